#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/report/report.h"
#include "core/translation.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// The style sheet. It is written as XML text, so it holds none of the characters that XML escapes.
QString styleSheet()
{
    QFile file(u":/report/report.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lets in the one style sheet, by its hash, and nothing else: no scripts, no pictures, no connections.
QString contentPolicy(const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
        QLatin1StringView(hash));
}

void writeMeta(QXmlStreamWriter &xml, QLatin1StringView kind, const QString &name, const QString &content)
{
    xml.writeEmptyElement("meta"_L1);
    xml.writeAttribute(kind, name);
    xml.writeAttribute("content"_L1, content);
}

void writeHead(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const QString style = styleSheet();
    const Element head(xml, "head"_L1);
    xml.writeEmptyElement("meta"_L1);
    xml.writeAttribute("charset"_L1, u"utf-8"_s);
    writeMeta(xml, "http-equiv"_L1, u"Content-Security-Policy"_s, contentPolicy(style));
    writeMeta(xml, "name"_L1, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(xml, "name"_L1, u"color-scheme"_s, u"light dark"_s);
    writeMeta(xml, "name"_L1, u"referrer"_s, u"no-referrer"_s);
    writeMeta(xml, "name"_L1, u"generator"_s, "Retold "_L1 + QLatin1StringView(RETOLD_VERSION));
    writeText(xml, "title"_L1, reportTitle(index));
    writeText(xml, "style"_L1, style);
}

void writeBody(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element body(xml, "body"_L1);
    writeSignDefinitions(xml);
    const Element main(xml, "main"_L1, sizeClass(index));
    writeMasthead(xml, index);
    writeVersions(xml, index);
    writeFindings(xml, index);
    writeQuotes(xml, index);
    writeFigures(xml, index);
    writeNames(xml, index);
    writeFacts(xml, index);
    writeTexts(xml, index);
    writeLegend(xml, index);
    writeSources(xml, index);
}

} // namespace

QLocale reportLocale()
{
    //: The two-letter code of the language you translate into.
    const QString code = Tr::tr("en");
    return code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

QString sizeClass(const ReportIndex &index)
{
    constexpr int mostColumns = 6; // More versions never stand in columns, whatever the width.
    return index.versionCount() > mostColumns ? u"of-many"_s : u"of-%1"_s.arg(index.versionCount());
}

QString rowAnchor(int row)
{
    return u"#row-%1"_s.arg(row + 1);
}

void setLanguage(const Element &element, const Version &version)
{
    if (!version.language.isEmpty())
        element.set("lang"_L1, printable(version.language));
    element.set("dir"_L1, version.text.isRightToLeft() ? u"rtl"_s : u"ltr"_s);
}

QByteArray renderHtml(const Comparison &comparison, const ReportOptions &options)
{
    const ReportIndex index(comparison, options);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    {
        const Element html(xml, "html"_L1);
        html.set("lang"_L1, reportLocale().bcp47Name());
        html.set("dir"_L1, reportLocale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
        writeHead(xml, index);
        writeBody(xml, index);
    }
    Q_ASSERT(!xml.hasError());
    bytes += '\n';
    return bytes;
}

} // namespace retold
