// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/VersionFlow.h"

#include "app/flow/SaveFlow.h"
#include "widgets/common/Background.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<VersionProposal> propose(const QString& directory,
                                const Dossier& dossier,
                                const Library& library,
                                const Strings& strings) {
    const Result<Repository> repository = Repository::open(directory);
    if (!repository && repository.error().code != ErrorCode::NotFound)
        return tl::unexpected(repository.error());
    // A repository is made with the first version, not by asking for one.
    const Result<std::optional<Revision>> last =
        repository ? repository->last() : std::optional<Revision>();
    if (!last)
        return tl::unexpected(last.error());
    VersionProposal proposal;
    proposal.first = !*last;
    Dossier before(dossier.id());
    if (!proposal.first) {
        const Result<FileSet> files = repository->read((*last)->id);
        const Result<ReadDossier> read =
            files ? readDossier(*files) : tl::unexpected(files.error());
        if (!read)
            return tl::unexpected(read.error());
        before = read->dossier;
    }
    proposal.facts = compare(before, dossier, library.catalogue(), strings).facts;
    proposal.message = proposeMessage(diff(before, dossier), library.catalogue(), strings);
    if (const Result<Author> author = Repository::authorFor(directory)) {
        proposal.name = author->name;
        proposal.email = author->email;
    }
    return proposal;
}

struct Order {
    QString directory;
    Dossier dossier;
    std::optional<Author> author; ///< given by hand
    QString message;
};

Result<Revision> commit(const Order& order) {
    // What may fail comes first, so that no repository is made for nothing.
    NoProgress progress;
    if (const auto faults = DossierStore::evidenceFaults(order.directory, order.dossier, progress);
        !faults.isEmpty())
        return fail(ErrorCode::Io, faults.first().text);
    // The files as they are on disk, so that a version is what any git tool would have committed.
    const Result<FileSet> files = readDirectory(order.directory);
    if (!files)
        return tl::unexpected(files.error());
    Result<Repository> repository = Repository::openOrInit(order.directory);
    if (!repository)
        return tl::unexpected(repository.error());
    if (order.author) {
        if (const Result<void> set = repository->setAuthor(order.author->name, order.author->email);
            !set)
            return tl::unexpected(set.error());
    }
    return repository->commit({*files, order.dossier.evidenceFiles(), order.author, order.message});
}

} // namespace

VersionFlow::VersionFlow(EditSession& session, SaveFlow& save, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_save(save)
    , m_window(window) {}

void VersionFlow::start() {
    if (m_busy || m_session.isReadOnly() || !m_save.save())
        return;
    setBusy(true);
    inBackground(
        this,
        [directory = m_session.directory(),
         dossier = m_session.dossier(),
         library = m_session.sharedLibrary(),
         strings = m_session.strings()] { return propose(directory, dossier, *library, strings); },
        [this](const Result<VersionProposal>& proposal) {
            setBusy(false);
            if (!proposal)
                Q_EMIT failed(proposal.error().withContext(tr("A version could not be prepared")));
            else if (proposal->facts.isEmpty() && !proposal->first)
                Q_EMIT nothingChanged();
            else
                ask(*proposal);
        });
}

void VersionFlow::ask(const VersionProposal& proposal) {
    auto* dialog = new VersionDialog(proposal, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(*dialog); });
    dialog->open();
}

void VersionFlow::keep(const VersionDialog& dialog) {
    // The dialog was open for a while: what was typed meanwhile belongs to the version as well.
    if (!m_save.save())
        return;
    setBusy(true);
    Order order{m_session.directory(), m_session.dossier(), {}, dialog.message()};
    if (dialog.asksForAuthor())
        order.author = Author{dialog.name(), dialog.email()};
    inBackground(
        this,
        [order] { return commit(order); },
        [this](const Result<Revision>& revision) {
            setBusy(false);
            if (revision)
                Q_EMIT saved(*revision);
            else
                Q_EMIT failed(revision.error().withContext(tr("The version could not be saved")));
        });
}

void VersionFlow::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace vitrine
