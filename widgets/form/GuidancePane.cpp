// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/GuidancePane.h"

#include "widgets/common/Dialogs.h"
#include "widgets/common/Theme.h"
#include "widgets/edit/EditSession.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString& text) {
    return u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped());
}

QString muted(const QString& html) {
    return u"<span style=\"color:%1\">%2</span>"_s.arg(Theme::mutedText().name(), html);
}

/// Markdown of the resources as the body of an HTML text.
QString markdownHtml(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    // Colours and fonts are the pane's: only the structure is taken over.
    QString html;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool item = block.textList() != nullptr;
        html += item ? u"<p style=\"margin-left:12px; text-indent:-10px\">• "_s : u"<p>"_s;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QString text = fragment.text().toHtmlEscaped();
            const QTextCharFormat format = fragment.charFormat();
            if (format.fontWeight() > QFont::Normal)
                text = u"<b>%1</b>"_s.arg(text);
            if (format.fontItalic())
                text = u"<i>%1</i>"_s.arg(text);
            if (format.isAnchor())
                text = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), text);
            html += text;
        }
        html += u"</p>"_s;
    }
    return html;
}

QString paragraph(const QString& text) {
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString linkOrText(const QString& url, const QString& text) {
    const QUrl parsed(url, QUrl::StrictMode);
    const bool web =
        parsed.isValid() && (parsed.scheme() == u"https" || parsed.scheme() == u"http");
    return web ? u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), text.toHtmlEscaped())
               : text.toHtmlEscaped();
}

} // namespace

GuidancePane::GuidancePane(EditSession& session, QWidget* parent)
    : QTextBrowser(parent)
    , m_session(session) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(10);
    setAccessibleName(tr("Guidance"));
    connect(
        this, &QTextBrowser::anchorClicked, this, [](const QUrl& url) { Dialogs::openLink(url); });
    connect(&session, &EditSession::changed, this, &GuidancePane::refresh);
    refresh();
}

void GuidancePane::showField(const FieldPath& path) {
    if (m_field == path.fieldPath())
        return;
    m_field = path.fieldPath();
    refresh();
    moveCursor(QTextCursor::Start);
}

void GuidancePane::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

QVariant GuidancePane::loadResource(int, const QUrl&) {
    return {};
}

void GuidancePane::refresh() {
    const Field* field = m_session.catalogue().field(m_field);
    if (!field) {
        setHtml(muted(paragraph(tr(
            "Go to a fact: what belongs there, who asks for it and an example are shown here."))));
        return;
    }
    const Strings& strings = m_session.strings();
    QString html = u"<h3>%1</h3>"_s.arg(m_session.fieldLabel(m_field).toHtmlEscaped());
    const auto add = [&](const QString& what, const QString& title) {
        const QString text = strings.optional(field->key(what));
        if (!text.isEmpty())
            html += heading(title) + markdownHtml(text);
    };
    add(u"belongs"_s, tr("What belongs here"));
    add(u"excludes"_s, tr("What does not"));
    if (const QString example = strings.optional(field->key(u"example"_s)); !example.isEmpty())
        html += heading(tr("Example")) + muted(paragraph(example));
    html += askedHtml(*field);
    html += sourcesHtml(*field);
    setHtml(html);
}

QString GuidancePane::askedHtml(const Field& field) const {
    const QList<Asked> asked = askedBy(field.path(), m_session.dossier(), m_session.library());
    if (asked.isEmpty())
        return heading(tr("Who asks for it")) +
               muted(paragraph(tr("No document of this dossier asks for it.")));
    const Strings& strings = m_session.strings();
    QString html = heading(tr("Who asks for it"));
    for (const Asked& by : asked) {
        const QString label = strings.optional(by.document->textKey(by.entry->id + u".label"_s));
        const QString provision = strings.citation(by.entry->provision);
        html += u"<p>%1<br>%2"_s.arg((label.isEmpty() ? provision : label).toHtmlEscaped(),
                                     muted(provision.toHtmlEscaped()));
        html += u"<br>%1"_s.arg(
            muted(tr("for: %1").arg(strings.reader(by.entry->audience)).toHtmlEscaped()));
        if (by.entry->standing != Standing::Primary) {
            const QString mark = strings.phrase(u"standing."_s + standingWord(by.entry->standing));
            html += u"<br><i>%1</i>"_s.arg(mark.toHtmlEscaped());
        }
        html += u"</p>"_s;
    }
    return html + textsHtml(asked);
}

/// The published texts behind the documents that ask, with their dates.
QString GuidancePane::textsHtml(const QList<Asked>& asked) const {
    QStringList lines;
    for (const Asked& by : asked) {
        for (const QString& id : by.document->sources) {
            const LegalSource* text = by.regime->source(id);
            if (!text)
                continue;
            const QString words = by.regime->inWords(*text, m_session.strings());
            const QString line = u"<p>%1</p>"_s.arg(linkOrText(text->url, words));
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    return lines.isEmpty() ? QString() : heading(tr("Texts followed")) + lines.join(QString());
}

QString GuidancePane::sourcesHtml(const Field& field) const {
    const Answer* answer = m_session.dossier().answer(field.path());
    if (!answer)
        return {};
    QString html;
    if (!answer->sources.isEmpty())
        html += heading(tr("Sources of the answer"));
    for (const Source& source : answer->sources) {
        const QString title = source.title.isEmpty() ? source.url : source.title;
        html += u"<p>%1"_s.arg(linkOrText(source.url, title.isEmpty() ? tr("Untitled") : title));
        for (const QString& more : {source.locator, source.method}) {
            if (!more.isEmpty())
                html += u"<br>%1"_s.arg(muted(more.toHtmlEscaped()));
        }
        html += u"</p>"_s;
    }
    const Table evidence = m_session.dossier().evidence();
    if (!answer->evidence.isEmpty())
        html += heading(tr("Evidence"));
    for (const QString& id : answer->evidence) {
        const Row* row = evidence.row(id);
        html += paragraph(row ? row->cells.value(u"name"_s).toText() : id);
    }
    return html;
}

} // namespace vitrine
