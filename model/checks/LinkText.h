// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Are these words an address (a page, a domain, a mailbox), and not that of \a target? An address
/// may stand without its scheme, without "www.", shortened by "…"; a name that ends as files do,
/// "README.md", is none.
[[nodiscard]] bool leadsElsewhere(const QString& words, const QString& target);

/// The first link of a text whose words are the address of something else, as "words → target";
/// empty where there is none. Links of Markdown (with their address or a reference) and of HTML;
/// code and comments are passed over.
[[nodiscard]] QString misleadingLink(const QString& text);

} // namespace vitrine
