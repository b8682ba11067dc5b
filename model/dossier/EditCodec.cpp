// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerCodec.h"
#include "model/dossier/AnswerJson.h"
#include "model/dossier/FormatKeys.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct EditCodecWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierFormat)
};

/// What each kind of Edit is called in a file, in the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Edit::Variant>> editKinds{"state",
                                                                                     "value",
                                                                                     "reason",
                                                                                     "effort",
                                                                                     "row-removed",
                                                                                     "row-added",
                                                                                     "row-moved",
                                                                                     "cell",
                                                                                     "row-members",
                                                                                     "audience",
                                                                                     "withholding",
                                                                                     "source",
                                                                                     "evidence",
                                                                                     "note",
                                                                                     "translation",
                                                                                     "members"};

Json partToJson(AnswerState state) {
    return answerStateWord(state).toStdString();
}

Json partToJson(const QString& text) {
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

Json partToJson(const Value& value) {
    return valueToJson(value, ProsePlace::Inline);
}

Json partToJson(const std::optional<Audience>& readers) {
    return readers ? Json(audienceWord(*readers).toStdString()) : Json();
}

Json partToJson(const Members& members) {
    Json object = Json::object();
    addExtra(object, members);
    return members.isEmpty() ? Json() : object;
}

Json partToJson(const RowPlace& place) {
    Json object{{keys::index, place.index}};
    if (!place.follows.isEmpty())
        object[keys::follows] = place.follows.toStdString();
    return object;
}

Json partToJson(const Withholding& withholding) {
    return withholdingToJson(withholding);
}

Json partToJson(const Source& source) {
    return sourceToJson(source);
}

/// Writes the members of each kind but its name and path.
struct Writer {
    Json& object;

    template <class T>
    void put(const char* key, const T& part) {
        if (Json json = partToJson(part); !json.is_null())
            object[key] = std::move(json);
    }

    template <Part part, class T>
    void operator()(const PartEdit<part, T>& edit) {
        put(keys::before, edit.before);
        put(keys::after, edit.after);
    }

    void operator()(const RowAdded& edit) {
        object[keys::row] = rowToJson(edit.row);
        put(keys::place, edit.place);
    }

    void operator()(const RowRemoved& edit) {
        object[keys::row] = rowToJson(edit.row);
        put(keys::place, edit.place);
    }

    void operator()(const RowMoved& edit) {
        put(keys::before, edit.before);
        put(keys::after, edit.after);
    }

    template <class T>
    void operator()(const ItemEdit<T>& edit) {
        if (edit.before) {
            put(keys::before, *edit.before);
            object[keys::placeBefore] = edit.placeBefore;
        }
        if (edit.after) {
            put(keys::after, *edit.after);
            object[keys::placeAfter] = edit.placeAfter;
        }
    }

    void operator()(const TranslationEdit& edit) {
        object[keys::language] = edit.language.toStdString();
        put(keys::before, edit.before);
        put(keys::after, edit.after);
    }
};

template <class T>
T fromWord(JsonReader& reader,
           const char* key,
           std::optional<T> (*known)(const QString&),
           T otherwise) {
    const QString word = reader.string(key);
    if (const std::optional<T> value = known(word))
        return *value;
    reader.error(QString::fromUtf8(key), EditCodecWords::tr("“%1” is not known here").arg(word));
    return otherwise;
}

void readPart(JsonReader& reader, const char* key, AnswerState& state) {
    state = fromWord(reader, key, answerStateFromWord, AnswerState::Answered);
}

void readPart(JsonReader& reader, const char* key, QString& text) {
    text = reader.optionalString(key);
}

void readPart(JsonReader& reader, const char* key, Value& value) {
    value = valueFromJson(reader, key, Strictness::Lenient);
}

void readPart(JsonReader& reader, const char* key, std::optional<Audience>& readers) {
    if (reader.has(key)) // what cannot be read is shown to nobody outside
        readers = fromWord(reader, key, audienceFromWord, Audience::Internal);
}

void readPart(JsonReader& reader, const char* key, Members& members) {
    if (reader.has(key))
        members = reader.object(key).unreadMembers();
}

void readPart(JsonReader& reader, const char* key, RowPlace& place) {
    JsonReader object = reader.object(key);
    place.index = object.integer(keys::index);
    place.follows = object.optionalString(keys::follows);
}

void readPart(JsonReader& reader, const char* key, Withholding& withholding) {
    JsonReader object = reader.object(key);
    withholding = withholdingFromJson(object);
}

void readPart(JsonReader& reader, const char* key, Source& source) {
    JsonReader object = reader.object(key);
    source = sourceFromJson(object);
}

/// Reads what Writer wrote into an edit that has its path.
struct EditReader {
    JsonReader& object;

    template <Part part, class T>
    void operator()(PartEdit<part, T>& edit) {
        readPart(object, keys::before, edit.before);
        readPart(object, keys::after, edit.after);
        if constexpr (part == Part::Cell)
            expect(!edit.path.row().isEmpty() && !edit.path.column().isEmpty());
        if constexpr (part == Part::RowOthers)
            expect(!edit.path.row().isEmpty());
    }

    void operator()(RowAdded& edit) { readRow(edit.row, edit.place, edit.path); }

    void operator()(RowRemoved& edit) { readRow(edit.row, edit.place, edit.path); }

    void operator()(RowMoved& edit) {
        readPart(object, keys::before, edit.before);
        readPart(object, keys::after, edit.after);
        expect(!edit.path.row().isEmpty());
    }

    template <class T>
    void operator()(ItemEdit<T>& edit) {
        const auto read = [this](const char* key, const char* place, auto& item, qsizetype& at) {
            if (!object.has(key))
                return;
            readPart(object, key, item.emplace());
            at = object.integer(place);
        };
        read(keys::before, keys::placeBefore, edit.before, edit.placeBefore);
        read(keys::after, keys::placeAfter, edit.after, edit.placeAfter);
    }

    void operator()(TranslationEdit& edit) {
        edit.language = object.string(keys::language);
        readPart(object, keys::before, edit.before);
        readPart(object, keys::after, edit.after);
    }

private:
    void expect(bool fits) {
        if (!fits)
            object.error(QString::fromUtf8(keys::path),
                         EditCodecWords::tr("the place of a row or cell is expected"));
    }

    void readRow(Row& row, RowPlace& place, const FieldPath& path) {
        readPart(object, keys::place, place);
        expect(!path.row().isEmpty());
        JsonReader cells = object.object(keys::row);
        if (cells.isObject())
            row = rowFromJson(path.row(), cells, Strictness::Lenient);
    }
};

template <std::size_t i = 0>
std::optional<Edit::Variant> emptyEdit(std::string_view kind) {
    if constexpr (i < std::variant_size_v<Edit::Variant>) {
        if (editKinds.at(i) == kind)
            return Edit::Variant(std::in_place_index<i>);
        return emptyEdit<i + 1>(kind);
    } else {
        return std::nullopt;
    }
}

std::optional<Edit> editFromJson(JsonReader& object) {
    const auto path = FieldPath::parse(object.string(keys::path));
    if (!path) {
        object.error(QString::fromUtf8(keys::path), path.error().text, ErrorCode::Syntax);
        return std::nullopt;
    }
    const QString kind = object.string(keys::kind);
    std::optional<Edit::Variant> edit = emptyEdit(kind.toStdString());
    if (!edit) {
        object.error(QString::fromUtf8(keys::kind),
                     EditCodecWords::tr("“%1” is not known here").arg(kind));
        return std::nullopt;
    }
    std::visit([&path](auto& each) { each.path = *path; }, *edit);
    std::visit(EditReader{object}, *edit);
    return Edit(*edit);
}

} // namespace

QByteArray editsToJson(const QList<Edit>& edits) {
    Json list = Json::array();
    for (const Edit& edit : edits) {
        Json object{{keys::kind, editKinds.at(edit.variant().index())},
                    {keys::path, pathOf(edit).toString().toStdString()}};
        std::visit(Writer{object}, edit.variant());
        list.push_back(std::move(object));
    }
    return writeCanonical({{keys::edits, std::move(list)}});
}

Result<QList<Edit>> editsFromJson(const QByteArray& bytes) {
    const auto document = JsonDocument::parse(bytes, EditCodecWords::tr("changes"));
    if (!document)
        return tl::unexpected<Error>(document.error());
    QList<Error> errors;
    JsonReader reader(*document, errors);
    QList<Edit> edits;
    for (JsonReader& object : reader.objects(keys::edits))
        if (const std::optional<Edit> edit = editFromJson(object))
            edits.append(*edit);
    if (!errors.isEmpty())
        return tl::unexpected<Error>(errors.first());
    return edits;
}

} // namespace vitrine
