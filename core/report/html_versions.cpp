#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

struct BarPart {
    FactStatus status;
    double share = 0;
};

std::array<BarPart, 5> partsOf(const VersionSummary &summary)
{
    return {{{FactStatus::Identical, summary.identical},
             {FactStatus::Edited, summary.edited},
             {FactStatus::Paraphrased, summary.paraphrased},
             {FactStatus::Partial, summary.partial},
             {FactStatus::Added, summary.added}}};
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 2) + u'%';
}

/// One rectangle of a bar; what is above and below it tells the class without colour.
void writeBox(QXmlStreamWriter &xml, double at, double share, const char *y, const char *height)
{
    xml.writeEmptyElement("rect"_L1);
    xml.writeAttribute("x"_L1, percent(at));
    xml.writeAttribute("y"_L1, QLatin1StringView(y));
    xml.writeAttribute("width"_L1, percent(share));
    xml.writeAttribute("height"_L1, QLatin1StringView(height));
}

void writePart(QXmlStreamWriter &xml, const BarPart &part, double at)
{
    const Element group(xml, "g"_L1, keyOf(part.status));
    switch (part.status) {
    case FactStatus::Identical:
        writeBox(xml, at, part.share, "1", "2");
        writeBox(xml, at, part.share, "6", "2");
        break;
    case FactStatus::Edited:
    case FactStatus::Added:
    case FactStatus::Paraphrased:
        writeBox(xml, at, part.share, "0", "9");
        break;
    case FactStatus::Partial:
        writeBox(xml, at, part.share, "4.5", "4.5");
        break;
    case FactStatus::Reference:
    case FactStatus::Dropped:
        break; // Neither is a part of what a version tells.
    }
}

QString barName(const VersionSummary &summary)
{
    QStringList names;
    for (const BarPart &part : partsOf(summary)) {
        if (part.share > 0)
            //: A share: %1 is a class as "edited", %2 a whole number.
            names += Tr::tr("%1 %2 %").arg(nameOf(part.status).toLower()).arg(std::lround(part.share * 100));
    }
    return names.join(", "_L1);
}

void writeBar(QXmlStreamWriter &xml, const VersionSummary &summary)
{
    const Element svg(xml, "svg"_L1, u"bar"_s);
    svg.set("role"_L1, u"img"_s).set("height"_L1, u"9"_s);
    xml.writeTextElement("title"_L1, barName(summary));
    double at = 0;
    for (const BarPart &part : partsOf(summary)) {
        if (part.share > 0)
            writePart(xml, part, at);
        at += part.share;
    }
}

void writeName(QXmlStreamWriter &xml, const ReportIndex &index, int version)
{
    const Version &source = index.version(version).version;
    const Element cell(xml, "th"_L1, u"version"_s);
    cell.set("scope"_L1, u"row"_s);
    writeSiglum(xml, index.comparison, version);
    const Element block(xml, "div"_L1);
    {
        const Element name(xml, "span"_L1, u"outlet"_s);
        xml.writeCharacters(versionName(source));
        if (index.comparison.reference == version)
            writeText(xml, "span"_L1, Tr::tr("reference"), u"tag"_s);
    }
    if (!source.headline.isEmpty()) {
        const Element headline(xml, "cite"_L1, u"headline"_s);
        setLanguage(headline, source);
        xml.writeCharacters(printable(source.headline));
    }
}

/// A number and what it is of all, with the name that stands beside it where the table is too narrow for
/// heads.
void writeCount(QXmlStreamWriter &xml, int count, const QString &name, double share = 0)
{
    const Element cell(xml, "td"_L1, u"count"_s);
    xml.writeCharacters(QString::number(count));
    writeText(xml, "span"_L1, name, u"unit"_s);
    if (count > 0 && share > 0)
        //: A share as people read it: %1 is a whole number.
        writeText(xml, "span"_L1, u'(' + Tr::tr("%1 %").arg(std::lround(share * 100)) + u')', u"share"_s);
}

void writeVersionRow(QXmlStreamWriter &xml, const ReportIndex &index, int version)
{
    const VersionSummary &summary = index.comparison.summaries.at(static_cast<std::size_t>(version));
    const bool isReference = index.comparison.reference == version;
    const Element row(xml, "tr"_L1, isReference ? u"reference"_s : QString());
    writeName(xml, index, version);
    {
        const Element follows(xml, "td"_L1, u"follows"_s);
        if (isReference)
            xml.writeCharacters(Tr::tr("the others are held against it"));
        else
            writeBar(xml, summary);
    }
    if (isReference) {
        const Element nothing(xml, "td"_L1, u"none"_s);
        nothing.set("colspan"_L1, u"3"_s);
    } else {
        writeCount(xml, summary.quotesChanged, Tr::tr("quotations changed", nullptr, summary.quotesChanged));
        writeCount(xml, summary.figuresChanged, Tr::tr("figures changed", nullptr, summary.figuresChanged));
        writeCount(xml, summary.dropped, Tr::tr("facts dropped", nullptr, summary.dropped),
                   summary.droppedShare());
    }
    writeCount(xml, summary.sentences, Tr::tr("sentences", nullptr, summary.sentences));
}

void writeHeads(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element head(xml, "thead"_L1);
    const Element row(xml, "tr"_L1);
    const auto write = [&xml](const QString &text, const QString &cssClass = {}) {
        const Element cell(xml, "th"_L1, cssClass);
        cell.set("scope"_L1, u"col"_s);
        xml.writeCharacters(text);
    };
    write(Tr::tr("Version"));
    write(index.comparison.reference ? Tr::tr("How it follows %1").arg(siglum(*index.comparison.reference))
                                     : Tr::tr("How it follows the others"));
    write(Tr::tr("Quotations changed"), u"count"_s);
    write(Tr::tr("Figures changed"), u"count"_s);
    write(Tr::tr("Facts dropped"), u"count"_s);
    write(Tr::tr("Sentences"), u"count"_s);
}

void writeKey(QXmlStreamWriter &xml)
{
    const Element key(xml, "p"_L1, u"key"_s);
    key.set("aria-hidden"_L1, u"true"_s); // The bars are named in words.
    for (const FactStatus status : {FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                                    FactStatus::Partial, FactStatus::Added}) {
        const Element item(xml, "span"_L1);
        writeSign(xml, signOf(status));
        xml.writeCharacters(nameOf(status).toLower());
    }
}

} // namespace

void writeVersions(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"versions"_s);
    writeText(xml, "h2"_L1, Tr::tr("The versions"));
    {
        const Element table(xml, "table"_L1, u"versions"_s);
        writeHeads(xml, index);
        const Element body(xml, "tbody"_L1);
        for (int version = 0; version < index.versionCount(); ++version)
            writeVersionRow(xml, index, version);
    }
    writeKey(xml);
}

} // namespace retold
