#include "core/compare/vocabulary.h"
#include "core/report/difference.h"
#include "core/report/fact_rows.h"
#include "core/report/html_element.h"
#include "core/report/html_marks.h"
#include "core/report/html_sections.h"
#include "core/report/labels.h"
#include "core/report/story_keys.h"
#include "core/translation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr int mostChanges = 6; ///< With more changes in a sentence its margin says enough.
constexpr double mostDiffering = 0.6;

const FactCell &cellOf(const Fact &fact, int version)
{
    return fact.cells.at(static_cast<std::size_t>(version));
}

/// What an edited sentence has anew; nothing where the marks would be confetti.
std::vector<Mark> changeMarks(const ReportIndex &index, const Fact &fact, int base, int version)
{
    const FactCell &cell = cellOf(fact, version);
    if (cell.status != FactStatus::Edited)
        return {};
    const Difference difference = differenceOf(index.version(base), cellOf(fact, base).sentences,
                                               index.version(version), cell.sentences);
    if (difference.changes() > mostChanges || difference.differingShare > mostDiffering)
        return {};
    return freshMarks(difference.fresh, difference.gaps);
}

/// Where two versions alone stand in a row, the reference can show what the other lost.
std::vector<Mark> lossMarks(const ReportIndex &index, const Fact &fact, int base)
{
    if (index.versionCount() != 2)
        return {};
    const int other = 1 - base;
    if (cellOf(fact, other).status != FactStatus::Edited)
        return {};
    const Difference difference = differenceOf(index.version(base), cellOf(fact, base).sentences,
                                               index.version(other), cellOf(fact, other).sentences);
    if (difference.changes() > mostChanges || difference.differingShare > mostDiffering)
        return {};
    return lostMarks(difference.lost);
}

void writeSentence(QXmlStreamWriter &xml, const ReportIndex &index, int version, int number,
                   const std::vector<Mark> &changes)
{
    const AnnotatedVersion &text = index.version(version);
    const Sentence &sentence = text.sentences.at(static_cast<std::size_t>(number));
    std::vector<Mark> marks = itemMarks(index, version, number);
    std::ranges::move(findingMarks(index, version, number), std::back_inserter(marks));
    std::ranges::copy(changes, std::back_inserter(marks));
    const Element words(xml, "span"_L1, "s "_L1 + keyOf(sentence.kind));
    writeMarked(xml, text.text(), sentence.range, std::move(marks));
}

/// The findings of a cell as severities that lead to them, worst first, each once.
void writeFindingLinks(QXmlStreamWriter &xml, const ReportIndex &index, int version,
                       const std::vector<int> &sentences)
{
    std::vector<int> numbers;
    for (const int sentence : sentences)
        std::ranges::copy(index.findingsIn(version, sentence), std::back_inserter(numbers));
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const int number : numbers) {
        const Finding &finding = index.finding(number);
        if (finding.severity == Severity::Style)
            continue;
        const Element link(xml, "a"_L1);
        link.set("href"_L1, u"#finding-%1"_s.arg(number + 1));
        writeSeverity(xml, finding.severity, nameOf(finding.severity) + ": "_L1 + nameOf(finding.kind));
    }
}

/// The margin of a cell: which version, how it stands to the reference, and what was found in it.
void writeMargin(QXmlStreamWriter &xml, const ReportIndex &index, int version, const FactCell &cell)
{
    const Element margin(xml, "div"_L1, u"margin"_s);
    writeSiglum(xml, index.comparison, version);
    if (cell.status != FactStatus::Reference)
        writeSign(xml, signOf(cell.status), nameOf(cell.status).toLower());
    writeFindingLinks(xml, index, version, cell.sentences);
}

void writeSentences(QXmlStreamWriter &xml, const ReportIndex &index, int version, const FactCell &cell,
                    const std::vector<Mark> &changes)
{
    bool isFirst = true;
    for (const int sentence : cell.sentences) {
        if (!isFirst)
            xml.writeCharacters(u" "_s);
        isFirst = false;
        writeSentence(xml, index, version, sentence, changes);
    }
}

void writeCell(QXmlStreamWriter &xml, const ReportIndex &index, const Fact &fact, int base, int version)
{
    const FactCell &cell = cellOf(fact, version);
    const QString role = version == base ? u"base"_s : QString(keyOf(cell.status));
    const Element element(xml, "td"_L1, "cell "_L1 + role);
    element.set("role"_L1, u"cell"_s);
    writeMargin(xml, index, version, cell);
    writeMarginRule(xml, cell.status);
    if (cell.sentences.empty()) {
        writeText(xml, "p"_L1, nameOf(FactStatus::Dropped).toLower(), u"gap"_s);
        return;
    }
    const Element words(xml, "div"_L1, u"words"_s);
    setLanguage(words, index.version(version).version);
    writeSentences(xml, index, version, cell,
                   version == base ? lossMarks(index, fact, base) : changeMarks(index, fact, base, version));
    if (cell.moved) {
        const Element tag(xml, "span"_L1, u"tag"_s);
        writeSign(xml, PageSign::Moved);
        xml.writeCharacters(Tr::tr("moved"));
    }
}

/// A version that does not tell what only another one tells: nothing that it dropped.
void writeAbsent(QXmlStreamWriter &xml, const QString &note = {})
{
    const Element cell(xml, "td"_L1, note.isEmpty() ? u"cell absent"_s : u"cell absent noted"_s);
    cell.set("role"_L1, u"cell"_s);
    if (!note.isEmpty())
        writeText(xml, "p"_L1, note, u"gap"_s);
}

void writeNumberCell(QXmlStreamWriter &xml, const IndexRange &facts)
{
    const Element cell(xml, "th"_L1, u"number"_s);
    cell.set("scope"_L1, u"row"_s).set("role"_L1, u"rowheader"_s);
    const QString first = QString::number(facts.begin + 1);
    xml.writeCharacters(facts.size() == 1 ? first : Tr::tr("%1–%2").arg(first).arg(facts.end));
}

/// Facts that one version alone tells flow on in one cell, each sentence with the anchor of its fact.
void writeOnlyCell(QXmlStreamWriter &xml, const ReportIndex &index, const FactRow &row)
{
    const int version = *row.only;
    const Element cell(xml, "td"_L1, u"cell added"_s);
    cell.set("role"_L1, u"cell"_s);
    FactCell all{.sentences = {}, .status = FactStatus::Added};
    for (int i = row.facts.begin; i < row.facts.end; ++i) {
        const FactCell &part = cellOf(index.comparison.facts.at(static_cast<std::size_t>(i)), version);
        std::ranges::copy(part.sentences, std::back_inserter(all.sentences));
    }
    writeMargin(xml, index, version, all);
    writeMarginRule(xml, FactStatus::Added);
    const Element words(xml, "div"_L1, u"words"_s);
    setLanguage(words, index.version(version).version);
    for (int i = row.facts.begin; i < row.facts.end; ++i) {
        const Element anchor(xml, "span"_L1);
        if (i > row.facts.begin) // The row itself is the anchor of the first.
            anchor.set("id"_L1, rowAnchor(i).sliced(1));
        writeSentences(xml, index, version,
                       cellOf(index.comparison.facts.at(static_cast<std::size_t>(i)), version), {});
        xml.writeCharacters(u" "_s);
    }
}

void writeOnlyRow(QXmlStreamWriter &xml, const ReportIndex &index, const FactRow &row)
{
    for (int version = 0; version < index.versionCount(); ++version) {
        const bool isNoted = version == index.comparison.reference.value_or(-1);
        if (version == *row.only)
            writeOnlyCell(xml, index, row);
        else
            //: %1 is the letter of a version.
            writeAbsent(xml, isNoted ? Tr::tr("only in %1").arg(siglum(*row.only)) : QString());
    }
}

void writeRow(QXmlStreamWriter &xml, const ReportIndex &index, const FactRow &row)
{
    const Fact &fact = index.comparison.facts.at(static_cast<std::size_t>(row.facts.begin));
    QString cssClass = row.only ? u"only"_s : u"fact"_s;
    if (isAside(index, fact))
        cssClass += " aside"_L1;
    const Element element(xml, "tr"_L1, cssClass);
    element.set("id"_L1, rowAnchor(row.facts.begin).sliced(1)).set("role"_L1, u"row"_s);
    writeNumberCell(xml, row.facts);
    if (row.only) {
        writeOnlyRow(xml, index, row);
        return;
    }
    for (int version = 0; version < index.versionCount(); ++version) {
        if (cellOf(fact, version).sentences.empty() && !isLoss(index, row))
            writeAbsent(xml);
        else
            writeCell(xml, index, fact, row.base, version);
    }
}

void writeHead(QXmlStreamWriter &xml, const ReportIndex &index, int version)
{
    const Version &source = index.version(version).version;
    const bool isReference = index.comparison.reference == version;
    const Element cell(xml, "th"_L1, isReference ? u"base"_s : QString());
    cell.set("scope"_L1, u"col"_s).set("role"_L1, u"columnheader"_s);
    writeSiglum(xml, index.comparison, version);
    const Element name(xml, "span"_L1, u"outlet"_s);
    xml.writeCharacters(versionName(source));
    if (isReference)
        writeText(xml, "span"_L1, Tr::tr("reference"), u"tag"_s);
}

void writeHeads(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element head(xml, "thead"_L1);
    head.set("role"_L1, u"rowgroup"_s);
    const Element row(xml, "tr"_L1);
    row.set("role"_L1, u"row"_s);
    {
        const Element number(xml, "th"_L1, u"number"_s);
        number.set("scope"_L1, u"col"_s).set("role"_L1, u"columnheader"_s);
        writeHidden(xml, Tr::tr("Row"));
    }
    for (int version = 0; version < index.versionCount(); ++version)
        writeHead(xml, index, version);
}

} // namespace

void writeTexts(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1, u"wide"_s);
    section.set("id"_L1, u"texts"_s);
    writeText(xml, "h2"_L1, Tr::tr("The texts, side by side"));
    const Element table(xml, "table"_L1, "texts "_L1 + sizeClass(index));
    table.set("role"_L1, u"table"_s);
    writeHeads(xml, index);
    const Element body(xml, "tbody"_L1);
    body.set("role"_L1, u"rowgroup"_s);
    for (const FactRow &row : factRows(index))
        writeRow(xml, index, row);
}

} // namespace retold
