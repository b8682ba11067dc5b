// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/html/HtmlMetadata.h"

#include "exporters/html/HtmlExporter.h"
#include "exporters/report/Inlines.h"
#include "model/core/Json.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString dublinCore(const ReportHead& head) {
    QString out = u"<link rel=\"schema.DCTERMS\" href=\"http://purl.org/dc/terms/\">\n"_s;
    const auto term = [&](const QString& name, const QString& words) {
        if (!words.isEmpty())
            out += u"<meta name=\"DCTERMS."_s + name + u"\" content=\""_s +
                   escapedHtml(oneLine(words)) + u"\">\n"_s;
    };
    term(u"title"_s, head.title);
    term(u"creator"_s, head.provider);
    term(u"subject"_s, head.model);
    term(u"language"_s, head.language);
    term(u"type"_s, u"Text"_s);
    term(u"format"_s, u"text/html"_s);
    term(u"audience"_s, head.forWhom);
    term(u"accessRights"_s, head.marking);
    term(u"identifier"_s, head.revisionId);
    term(u"modified"_s, head.date.toString(Qt::ISODate));
    for (const QString& text : head.sources)
        term(u"conformsTo"_s, text);
    return out;
}

QString schemaOrg(const ReportHead& head) {
    Json page = {{"@context", "https://schema.org"}, {"@type", "Report"}};
    const auto put = [](Json& object, const char* key, const QString& words) {
        if (!words.isEmpty())
            object[key] = oneLine(words).toStdString();
    };
    put(page, "name", head.title);
    put(page, "inLanguage", head.language);
    put(page, "dateModified", head.date.toString(Qt::ISODate));
    put(page, "version", head.revisionId);
    page["creativeWorkStatus"] = head.revisionId.isEmpty() ? "Draft" : "Published";
    if (!head.provider.isEmpty()) {
        Json provider = {{"@type", "Organization"}};
        put(provider, "name", head.provider);
        page["author"] = provider;
    }
    if (!head.model.isEmpty()) {
        Json model = {{"@type", "SoftwareApplication"}};
        put(model, "name", head.model);
        page["about"] = model;
    }
    // "</script>" in a name must not end the element.
    QString text = QString::fromStdString(page.dump());
    text.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u'&', u"\\u0026"_s);
    return u"<script type=\"application/ld+json\">"_s + printable(text) + u"</script>\n"_s;
}

} // namespace

QString htmlMetadata(const ReportHead& head) {
    return dublinCore(head) + schemaOrg(head);
}

} // namespace vitrine
