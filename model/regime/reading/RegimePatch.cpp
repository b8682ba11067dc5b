// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/RegimePatch.h"

#include "model/catalogue/ConditionReader.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What names the file itself: it stands in a patch whether it differs or not.
constexpr std::array<std::string_view, 5> heads = {
    "format", "id", "version", "basedOn", "language"};
/// What is told whole, never member by member: half of an old condition and half of a new one mean
/// nothing.
constexpr std::array<std::string_view, 7> wholes = {
    "when", "requiredWhen", "rows", "among", "due", "keep", "provision"};

const std::string after = "after";
const std::string note = "note";

bool isOneOf(const auto& list, const std::string& key) {
    return std::ranges::find(list, std::string_view(key)) != list.end();
}

/// The member that an item of a list is called by; nullptr if it is none.
const char* nameKeyOf(const Json& item) {
    if (item.is_object())
        for (const char* key : {"id", "document", "field"})
            if (const auto it = item.find(key); it != item.end() && it->is_string())
                return key;
    return nullptr;
}

/// What an item of a list is called.
std::string nameOf(const Json& item) {
    if (const auto* text = item.get_ptr<const std::string*>())
        return *text;
    const char* key = nameKeyOf(item);
    return key ? item.at(key).get<std::string>() : std::string();
}

/// A value and where it stands in its own file.
struct Part {
    const Json& value;
    QString pointer;

    [[nodiscard]] Part member(const std::string& key) const {
        return {value.at(key), memberPointer(pointer, QString::fromStdString(key))};
    }
};

/// An item of a list while the patch is laid over it.
struct Item {
    std::string name;
    int base = -1;               ///< its place in the list below; -1: it is new
    bool isText = false;         ///< a name and nothing more
    const Json* patch = nullptr; ///< what the patch says of it
};

class Overlay {
public:
    Overlay(const JsonDocument& base, const JsonDocument& patch, const PatchFaults& faults)
        : m_base(base)
        , m_patch(patch)
        , m_faults(faults) {}

    JsonDocument result() {
        m_origins.insert({}, {m_base, {}});
        const Json base = m_base.root();
        const Json patch = m_patch.root();
        const Json root = merged({base, {}}, {patch, {}}, {}, As::File);
        return JsonDocument::composed(root, m_patch.fileName(), m_origins);
    }

private:
    void say(QList<Error>& list, const QString& pointer, const QString& text) const {
        const auto [file, line] = m_patch.place(pointer);
        const QString key = pointer.isEmpty() ? QString() : u": "_s + pointer.mid(1);
        list << Error{ErrorCode::Schema, u"%1:%2%3: %4"_s.arg(file).arg(line).arg(key, text)};
    }

    void fromPatch(const QString& pointer, const QString& there) {
        m_origins.insert(pointer, {m_patch, there});
    }

    /// What an object is: a file has a head, an item of a list may be moved ("after").
    enum class As { File, Item, Member };

    /// \a base with what \a patch says of it; it will stand at \a pointer.
    Json merged(const Part& base, const Part& patch, const QString& pointer, As as) {
        Json result = base.value;
        bool saysSomething = false;
        for (const auto& [key, value] : patch.value.items()) {
            if ((as == As::File && namesTheFile(key)) || key == note) {
                result[key] = value;
                fromPatch(memberPointer(pointer, QString::fromStdString(key)),
                          patch.member(key).pointer);
                continue;
            }
            saysSomething = true;
            if (key != after || as != As::Item)
                lay(result, base, patch.member(key), key, pointer);
        }
        // regime.json may tell only that all is as it was.
        if (!saysSomething && !(as == As::File && m_patch.fileName().endsWith("regime.json"_L1)))
            say(m_faults.idle, patch.pointer, PackReader::tr("This changes nothing."));
        return result;
    }

    void lay(Json& result,
             const Part& parent,
             const Part& patch,
             const std::string& key,
             const QString& parentPointer) {
        const QString pointer = memberPointer(parentPointer, QString::fromStdString(key));
        const bool known = parent.value.contains(key);
        if (patch.value.is_null()) {
            result.erase(key);
            fromPatch(pointer, patch.pointer);
            if (!known)
                say(m_faults.errors,
                    patch.pointer,
                    PackReader::tr("There is nothing of this name to take away."));
            return;
        }
        if (known && patch.value.is_object() && !isOneOf(wholes, key)) {
            const Part base = parent.member(key);
            if (base.value.is_object()) {
                result[key] = merged(base, patch, pointer, As::Member);
                return;
            }
            if (base.value.is_array()) {
                result[key] = mergedList(base, patch, pointer);
                return;
            }
        }
        if (known && parent.value.at(key) == patch.value)
            say(m_faults.idle,
                patch.pointer,
                PackReader::tr(
                    "This changes nothing: the version that it is based on says the same."));
        result[key] = patch.value;
        fromPatch(pointer, patch.pointer);
    }

    Json mergedList(const Part& base, const Part& patch, const QString& pointer) {
        std::vector<Item> items;
        for (std::size_t i = 0; i < base.value.size(); ++i)
            items.push_back(
                {nameOf(base.value.at(i)), static_cast<int>(i), base.value.at(i).is_string()});
        for (const auto& [name, value] : patch.value.items())
            if (name != note)
                find(items, patch, name, value);
        if (patch.value.empty())
            say(m_faults.idle, patch.pointer, PackReader::tr("This changes nothing."));
        move(items, patch);
        Json result = Json::array();
        for (const Item& item : items) {
            const QString here = pointer + u'/' + QString::number(result.size());
            const QString below = base.pointer + u'/' + QString::number(item.base);
            if (item.base >= 0 && below != here)
                m_origins.insert(here, {m_base, below});
            if (item.base < 0) {
                result.push_back(added(item, base, patch, here));
                continue;
            }
            const Json& before = base.value.at(static_cast<std::size_t>(item.base));
            if (!item.patch) {
                result.push_back(before);
                continue;
            }
            const Json now = merged({before, below}, patch.member(item.name), here, As::Item);
            result.push_back(isCalled(item.name, now, patch) ? now : before);
        }
        return result;
    }

    /// What the patch says of one name goes to the item that it means.
    void
    find(std::vector<Item>& items, const Part& patch, const std::string& name, const Json& value) {
        const QString pointer = patch.member(name).pointer;
        const auto count = std::ranges::count(items, name, &Item::name);
        const auto found = std::ranges::find(items, name, &Item::name);
        if (count > 1)
            say(m_faults.errors,
                pointer,
                PackReader::tr("Several are called so: the whole list has to be told."));
        else if (value.is_null() && count == 0)
            say(m_faults.errors,
                pointer,
                PackReader::tr("There is nothing of this name to take away."));
        else if (value.is_null())
            items.erase(found);
        else if (!value.is_object())
            say(m_faults.errors,
                pointer,
                PackReader::tr("An object {…} or null is expected here."));
        else if (count == 0)
            items.push_back({.name = name, .patch = &value});
        else if (found->isText)
            say(m_faults.errors, pointer, PackReader::tr("A text can only be taken away here."));
        else
            found->patch = &value;
    }

    /// Items go behind those that "after" names; "" is the beginning.
    void move(std::vector<Item>& items, const Part& patch) {
        std::vector<Item> waiting;
        const auto isToMove = [](const Item& item) {
            return item.patch && item.patch->contains(after);
        };
        std::ranges::copy_if(items, std::back_inserter(waiting), isToMove);
        if (waiting.empty())
            return;
        const std::vector<Item> before = items;
        std::erase_if(items, isToMove);
        for (bool placed = true; placed && !waiting.empty();) {
            placed =
                std::erase_if(waiting, [&](const Item& item) { return place(items, item); }) > 0;
        }
        for (const Item& item : waiting) {
            say(m_faults.errors,
                memberPointer(patch.member(item.name).pointer, u"after"_s),
                PackReader::tr("There is nothing of this name to come after."));
            items.push_back(item);
        }
        if (std::ranges::equal(before, items, {}, &Item::name, &Item::name) &&
            std::ranges::none_of(items, [](const Item& item) { return item.base < 0; }))
            say(m_faults.idle, patch.pointer, PackReader::tr("This changes nothing."));
    }

    static bool place(std::vector<Item>& items, const Item& item) {
        const Json& target = item.patch->at(after);
        const std::string name = target.is_string() ? target.get<std::string>() : std::string();
        if (target.is_string() && name.empty()) {
            items.insert(items.begin(), item);
            return true;
        }
        const auto found = std::ranges::find(items, name, &Item::name);
        if (!target.is_string() || found == items.end())
            return false;
        items.insert(found + 1, item);
        return true;
    }

    /// Is it still called so with what the patch says? A fault if not: whatever names it elsewhere,
    /// its words in other languages, findings that were accepted, would lose it.
    bool isCalled(const std::string& name, const Json& item, const Part& patch) {
        if (nameOf(item) == name)
            return true;
        say(m_faults.errors,
            patch.member(name).pointer,
            PackReader::tr(
                "“%1” would become “%2”. Nothing is renamed so: take the one away (null) "
                "and tell the other whole.")
                .arg(QString::fromStdString(name), QString::fromStdString(nameOf(item))));
        return false;
    }

    Json added(const Item& item, const Part& base, const Part& patch, const QString& pointer) {
        Json value = *item.patch;
        value.erase(after);
        const char* key = base.value.empty() ? nullptr : nameKeyOf(base.value.front());
        if (nameOf(value) != item.name) {
            if (key && !value.contains(key))
                value[key] = item.name;
            else if (!value.contains("id"))
                value["id"] = item.name;
        }
        (void)isCalled(item.name, value, patch);
        const QString there = patch.member(item.name).pointer;
        fromPatch(pointer, there);
        if (m_faults.newThings) {
            const auto [file, line] = m_patch.place(there);
            *m_faults.newThings << NewThing{file,
                                            line,
                                            QString::fromStdString(item.name),
                                            static_cast<int>(there.count(u'/')) - 1};
        }
        return value;
    }

    const JsonDocument& m_base;
    const JsonDocument& m_patch;
    PatchFaults m_faults;
    JsonDocument::Origins m_origins;
};

} // namespace

bool namesTheFile(std::string_view key) {
    return std::ranges::find(heads, key) != heads.end();
}

JsonDocument
patched(const JsonDocument& base, const JsonDocument& patch, const PatchFaults& faults) {
    // What is no object is refused by the readers, who say so in their words.
    if (!base.value().isObject() || !patch.value().isObject())
        return patch;
    return Overlay(base, patch, faults).result();
}

} // namespace vitrine
