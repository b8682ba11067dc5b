// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/lint/LintVersion.h"

#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/reading/PackFiles.h"
#include "model/regime/reading/RegimeReader.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A new thing that says too little lacks a dozen members; it is one fault. True if there was one.
bool foldNewThings(QList<LintFault>& faults, const QList<NewThing>& things) {
    bool folded = false;
    for (const NewThing& thing : things) {
        const auto isOfIt = [&](const LintFault& fault) {
            // "rules/9": the thing itself, not what it holds.
            return fault.file == thing.file && fault.line == thing.line &&
                   fault.key.count(u'/') == thing.depth;
        };
        const auto first = std::ranges::find_if(faults, isOfIt);
        if (first == faults.end())
            continue;
        folded = true;
        QStringList texts;
        for (const LintFault& fault : std::as_const(faults))
            if (isOfIt(fault))
                texts << fault.text;
        LintFault one = *first;
        one.text = PackReader::tr("The version that this one is based on has no “%1”, and a new "
                                  "one says everything: %2")
                       .arg(thing.name, texts.join(u"; "_s));
        faults.erase(std::remove_if(first, faults.end(), isOfIt), faults.end());
        faults << one;
    }
    return folded;
}

/// Keys of the same thing differ in numbers where the patch took away what stood before it.
bool isAlike(const LintFault& a, const LintFault& b) {
    const auto withoutNumbers = [](QString key) {
        return key.removeIf([](QChar c) { return c.isDigit(); });
    };
    return a.file == b.file && a.line == b.line && a.text == b.text &&
           withoutNumbers(a.key) == withoutNumbers(b.key);
}

bool isAmong(const QList<LintFault>& faults, const LintFault& fault) {
    return std::ranges::any_of(faults, [&](const LintFault& f) { return isAlike(f, fault); });
}

/// A part of a patch: a whole file (no pointer), or a member of it.
struct PatchPart {
    QString path;
    QString pointer = {};

    friend bool operator==(const PatchPart&, const PatchPart&) = default;
};

/// Finds the part of a patch without which a fault would not be there, by leaving parts out.
class PatchCause {
public:
    PatchCause(LintedPack& pack, const VersionFiles& version)
        : m_pack(pack)
        , m_version(version) {}

    /// The smallest such part; nothing where no single one is it.
    std::optional<PatchPart> of(const LintFault& fault) {
        // One part often has several consequences.
        for (const auto& [part, faults] : std::as_const(m_known))
            if (!isAmong(faults, fault))
                return part;
        QList<PatchPart> files;
        for (auto it = m_version.own.cbegin(); it != m_version.own.cend(); ++it)
            files << PatchPart{it.key()};
        std::optional<PatchPart> found = among(files, fault);
        while (found)
            if (const auto smaller = among(partsOf(*found), fault))
                found = smaller;
            else
                break;
        if (found)
            m_known.append({*found, faultsWithout({*found})});
        return found;
    }

    /// Where the part stands; of none, what makes a patch of the whole.
    [[nodiscard]] PackPlace placeOf(const std::optional<PatchPart>& part) const {
        if (!part) {
            const QString& at = m_version.foundations.first().basedOnAt;
            const LintFault fault = faultOfError({ErrorCode::Schema, at + u": ."_s});
            return {fault.file, fault.line, fault.key};
        }
        const auto [file, line] = m_version.own.value(part->path).place(part->pointer);
        return {file, line, part->pointer.mid(1)};
    }

private:
    std::optional<PatchPart> among(QList<PatchPart> parts, const LintFault& fault) {
        while (parts.size() > 1) {
            const QList<PatchPart> half = parts.first(parts.size() / 2);
            parts = vanishesWithout(half, fault) ? half : parts.mid(half.size());
        }
        return !parts.isEmpty() && vanishesWithout(parts, fault) ? std::optional(parts.first())
                                                                 : std::nullopt;
    }

    bool vanishesWithout(const QList<PatchPart>& parts, const LintFault& fault) {
        return !isAmong(faultsWithout(parts, fault), fault);
    }

    /// Where less can be judged without them, \a fault is taken to be there still.
    QList<LintFault> faultsWithout(const QList<PatchPart>& parts, const LintFault& fault = {}) {
        VersionFiles less = m_version;
        for (const PatchPart& part : parts)
            leaveOut(less.own, part);
        const JudgedVersion judged = judge(m_pack, less);
        return judged.linted.whole ? judged.faults : judged.faults + QList{fault};
    }

    static void leaveOut(RegimeTree& tree, const PatchPart& part) {
        if (part.pointer.isEmpty()) {
            tree.remove(part.path);
            return;
        }
        const JsonDocument file = tree.value(part.path);
        Json root = file.root();
        const Json::json_pointer pointer(part.pointer.toStdString());
        root[pointer.parent_pointer()].erase(pointer.back());
        tree.insert(part.path, JsonDocument::composed(root, file.fileName(), {{{}, {file, {}}}}));
    }

    [[nodiscard]] QList<PatchPart> partsOf(const PatchPart& part) const {
        QList<PatchPart> parts;
        const Json root = m_version.own.value(part.path).root();
        const Json::json_pointer pointer(part.pointer.toStdString());
        const Json& value = root.at(pointer);
        if (!value.is_object())
            return parts;
        for (const auto& [key, member] : value.items())
            if (!part.pointer.isEmpty() || !namesTheFile(key))
                parts << PatchPart{part.path,
                                   memberPointer(part.pointer, QString::fromStdString(key))};
        return parts;
    }

    LintedPack& m_pack;
    const VersionFiles& m_version;
    QList<std::pair<PatchPart, QList<LintFault>>> m_known;
};

/// What a part of a patch breaks in its base: often the same at many places.
struct Blame {
    PackPlace part;
    LintFault first;
    int places = 1;
};

void addBlame(QList<Blame>& blames, const PackPlace& part, const LintFault& fault) {
    const auto isSameBlame = [&](const Blame& blame) {
        return blame.part.file == part.file && blame.part.key == part.key &&
               blame.first.text == fault.text && blame.first.severity == fault.severity;
    };
    if (const auto it = std::ranges::find_if(blames, isSameBlame); it != blames.end())
        ++it->places;
    else
        blames.append({part, fault});
}

LintFault blameInWords(const Blame& blame, const QString& version) {
    const LintFault& first = blame.first;
    const QString place = u"%1:%2: %3"_s.arg(first.file).arg(first.line).arg(first.key);
    const QString text =
        blame.places == 1
            ? PackReader::tr("In version %1 this leads to a fault at %2: %3")
                  .arg(version, place, first.text)
            : PackReader::tr("In version %1 this leads to a fault at %2 places, first at %3: %4")
                  .arg(version, QString::number(blame.places), place, first.text);
    return {first.severity, blame.part.file, blame.part.line, blame.part.key, text};
}

} // namespace

VersionFiles readVersionFiles(const QList<RegimeFolder>& foundations) {
    VersionFiles version{foundations, {}, {}, {}, true};
    QList<Error> idle; // told where the base is linted
    if (version.isPatch())
        version.base = readRegimeTree(foundations.mid(1), {version.errors, idle});
    version.baseWhole = std::ranges::none_of(version.errors, isUnread);
    version.own = readFiles(foundations.first(), version.isPatch(), version.errors);
    return version;
}

JudgedVersion judge(LintedPack& pack, const VersionFiles& version) {
    JudgedVersion judged;
    LintedRegime& linted = judged.linted;
    linted.where = version.foundations.first().where;
    linted.foundations = version.foundations;
    QList<Error> errors = version.errors;
    QList<Error> idle;
    QList<NewThing> newThings;
    linted.whole = std::ranges::none_of(errors, isUnread);
    RegimeTree tree = version.isPatch() ? version.base : version.own;
    if (version.isPatch() && version.baseWhole)
        layOver(tree, version.own, {errors, idle, &newThings});
    if (version.baseWhole)
        linted.regime = readRegime(tree, linted.where, errors, &linted.trace);
    for (const Error& error : errors + idle)
        judged.faults << faultOfError(error);
    if (foldNewThings(judged.faults, newThings) || linted.regime.id.isEmpty())
        linted.whole = false;
    if (!linted.whole)
        return judged;
    const QList<LintFault> before = std::exchange(pack.faults, {});
    lintIdsOf(pack, linted);
    lintConditionsOf(pack, linted);
    lintFactsOf(pack, linted);
    lintWordsOf(pack, linted);
    judged.faults << std::exchange(pack.faults, before);
    return judged;
}

void blamePatch(LintedPack& pack,
                const VersionFiles& version,
                bool baseIsLinted,
                JudgedVersion& judged) {
    const auto isOfBase = [&](const LintFault& fault) {
        return std::any_of(
            version.foundations.cbegin() + 1,
            version.foundations.cend(),
            [&](const RegimeFolder& base) { return fault.file.startsWith(base.where); });
    };
    if (!version.isPatch() || !judged.linted.whole || std::ranges::none_of(judged.faults, isOfBase))
        return;
    const QList<LintFault> ofBase =
        judge(pack, readVersionFiles(version.foundations.mid(1))).faults;
    PatchCause cause(pack, version);
    QList<LintFault> faults;
    QList<Blame> blames;
    for (const LintFault& fault : std::as_const(judged.faults)) {
        const bool isTold = isOfBase(fault) && isAmong(ofBase, fault);
        if (!isOfBase(fault) || (isTold && !baseIsLinted))
            faults << fault;
        else if (!isTold)
            addBlame(blames, cause.placeOf(cause.of(fault)), fault);
    }
    for (const Blame& blame : std::as_const(blames))
        faults << blameInWords(blame, version.foundations.first().version);
    judged.faults = faults;
}

} // namespace vitrine
