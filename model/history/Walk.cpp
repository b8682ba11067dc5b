// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/history/Walk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Walk::Key keyOf(const git_oid& id) {
    Walk::Key key;
    std::copy(std::begin(id.id), std::end(id.id), key.begin());
    return key;
}

QString shortId(const git_oid& id) {
    return idText(id).left(7);
}

bool isId(const QByteArray& line, const char* key, git_oid& id) {
    const qsizetype size = qsizetype(qstrlen(key));
    return line.startsWith(key) && line.size() == size + GIT_OID_HEXSZ &&
           git_oid_fromstr(&id, line.constData() + size) == 0;
}

/// "committer Ada <ada@example.org> 1700000000 +0100"
qint64 timeOf(const QByteArray& line) {
    const QList<QByteArray> words = line.split(' ');
    return words.size() < 3 ? 0 : words.at(words.size() - 2).toLongLong();
}

} // namespace

Result<CommitHead> commitHead(git_repository* repository, const git_oid& id) {
    const auto odb =
        acquire<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, repository); });
    if (!odb)
        return tl::unexpected(odb.error());
    const auto object = acquire<OdbObjectHandle>(
        [&](git_odb_object** out) { return git_odb_read(out, odb->get(), &id); });
    if (!object)
        return tl::unexpected(object.error());
    const auto bytes =
        QByteArray::fromRawData(static_cast<const char*>(git_odb_object_data(object->get())),
                                static_cast<qsizetype>(git_odb_object_size(object->get())));
    CommitHead head;
    bool hasTree = false;
    for (qsizetype at = 0; git_odb_object_type(object->get()) == GIT_OBJECT_COMMIT;) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, end < 0 ? -1 : end - at);
        git_oid found;
        if (isId(line, "tree ", found)) {
            head.tree = found;
            hasTree = true;
        } else if (isId(line, "parent ", found)) {
            head.parents.push_back(found);
        } else if (line.startsWith("committer ")) {
            head.time = timeOf(line);
        }
        if (line.isEmpty() || end < 0)
            break;
        at = end + 1;
    }
    if (!hasTree)
        return fail(ErrorCode::Git,
                    QCoreApplication::translate("vitrine::Repository",
                                                "%1 is no version that git could have stored; “git "
                                                "fsck” tells more.")
                        .arg(idText(id)));
    return head;
}

Walk::Walk(git_repository* repository, QByteArray prefix, const QStringList& paths)
    : m_repository(repository)
    , m_prefix(std::move(prefix))
    , m_isShallow(git_repository_is_shallow(repository) == 1) {
    for (const QString& path : paths)
        m_paths.append(path.toUtf8());
    // By name and not the folder as a whole: a dossier may share its folder with the model's own
    // files.
    if (m_paths.isEmpty())
        m_paths = {"dossier.json",
                   "answers",
                   "texts",
                   "evidence.json",
                   "evidence",
                   "waivers.json",
                   "overrides.json",
                   "parked.json",
                   "reviews",
                   ".gitattributes",
                   ".gitignore"};
}

Result<QByteArray> Walk::stateOf(const git_oid& tree, const QByteArray& prefix) const {
    const auto root = acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, m_repository, &tree); });
    if (!root)
        return tl::unexpected(root.error());
    const auto folder = folderIn(m_repository, root->get(), prefix);
    if (!folder)
        return tl::unexpected(folder.error());
    QByteArray state;
    if (!*folder)
        return state;
    for (const QByteArray& path : m_paths) {
        git_tree_entry* raw = nullptr;
        const int code = git_tree_entry_bypath(&raw, folder->get(), path.constData());
        const TreeEntryHandle entry(raw);
        if (code == GIT_ENOTFOUND)
            continue;
        if (code < 0)
            return tl::unexpected(lastError(code));
        const git_oid* id = git_tree_entry_id(entry.get());
        state += path + '\0';
        state.append(reinterpret_cast<const char*>(id->id), sizeof id->id);
    }
    return state;
}

std::optional<QByteArray> Walk::cameFrom(const git_oid& tree, const Node& child) const {
    const auto look = [&](const git_oid& id) {
        return acquire<TreeHandle>(
            [&](git_tree** out) { return git_tree_lookup(out, m_repository, &id); });
    };
    const auto before = look(tree);
    const auto after = look(child.head.tree);
    if (!before || !after || !child.state || child.state->isEmpty())
        return std::nullopt;
    return folderOfDossier(m_repository,
                           before->get(),
                           dossierIdAt(m_repository, after->get(), child.prefix),
                           after->get());
}

bool Walk::isBeyondTheCut(const git_oid& id) const {
    if (!m_isShallow)
        return false;
    const auto objects =
        acquire<OdbHandle>([&](git_odb** out) { return git_repository_odb(out, m_repository); });
    return objects && git_odb_exists(objects->get(), &id) == 0;
}

Walk::Node* Walk::node(const git_oid& id, const Node* child) {
    const auto [place, isNew] = m_nodes.try_emplace(keyOf(id));
    std::optional<Node>& node = place->second;
    if (!isNew)
        return node ? &*node : nullptr;
    auto head = commitHead(m_repository, id);
    if (!head) {
        // A shallow clone ends somewhere, and that is no fault.
        if (!isBeyondTheCut(id))
            notes.append({QCoreApplication::translate(
                              "vitrine::Repository",
                              "Version %1 cannot be read, nor what came before it: %2")
                              .arg(shortId(id), explained(m_repository, head.error()).text),
                          idText(id)});
        return nullptr;
    }
    QByteArray prefix = child ? child->prefix : m_prefix;
    auto state = stateOf(head->tree, prefix);
    if (child && state && state->isEmpty())
        if (const auto other = cameFrom(head->tree, *child)) {
            prefix = *other;
            state = stateOf(head->tree, prefix);
        }
    node = Node{id, *std::move(head), prefix};
    if (state)
        node->state = *std::move(state);
    else
        notes.append({QCoreApplication::translate("vitrine::Repository",
                                                  "The files of version %1 cannot be read: %2")
                          .arg(shortId(id), explained(m_repository, state.error()).text),
                      idText(id)});
    return &*node;
}

void Walk::judge(Node& child) {
    if (child.isJudged)
        return;
    child.isJudged = true;
    bool any = false;
    bool differs = true;
    for (const git_oid& id : child.head.parents) {
        Node* parent = node(id, &child);
        if (!parent) {
            child.isCut = true;
            continue;
        }
        if (parent->head.time == 0)
            parent->head.time = child.head.time;
        any = true;
        if (child.state && parent->state == child.state) {
            differs = false;
            if (!child.same)
                child.same = parent;
        }
    }
    child.isTouching = child.state && (any ? differs : !child.state->isEmpty());
}

/// One step towards the nearest version that touched the paths; null where there is none.
Walk::Node* Walk::before(const Node& from) {
    if (from.same)
        return from.same;
    for (const git_oid& id : from.head.parents)
        if (Node* parent = node(id, &from))
            return parent;
    return nullptr;
}

Walk::Node* Walk::nearest(Node* from) {
    std::vector<Node*> passed;
    Node* at = from;
    for (; at && !at->nearest; at = before(*at)) {
        judge(*at);
        if (at->state && at->state->isEmpty())
            at->nearest = nullptr; // nothing to compare with
        else if (at->isTouching)
            at->nearest = at;
        if (at->nearest)
            break;
        passed.push_back(at);
    }
    Node* found = at ? *at->nearest : nullptr;
    for (Node* each : passed)
        each->nearest = found;
    return found;
}

std::vector<const Walk::Node*> Walk::previousOf(Node& child) {
    std::vector<const Node*> result;
    for (const git_oid& id : child.head.parents) {
        const Node* found = nearest(node(id, &child));
        if (found && std::find(result.begin(), result.end(), found) == result.end())
            result.push_back(found);
    }
    return result;
}

void Walk::push(const git_oid& id, const Node* child) {
    if (!m_seen.insert(keyOf(id)).second)
        return;
    if (Node* found = node(id, child))
        m_queue.push({found, m_found++});
}

void Walk::begin(const git_oid& newest) {
    push(newest);
}

void Walk::begin(const LogCursor::Place& place) {
    for (const LogCursor::Place::Waiting& waiting : place.waiting) {
        Node there;
        there.prefix = waiting.prefix;
        if (Node* found = node(waiting.id, &there))
            m_queue.push({found, m_found++});
    }
    m_seen = place.seen;
}

LogCursor Walk::placeBefore(const Node& given) const {
    auto place = std::make_shared<LogCursor::Place>();
    // Its parents wait already; those that were found through it alone wait once more, harmlessly.
    place->waiting.push_back({given.id, given.prefix});
    for (auto queue = m_queue; !queue.empty(); queue.pop())
        place->waiting.push_back({queue.top().node->id, queue.top().node->prefix});
    place->seen = m_seen;
    return LogCursor(std::move(place));
}

} // namespace vitrine
