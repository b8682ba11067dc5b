// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Dossier.h"

#include <QRandomGenerator>

namespace vitrine::test {

/// Dossiers that hold everything that the files can hold, known to a catalogue or not. The same
/// seed gives the same dossier.
class AnyDossier {
public:
    explicit AnyDossier(quint32 seed)
        : m_random(seed) {}

    [[nodiscard]] Dossier dossier() {
        using namespace Qt::StringLiterals;
        Dossier dossier(u"0b0d5a5e-0000-4000-8000-00000000000%1"_s.arg(1 + below(3)));
        if (chance())
            dossier.setWhat(Subject::Dataset);
        if (chance())
            set(dossier, {dossierCategory, u"title"_s}, text());
        if (chance())
            set(dossier, {dossierCategory, u"languages"_s}, QStringList{u"en"_s, u"de"_s});
        if (chance())
            dossier.setRegime(id(), u"2026-07-27"_s);
        for (const auto& table : {u"evidence"_s, u"waivers"_s, u"overrides"_s, u"parked"_s})
            if (chance())
                set(dossier, {dossierCategory, table}, rows(true));
        for (int i = below(12); i > 0; --i)
            dossier.set({id(), id()}, answer());
        dossier.extra = extra();
        if (chance())
            dossier.extra.insert(u"answers/"_s + id() + u".json#future"_s, "[1,2]");
        if (chance())
            dossier.extra.insert(u"evidence.json#future"_s, "\"x\"");
        return dossier;
    }

    [[nodiscard]] Answer answer() {
        using namespace Qt::StringLiterals;
        Answer answer;
        answer.state = static_cast<AnswerState>(below(3));
        if (chance())
            answer.value = value();
        if (chance())
            answer.reason = text();
        if (chance())
            answer.effort = text();
        if (chance())
            answer.translations = {{u"de"_s, u"Wörter"_s}, {u"pt-BR"_s, u"palavras\nduas"_s}};
        if (chance())
            answer.audience = static_cast<Audience>(below(5));
        for (int i = below(3); i > 0; --i)
            answer.withholdings.append({{static_cast<Audience>(below(5)), Audience::Public},
                                        static_cast<WithholdingReason>(below(4)),
                                        text(),
                                        chance() ? id() : QString(),
                                        chance() ? id() : QString(),
                                        extra()});
        for (int i = below(3); i > 0; --i)
            answer.sources.append(
                {static_cast<SourceKind>(below(3)), text(), text(), text(), text(), extra()});
        if (chance())
            answer.evidence = {id(), id()};
        if (chance())
            answer.note = text();
        answer.extra = extra();
        return answer;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    bool chance() { return below(2) == 0; }

    QString id() {
        using namespace Qt::StringLiterals;
        static const QStringList ids{
            u"a"_s, u"b"_s, u"model"_s, u"data-sources"_s, u"r-12ab"_s, u"9"_s};
        return ids[below(static_cast<int>(ids.size()))];
    }

    QString text() {
        using namespace Qt::StringLiterals;
        static const QStringList texts{u""_s,
                                       u"plain"_s,
                                       u"Größe “x” \\ \"q\""_s,
                                       u"two\nlines"_s,
                                       u" # heading"_s,
                                       u"\t"_s,
                                       u"😀\u2028"_s,
                                       QString(QChar(1))};
        return texts[below(static_cast<int>(texts.size()))];
    }

    QMap<QString, QByteArray> extra() {
        using namespace Qt::StringLiterals;
        QMap<QString, QByteArray> members;
        if (below(5) == 0)
            members.insert(u"x-future"_s, "{\"a\":[1,2.5,null,\"ü\"]}");
        if (below(5) == 0)
            members.insert(u"zz/top~"_s, "true");
        return members;
    }

    Value cell() {
        using namespace Qt::StringLiterals;
        switch (below(5)) {
        case 0:
            return QStringList{text(), text()};
        case 1:
            return Quantity{
                u"2.40e25"_s, chance() ? u"FLOP"_s : QString(), static_cast<Exactness>(below(4))};
        case 3:
            return Untold{chance() ? AnswerState::Unknown : AnswerState::NotApplicable, text()};
        case 2:
            return Record{{u"name"_s, text()}, {u"text"_s, text()}};
        default:
            return text();
        }
    }

    Value value() {
        switch (below(4)) {
        case 0:
            return Prose{QStringLiteral("# Text\n\n") + text() + QStringLiteral("\n\nend")};
        case 1:
            return rows(false);
        case 2:
            return QStringList();
        default:
            return cell();
        }
    }

    Table rows(bool withExtra) {
        using namespace Qt::StringLiterals;
        Table table;
        for (int i = below(4); i > 0; --i) {
            Row row{u"r-"_s + QString::number(below(100)), {}};
            for (int n = below(4); n > 0; --n)
                row.cells.insert(id(), cell());
            if (withExtra && chance())
                row.extra.insert(u"x-future"_s, "7");
            table.rows.append(row);
        }
        return table;
    }

    static void set(Dossier& dossier, const FieldPath& path, const Value& value) {
        Answer answer;
        answer.value = value;
        dossier.set(path, answer);
    }

    QRandomGenerator m_random;
};

} // namespace vitrine::test
