// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Revision.h"

#include "model/history/Walk.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Texts of a commit, by the encoding that it names. git's own default is UTF-8; what is none is
/// most probably Latin-1.
class Decoding {
public:
    explicit Decoding(const git_commit* commit)
        : m_encoding(git_commit_message_encoding(commit)) {}

    [[nodiscard]] QString operator()(const char* bytes) const {
        const QByteArray text(bytes);
        if (!m_encoding.isEmpty()) {
            QStringDecoder named(m_encoding.constData());
            if (named.isValid())
                if (const QString decoded = named(text); !named.hasError())
                    return decoded;
        }
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString decoded = utf8(text);
        return utf8.hasError() ? QString::fromLatin1(text) : decoded;
    }

private:
    QByteArray m_encoding;
};

Author authorFrom(const git_signature* signature, const Decoding& decoded) {
    const QTimeZone zone(signature->when.offset * 60);
    return {decoded(signature->name),
            decoded(signature->email),
            QDateTime::fromSecsSinceEpoch(signature->when.time,
                                          zone.isValid() ? zone : QTimeZone::utc())};
}

QList<Trailer> trailersOf(const QString& message) {
    QList<Trailer> trailers;
    git_message_trailer_array found = {};
    if (git_message_trailers(&found, message.toUtf8().constData()) == 0)
        for (size_t i = 0; i < found.count; ++i)
            trailers.append({QString::fromUtf8(found.trailers[i].key),
                             QString::fromUtf8(found.trailers[i].value)});
    git_message_trailer_array_free(&found);
    return trailers;
}

SignatureState signatureOf(git_repository* repository, const git_commit* commit) {
    GitText signature;
    GitText signedText;
    git_oid id = *git_commit_id(commit);
    const int code = git_commit_extract_signature(
        &signature.buffer, &signedText.buffer, repository, &id, nullptr);
    return code == 0 ? SignatureState::Unchecked : SignatureState::None;
}

Result<TreeHandle>
folderOf(git_repository* repository, const CommitHead& head, const QByteArray& prefix) {
    const auto root = acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, repository, &head.tree); });
    if (!root)
        return tl::unexpected(root.error());
    return folderIn(repository, root->get(), prefix);
}

/// What a commit changed in the dossier. A parent that cannot be read counts for nothing.
Result<QList<TouchedFile>> filesOf(git_repository* repository, Walk& walk, const Walk::Node& node) {
    const auto after = folderOf(repository, node.head, node.prefix);
    if (!after)
        return tl::unexpected(after.error());
    std::vector<TreeHandle> parents;
    QList<const git_tree*> before;
    for (const git_oid& id : node.head.parents) {
        const Walk::Node* parent = walk.node(id, &node);
        auto folder = parent ? folderOf(repository, parent->head, parent->prefix) : TreeHandle();
        if (!parent || !folder)
            continue;
        before.append(folder->get());
        parents.push_back(*std::move(folder));
    }
    return touchedFiles(repository, before, after->get());
}

} // namespace

QString Revision::title() const {
    return message.section(u'\n', 0, 0).trimmed();
}

QString idText(const git_oid& id) {
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

Result<git_oid> idFrom(const QString& hex) {
    git_oid id;
    const QByteArray text = hex.toLatin1();
    if (text.size() != GIT_OID_HEXSZ || git_oid_fromstr(&id, text.constData()) != 0)
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("vitrine::Repository",
                                                "“%1” is not the full hash of a version.")
                        .arg(hex));
    return id;
}

const Tags& Repository::Handles::tags() {
    if (knownTags)
        return *knownTags;
    Tags& found = knownTags.emplace();
    git_reference_iterator* raw = nullptr;
    if (git_reference_iterator_glob_new(&raw, git(), "refs/tags/*") < 0)
        return found;
    const ReferenceIteratorHandle each(raw);
    const char* reference = nullptr;
    while (git_reference_next_name(&reference, each.get()) == 0) {
        const QString name = QString::fromUtf8(reference).remove("refs/tags/"_L1);
        git_oid id;
        git_object* object = nullptr;
        git_object* peeled = nullptr;
        if (git_reference_name_to_id(&id, git(), reference) == 0 &&
            git_object_lookup(&object, git(), &id, GIT_OBJECT_ANY) == 0)
            git_object_peel(&peeled, object, GIT_OBJECT_COMMIT);
        const ObjectHandle tag(object);
        const ObjectHandle commit(peeled);
        if (commit)
            found.names[idText(*git_object_id(commit.get()))] += name;
        else if (!tag) // else it marks something that is no version
            found.notes.append(
                {QCoreApplication::translate("vitrine::Repository",
                                             "The tag “%1” leads nowhere; “git fsck” tells more.")
                     .arg(name),
                 name});
    }
    for (QStringList& names : found.names)
        names.sort();
    return found;
}

Result<Revision> Repository::Handles::revision(Walk& walk, const git_oid& id) {
    const auto commit =
        acquire<CommitHandle>([&](git_commit** out) { return git_commit_lookup(out, git(), &id); });
    if (!commit)
        return tl::unexpected(commit.error());
    const Decoding decoded(commit->get());
    Revision revision{idText(id),
                      decoded(git_commit_message(commit->get())),
                      authorFrom(git_commit_author(commit->get()), decoded)};
    revision.committer = authorFrom(git_commit_committer(commit->get()), decoded);
    revision.tags = tags().names.value(revision.id);
    revision.trailers = trailersOf(revision.message);
    revision.signature = signatureOf(git(), commit->get());
    Walk::Node* node = walk.node(id);
    if (!node)
        return revision;
    walk.judge(*node);
    revision.isCut = node->isCut;
    for (const git_oid& parent : node->head.parents)
        revision.parents += idText(parent);
    for (const Walk::Node* each : walk.previousOf(*node))
        revision.previous += idText(each->id);
    auto files = filesOf(git(), walk, *node);
    if (!files)
        return tl::unexpected(files.error());
    revision.files = *std::move(files);
    return revision;
}

} // namespace vitrine
