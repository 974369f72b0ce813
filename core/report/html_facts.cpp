#include "core/compare/vocabulary.h"
#include "core/report/fact_rows.h"
#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype longestFact = 110; ///< UTF-16 units of a fact's words in the table.

QString wordsOf(const ReportIndex &index, const Fact &fact, int base)
{
    const AnnotatedVersion &version = index.version(base);
    const std::vector<int> &sentences = fact.cells.at(static_cast<std::size_t>(base)).sentences;
    if (sentences.empty())
        return {};
    const Sentence &first = version.sentences.at(static_cast<std::size_t>(sentences.front()));
    return shortened(printable(version.text(first)), longestFact);
}

void writeCell(QXmlStreamWriter &xml, const FactCell &cell, bool isBase, bool canDrop)
{
    if (isBase) {
        const Element element(xml, "td"_L1, u"reference"_s);
        writeHidden(xml, nameOf(FactStatus::Reference));
        return;
    }
    if (cell.sentences.empty() && !canDrop) {
        writeText(xml, "td"_L1, {}, u"none"_s);
        return;
    }
    const Element element(xml, "td"_L1, keyOf(cell.status));
    writeSign(xml, signOf(cell.status), nameOf(cell.status).toLower());
    if (cell.moved)
        writeSign(xml, PageSign::Moved, Tr::tr("moved"));
}

void writeFact(QXmlStreamWriter &xml, const ReportIndex &index, const FactRow &row)
{
    const Fact &fact = index.comparison.facts.at(static_cast<std::size_t>(row.facts.begin));
    const Element element(xml, "tr"_L1);
    {
        const Element number(xml, "td"_L1, u"number"_s);
        const Element link(xml, "a"_L1);
        link.set("href"_L1, rowAnchor(row.facts.begin));
        xml.writeCharacters(QString::number(row.facts.begin + 1));
    }
    {
        const Element head(xml, "th"_L1);
        head.set("scope"_L1, u"row"_s);
        setLanguage(head, index.version(row.base).version);
        xml.writeCharacters(wordsOf(index, fact, row.base));
    }
    for (int version = 0; version < index.versionCount(); ++version)
        writeCell(xml, fact.cells.at(static_cast<std::size_t>(version)), version == row.base,
                  isLoss(index, row));
}

void writeHeads(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element head(xml, "thead"_L1);
    const Element row(xml, "tr"_L1);
    for (const QString &name : {Tr::tr("Row"), Tr::tr("Fact")}) {
        const Element cell(xml, "th"_L1);
        cell.set("scope"_L1, u"col"_s);
        xml.writeCharacters(name);
    }
    for (int version = 0; version < index.versionCount(); ++version) {
        const Element cell(xml, "th"_L1);
        cell.set("scope"_L1, u"col"_s).set("title"_L1, versionName(index.version(version).version));
        writeSiglum(xml, index.comparison, version);
    }
}

/// How much each version tells that no other does; it stands in the texts, not in the table.
void writeExclusives(QXmlStreamWriter &xml, const ReportIndex &index, const std::vector<FactRow> &rows)
{
    QStringList parts;
    for (int version = 0; version < index.versionCount(); ++version) {
        int count = 0;
        for (const FactRow &row : rows) {
            const Fact &fact = index.comparison.facts.at(static_cast<std::size_t>(row.facts.begin));
            if (row.only == version && !isAside(index, fact))
                count += row.facts.size();
        }
        if (count > 0)
            //: %1 is the letter of a version.
            parts += Tr::tr("%n only in %1", nullptr, count).arg(siglum(version));
    }
    if (!parts.isEmpty())
        writeText(xml, "p"_L1,
                  Tr::tr("Told by one version alone, and so not in this table: %1.")
                      .arg(reportLocale().createSeparatedList(parts)),
                  u"note"_s);
}

} // namespace

void writeFacts(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"facts"_s);
    writeText(xml, "h2"_L1, Tr::tr("Facts"));
    const std::vector<FactRow> rows = factRows(index);
    {
        const Element scroll(xml, "div"_L1, u"scroll"_s);
        const Element table(xml, "table"_L1, u"facts"_s);
        writeHeads(xml, index);
        const Element body(xml, "tbody"_L1);
        for (const FactRow &row : rows) {
            const Fact &fact = index.comparison.facts.at(static_cast<std::size_t>(row.facts.begin));
            if (!row.only && !isAside(index, fact))
                writeFact(xml, index, row);
        }
    }
    writeExclusives(xml, index, rows);
}

} // namespace retold
