// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Autosave.h"
#include "model/store/DossierFormat.h"
#include "tests/model/store/AnyDossier.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void write_thenRead_givesTheChanges() {
        const Autosave autosave(m_folder.path(), u"id"_s, m_folder.filePath(u".git"_s));
        for (quint32 seed = 1; seed < 30; ++seed) {
            const Dossier base = test::AnyDossier(seed + 1).dossier();
            const Dossier typed = test::AnyDossier(seed).dossier();
            const QList<Edit> wanted = edits(diff(base, typed));
            if (wanted.isEmpty())
                continue;
            QVERIFY(autosave.write(u"base"_s, wanted));
            const auto read = autosave.read(u"base"_s);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
            QVERIFY(*read);
            QVERIFY((*read)->edits == wanted);
            QVERIFY(apply((*read)->edits, base) == typed);
            QCOMPARE((*read)->facts(), diff(base, typed).size());
            QVERIFY((*read)->applies);
        }
        QVERIFY(!autosave.read(u"moved on"_s)->value().applies);
        QVERIFY(autosave.fileName().startsWith(m_folder.filePath(u".git/vitrine/"_s)));
        QCOMPARE(QFile::permissions(autosave.fileName()) & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
    }

    void read_ofAnOlderFile_givesEdits() {
        const Autosave autosave(m_folder.path(), u"older"_s, m_folder.path());
        QVERIFY(QDir().mkpath(m_folder.filePath(u"vitrine"_s)));
        QFile file(autosave.fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": 1, "base": "b", "changes": [
            {"path": "model/name", "before": {"value": "old"}, "after": {"value": "new"}}]})");
        file.close();
        const auto read = autosave.read(u"b"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const QList<Edit> wanted{ValueEdit{{u"model"_s, u"name"_s}, u"old"_s, u"new"_s}};
        QVERIFY((*read)->edits == wanted);
    }

    void oneCellOfManyRows_isSmall() {
        Table table;
        for (int i = 0; i < 10'000; ++i)
            table.rows.append({u"r-%1"_s.arg(i), {{u"name"_s, u"Set %1"_s.arg(i)}}});
        Dossier base;
        base.set({u"data"_s, u"sets"_s}, Answer{.value = table});
        table.rows[5000].cells.insert(u"name"_s, u"other"_s);
        Dossier typed;
        typed.set({u"data"_s, u"sets"_s}, Answer{.value = table});
        const Autosave autosave(m_folder.path(), u"large"_s, m_folder.filePath(u".git"_s));
        QVERIFY(autosave.write(u"base"_s, edits(diff(base, typed))));
        QVERIFY(QFile(autosave.fileName()).size() < 1024);
        QVERIFY(apply((*autosave.read(u"base"_s))->edits, base) == typed);
    }

    void write_ofNothing_removes() {
        const Autosave autosave(m_folder.path(), u"id"_s, m_folder.filePath(u".git"_s));
        QVERIFY(autosave.write(u"base"_s, someEdits()));
        QVERIFY(QFile::exists(autosave.fileName()));
        QVERIFY(autosave.write(u"base"_s, {}));
        QVERIFY(!QFile::exists(autosave.fileName()));
        QVERIFY(!autosave.read(u"base"_s)->has_value());
        autosave.remove();
    }

    void withoutRepository_theStateFolderIsUsed() {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        const Autosave autosave(m_folder.path(), u"id"_s, {});
        QVERIFY(autosave.fileName().startsWith(m_folder.filePath(u"state/vitrine/"_s)));
        QVERIFY(autosave.write(u"base"_s, someEdits()));
        QVERIFY(autosave.fileName() !=
                Autosave(m_folder.filePath(u"copy"_s), u"id"_s, {}).fileName());
    }

    void read_ofBrokenFiles_saysSo_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::Syntax);
        QTest::newRow("cut off") << QByteArray("{\"format\": 1, ")
                                 << static_cast<int>(ErrorCode::Syntax);
        QTest::newRow("no base") << QByteArray("{\"format\": 1, \"changes\": []}")
                                 << static_cast<int>(ErrorCode::Syntax);
        QTest::newRow("no edits") << QByteArray("{\"format\": 1, \"base\": \"b\"}")
                                  << static_cast<int>(ErrorCode::Syntax);
        QTest::newRow("newer") << QByteArray("{\"format\": 9}")
                               << static_cast<int>(ErrorCode::NewerFormat);
    }

    void read_ofBrokenFiles_saysSo() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Autosave autosave(m_folder.path(), u"broken"_s, m_folder.path());
        QVERIFY(QDir().mkpath(m_folder.filePath(u"vitrine"_s)));
        QFile file(autosave.fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto read = autosave.read(u"b"_s);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
    }

    void write_whereNothingCanBeWritten_isAnError() {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Autosave autosave(m_folder.path(), u"id"_s, file.fileName());
        const auto written = autosave.write(u"base"_s, someEdits());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

private:
    static QList<Edit> someEdits() {
        return {ValueEdit{FieldPath(u"model"_s, u"name"_s), Value(), u"x"_s}};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
