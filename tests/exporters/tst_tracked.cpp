// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/TrackedDocx.h"
#include "exporters/docx/XmlTree.h"
#include "exporters/flow/ExportJob.h"
#include "exporters/report/Alignment.h"
#include "exporters/report/Inlines.h"
#include "tests/exporters/Reports.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A Word document that was taken apart.
struct WordFile {
    explicit WordFile(const QByteArray& bytes) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.docx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
        file.close();
        const auto part = [&](const QString& name) {
            return xmlTree(runTool(u"unzip"_s, {u"-p"_s, file.fileName(), name}).output);
        };
        document = part(u"word/document.xml"_s);
        footnotes = part(u"word/footnotes.xml"_s);
        numbering = part(u"word/numbering.xml"_s);
        relations = part(u"word/_rels/document.xml.rels"_s);
    }

    XmlElement document;
    XmlElement footnotes;
    XmlElement numbering;
    XmlElement relations;
};

using Visit = std::function<void(const XmlElement&)>;

void visit(const XmlElement& element, const Visit& each) {
    each(element);
    for (const XmlElement& child : element.children)
        visit(child, each);
}

/// What a person does with all changes: \a gone are taken out, \a stay become ordinary.
class Verdict {
public:
    explicit Verdict(bool accepts)
        : m_gone(accepts ? u"w:del"_s : u"w:ins"_s)
        , m_stay(accepts ? u"w:ins"_s : u"w:del"_s)
        , m_accepts(accepts) {}

    [[nodiscard]] XmlElement decided(const XmlElement& element) const {
        XmlElement out{element.name, element.attributes, {}, element.text};
        if (element.name == "w:delText"_L1)
            out.name = u"w:t"_s;
        if (element.name == "w:delInstrText"_L1)
            out.name = u"w:instrText"_s;
        if (const XmlElement* change = element.child(u"w:pPrChange"_s); change && !m_accepts)
            return change->children.value(0);
        for (const XmlElement& child : element.children) {
            if (child.name == m_gone || child.name == "w:pPrChange"_L1 || isGone(child))
                continue;
            const XmlElement inner = decided(child);
            if (child.name == m_stay)
                out.children << inner.children;
            // Programs take a link or table away with what was in it.
            else if ((child.name != "w:tbl"_L1 || inner.child(u"w:tr"_s)) &&
                     (child.name != "w:hyperlink"_L1 || !inner.children.isEmpty()))
                out.children << inner;
        }
        return out;
    }

private:
    [[nodiscard]] bool isGone(const XmlElement& element) const {
        const XmlElement* look =
            element.child(element.name == "w:tr"_L1 ? u"w:trPr"_s : u"w:pPr"_s);
        if (look && element.name == "w:p"_L1)
            look = look->child(u"w:rPr"_s);
        return look && look->child(m_gone);
    }

    QString m_gone;
    QString m_stay;
    bool m_accepts;
};

/// What a reader gets of a document: paragraphs with their looks, tables, notes, links, boxes.
class Told {
public:
    explicit Told(const WordFile& file)
        : m_file(file) {}

    QString words(const XmlElement& body) {
        add(body);
        return m_out;
    }

private:
    void add(const XmlElement& element) {
        const QString& name = element.name;
        if (name == "w:fldChar"_L1) {
            m_field = element.attribute(u"w:fldCharType"_s) == "end"_L1 ? QString() : m_field;
            return;
        }
        if (name == "w:instrText"_L1 || name == "w:fldSimple"_L1) {
            const QString field =
                name == "w:fldSimple"_L1 ? element.attribute(u"w:instr"_s) : element.text;
            if (field.contains("NOTEREF"_L1))
                m_out += u"{reference}"_s;
            if (name != "w:fldSimple"_L1 && field.contains("NOTEREF"_L1))
                m_field = field;
            return;
        }
        if (name == "w:footnoteReference"_L1)
            m_out += u"{note "_s + note(element.attribute(u"w:id"_s)) + u'}';
        else if (name == "w:pStyle"_L1)
            m_out += u'<' + element.attribute(u"w:val"_s) + u'>';
        else if (name == "w:numId"_L1)
            m_out += u"<list "_s + list(element.attribute(u"w:val"_s)) + u'>';
        else if (name == "w:hyperlink"_L1)
            m_out += u"<link "_s + element.attribute(u"w:anchor"_s) +
                     target(element.attribute(u"r:id"_s)) + u'>';
        else if (name == "w:b"_L1 || name == "w:i"_L1 || name == "w:lang"_L1)
            m_look += name;
        else if (name == "w:r"_L1)
            m_look.clear();
        else if (name == "w:br"_L1)
            m_out += u'\n';
        else if (name == "w:t"_L1 && m_field.isEmpty())
            for (const QChar c : element.text) // runs may be cut anywhere
                m_out += m_look.isEmpty() ? QString(c) : m_look + c;
        for (const XmlElement& child : element.children)
            add(child);
        if (name == "w:p"_L1 || name == "w:tc"_L1 || name == "w:tr"_L1 || name == "w:tbl"_L1)
            m_out += u'/' + name + u'\n';
    }

    [[nodiscard]] QString note(const QString& id) const {
        for (const XmlElement& each : m_file.footnotes.children)
            if (each.attribute(u"w:id"_s) == id)
                return each.words();
        return u"missing"_s;
    }

    [[nodiscard]] QString list(const QString& id) const {
        for (const XmlElement& each : m_file.numbering.children)
            if (each.attribute(u"w:numId"_s) == id) {
                QString key;
                for (const XmlElement& child : each.children)
                    key += xmlKey(child);
                return key;
            }
        return u"missing"_s;
    }

    [[nodiscard]] QString target(const QString& id) const {
        for (const XmlElement& each : m_file.relations.children)
            if (!id.isEmpty() && each.attribute(u"Id"_s) == id)
                return each.attribute(u"Target"_s);
        return id.isEmpty() ? QString() : u"missing"_s;
    }

    const WordFile& m_file;
    QString m_out;
    QString m_look;
    QString m_field;
};

QString told(const WordFile& file, const XmlElement& document) {
    return Told(file).words(*document.child(u"w:body"_s));
}

/// Where two texts part.
QByteArray difference(const QString& found, const QString& expected) {
    qsizetype at = 0;
    while (at < found.size() && at < expected.size() && found.at(at) == expected.at(at))
        ++at;
    return ("found: …"_L1 + found.mid(std::max<qsizetype>(0, at - 150), 400) + "\nexpected: …"_L1 +
            expected.mid(std::max<qsizetype>(0, at - 150), 400))
        .toUtf8();
}

} // namespace

/// Accepting all changes gives the new document, rejecting all the old one.
class TrackedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void handMade_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        const auto count = int(handMadeReports().size());
        for (int before = 0; before < count; ++before)
            for (int after = 0; after < count; ++after)
                QTest::addRow("%d to %d", before, after) << before << after;
    }

    void handMade() {
        QFETCH(const int, before);
        QFETCH(const int, after);
        compare(handMadeReports().at(before), handMadeReports().at(after));
    }

    void randomEdits_data() {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void randomEdits() {
        QFETCH(const quint32, seed);
        const auto library = realLibrary();
        RandomDossier random(*library, seed);
        Dossier dossier = random.dossier(int(seed % 4) * 25 + 10);
        const QString regime = u"eu-ai-act-gpai"_s;
        QList<Report> reports;
        for (int i = 0; i < 3; ++i) {
            dossier.setRegime(regime, library->regime(regime)->version);
            ExportRequest request;
            request.dossier = dossier;
            request.documents =
                QStringList{QStringList{u"annex-xi-1"_s, u"public-summary"_s, u"annex-xii"_s}.at(
                    int(seed) % 3)};
            request.audience = seed % 2 == 0 ? Audience::Internal : Audience::AiOffice;
            request.context.date = QDate(2026, 8, 2 + i);
            const Result<Report> report = reportOf(request, *library);
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().text));
            reports << *report;
            for (int edits = 0; edits < 1 + i * 10; ++edits)
                dossier = apply(random.edit(dossier), dossier);
        }
        for (const Report& before : reports)
            for (const Report& after : reports)
                compare(before, after);
    }

    void whatIsTheSame_hasNoMarks() {
        const WordFile file(tracked(everyBlock(), everyBlock()));
        visit(file.document, [](const XmlElement& element) {
            QVERIFY(element.name != "w:ins"_L1 && element.name != "w:del"_L1);
        });
    }

    void aWord_isTrackedAsAWord() {
        const WordFile file(tracked(fromMarkdown(u"One *two* three four."_s),
                                    fromMarkdown(u"One *2* three four."_s)));
        QStringList gone;
        QStringList come;
        visit(file.document, [&](const XmlElement& element) {
            if (element.name == "w:delText"_L1)
                gone << element.text;
            if (element.name == "w:ins"_L1)
                come << element.words();
        });
        QCOMPARE(gone, QStringList{u"two"_s});
        QCOMPARE(come, QStringList{u"2"_s});
    }

    void aTable_isTrackedByRows() {
        Report before = longTable(300);
        Report after = before;
        for (Block& block : after.body)
            if (TableBlock* table = std::get_if<TableBlock>(&block.kind)) {
                table->rows.removeAt(7);
                table->rows[100].last() = plain(u"something else"_s);
                table->rows.insert(200, QList<Inlines>{plain(u"new"_s)});
            }
        const WordFile file(tracked(before, after));
        int rows = 0;
        visit(file.document, [&](const XmlElement& element) {
            if (element.name == "w:trPr"_L1 && element.children.last().name != "w:cantSplit"_L1 &&
                element.children.last().name != "w:tblHeader"_L1)
                ++rows;
        });
        QCOMPARE(rows, 2);
        compare(before, after);
    }

    void alignment_losesNothing_andKeepsOrder() {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QStringList before;
            QStringList after;
            for (int i = 0, count = random.bounded(12); i < count; ++i)
                before << QString::number(random.bounded(6));
            for (int i = 0, count = random.bounded(12); i < count; ++i)
                after << QString::number(random.bounded(6));
            QStringList gone;
            QStringList come;
            for (const auto& [a, b] : pairedByLikeness(aligned(before, after),
                                                       [](qsizetype, qsizetype) { return 0.5; })) {
                if (a >= 0)
                    gone << before.at(a);
                if (b >= 0)
                    come << after.at(b);
            }
            QCOMPARE(gone, before);
            QCOMPARE(come, after);
        }
        QStringList many;
        for (int i = 0; i < 20'000; ++i)
            many << QString::number(i);
        QStringList fewer = many;
        fewer.removeAt(15'000);
        fewer.removeFirst();
        fewer << u"x"_s;
        QCOMPARE(aligned(many, fewer).size(), 20'001);
    }

private:
    static QList<Report> handMadeReports() {
        Report short_ = fromMarkdown(u"# A\n\nOne paragraph.\n\n1. a\n2. b"_s);
        Report longer = fromMarkdown(
            u"# A\n\nOne paragraph, changed.\n\n3. a\n4. c\n\n* d\n\n> quoted\n\n    code\n\n"
            "| x | y |\n|---|---|\n| 1 | 2 |\n"_s);
        Report other = everyBlock();
        other.body.removeLast();
        other.head.version = u"another version"_s;
        for (Block& block : other.body)
            if (FactList* list = std::get_if<FactList>(&block.kind); list && !list->items.isEmpty())
                list->items.last().content = {
                    Block{Paragraph{{Box{true}, Text{u" Yes"_s}, Box{false}, NoteMark{2}}}}};
        return {everyBlock(), other, short_, longer, longTable(40)};
    }

    static QByteArray tracked(const Report& before, const Report& after) {
        NoProgress progress;
        const Result<QByteArray> bytes = writeTrackedDocx(before, after, progress);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text));
        return *bytes;
    }

    static void compare(const Report& before, const Report& after) {
        const QByteArray bytes = tracked(before, after);
        QCOMPARE(tracked(before, after), bytes);
        const WordFile file(bytes);
        if (file.document.children.isEmpty())
            QSKIP("unzip is not installed");
        const WordFile old(exported(before, u"docx"_s));
        const WordFile now(exported(after, u"docx"_s));
        const QString accepted = told(file, Verdict(true).decided(file.document));
        const QString expected = told(now, now.document);
        QVERIFY2(accepted == expected, difference(accepted, expected).constData());
        const QString rejected = told(file, Verdict(false).decided(file.document));
        const QString wanted = told(old, old.document);
        QVERIFY2(rejected == wanted, difference(rejected, wanted).constData());
        isSound(file);
    }

    /// Ids are unique, and what is referred to is there.
    static void isSound(const WordFile& file) {
        QStringList marks;
        QStringList bookmarks;
        QStringList names;
        QStringList references;
        QStringList places;
        visit(file.document, [&](const XmlElement& element) {
            if (element.name == "w:ins"_L1 || element.name == "w:del"_L1 ||
                element.name == "w:pPrChange"_L1) {
                marks << element.attribute(u"w:id"_s);
                QVERIFY(!element.attribute(u"w:author"_s).isEmpty());
                QVERIFY(element.attribute(u"w:date"_s).endsWith(u"T00:00:00Z"_s));
            } else if (element.name == "w:bookmarkStart"_L1) {
                bookmarks << element.attribute(u"w:id"_s);
                names << element.attribute(u"w:name"_s);
                QVERIFY(names.last().size() <= 40);
            } else if (element.name == "w:footnoteReference"_L1) {
                references << element.attribute(u"w:id"_s);
            } else if (element.name == "w:hyperlink"_L1 &&
                       !element.attribute(u"w:anchor"_s).isEmpty()) {
                places << element.attribute(u"w:anchor"_s);
            } else if (element.name == "w:fldSimple"_L1) {
                places << element.attribute(u"w:instr"_s).simplified().split(u' ').at(1);
            } else if ((element.name == "w:instrText"_L1 || element.name == "w:delInstrText"_L1) &&
                       element.text.contains("NOTEREF"_L1)) {
                places << element.text.simplified().split(u' ').at(1);
            }
        });
        for (QStringList* each : {&marks, &bookmarks, &names, &references}) {
            const qsizetype count = each->size();
            QCOMPARE(each->removeDuplicates(), 0);
            QCOMPARE(each->size(), count);
        }
        for (const QString& place : std::as_const(places))
            QVERIFY2(names.contains(place), qPrintable(place));
    }
};

QTEST_GUILESS_MAIN(TrackedTest)
#include "tst_tracked.moc"
