// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any set-up of a repository (.git/config, .gitattributes, info/attributes, an index that is none)
// while a version is saved and read: no crash, no clear text where a filter is required, nothing
// written beside the repository, and git finds nothing to say about what was saved.
//
// The bytes choose among settings and values; commands are only such as do no harm. Free bytes come
// in where git takes names and patterns.

#include "model/history/Repository.h"
#include "tests/model/history/ScratchRepository.h"

#include <QDirIterator>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

void must(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// Takes choices from bytes; all zero at the end.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size)
        : m_bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)) {}

    [[nodiscard]] bool isOver() const { return m_at >= m_bytes.size(); }

    std::uint8_t byte() { return isOver() ? 0 : static_cast<std::uint8_t>(m_bytes.at(m_at++)); }

    template <std::size_t N>
    QByteArray one(const std::array<const char*, N>& words) {
        return words.at(byte() % N);
    }

    /// Some free bytes, without those that begin another line or another setting.
    QByteArray free() {
        const qsizetype length = byte() % 24;
        QByteArray bytes = m_bytes.mid(m_at, length);
        m_at += length;
        for (char& c : bytes)
            if (c == '\n' || c == '\r' || c == '=' || c == '\0')
                c = '_';
        return bytes;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

constexpr std::array names{"x", "git-crypt", "lfs", "F"};
/// Of a file with the words, its stored form; no other command is ever in the configuration.
constexpr std::array commands{
    "cat", "tr a-z b-za", "false", "", "sed s/.*/POINTER/", "nothing-here"};
constexpr std::array truths{"true", "false", "", "yes", "maybe"};

QByteArray setting(Choices& choices) {
    static constexpr std::array plain{"core.autocrlf",
                                      "core.eol",
                                      "core.safecrlf",
                                      "core.filemode",
                                      "core.symlinks",
                                      "core.ignorecase",
                                      "core.precomposeunicode",
                                      "core.bare",
                                      "core.sparsecheckout",
                                      "core.sparsecheckoutcone",
                                      "core.untrackedcache",
                                      "core.logallrefupdates",
                                      "core.quotepath",
                                      "core.repositoryformatversion",
                                      "core.worktree",
                                      "core.attributesfile",
                                      "core.excludesfile",
                                      "core.hookspath",
                                      "index.version",
                                      "index.skiphash",
                                      "index.sparse",
                                      "feature.manyfiles",
                                      "extensions.objectformat",
                                      "extensions.partialclone",
                                      "extensions.worktreeconfig",
                                      "extensions.refstorage",
                                      "i18n.commitencoding",
                                      "user.name",
                                      "user.email",
                                      "author.name",
                                      "commit.gpgsign",
                                      "gpg.format",
                                      "gc.auto",
                                      "include.path"};
    static constexpr std::array values{"true", "false", "input",      "crlf",    "lf",
                                       "1",    "2",     "4",          "sha1",    "sha256",
                                       "",     "files", "ISO-8859-1", "UTF-16",  "nothing",
                                       "ssh",  "..",    "../outside", "./other", "warn"};
    const QByteArray name = choices.one(names);
    switch (choices.byte() % 6) {
    case 0:
    case 1:
        return "[filter \"" + name + "\"]\n\tclean = " + choices.one(commands) +
               "\n\tsmudge = cat\n\trequired = " + choices.one(truths) + '\n';
    case 2:
        return "[filter \"" + name + "\"]\n\trequired\n";
    case 3: {
        const QByteArray key = choices.one(plain);
        const qsizetype dot = key.indexOf('.');
        return '[' + key.left(dot) + "]\n\t" + key.mid(dot + 1) + " = " + choices.one(values) +
               '\n';
    }
    case 4:
        return "[user]\n\tname = \"" + choices.free().replace('"', '_').replace('\\', '_') + "\"\n";
    default:
        return '[' + choices.free() + "]\n\t" + choices.free() + '\n';
    }
}

QByteArray attributes(Choices& choices) {
    static constexpr std::array patterns{"*",
                                         "d/**",
                                         "*.json",
                                         "*.md",
                                         "/d/answers/*",
                                         "d/texts/model.description.md",
                                         "[attr]secret",
                                         "answers/model.json"};
    static constexpr std::array marks{"filter=x",
                                      "filter=git-crypt",
                                      "filter=lfs",
                                      "filter=F",
                                      "-filter",
                                      "!filter",
                                      "filter",
                                      "text",
                                      "-text",
                                      "text=auto",
                                      "eol=crlf",
                                      "ident",
                                      "secret",
                                      "binary",
                                      "working-tree-encoding=UTF-16",
                                      "working-tree-encoding=latin1",
                                      "working-tree-encoding=nothing",
                                      "merge=union",
                                      "export-ignore"};
    QByteArray lines;
    for (int i = choices.byte() % 4; i >= 0; --i) {
        lines += choices.byte() % 8 == 0 ? choices.free() : choices.one(patterns);
        for (int marked = choices.byte() % 3; marked >= 0; --marked)
            lines += ' ' + (choices.byte() % 16 == 0 ? choices.free() : choices.one(marks));
        lines += '\n';
    }
    return lines;
}

const QByteArray clearWords = "thesecretmixture";

FileSet dossier() {
    return {{u"dossier.json"_s, "{}\n"},
            {u"answers/model.json"_s, "{\"a\": \"" + clearWords + "\"}\n"},
            {u"texts/model.description.md"_s, clearWords + "\n"}};
}

/// Everything beside the repository, with sizes.
QStringList beside(const QString& root) {
    QStringList found;
    QDirIterator it(root,
                    QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (!it.filePath().startsWith(root + u"/repository"_s))
            found << it.filePath() + u' ' + QString::number(it.fileInfo().size());
    }
    found.sort();
    return found;
}

/// What git itself would have kept: does a filter that must work stand before this file?
bool isGuarded(const ScratchRepository& scratch, const QString& file) {
    const QStringList in{u"-C"_s, u"repository"_s};
    const QString said = scratch.git(in + QStringList{u"check-attr"_s, u"filter"_s, u"--"_s, file});
    const QString filter = said.section(u": "_s, -1);
    if (filter == "set"_L1 || filter == "unset"_L1 || filter == "unspecified"_L1)
        return false;
    const auto ask = [&](const QStringList& what) {
        return scratch.git(in + QStringList{u"config"_s} + what);
    };
    if (ask({u"--type=bool"_s, u"filter.%1.required"_s.arg(filter)}) != "true"_L1)
        return false;
    return ask({u"filter.%1.clean"_s.arg(filter)}) != "cat"_L1;
}

void isolate() {
    static const bool once = [] {
        ScratchRepository::isolate();
        for (const char* name : {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_DIR"})
            qunsetenv(name);
        qputenv("GIT_ALLOW_PROTOCOL", "none");
        return true;
    }();
    (void)once;
}

} // namespace

/// libgit2 1.5 does not free what it read of a configuration that is none. Leaks of our own are
/// looked for in tst_repository and tst_gitsetups.
extern "C" int __lsan_is_turned_off() { // NOLINT: the name is the sanitizer's
    return 1;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    isolate();
    Choices choices(data, size);
    const ScratchRepository scratch(false);
    scratch.write(u"outside/kept"_s, "kept\n");
    scratch.git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s, u"--template="_s, u"repository"_s});
    const QString config = u"repository/.git/config"_s;
    QByteArray settings = scratch.read(config);
    for (int i = choices.byte() % 5; i >= 0; --i)
        settings += setting(choices);
    scratch.write(config, settings);
    const std::uint8_t where = choices.byte();
    if (where % 4 != 0)
        scratch.write(u"repository/.gitattributes"_s, attributes(choices));
    if (where % 3 == 0)
        scratch.write(u"repository/.git/info/attributes"_s, attributes(choices));
    if (where % 5 == 0)
        scratch.write(u"repository/d/.gitattributes"_s, attributes(choices));
    if (where == 7)
        scratch.write(u"repository/.git/index"_s, choices.free());
    if (where == 9)
        scratch.write(u"repository/.git/HEAD"_s, choices.free());
    scratch.write(u"repository/d"_s, dossier());
    const QStringList before = beside(scratch.path());

    auto repository = Repository::open(scratch.path(u"repository/d"_s));
    const Author me{u"Ada"_s, u"ada@example.org"_s};
    const auto saved = repository ? repository->commit({dossier(), {}, me, u"A version"_s})
                                  : Result<Revision>(tl::unexpected(repository.error()));
    must(beside(scratch.path()) == before, "nothing is written beside the repository");
    if (!saved) {
        must(!saved.error().text.isEmpty(), "a refusal says why");
        return 0;
    }
    NoProgress progress;
    (void)repository->read(saved->id);
    (void)repository->log(0, progress);
    const QStringList in{u"-C"_s, u"repository"_s};
    for (const auto& file : {u"d/answers/model.json"_s, u"d/texts/model.description.md"_s})
        if (isGuarded(scratch, file)) {
            const QString stored =
                scratch.git(in + QStringList{u"cat-file"_s, u"blob"_s, u"HEAD:"_s + file});
            must(!stored.contains(QString::fromUtf8(clearWords)),
                 "no clear text behind a filter that is required");
        }
    if (size % 8 == 0) {
        const QString said =
            scratch.git(in + QStringList{u"fsck"_s, u"--strict"_s, u"--no-dangling"_s});
        must(!said.contains("error"_L1), qPrintable(said));
    }
    return 0;
}
