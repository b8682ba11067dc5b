// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/XmlTree.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The element that the reader stands at the start of.
XmlElement elementAt(QXmlStreamReader& xml) {
    XmlElement element{xml.qualifiedName().toString()};
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        element.attributes.append(
            {attribute.qualifiedName().toString(), attribute.value().toString()});
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            element.children.append(elementAt(xml));
        else if (token == QXmlStreamReader::Characters)
            element.text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return element;
}

void write(QXmlStreamWriter& xml, const XmlElement& element) {
    if (element.children.isEmpty() && element.text.isEmpty())
        xml.writeEmptyElement(element.name);
    else
        xml.writeStartElement(element.name);
    for (const auto& [key, value] : element.attributes)
        xml.writeAttribute(key, value);
    if (element.children.isEmpty() && element.text.isEmpty())
        return;
    if (!element.text.isEmpty())
        xml.writeCharacters(element.text);
    for (const XmlElement& each : element.children)
        write(xml, each);
    xml.writeEndElement();
}

void addWords(const XmlElement& element, QString& words) {
    if (element.name == "w:t"_L1)
        words += element.text;
    else if (element.name == "w:br"_L1)
        words += u'\n';
    for (const XmlElement& each : element.children)
        addWords(each, words);
}

} // namespace

QString XmlElement::attribute(const QString& key) const {
    for (const auto& [known, value] : attributes)
        if (known == key)
            return value;
    return {};
}

void XmlElement::setAttribute(const QString& key, const QString& value) {
    for (auto& [known, old] : attributes)
        if (known == key) {
            old = value;
            return;
        }
    attributes.append({key, value});
}

const XmlElement* XmlElement::child(const QString& key) const {
    const auto found = std::find_if(children.cbegin(),
                                    children.cend(),
                                    [&](const XmlElement& each) { return each.name == key; });
    return found == children.cend() ? nullptr : &*found;
}

XmlElement* XmlElement::child(const QString& key) {
    const auto found = std::find_if(
        children.begin(), children.end(), [&](const XmlElement& each) { return each.name == key; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::words() const {
    QString words;
    addWords(*this, words);
    return words;
}

XmlElement xmlTree(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
    }
    return elementAt(xml);
}

QByteArray xmlBytes(const XmlElement& root) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml, root);
    xml.writeEndDocument();
    return bytes;
}

QString xmlKey(const XmlElement& element) {
    QString key = u'<' + element.name;
    for (const auto& [name, value] : element.attributes)
        key += u' ' + name + u'=' + value;
    key += u'>' + element.text;
    for (const XmlElement& each : element.children)
        key += xmlKey(each);
    return key + u"</>"_s;
}

} // namespace vitrine
