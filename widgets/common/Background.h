// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace vitrine {

/// Does \a work (on values of its own) in another thread and hands what it returns to \a done in
/// the thread of \a context, never before this function has returned. If \a context ends first,
/// nobody is told. The future that is returned is for those who have to wait. Not QFuture::then():
/// up to Qt 6.5 that crashes when its context has ended.
template <class Work, class Done>
auto inBackground(QObject* context,
                  Work work,
                  Done done,
                  QThreadPool* pool = QThreadPool::globalInstance()) {
    using Outcome = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher,
                     &QFutureWatcherBase::finished,
                     context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<Outcome>)
                             done();
                         else
                             done(watcher->result());
                     });
    QFuture<Outcome> future = QtConcurrent::run(pool, std::move(work));
    watcher->setFuture(future);
    return future;
}

/// For places that may let a reader hang (a share of a network that is gone): one thread beside the
/// others, and the program ends without waiting for it.
inline QThreadPool* slowPlaces() {
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool; // never deleted: that would wait
        made->setMaxThreadCount(1);
        return made;
    }();
    return pool;
}

} // namespace vitrine
