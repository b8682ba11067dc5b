// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/OpenDossier.h"

#include "model/store/DossierStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct OpenDossierWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::OpenDossier)
};

} // namespace

OpenDossier::OpenDossier(DossierStore store)
    : m_store(std::make_unique<DossierStore>(std::move(store))) {
    if (!m_store->isReadOnly())
        return;
    m_refusal = Error{m_store->content().format > currentFormat ? ErrorCode::NewerFormat
                                                                : ErrorCode::ReadOnly,
                      {}};
}

OpenDossier::OpenDossier(OpenDossier&&) noexcept = default;
OpenDossier& OpenDossier::operator=(OpenDossier&&) noexcept = default;
OpenDossier::~OpenDossier() = default;

Result<OpenDossier> OpenDossier::open(const QString& directory,
                                      Progress& progress,
                                      std::chrono::milliseconds patience) {
    progress.report(0, 1, OpenDossierWords::tr("Opening…"));
    auto store =
        DossierStore::open(directory, DossierStore::Mode::ReadWrite, {patience, &progress});
    if (store)
        return OpenDossier(std::move(*store));
    if (store.error().code != ErrorCode::Locked)
        return tl::unexpected(store.error());
    auto seen = openToRead(directory);
    if (!seen)
        return seen;
    seen->m_refusal = store.error();
    seen->m_holder = DossierStore::holder(directory);
    return seen;
}

Result<OpenDossier> OpenDossier::openToRead(const QString& directory) {
    auto store = DossierStore::open(directory, DossierStore::Mode::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return OpenDossier(std::move(*store));
}

Result<OpenDossier> OpenDossier::create(const QString& directory, const Dossier& dossier) {
    auto store = DossierStore::create(directory, dossier);
    if (!store)
        return tl::unexpected(store.error());
    return OpenDossier(std::move(*store));
}

QString OpenDossier::directory() const {
    return m_store->directory();
}

const Dossier& OpenDossier::saved() const {
    return m_store->content().dossier;
}

QList<Note> OpenDossier::notes() const {
    return m_store->content().notes;
}

QStringList OpenDossier::files() const {
    return m_store->content().files.keys();
}

QString OpenDossier::digest() const {
    return m_store->baseDigest();
}

QString OpenDossier::readOnlyReason() const {
    if (m_holder)
        return OpenDossierWords::tr(
                   "The dossier is open in %1, so that it is open for reading only here.")
            .arg(m_holder->inWords());
    const bool isLocked = m_refusal && m_refusal->code == ErrorCode::Locked;
    if (!isLocked)
        return m_store->readOnlyReason();
    const QString now = DossierStore::lockedInWords(directory());
    return now.isEmpty() ? m_refusal->text : now;
}

Result<void> OpenDossier::mayWrite() const {
    if (!m_refusal)
        return {};
    Error refusal = *m_refusal;
    if (refusal.text.isEmpty())
        refusal.text = readOnlyReason();
    if (refusal.text.isEmpty())
        refusal.text = OpenDossierWords::tr("The dossier is open for reading only.");
    return tl::unexpected(refusal);
}

Result<void> OpenDossier::save(const Dossier& dossier) {
    const Result<void> may = mayWrite();
    return may ? m_store->save(dossier) : may;
}

Result<bool> OpenDossier::changedOutside() const {
    const auto change = m_store->outsideChange();
    if (!change)
        return tl::unexpected(change.error());
    if (*change == DossierStore::Outside::Reviews)
        if (const auto taken = m_store->reloadReviews(); !taken)
            return tl::unexpected(taken.error());
    return *change == DossierStore::Outside::Dossier;
}

Result<void> OpenDossier::reload() {
    return m_store->reload();
}

std::function<Result<Row>(Progress&)> OpenDossier::evidenceCopy(const QString& file,
                                                                const QString& description,
                                                                const Table& evidence) const {
    if (isReadOnly())
        return [](Progress&) -> Result<Row> {
            return fail(ErrorCode::ReadOnly,
                        OpenDossierWords::tr("The dossier is open for reading only."));
        };
    return [directory = directory(), file, description, evidence](Progress& progress) {
        return DossierStore::addEvidence(directory, file, description, evidence, progress);
    };
}

} // namespace vitrine
