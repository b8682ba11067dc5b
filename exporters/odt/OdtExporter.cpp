// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/odt/OdtExporter.h"

#include "exporters/archive/Archive.h"
#include "exporters/odt/OdtBody.h"
#include "exporters/odt/OdtParts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<QByteArray> writeOdt(const Report& report, const ExportOptions&, Progress& progress) {
    const QByteArray content = OdtBody(report, progress).content();
    if (progress.isCancelled())
        return exportCancelled();
    // The kind of file is the first thing in it, as it is: that is how programs know it.
    const QList<ArchiveFile> files{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
                                   {u"content.xml"_s, content},
                                   {u"styles.xml"_s, OdtParts::styles(report)},
                                   {u"meta.xml"_s, OdtParts::meta(report.head)},
                                   {u"META-INF/manifest.xml"_s, OdtParts::manifest()}};
    return archived(files, report.head.date);
}

} // namespace vitrine
