// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Entities.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QHash<QString, char16_t>& namedEntities() {
    static const QHash<QString, char16_t> table{
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},       {u"gt"_s, u'>'},       {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},    {u"nbsp"_s, 0x00a0},   {u"sect"_s, 0x00a7},   {u"copy"_s, 0x00a9},
        {u"reg"_s, 0x00ae},    {u"deg"_s, 0x00b0},    {u"plusmn"_s, 0x00b1}, {u"sup2"_s, 0x00b2},
        {u"sup3"_s, 0x00b3},   {u"micro"_s, 0x00b5},  {u"para"_s, 0x00b6},   {u"middot"_s, 0x00b7},
        {u"laquo"_s, 0x00ab},  {u"raquo"_s, 0x00bb},  {u"frac12"_s, 0x00bd}, {u"times"_s, 0x00d7},
        {u"divide"_s, 0x00f7}, {u"szlig"_s, 0x00df},  {u"auml"_s, 0x00e4},   {u"ouml"_s, 0x00f6},
        {u"uuml"_s, 0x00fc},   {u"Auml"_s, 0x00c4},   {u"Ouml"_s, 0x00d6},   {u"Uuml"_s, 0x00dc},
        {u"agrave"_s, 0x00e0}, {u"eacute"_s, 0x00e9}, {u"egrave"_s, 0x00e8}, {u"ecirc"_s, 0x00ea},
        {u"ccedil"_s, 0x00e7}, {u"ntilde"_s, 0x00f1}, {u"oslash"_s, 0x00f8}, {u"aring"_s, 0x00e5},
        {u"ndash"_s, 0x2013},  {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019},
        {u"ldquo"_s, 0x201c},  {u"rdquo"_s, 0x201d},  {u"bull"_s, 0x2022},   {u"hellip"_s, 0x2026},
        {u"euro"_s, 0x20ac},   {u"trade"_s, 0x2122},  {u"larr"_s, 0x2190},   {u"rarr"_s, 0x2192},
        {u"minus"_s, 0x2212},  {u"asymp"_s, 0x2248},  {u"ne"_s, 0x2260},     {u"le"_s, 0x2264},
        {u"ge"_s, 0x2265},     {u"thinsp"_s, 0x2009}, {u"alpha"_s, 0x03b1},  {u"beta"_s, 0x03b2},
        {u"lambda"_s, 0x03bb}, {u"mu"_s, 0x03bc},     {u"pi"_s, 0x03c0},     {u"sigma"_s, 0x03c3}};
    return table;
}

QString codePoint(QStringView digits, int base) {
    bool ok = false;
    const uint code = digits.toUInt(&ok, base);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return QString(QChar::ReplacementCharacter);
    const char32_t ucs4 = code;
    return QString::fromUcs4(&ucs4, 1);
}

} // namespace

QString decodedEntity(const QString& entity) {
    if (!entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity;
    const QStringView name = QStringView(entity).mid(1, entity.size() - 2);
    if (name.startsWith(u"#x") || name.startsWith(u"#X"))
        return codePoint(name.mid(2), 16);
    if (name.startsWith(u'#'))
        return codePoint(name.mid(1), 10);
    const auto found = namedEntities().constFind(name.toString());
    return found == namedEntities().cend() ? entity : QString(QChar(*found));
}

} // namespace vitrine
