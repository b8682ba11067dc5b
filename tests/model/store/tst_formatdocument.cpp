// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/FormatKeys.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

/// model/FORMAT.md and the code that writes the files say the same.
class TestFormatDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/model/FORMAT.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_document = QString::fromUtf8(file.readAll());
    }

    void everyKey_isDocumented() {
        for (const std::string_view key : keys::all)
            QVERIFY2(documented().contains(
                         QString::fromLatin1(key.data(), static_cast<int>(key.size()))),
                     key.data());
    }

    void everyDocumentedKey_isKnownToTheCode() {
        QSet<QString> known;
        for (const std::string_view key : keys::all)
            known.insert(QString::fromLatin1(key.data(), static_cast<int>(key.size())));
        for (const QString& key : documented())
            QVERIFY2(known.contains(key), qPrintable(key));
    }

    void everyKeyOfTheHeader_isInTheList() {
        QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/model/dossier/FormatKeys.h"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString header = QString::fromUtf8(file.readAll());
        static const QRegularExpression constant(u"constexpr char \\w+\\[\\] = \"(\\w+)\""_s);
        int count = 0;
        for (auto it = constant.globalMatch(header); it.hasNext(); ++count)
            QVERIFY(std::find(keys::all.begin(),
                              keys::all.end(),
                              it.next().captured(1).toStdString()) != keys::all.end());
        QCOMPARE(count, static_cast<int>(keys::all.size()));
    }

private:
    /// The first cells of the tables whose head is "key".
    [[nodiscard]] QSet<QString> documented() const {
        QSet<QString> found;
        bool inKeys = false;
        for (const QString& line : m_document.split(u'\n')) {
            if (!line.startsWith(u'|'))
                inKeys = false;
            else if (line.startsWith(u"| key |"))
                inKeys = true;
            else if (inKeys && line.startsWith(u"| `"))
                found.insert(line.section(u'`', 1, 1));
        }
        return found;
    }

    QString m_document;
};

QTEST_GUILESS_MAIN(TestFormatDocument)
#include "tst_formatdocument.moc"
