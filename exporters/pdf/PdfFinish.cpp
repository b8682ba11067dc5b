// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfFinish.h"

#include <QCoreApplication>

// libqpdf 11 asks its users to say that they know std::shared_ptr is its pointer now.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Puts what is drawn outside of every structure element (rules, grounds, header, footer) between
/// "/Artifact BMC" and "EMC".
class ArtifactMarker final : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override {
        m_pending += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_word)
            handleOperator(token.getValue());
    }

    void handleEOF() override {
        write(m_pending);
        m_pending.clear();
    }

private:
    static bool showsText(const std::string& word) {
        return word == "Tj" || word == "TJ" || word == "'" || word == "\"";
    }

    static bool startsPath(const std::string& word) { return word == "m" || word == "re"; }

    static bool endsPath(const std::string& word) {
        return word == "f" || word == "F" || word == "f*" || word == "S" || word == "s" ||
               word == "B" || word == "B*" || word == "b" || word == "b*" || word == "n";
    }

    void handleOperator(const std::string& word) {
        if (word == "BDC" || word == "BMC") {
            ++m_depth;
        } else if (word == "EMC") {
            --m_depth;
        } else if (m_depth == 0) {
            const bool alone = showsText(word) || word == "Do" || word == "sh";
            if (alone || (startsPath(word) && !m_inPath))
                write("\n/Artifact BMC\n");
            m_inPath = (m_inPath || startsPath(word)) && !endsPath(word);
            write(m_pending);
            m_pending.clear();
            if (alone || endsPath(word))
                write("\nEMC");
            return;
        }
        write(m_pending);
        m_pending.clear();
    }

    std::string m_pending;
    int m_depth = 0;
    bool m_inPath = false;
};

std::string xml(const QString& text) {
    return text.toHtmlEscaped().toStdString();
}

/// ISO 14289-1 asks for the identification, dc:title and the same dates as in the document
/// information. PDF/A is not claimed: it would need an output intent with a colour profile.
std::string xmp(const PdfMetadata& metadata) {
    const std::string language = metadata.language.toStdString();
    const std::string date = metadata.date.toStdString();
    std::string out =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "   <pdfuaid:part>1</pdfuaid:part>\n"
        "   <dc:format>application/pdf</dc:format>\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
        xml(metadata.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!metadata.author.isEmpty())
        out += "   <dc:creator><rdf:Seq><rdf:li>" + xml(metadata.author) +
               "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!metadata.subject.isEmpty())
        out += "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
               xml(metadata.subject) + "</rdf:li></rdf:Alt></dc:description>\n";
    if (!metadata.keywords.isEmpty())
        out += "   <dc:subject><rdf:Bag><rdf:li>" + xml(metadata.keywords) +
               "</rdf:li></rdf:Bag></dc:subject>\n   <pdf:Keywords>" + xml(metadata.keywords) +
               "</pdf:Keywords>\n";
    out += "   <dc:language><rdf:Bag><rdf:li>" + language +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "   <xmp:CreatorTool>Vitrine</xmp:CreatorTool>\n"
           "   <xmp:CreateDate>" +
           date +
           "</xmp:CreateDate>\n"
           "   <xmp:ModifyDate>" +
           date +
           "</xmp:ModifyDate>\n"
           "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
    return out;
}

void finishRoot(QPDF& pdf, const PdfMetadata& metadata) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(metadata.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, xmp(metadata));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(stream));
}

void finishPages(QPDF& pdf) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        page.addContentTokenFilter(std::make_shared<ArtifactMarker>());
        QPDFObjectHandle object = page.getObjectHandle();
        object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations()) {
            QPDFObjectHandle link = annotation.getObjectHandle();
            link.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed as well
            QPDFObjectHandle action = link.getKey("/A");
            if (action.isDictionary() && action.getKey("/URI").isString())
                link.replaceKey("/Contents", action.getKey("/URI"));
        }
    }
}

void finishStructure(QPDF& pdf) {
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/TH") &&
            object.hasKey("/P"))
            object.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
    }
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfMetadata& metadata) {
    // libqpdf speaks in exceptions; they end here.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report.pdf", pdf.constData(), size_t(pdf.size()));
        finishRoot(document, metadata);
        finishPages(document);
        finishStructure(document);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          qsizetype(buffer->getSize()));
    } catch (const std::exception& problem) {
        return fail(
            ErrorCode::Export,
            QCoreApplication::translate("vitrine::PdfFinish", "The PDF could not be completed."),
            QString::fromUtf8(problem.what()));
    }
}

} // namespace vitrine
