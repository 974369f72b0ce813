#include "core/compare/quotes/quoted_words.h"
#include "core/compare/vocabulary.h"
#include "core/report/difference.h"
#include "core/report/html_element.h"
#include "core/report/html_marks.h"
#include "core/report/html_sections.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype contextLength = 90; ///< UTF-16 units of the sentence shown on each side of the words.

constexpr std::size_t mostPlaces
    = 6; ///< A finding about a whole stretch of a text names its first sentences.

/// The place with some of its sentence around it, cut between words.
TextRange withContext(const AnnotatedVersion &version, const Place &place)
{
    const TextRange sentence = version.sentences.at(static_cast<std::size_t>(place.sentence)).range;
    const QStringView text = version.text();
    TextRange shown{std::min(sentence.begin, place.range.begin), std::max(sentence.end, place.range.end)};
    if (const qsizetype earliest = place.range.begin - contextLength; shown.begin < earliest) {
        const qsizetype space = text.sliced(earliest, contextLength).indexOf(u' ');
        shown.begin = space < 0 ? place.range.begin : earliest + space + 1;
    }
    if (const qsizetype latest = place.range.end + contextLength; shown.end > latest) {
        const qsizetype space = text.sliced(place.range.end, contextLength).lastIndexOf(u' ');
        shown.end = space < 0 ? place.range.end : place.range.end + space;
    }
    return shown;
}

/// The words to mark at a place. Lost words are struck only where a single other wording stands beside them.
std::vector<Mark> marksAt(const ReportIndex &index, const Finding &finding, const Place &place)
{
    std::vector<Mark> marks = itemMarks(index, place.version, place.sentence);
    if (place == finding.places.front() && finding.places.size() == 2) {
        const Place &other = finding.places.back();
        const Difference difference = differenceOf(index.version(place.version), place.range,
                                                   index.version(other.version), other.range);
        std::ranges::move(lostMarks(difference.lost), std::back_inserter(marks));
    }
    for (Mark &mark : findingMarks(index, place.version, place.sentence)) {
        if (place.range.overlaps(mark.range) && place != finding.places.front())
            marks.push_back(std::move(mark));
    }
    return marks;
}

void writeWording(QXmlStreamWriter &xml, const ReportIndex &index, const Finding &finding, const Place &place)
{
    const AnnotatedVersion &version = index.version(place.version);
    const Element line(xml, "div"_L1, u"wording"_s);
    writeSiglum(xml, index.comparison, place.version);
    if (place.range.isEmpty()) {
        writeText(xml, "p"_L1, Tr::tr("nothing in its place"), u"nothing"_s);
        return;
    }
    const Element words(xml, "p"_L1);
    setLanguage(words, version.version);
    const TextRange sentence = version.sentences.at(static_cast<std::size_t>(place.sentence)).range;
    const TextRange shown = withContext(version, place);
    if (shown.begin > sentence.begin)
        xml.writeCharacters(u"… "_s);
    writeMarked(xml, version.text(), shown, marksAt(index, finding, place));
    if (shown.end < sentence.end)
        xml.writeCharacters(u" …"_s);
}

std::optional<int> rowOfFinding(const ReportIndex &index, const Finding &finding)
{
    for (const Place &place : finding.places) {
        if (const std::optional<int> row = index.rowOf(place.version, place.sentence))
            return row;
    }
    return {};
}

/// "A and C": the versions that a finding shows.
QString versionsOf(const Finding &finding)
{
    QStringList letters;
    for (const Place &place : finding.places) {
        if (!letters.contains(siglum(place.version)))
            letters += siglum(place.version);
    }
    return reportLocale().createSeparatedList(letters);
}

void writeSide(QXmlStreamWriter &xml, const ReportIndex &index, const Finding &finding)
{
    const Element side(xml, "header"_L1);
    {
        const Element name(xml, "h4"_L1);
        writeSeverity(xml, finding.severity, nameOf(finding.severity) + u':');
        xml.writeCharacters(nameOf(finding.kind));
    }
    const std::optional<int> row = rowOfFinding(index, finding);
    //: Where a finding stands: %1 is letters of versions as "A and C", %2 the number of a row.
    writeText(xml, "p"_L1,
              row ? Tr::tr("%1, row %2").arg(versionsOf(finding)).arg(*row + 1) : versionsOf(finding),
              u"where"_s);
}

/// A message whose quoted words keep their direction to themselves.
void writeMessage(QXmlStreamWriter &xml, const QString &message)
{
    qsizetype written = 0;
    for (const TextRange &words : quotedWords(message)) {
        xml.writeCharacters(message.sliced(written, words.begin - written));
        writeText(xml, "bdi"_L1, message.sliced(words.begin, words.length()));
        written = words.end;
    }
    xml.writeCharacters(message.sliced(written));
}

void writeReason(QXmlStreamWriter &xml, const ReportIndex &index, const Finding &finding)
{
    const Element reason(xml, "p"_L1, u"reason"_s);
    {
        const Element message(xml, "span"_L1, u"message"_s);
        writeMessage(xml, printable(finding.message));
    }
    if (!finding.why.isEmpty())
        writeMessage(xml, printable(finding.why));
    if (const std::optional<int> row = rowOfFinding(index, finding)) {
        xml.writeCharacters(u" "_s);
        const Element link(xml, "a"_L1);
        link.set("href"_L1, rowAnchor(*row));
        xml.writeCharacters(Tr::tr("See it in the texts"));
    }
}

void writeFinding(QXmlStreamWriter &xml, const ReportIndex &index, int number)
{
    const Finding &finding = index.finding(number);
    const Element article(xml, "article"_L1, u"finding"_s);
    article.set("id"_L1, u"finding-%1"_s.arg(number + 1));
    writeSide(xml, index, finding);
    const Element body(xml, "div"_L1, u"body"_s);
    const std::span<const Place> places(finding.places);
    for (const Place &place : places.first(std::min(places.size(), mostPlaces)))
        writeWording(xml, index, finding, place);
    if (places.size() > mostPlaces)
        writeText(xml, "p"_L1,
                  Tr::tr("and %n more place(s)", nullptr, static_cast<int>(places.size() - mostPlaces)),
                  u"more"_s);
    writeReason(xml, index, finding);
}

QString headOf(Severity severity, int count)
{
    switch (severity) {
    case Severity::Critical:
        return Tr::tr("%n critical", nullptr, count);
    case Severity::Major:
        return Tr::tr("%n major", nullptr, count);
    case Severity::Minor:
        return Tr::tr("%n minor", nullptr, count);
    case Severity::Style:
        return Tr::tr("%n of house style", nullptr, count);
    }
    return {};
}

void writeGroup(QXmlStreamWriter &xml, const ReportIndex &index, Severity severity,
                std::span<const int> numbers)
{
    const QString head = headOf(severity, static_cast<int>(numbers.size()));
    const bool isFolded = severity == Severity::Style;
    const Element group(xml, isFolded ? "details"_L1 : "div"_L1, u"group"_s);
    if (isFolded)
        writeText(xml, "summary"_L1, head);
    else
        writeText(xml, "h3"_L1, head);
    for (const int number : numbers)
        writeFinding(xml, index, number);
}

} // namespace

void writeFindings(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"findings"_s);
    writeText(xml, "h2"_L1, Tr::tr("Findings, worst first"));
    if (index.findings.empty())
        writeText(xml, "p"_L1,
                  Tr::tr("Nothing to raise: quotations, figures, names and facts were compared."),
                  u"nothing"_s);
    const std::span<const int> all(index.findings);
    std::size_t begin = 0;
    while (begin < all.size()) {
        const Severity severity = index.finding(all[begin]).severity;
        std::size_t end = begin;
        while (end < all.size() && index.finding(all[end]).severity == severity)
            ++end;
        writeGroup(xml, index, severity, all.subspan(begin, end - begin));
        begin = end;
    }
}

} // namespace retold
