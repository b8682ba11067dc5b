// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ManyExports.h"

#include "app/cli/ExportedFiles.h"
#include "app/cli/Output.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::atomic<bool> isInterrupted = false;

/// Listens to Ctrl+C as long as it lives; a second one ends the program as ever.
class Interrupts {
public:
    Interrupts()
        : m_before(std::signal(SIGINT, [](int) {
            isInterrupted = true;
            std::signal(SIGINT, SIG_DFL);
        })) {
        isInterrupted = false;
    }

    ~Interrupts() { std::signal(SIGINT, m_before); }

    Q_DISABLE_COPY_MOVE(Interrupts)

private:
    void (*m_before)(int);
};

class Told final : public Progress {
public:
    explicit Told(CliContext& context)
        : m_context(context) {}

    void report(int done, int total, const QString& what) override {
        if (m_context.json)
            return;
        complain(m_context,
                 QCoreApplication::translate("vitrine::Cli", "%1 of %2: %3")
                     .arg(QString::number(done), QString::number(total), what));
    }

    [[nodiscard]] bool isCancelled() const override { return isInterrupted; }

private:
    CliContext& m_context;
};

QString placed(const BatchOutcome& outcome, const QString& text) {
    return outcome.directory + ": "_L1 + text;
}

void tell(CliContext& context, const BatchOutcome& outcome) {
    for (const Note& note : outcome.result.notes + replacements(outcome.result.files))
        complain(
            context,
            placed(outcome, note.where.isEmpty() ? note.text : note.where + ": "_L1 + note.text));
    for (const ExportedFile& file : outcome.result.files)
        say(context, file.path);
    for (const Note& obstacle : outcome.obstacles)
        complain(context,
                 placed(outcome,
                        obstacle.where.isEmpty() ? obstacle.text
                                                 : obstacle.where + ": "_L1 + obstacle.text));
    if (!outcome.result.files.isEmpty() && !outcome.revision)
        complain(context,
                 placed(outcome,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "note: a draft, not saved as a version")));
    if (outcome.error)
        complain(context, placed(outcome, outcome.error->text));
    else if (outcome.isDone() && outcome.result.files.isEmpty())
        complain(
            context,
            placed(outcome,
                   QCoreApplication::translate("vitrine::Cli", "There was nothing to export.")));
}

QJsonObject toObject(const BatchOutcome& outcome) {
    QJsonObject object{
        {u"directory"_s, outcome.directory},
        {u"files"_s, filesToJson(outcome.result.files)},
        {u"draft"_s, !outcome.revision},
        {u"revision"_s,
         outcome.revision ? QJsonValue(outcome.revision->id) : QJsonValue(QJsonValue::Null)},
        {u"notes"_s, notesToJson(outcome.result.notes)}};
    if (!outcome.obstacles.isEmpty())
        object.insert(u"open"_s, notesToJson(outcome.obstacles));
    if (outcome.error)
        object.insert(u"error"_s,
                      QJsonObject{{u"code"_s, errorWord(outcome.error->code)},
                                  {u"text"_s, outcome.error->text}});
    return object;
}

} // namespace

ExitCode exportDossiers(CliContext& context,
                        QList<ExportOrder> orders,
                        bool finalOnly,
                        const Library& library) {
    QStringList directories;
    for (const ExportOrder& order : std::as_const(orders))
        directories << order.directory;
    const QStringList folders = foldersFor(directories, orders.first().folder);
    for (qsizetype i = 0; i < orders.size(); ++i)
        orders[i].folder = folders.at(i);

    QList<BatchOutcome> outcomes;
    {
        const Interrupts interrupts;
        Told progress(context);
        outcomes =
            exportMany(orders, finalOnly, library, library.strings(context.language), progress);
    }
    int done = 0;
    int open = 0;
    QJsonArray objects;
    for (const BatchOutcome& outcome : std::as_const(outcomes)) {
        done += outcome.isDone() ? 1 : 0;
        open += outcome.obstacles.isEmpty() ? 0 : 1;
        if (context.json)
            objects += toObject(outcome);
        else
            tell(context, outcome);
    }
    const int failures = int(outcomes.size()) - done - open;
    if (context.json)
        writeJson(context,
                  {{u"dossiers"_s, objects},
                   {u"written"_s, done},
                   {u"notFinal"_s, open},
                   {u"failed"_s, failures}});
    else
        complain(context,
                 QCoreApplication::translate("vitrine::Cli",
                                             "Dossiers written: %1, not final: %2, failed: %3")
                     .arg(QString::number(done), QString::number(open), QString::number(failures)));
    return failures > 0 ? ExitCode::Failure : open > 0 ? ExitCode::Findings : ExitCode::Fine;
}

} // namespace vitrine
