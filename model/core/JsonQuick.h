// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/core/Json.cpp: bytes without a fault become a tree in a fraction of the time.

#include "model/core/JsonTree.h"

#include <QByteArray>

namespace vitrine {

/// True if \a builder holds the whole tree. False says nothing about the bytes (they may hold a
/// fault, or something that two parsers may see in two ways): the ordinary parser is to be asked,
/// with a new builder. Always false in a build without simdjson.
[[nodiscard]] bool parsedQuickly(const QByteArray& bytes, JsonTree::Builder& builder);

} // namespace vitrine
