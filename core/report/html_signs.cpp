#include "core/report/html_signs.h"

#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/labels.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// A sign on a grid of 12 by 12: what is stroked, how wide, and what is filled. A dot is a stroke of no
/// length with round ends.
struct SignShape {
    PageSign sign;
    const char *id;
    const char *ink;
    const char *stroke;
    const char *width;
    const char *fill;
};

constexpr std::array signShapes{
    SignShape{PageSign::Same, "same", "same", "M2 4.4h8M2 7.8h8", "1.6", nullptr},
    SignShape{PageSign::Edited, "edited", "edited",
              "M1.6 4.9c1.5-2 2.9-2 4.4-.7s2.9 1.3 4.4-.7M1.6 8.7c1.5-2 2.9-2 4.4-.7s2.9 1.3 4.4-.7", "1.6",
              nullptr},
    SignShape{PageSign::Paraphrased, "paraphrased", "paraphrased", "M1.4 7.2c1.6-2.8 3-2.8 4.6-1s3 1.8 4.6-1",
              "1.6", nullptr},
    SignShape{PageSign::Partial, "partial", "partial", "M6 1.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6z",
              "1.6", "M6 1.7a4.3 4.3 0 0 1 0 8.6z"},
    SignShape{PageSign::Added, "added", "added", "M6 1.8v8.4M1.8 6h8.4", "1.6", nullptr},
    SignShape{PageSign::Dropped, "dropped", "dropped", "M1.8 6h8.4", "1.6", nullptr},
    SignShape{PageSign::Moved, "moved", "text",
              "M3.7 10V2.3M1.5 4.4L3.7 2l2.2 2.4M8.3 2v7.7M6.1 7.6L8.3 10l2.2-2.4", "1.3", nullptr},
    SignShape{PageSign::Trimmed, "trimmed", "edited", "M2 6h0M6 6h0M10 6h0", "2.3", nullptr},
    SignShape{PageSign::Altered, "altered", "altered", "M2 4.4h8M2 7.8h8M8.3 1.6L3.7 10.6", "1.6", nullptr},
    SignShape{PageSign::Misattributed, "misattributed", "altered",
              "M1.8 4.2h7.6M7.3 2l2.3 2.2-2.3 2.2M10.2 8.2H2.6M4.7 6l-2.3 2.2 2.3 2.2", "1.3", nullptr},
    SignShape{PageSign::Reformatted, "reformatted", "edited", "M2 3.3h8M2 6h8M2 8.7h8", "1.4", nullptr},
    SignShape{PageSign::Implied, "implied", "partial", "M6 2.7h0M2.5 9h0M9.5 9h0", "2.5", nullptr},
};

const SignShape &shapeOf(PageSign sign)
{
    return signShapes.at(static_cast<std::size_t>(sign));
}

/// The shape of a severity: a filled diamond, a filled disc, a ring, a short dash.
struct SeverityShape {
    const char *stroke;
    const char *fill;
};

constexpr std::array severityShapes{
    SeverityShape{nullptr, "M6 .9L11.1 6 6 11.1.9 6z"},
    SeverityShape{nullptr, "M6 1.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6z"},
    SeverityShape{"M6 2.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z", nullptr},
    SeverityShape{"M2.5 6h7", nullptr},
};

void writePath(QXmlStreamWriter &xml, const char *data, const char *cssClass, const char *width = nullptr)
{
    xml.writeEmptyElement("path"_L1);
    xml.writeAttribute("class"_L1, QLatin1StringView(cssClass));
    xml.writeAttribute("d"_L1, QLatin1StringView(data));
    if (width != nullptr)
        xml.writeAttribute("stroke-width"_L1, QLatin1StringView(width));
}

void writeSymbol(QXmlStreamWriter &xml, const QString &id, const char *stroke, const char *width,
                 const char *fill)
{
    const Element symbol(xml, "symbol"_L1);
    symbol.set("id"_L1, id).set("viewBox"_L1, u"0 0 12 12"_s);
    if (fill != nullptr)
        writePath(xml, fill, "fill");
    if (stroke != nullptr)
        writePath(xml, stroke, "stroke", width);
}

/// A tile that fills margin rules or bars.
struct Tile {
    const char *id;
    const char *width;
    const char *height;
    const char *path;
    const char *cssClass;
    const char *stroke; ///< Its width.
};

constexpr std::array tiles{
    Tile{"rule-paraphrased", "8", "10", "M4 0c3.4 2.5 3.4 2.5 0 5s-3.4 2.5 0 5", "paraphrased", "1.9"},
    Tile{"rule-partial", "8", "10", "M4 0v6", "partial", "3"},
    Tile{"rule-dropped", "8", "6", "M4 0v2", "dropped", "3"},
    Tile{"bar-added", "4", "20", "M1 0v20", "added", "1.8"},
};

void writeTiles(QXmlStreamWriter &xml)
{
    for (const Tile &tile : tiles) {
        const Element pattern(xml, "pattern"_L1);
        pattern.set("id"_L1, QLatin1StringView(tile.id))
            .set("width"_L1, QLatin1StringView(tile.width))
            .set("height"_L1, QLatin1StringView(tile.height))
            .set("patternUnits"_L1, u"userSpaceOnUse"_s);
        writePath(xml, tile.path, tile.cssClass, tile.stroke);
    }
}

void writeUse(QXmlStreamWriter &xml, const QString &cssClass, const QString &symbol, const QString &name)
{
    const Element svg(xml, "svg"_L1, cssClass);
    if (name.isEmpty())
        svg.set("aria-hidden"_L1, u"true"_s);
    else
        svg.set("role"_L1, u"img"_s);
    if (!name.isEmpty())
        xml.writeTextElement("title"_L1, name);
    xml.writeEmptyElement("use"_L1);
    xml.writeAttribute("href"_L1, u'#' + symbol);
}

void writeRect(QXmlStreamWriter &xml, const char *x, const char *width, const char *fill = nullptr)
{
    xml.writeEmptyElement("rect"_L1);
    xml.writeAttribute("x"_L1, QLatin1StringView(x));
    xml.writeAttribute("width"_L1, QLatin1StringView(width));
    xml.writeAttribute("height"_L1, u"100%"_s);
    if (fill != nullptr)
        xml.writeAttribute("fill"_L1, QLatin1StringView(fill));
}

} // namespace

PageSign signOf(FactStatus status)
{
    switch (status) {
    case FactStatus::Reference:
    case FactStatus::Identical:
        return PageSign::Same;
    case FactStatus::Edited:
        return PageSign::Edited;
    case FactStatus::Paraphrased:
        return PageSign::Paraphrased;
    case FactStatus::Partial:
        return PageSign::Partial;
    case FactStatus::Added:
        return PageSign::Added;
    case FactStatus::Dropped:
        return PageSign::Dropped;
    }
    return PageSign::Same;
}

PageSign signOf(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Reference:
    case QuoteStatus::Verbatim:
        return PageSign::Same;
    case QuoteStatus::Trimmed:
        return PageSign::Trimmed;
    case QuoteStatus::Altered:
        return PageSign::Altered;
    case QuoteStatus::Paraphrased:
        return PageSign::Paraphrased;
    case QuoteStatus::Misattributed:
        return PageSign::Misattributed;
    case QuoteStatus::Added:
        return PageSign::Added;
    case QuoteStatus::Dropped:
        return PageSign::Dropped;
    }
    return PageSign::Same;
}

PageSign signOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reference:
    case FigureStatus::Same:
        return PageSign::Same;
    case FigureStatus::Reformatted:
        return PageSign::Reformatted;
    case FigureStatus::Altered:
        return PageSign::Altered;
    case FigureStatus::Implied:
        return PageSign::Implied;
    case FigureStatus::Added:
        return PageSign::Added;
    case FigureStatus::Dropped:
        return PageSign::Dropped;
    }
    return PageSign::Same;
}

PageSign signOf(NameStatus status)
{
    switch (status) {
    case NameStatus::Reference:
    case NameStatus::Same:
        return PageSign::Same;
    case NameStatus::Respelled:
        return PageSign::Edited;
    case NameStatus::Retitled:
        return PageSign::Paraphrased;
    case NameStatus::Added:
        return PageSign::Added;
    case NameStatus::Dropped:
        return PageSign::Dropped;
    }
    return PageSign::Same;
}

QString inkOf(PageSign sign)
{
    return QLatin1StringView(shapeOf(sign).ink);
}

void writeSignDefinitions(QXmlStreamWriter &xml)
{
    const Element svg(xml, "svg"_L1, u"definitions"_s);
    svg.set("aria-hidden"_L1, u"true"_s).set("width"_L1, u"0"_s).set("height"_L1, u"0"_s);
    for (const SignShape &shape : signShapes)
        writeSymbol(xml, "sign-"_L1 + QLatin1StringView(shape.id), shape.stroke, shape.width, shape.fill);
    for (int i = 0; i < severityCount; ++i) {
        const SeverityShape &shape = severityShapes.at(static_cast<std::size_t>(i));
        writeSymbol(xml, "sign-"_L1 + keyOf(static_cast<Severity>(i)), shape.stroke, "1.5", shape.fill);
    }
    writeTiles(xml);
}

void writeSign(QXmlStreamWriter &xml, PageSign sign, const QString &name)
{
    writeUse(xml, "sign "_L1 + inkOf(sign), "sign-"_L1 + QLatin1StringView(shapeOf(sign).id), name);
}

void writeSeverity(QXmlStreamWriter &xml, Severity severity, const QString &name)
{
    writeUse(xml, "severity "_L1 + keyOf(severity), "sign-"_L1 + keyOf(severity), name);
}

void writeMarginRule(QXmlStreamWriter &xml, FactStatus status)
{
    if (status == FactStatus::Reference)
        return;
    const Element svg(xml, "svg"_L1, "rule "_L1 + keyOf(status));
    svg.set("aria-hidden"_L1, u"true"_s);
    switch (status) {
    case FactStatus::Reference:
        break;
    case FactStatus::Identical:
        writeRect(xml, "3.5", "1");
        break;
    case FactStatus::Edited:
        writeRect(xml, "2.5", "3");
        break;
    case FactStatus::Paraphrased:
        writeRect(xml, "0", "8", "url(#rule-paraphrased)");
        break;
    case FactStatus::Partial:
        writeRect(xml, "0", "8", "url(#rule-partial)");
        break;
    case FactStatus::Added:
        writeRect(xml, "1.5", "1.75");
        writeRect(xml, "4.75", "1.75");
        break;
    case FactStatus::Dropped:
        writeRect(xml, "0", "8", "url(#rule-dropped)");
        break;
    }
}

void writeSiglum(QXmlStreamWriter &xml, const Comparison &comparison, int version)
{
    const bool isReference = comparison.reference == version;
    writeText(xml, "span"_L1, siglum(version), isReference ? u"siglum reference"_s : u"siglum"_s);
}

} // namespace retold
