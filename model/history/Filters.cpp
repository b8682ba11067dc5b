// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Filters.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr std::array<const char*, 3> names{"filter", "working-tree-encoding", "ident"};

constexpr git_object_size_t maximumFile = 64ULL * 1024 * 1024; // bytes

/// A large file through an encrypting filter takes its time.
constexpr std::chrono::seconds filterPatience{600};

/// "filter=lfs"; empty: this attribute changes nothing. \a value as git prints it.
QString inWords(const QByteArray& name, const QByteArray& value) {
    const bool isSaid = value != "unspecified" && value != "unset" && !value.isEmpty();
    if (!isSaid)
        return {};
    if (name == "ident")
        return value == "set" ? u"ident"_s : QString();
    const bool isUtf8 = value.compare("utf-8", Qt::CaseInsensitive) == 0 ||
                        value.compare("utf8", Qt::CaseInsensitive) == 0;
    if (value == "set" || (name == "working-tree-encoding" && isUtf8))
        return {};
    return QString::fromUtf8(name + '=' + value);
}

QByteArray printed(const char* value) {
    switch (git_attr_value(value)) {
    case GIT_ATTR_VALUE_TRUE:
        return "set";
    case GIT_ATTR_VALUE_FALSE:
        return "unset";
    case GIT_ATTR_VALUE_STRING:
        return value;
    case GIT_ATTR_VALUE_UNSPECIFIED:
        break;
    }
    return "unspecified";
}

/// Is there a program behind "filter=name"? git stores such a file as it is where there is none;
/// but clear text in a repository that is not unlocked on this machine helps nobody.
bool isSetUp(const QString& attribute, const GitSettings& settings) {
    const auto filter = "filter="_L1;
    if (!attribute.startsWith(filter))
        return true;
    const QByteArray key = "filter." + attribute.mid(filter.size()).toUtf8();
    return !setting(settings, key + ".clean").isEmpty() ||
           !setting(settings, key + ".process").isEmpty();
}

/// What git-crypt and git-lfs write into a repository when they are set up there.
bool isKnownProgram(const QString& command) {
    static const QRegularExpression form(
        u"^\"?([^\"' ]*?)(git-crypt|git-lfs)\"? (smudge|clean|filter-process)"
        "( --skip)?( --key-name=[A-Za-z0-9_-]+)?( --)?( %f)?$"_s);
    const QRegularExpressionMatch match = form.match(command);
    if (!match.hasMatch())
        return false;
    // Where a path is named, it is that of the installed one.
    const QString program = match.captured(2);
    return match.captured(1).isEmpty() ||
           match.captured(1) + program == QStandardPaths::findExecutable(program);
}

/// As git reads it in a list of one a line, whatever is in the name.
QByteArray quoted(const QByteArray& path) {
    QByteArray text = path;
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + text + "\"\n";
}

bool looksLikeJson(const QByteArray& bytes) {
    return bytes.trimmed().startsWith('{');
}

tl::unexpected<Error> notSetUp(const QByteArray& path, const QString& attribute) {
    const QString name = attribute.section(u'=', 1);
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "The attribute “%1” has git put “%2” through the filter “%3”, which is not set "
                    "up here, so that it would be stored as it is. Nothing was saved. Set the "
                    "filter up (as git-crypt unlock or git lfs install do); if the file is meant "
                    "to be stored as it is: git config filter.%3.clean cat")
                    .arg(attribute, QString::fromUtf8(path), name));
}

} // namespace

Filters::Filters(git_repository* repository, std::optional<GitProgram> program, Act act)
    : m_repository(repository)
    , m_program(std::move(program))
    , m_act(act) {}

Result<void> Filters::checkMayRun(const QString& attributes,
                                  const QList<QByteArray>& commands) const {
    const auto config = acquire<ConfigHandle>(
        [&](git_config** out) { return git_repository_config_snapshot(out, m_repository); });
    if (!config)
        return tl::unexpected(config.error());
    for (const QString& attribute : attributes.split(u' ')) {
        const QString name = attribute.startsWith("filter="_L1) ? attribute.mid(7) : QString();
        for (const QByteArray& command : name.isEmpty() ? QList<QByteArray>() : commands) {
            const QByteArray key = "filter." + name.toUtf8() + '.' + command;
            git_config_entry* raw = nullptr;
            const int code = git_config_get_entry(&raw, config->get(), key.constData());
            const ConfigEntryHandle entry(raw);
            if (code != 0 || m_act == Act::Save || entry->level < GIT_CONFIG_LEVEL_LOCAL ||
                isKnownProgram(QString::fromUtf8(entry->value)))
                continue;
            return fail(ErrorCode::Git,
                        QCoreApplication::translate(
                            "vitrine::Repository",
                            "This repository itself names the program of the filter “%1”: %2. "
                            "Looking at a version runs no such program. If you trust it, take it "
                            "into your own configuration: git config --global %3 “%2”")
                            .arg(name, QString::fromUtf8(entry->value), QString::fromUtf8(key)));
        }
    }
    return {};
}

QString Filters::attributeOf(const QByteArray& path) const {
    git_attr_options options = GIT_ATTR_OPTIONS_INIT;
    options.flags = GIT_ATTR_CHECK_FILE_THEN_INDEX;
    std::array<const char*, names.size()> values{};
    std::array<const char*, names.size()> asked = names;
    if (git_attr_get_many_ext(
            values.data(), m_repository, &options, path.constData(), asked.size(), asked.data()) <
        0)
        return {};
    QStringList words;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const QString word = inWords(names.at(i), printed(values.at(i))); !word.isEmpty())
            words += word;
    return words.join(u' ');
}

/// What git itself says: a pattern that libgit2 reads otherwise, or not at all, must not let clear
/// text pass.
Result<Filters::Attributes> Filters::askedOfGit(const QList<QByteArray>& paths) const {
    GitProgram::Call call{{u"check-attr"_s, u"-z"_s, u"--stdin"_s}};
    for (const char* name : names)
        call.arguments += QString::fromLatin1(name);
    call.input = paths.join('\0') + '\0';
    const auto answer = m_program->run(call);
    if (!answer)
        return tl::unexpected(answer.error());
    Attributes attributes;
    const QList<QByteArray> parts = answer->split('\0');
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3) {
        const QString word = inWords(parts.at(i + 1), parts.at(i + 2));
        if (QString& words = attributes[parts.at(i)]; !word.isEmpty())
            words += (words.isEmpty() ? QString() : u" "_s) + word;
    }
    attributes.removeIf([](const auto& each) { return each->isEmpty(); });
    return attributes;
}

Filters::Attributes Filters::askedOfLibrary(const QList<QByteArray>& paths) const {
    Attributes attributes;
    for (const QByteArray& path : paths)
        if (const QString words = attributeOf(path); !words.isEmpty())
            attributes.insert(path, words);
    return attributes;
}

Result<Filters::Attributes> Filters::ofFilesToStore(const QList<QByteArray>& paths,
                                                    const GitSettings& settings) const {
    const auto attributes = m_program ? askedOfGit(paths) : askedOfLibrary(paths);
    if (!attributes)
        return attributes;
    for (const auto& [path, words] : attributes->asKeyValueRange())
        for (const QString& word : words.split(u' '))
            if (!isSetUp(word, settings))
                return notSetUp(path, word);
    if (!attributes->isEmpty() && !m_program)
        return tl::unexpected(needsGitProgram(
            QCoreApplication::translate("vitrine::Repository",
                                        "the attribute “%1” changes how “%2” is stored")
                .arg(attributes->first(), QString::fromUtf8(attributes->firstKey()))));
    return attributes;
}

Result<Filters::Attributes> Filters::ofFilesToRead(const QList<QByteArray>& paths) const {
    const auto settings = settingsOf(m_repository, std::nullopt);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto next = settings->lowerBound("filter.");
    const bool hasFilters = next != settings->cend() && next.key().startsWith("filter.");
    return m_program && hasFilters ? askedOfGit(paths) : askedOfLibrary(paths);
}

Result<QList<git_oid>> Filters::hashed(const Attributes& files, bool store) const {
    QList<git_oid> ids;
    const QList<QByteArray> paths = files.keys();
    if (paths.isEmpty() || !m_program)
        return ids;
    for (const QString& attributes : files)
        if (auto may = checkMayRun(attributes, {"clean", "process"}); !may)
            return tl::unexpected(may.error());
    GitProgram::Call call{{u"-c"_s, u"core.fsync=all"_s, u"hash-object"_s, u"--stdin-paths"_s},
                          {},
                          {},
                          filterPatience};
    for (const QByteArray& path : paths)
        call.input += quoted(path);
    if (store)
        call.arguments.insert(3, u"-w"_s);
    const auto printed = m_program->run(call);
    if (!printed)
        return tl::unexpected(printed.error());
    for (const QByteArray& line : printed->split('\n')) {
        if (line.isEmpty())
            continue;
        const auto id = idFrom(QString::fromLatin1(line));
        if (!id)
            return tl::unexpected(id.error());
        ids += *id;
    }
    if (ids.size() != paths.size())
        return fail(ErrorCode::Git,
                    QCoreApplication::translate("vitrine::Repository",
                                                "git did not store each file that it was given."));
    return ids;
}

Result<QByteArray>
Filters::opened(const QByteArray& path, const git_oid& id, const QString& attribute) const {
    if (!m_program)
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "The attribute “%1” changes how “%2” is stored; to read it takes the "
                        "program git, which was not found: install it.")
                        .arg(attribute, QString::fromUtf8(path)));
    if (auto may = checkMayRun(attribute, {"smudge", "process"}); !may)
        return tl::unexpected(may.error());
    auto bytes = m_program->run(
        {{u"cat-file"_s, u"--filters"_s, u"--path="_s + QFile::decodeName(path), idText(id)},
         {},
         {},
         filterPatience});
    if (!bytes)
        return tl::unexpected(bytes.error().withContext(
            QCoreApplication::translate("vitrine::Repository",
                                        "The attribute “%1” of “%2” could not be followed")
                .arg(attribute, QString::fromUtf8(path))));
    if (bytes->startsWith("version https://git-lfs.github.com/spec/"))
        return fail(ErrorCode::Git,
                    QCoreApplication::translate(
                        "vitrine::Repository",
                        "“%1” of this version is kept by git LFS and was not fetched yet. Where "
                        "there is a connection, run: git lfs fetch --all")
                        .arg(QString::fromUtf8(path)));
    return bytes;
}

Result<QByteArray> Filters::contentOf(const QByteArray& path,
                                      const TreeFile& file,
                                      const Attributes& attributes) const {
    auto bytes = stored(path, file);
    const QString attribute = attributes.value(path);
    if (!bytes || attribute.isEmpty())
        return bytes;
    auto clear = opened(path, file.id, attribute);
    // A version of before the attribute was set was stored as it is.
    const bool isOlder =
        clear && path.endsWith(".json") && !looksLikeJson(*clear) && looksLikeJson(*bytes);
    return isOlder ? bytes : clear;
}

Result<QByteArray> Filters::stored(const QByteArray& path, const TreeFile& file) const {
    if (file.mode == GIT_FILEMODE_LINK || file.mode == GIT_FILEMODE_COMMIT) {
        return fail(
            ErrorCode::UnsafePath,
            QCoreApplication::translate(
                "vitrine::Repository",
                "“%1” is a link in this version. A dossier holds files only, so the version "
                "is not read.")
                .arg(QString::fromUtf8(path)));
    }
    const auto odb =
        acquire<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, m_repository); });
    if (!odb)
        return tl::unexpected(odb.error());
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    // The size first: what is too large is not even unpacked.
    if (auto known = succeeded(git_odb_read_header(&size, &type, odb->get(), &file.id)); !known)
        return tl::unexpected(known.error());
    if (size > maximumFile)
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("vitrine::Repository",
                                                "“%1” has more than 64 MiB in this version.")
                        .arg(QString::fromUtf8(path)));
    const auto blob = acquire<BlobHandle>(
        [&](git_blob** out) { return git_blob_lookup(out, m_repository, &file.id); });
    if (!blob)
        return tl::unexpected(blob.error());
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob->get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob->get())));
}

} // namespace vitrine
