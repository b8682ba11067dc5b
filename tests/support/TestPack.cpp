// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestPack.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

std::shared_ptr<const Library> loadOrDie(const QString& directory) {
    const auto library = Library::load(directory);
    if (!library)
        qFatal("%s", qPrintable(library.error().text));
    return *library;
}

} // namespace

QString smallPackDirectory() {
    return QStringLiteral(VITRINE_TEST_DATA "/packs/small");
}

std::shared_ptr<const Library> smallLibrary() {
    static const auto library = loadOrDie(smallPackDirectory());
    return library;
}

std::shared_ptr<const Library> realLibrary() {
    static const auto library = loadOrDie(QStringLiteral(VITRINE_RESOURCES_DIR));
    return library;
}

Dossier dossierFor(const Library& library, const QStringList& regimes) {
    Dossier dossier = Dossier::create(u"Test"_s);
    for (const QString& id : regimes) {
        const Regime* regime = library.regime(id);
        dossier.setRegime(id, regime ? regime->version : QString());
    }
    return dossier;
}

void tell(Dossier& dossier, const QString& field, const Value& value) {
    const auto path = FieldPath::parse(field);
    if (!path)
        qFatal("%s", qPrintable(path.error().text));
    Answer answer;
    answer.value = value;
    dossier.set(*path, answer);
}

} // namespace vitrine::test
