// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/leaks/PdfWords.h"

#include <QCoreApplication>
#include <QHash>

// libqpdf 11 asks its users to say that they know std::shared_ptr is its pointer now.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Words of a stream of drawing or of a table of letters: names with "/", strings, operators.
class PdfTokens {
public:
    struct Token {
        enum class Kind { End, String, Name, Word } kind = Kind::End;
        QByteArray text = {};
    };

    explicit PdfTokens(const QByteArray& stream)
        : m_stream(stream) {}

    Token next() {
        while (m_at < m_stream.size()) {
            const char c = m_stream.at(m_at);
            if (c == '%') {
                while (m_at < m_stream.size() && m_stream.at(m_at) != '\n')
                    ++m_at;
            } else if (c == '(') {
                return {Token::Kind::String, literal()};
            } else if (c == '<' && m_stream.mid(m_at, 2) != "<<") {
                return {Token::Kind::String, hex()};
            } else if (c == '/') {
                ++m_at;
                return {Token::Kind::Name, word()};
            } else if (isWordSign(c)) {
                return {Token::Kind::Word, word()};
            } else {
                ++m_at;
                if (c == '<' || c == '>')
                    ++m_at; // "<<" and ">>"
            }
        }
        return {};
    }

private:
    static bool isWordSign(char c) { return c > ' ' && !QByteArrayView("()<>[]{}/%").contains(c); }

    QByteArray word() {
        const qsizetype from = m_at;
        while (m_at < m_stream.size() && isWordSign(m_stream.at(m_at)))
            ++m_at;
        return m_stream.mid(from, m_at - from);
    }

    QByteArray hex() {
        const qsizetype end = m_stream.indexOf('>', m_at);
        const qsizetype stop = end < 0 ? m_stream.size() : end;
        const QByteArray bytes = QByteArray::fromHex(m_stream.mid(m_at + 1, stop - m_at - 1));
        m_at = stop + 1;
        return bytes;
    }

    char escaped() {
        const char c = m_at < m_stream.size() ? m_stream.at(m_at) : '\0';
        if (c < '0' || c > '7')
            return c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
        int code = 0;
        int digits = 0;
        for (; digits < 3 && m_at < m_stream.size() && m_stream.at(m_at) >= '0' &&
               m_stream.at(m_at) <= '7';
             ++digits)
            code = code * 8 + (m_stream.at(m_at++) - '0');
        --m_at;
        return char(code);
    }

    QByteArray literal() {
        QByteArray bytes;
        int depth = 0;
        for (; m_at < m_stream.size(); ++m_at) {
            const char c = m_stream.at(m_at);
            if (c == '\\') {
                ++m_at;
                bytes += escaped();
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
                break;
            if (depth > 1 || c != '(')
                bytes += c;
        }
        ++m_at;
        return bytes;
    }

    const QByteArray& m_stream;
    qsizetype m_at = 0;
};

QByteArray streamBytes(QPDFObjectHandle stream) {
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())};
}

QString utf16(const QByteArray& bytes) {
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(quint16(quint8(bytes.at(i)) << 8 | quint8(bytes.at(i + 1))));
    return text;
}

quint32 number(const QByteArray& bytes) {
    quint32 value = 0;
    for (const char byte : bytes)
        value = value << 8 | quint8(byte);
    return value;
}

/// Which letters a font draws.
struct PdfLetters {
    int width = 1; ///< bytes of a code
    QHash<quint32, QString> letters = {};

    [[nodiscard]] QString text(const QByteArray& codes) const {
        if (letters.isEmpty())
            return QString::fromLatin1(codes);
        QString out;
        for (qsizetype i = 0; i + width <= codes.size(); i += width)
            out += letters.value(number(codes.mid(i, width)));
        return out;
    }
};

/// One line of "bfrange": a list of letters for it would be one more string each.
void addRange(PdfLetters& font,
              const QByteArray& from,
              const QByteArray& to,
              const QByteArray& first) {
    const QString letters = utf16(first);
    constexpr quint32 most = 0x10000;
    const quint32 begin = number(from);
    for (quint32 code = begin; code <= number(to) && code - begin < most && !letters.isEmpty();
         ++code) {
        QString next = letters;
        next.back() = QChar(ushort(letters.back().unicode() + (code - begin)));
        font.letters.insert(code, next);
    }
}

PdfLetters lettersOf(const QByteArray& table) {
    PdfLetters font;
    QList<QByteArray> strings;
    PdfTokens tokens(table);
    for (auto token = tokens.next(); token.kind != PdfTokens::Token::Kind::End;
         token = tokens.next()) {
        if (token.kind == PdfTokens::Token::Kind::String) {
            strings << token.text;
            continue;
        }
        if (token.text == "endcodespacerange" && !strings.isEmpty()) {
            font.width = int(std::max<qsizetype>(1, strings.last().size()));
        } else if (token.text == "endbfchar") {
            for (qsizetype i = 0; i + 1 < strings.size(); i += 2)
                font.letters.insert(number(strings.at(i)), utf16(strings.at(i + 1)));
        } else if (token.text == "endbfrange") {
            for (qsizetype i = 0; i + 2 < strings.size(); i += 3)
                addRange(font, strings.at(i), strings.at(i + 1), strings.at(i + 2));
        }
        if (token.kind == PdfTokens::Token::Kind::Word)
            strings.clear();
    }
    return font;
}

class PdfReader {
public:
    explicit PdfReader(QPDF& pdf)
        : m_pdf(pdf) {}

    PdfWords read() {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            QByteArray content;
            for (QPDFObjectHandle& stream : page.getPageContents())
                content += streamBytes(stream) + '\n';
            m_words.pages << drawn(content, page.getAttribute("/Resources", false));
        }
        for (QPDFObjectHandle& object : m_pdf.getAllObjects()) {
            collect(object, 0);
            if (object.isStream())
                takeStream(object);
        }
        collect(m_pdf.getTrailer().getKey("/Info"), 0);
        return m_words;
    }

private:
    void takeStream(QPDFObjectHandle& stream) {
        QPDFObjectHandle dictionary = stream.getDict();
        const auto is = [&](const char* key, const char* name) {
            return dictionary.getKey(key).isNameAndEquals(name);
        };
        if (is("/Subtype", "/Form"))
            m_words.pages << drawn(streamBytes(stream), dictionary.getKey("/Resources"));
        else if (is("/Type", "/Metadata") || is("/Type", "/EmbeddedFile"))
            m_words.files << streamBytes(stream);
    }

    /// Strings of an object, but not of other objects that it points at.
    void collect(QPDFObjectHandle object, int depth) {
        constexpr int deepest = 50;
        if (depth > deepest)
            return;
        if (object.isString()) {
            m_words.strings << QString::fromStdString(object.getUTF8Value());
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                inside(object.getArrayItem(i), depth);
        } else if (object.isDictionary() || object.isStream()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            for (const std::string& key : dictionary.getKeys())
                inside(dictionary.getKey(key), depth);
        }
    }

    void inside(const QPDFObjectHandle& object, int depth) {
        QPDFObjectHandle part = object;
        if (!part.isIndirect())
            collect(part, depth + 1);
    }

    const PdfLetters& font(const std::string& name, QPDFObjectHandle resources) {
        QPDFObjectHandle fonts =
            resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
        QPDFObjectHandle font =
            fonts.isDictionary() ? fonts.getKey(name) : QPDFObjectHandle::newNull();
        const QString id = QString::fromStdString(font.isDictionary() ? font.unparse() : "none");
        const auto known = m_fonts.constFind(id);
        if (known != m_fonts.cend())
            return *known;
        PdfLetters letters;
        if (font.isDictionary() && font.getKey("/ToUnicode").isStream())
            letters = lettersOf(streamBytes(font.getKey("/ToUnicode")));
        return *m_fonts.insert(id, letters);
    }

    /// A blank wherever the pen moves: words are found across it.
    QString drawn(const QByteArray& content, const QPDFObjectHandle& resources) {
        using Kind = PdfTokens::Token::Kind;
        QString text;
        QByteArray name;
        QList<QByteArray> strings;
        const PdfLetters* letters = nullptr;
        PdfTokens tokens(content);
        for (auto token = tokens.next(); token.kind != Kind::End; token = tokens.next()) {
            if (token.kind == Kind::String) {
                strings << token.text;
            } else if (token.kind == Kind::Name) {
                name = token.text;
            } else if (token.text == "Tf") {
                letters = &font('/' + name.toStdString(), resources);
            } else if (token.text == "Tj" || token.text == "TJ" || token.text == "'" ||
                       token.text == "\"") {
                for (const QByteArray& codes : std::as_const(strings))
                    text += letters ? letters->text(codes) : QString::fromLatin1(codes);
                strings.clear();
            } else if (token.text == "BDC") {
                for (const QByteArray& said : std::as_const(strings)) // what is said in its place
                    text += u' ' +
                            (said.startsWith("\xFE\xFF") ? utf16(said.mid(2))
                                                         : QString::fromLatin1(said)) +
                            u' ';
                strings.clear();
            } else if (token.text.at(0) > '9') {
                text += token.text == "Td" || token.text == "Tm" || token.text == "TD" ||
                                token.text == "T*" || token.text == "ET"
                            ? u" "_s
                            : QString();
                strings.clear();
            }
        }
        return text;
    }

    QPDF& m_pdf;
    PdfWords m_words;
    QHash<QString, PdfLetters> m_fonts;
};

} // namespace

Result<PdfWords> wordsOfPdf(const QByteArray& bytes) {
    // libqpdf speaks in exceptions; they end here.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("searched.pdf", bytes.constData(), size_t(bytes.size()));
        return PdfReader(pdf).read();
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Export,
                    QCoreApplication::translate(
                        "vitrine::OpenedFile",
                        "The file that was made cannot be opened, so nobody knows what it tells."),
                    QString::fromUtf8(problem.what()));
    }
}

} // namespace vitrine
