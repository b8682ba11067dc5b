// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/LeakGuard.h"

#include "model/regime/DocumentView.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct LeakGuardWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::LeakGuard)
};

bool tellsMessage(const ReportContext& context, Audience reader) {
    return context.tellsMessage || reader == Audience::Internal;
}

} // namespace

LeakGuard::LeakGuard(const Dossier& whole,
                     const Document& document,
                     const DocumentView& seen,
                     const Library& library,
                     const Strings& strings,
                     const ReportContext& context,
                     const Report& report)
    : m_library(&library)
    , m_document(&document)
    , m_strings(strings)
    , m_context(context)
    , m_head(report.head)
    , m_blank(whole.id())
    , m_kept(whole,
             seen,
             library,
             strings,
             context.decisions,
             tellsMessage(context, seen.audience()) ? QString() : context.revisionTitle) {
    m_blank.setWhat(whole.what());
    const QMap<QString, QString> regimes = whole.regimes();
    for (auto it = regimes.cbegin(); it != regimes.cend(); ++it)
        m_blank.setRegime(it.key(), it.value());
    for (const ReportSection& section : report.sections)
        for (const ReportEntry& entry : section.entries)
            m_rows << entry.number << entry.provision << entry.id;
}

/// Only where something was found: what the document says of any model, and what the format says of
/// any document, tells nothing.
void LeakGuard::tellWhatEverybodyReads(const Exporter& format) {
    ReportContext context = m_context;
    context.applicability = {};
    context.decisions.clear();
    context.revisionTitle.clear();
    context.revisionTag.clear();
    const AudienceView view =
        AudienceView::forAudience(m_blank, m_library->catalogue(), m_head.audience);
    const auto blank = buildReport(*m_document, view, *m_library, m_strings, context);
    NoProgress progress;
    for (const QString& id : {format.id, u"docx"_s, u"json"_s}) {
        const Exporter* each = exporter(id);
        const auto bytes = blank && each ? each->write(*blank, {}, progress) : QByteArray();
        const auto parts = bytes ? openedFile(*bytes) : QList<OpenedPart>();
        for (const OpenedPart& part : parts ? *parts : QList<OpenedPart>())
            m_kept.tell(part.words.letters() + u' ' + part.marks.letters());
    }
    if (std::exchange(m_toldLabels, true))
        return;
    const Applicability& due = m_context.applicability;
    m_kept.tell(QStringList{due.to,
                            due.by,
                            due.kept,
                            due.provision,
                            due.dueOn ? m_strings.day(*due.dueOn) : QString(),
                            due.dueOn ? due.dueOn->toString(Qt::ISODate) : QString(),
                            m_head.revisionId,
                            m_head.version.section(u'“', 0, 0),
                            m_context.revisionTag}
                    .join(u'\n'));
    m_kept.tell(m_rows.join(u'\n'));
    for (const Category& category : m_library->catalogue().categories()) {
        for (const Field& field : category.fields) {
            QStringList words{field.path().toString(), m_strings.optional(field.key(u"label"_s))};
            for (const QString& choice : field.choices)
                words << m_strings.optional(field.key(u"choice."_s + choice));
            for (const Column& column : field.columns) {
                const QString key = u"column."_s + column.id;
                words << column.id << m_strings.optional(field.key(key + u".label"_s))
                      << column.units;
                for (const QString& choice : column.choices)
                    words << choice << m_strings.optional(field.key(key + u".choice."_s + choice));
            }
            m_kept.tell((words + field.choices + field.units).join(u'\n'));
        }
    }
    if (const Regime* regime =
            m_library->regime(m_document->regime, m_blank.regimes().value(m_document->regime)))
        for (const Conclusion& conclusion : regime->conclusions)
            for (const QString& what : {u".label"_s, u".yes"_s, u".no"_s, u".undetermined"_s})
                m_kept.tell(m_strings.optional(
                    m_document->textKey(u"conclusion."_s + conclusion.id + what)));
}

Result<QList<Leak>> LeakGuard::leaksIn(const QByteArray& file, const Exporter& format) {
    if (m_kept.needles().isEmpty())
        return QList<Leak>();
    const auto parts = openedFile(file);
    if (!parts)
        return tl::unexpected(parts.error());
    QList<Leak> leaks = SecretSearch(m_kept).in(*parts);
    if (leaks.isEmpty())
        return leaks;
    tellWhatEverybodyReads(format);
    return SecretSearch(m_kept).in(*parts);
}

QString LeakGuard::inWords(const Leak& leak) const {
    const FieldPath& path = leak.secret.path;
    const Field* field = m_library->catalogue().field(path);
    const QString fact = path.toString();
    const QString label =
        field ? m_strings.text(field->key(u"label"_s)) + u" ("_s + fact + u')' : fact;
    QString what = label;
    switch (leak.secret.kind) {
    case Secret::Kind::Value:
    case Secret::Kind::Row:
        break;
    case Secret::Kind::Figure:
        what = LeakGuardWords::tr("the exact figure of %1").arg(label);
        break;
    case Secret::Kind::Comment:
        what = LeakGuardWords::tr("a note at %1").arg(label);
        break;
    case Secret::Kind::Evidence:
        what = LeakGuardWords::tr("what the evidence is called");
        break;
    case Secret::Kind::SetAside:
        what = LeakGuardWords::tr("what is set aside or decided by hand");
        break;
    case Secret::Kind::Version:
        what = LeakGuardWords::tr("the message of the version");
        break;
    }
    return leak.part.isEmpty() ? what : what + u" – "_s + leak.part;
}

Result<void>
LeakGuard::check(const QString& fileName, const QByteArray& file, const Exporter& format) {
    const auto leaks = leaksIn(file, format);
    if (!leaks)
        return tl::unexpected(leaks.error().withContext(fileName));
    if (leaks->isEmpty())
        return {};
    QStringList told;
    for (const Leak& leak : *leaks)
        told << inWords(leak);
    told.removeDuplicates();
    return fail(
        ErrorCode::Export,
        LeakGuardWords::tr("Nothing was written: “%1” would tell its reader what is kept from "
                           "them: %2. This is a fault of the program; please report it.")
            .arg(fileName, told.join(u"; "_s)));
}

} // namespace vitrine
