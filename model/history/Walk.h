// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/RepositoryHandles.h"

#include <queue>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace vitrine {

/// What a walk needs of a commit. Read from its bytes, so that one that libgit2 refuses (a
/// malformed author, say) hides itself only and not all that came before it.
struct CommitHead {
    git_oid tree = {};
    std::vector<git_oid> parents = {};
    qint64 time = 0; ///< of the committer, in seconds; 0 where it cannot be told
};

/// Errors: Git (it is not there, or cannot be read).
[[nodiscard]] Result<CommitHead> commitHead(git_repository*, const git_oid&);

/// The history of a dossier, or of some paths of it.
class Walk {
public:
    using Key = std::array<unsigned char, GIT_OID_RAWSZ>;

    struct Node {
        git_oid id = {};
        CommitHead head = {};
        QByteArray prefix = {}; ///< of the dossier: its folder may have had another name
        /// Name → object of the paths; equal states are the same dossier. Empty: none of the paths
        /// is there; nullopt: it cannot be read.
        std::optional<QByteArray> state = {};
        bool isJudged = false;
        bool isTouching = false; ///< its state is that of none of its parents
        bool isCut = false;      ///< a parent is not there
        Node* same = nullptr;    ///< the first parent with the same state
        std::optional<Node*> nearest = {};
    };

    /// \a paths of the dossier; empty: all that belongs to it.
    Walk(git_repository*, QByteArray prefix, const QStringList& paths = {});

    /// The commit; null where it is not there or cannot be read (then there is a note). The dossier
    /// lies where it lies in \a child, or came from elsewhere.
    [[nodiscard]] Node* node(const git_oid&, const Node* child = nullptr);
    /// Fills isTouching, isCut and same.
    void judge(Node&);
    /// The nearest version before \a node that touched the paths, for each parent; no doubles.
    [[nodiscard]] std::vector<const Node*> previousOf(Node& node);

    void begin(const git_oid& newest);
    void begin(const LogCursor::Place&);

    /// The next version that touched the paths; null at the end. \a goOn is asked for each commit.
    template <class F>
    [[nodiscard]] Node* next(F&& goOn) {
        while (!m_queue.empty() && goOn()) {
            Node* node = m_queue.top().node;
            m_queue.pop();
            judge(*node);
            for (const git_oid& parent : node->head.parents)
                push(parent, node);
            if (node->isTouching)
                return node;
        }
        return nullptr;
    }

    /// Where next() will go on, if \a node, which it gave last, comes once more.
    [[nodiscard]] LogCursor placeBefore(const Node& node) const;

    QList<Note> notes;

private:
    struct Waiting {
        Node* node;
        int order; ///< keeps commits of the same second in the order in which they were found

        friend bool operator<(const Waiting& a, const Waiting& b) {
            return a.node->head.time != b.node->head.time ? a.node->head.time < b.node->head.time
                                                          : a.order > b.order;
        }
    };

    void push(const git_oid&, const Node* child = nullptr);
    /// Is it left out of a shallow clone?
    [[nodiscard]] bool isBeyondTheCut(const git_oid&) const;
    [[nodiscard]] Node* nearest(Node* node);
    [[nodiscard]] Node* before(const Node&);
    [[nodiscard]] Result<QByteArray> stateOf(const git_oid& tree, const QByteArray& prefix) const;
    /// Where the dossier of \a child lies in another tree, if it was moved.
    [[nodiscard]] std::optional<QByteArray> cameFrom(const git_oid& tree, const Node& child) const;

    git_repository* m_repository;
    QByteArray m_prefix;
    QList<QByteArray> m_paths;
    bool m_isShallow;
    std::map<Key, std::optional<Node>> m_nodes; ///< nullopt: it cannot be read
    std::set<Key> m_seen;                       ///< has been in the queue
    std::priority_queue<Waiting> m_queue;
    int m_found = 0;
};

struct LogCursor::Place {
    struct Waiting {
        git_oid id;
        QByteArray prefix;
    };

    std::vector<Waiting> waiting;
    std::set<Walk::Key> seen;
};

} // namespace vitrine
