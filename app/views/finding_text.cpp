#include "app/views/finding_text.h"

#include "app/views/cell_text.h"
#include "app/views/story_marks.h"
#include "core/compare/quotes/quoted_words.h"

#include <QLocale>

namespace retold {

namespace {

constexpr qsizetype longestWording = 220;

const AnnotatedVersion &versionOf(const Comparison &comparison, const Place &place)
{
    return *comparison.versions.at(static_cast<std::size_t>(place.version));
}

/// The first place of another version than this one.
const Place *counterpartOf(const Finding &finding, const Place &place)
{
    const auto other
        = std::find_if(finding.places.begin(), finding.places.end(),
                       [&place](const Place &candidate) { return candidate.version != place.version; });
    return other == finding.places.end() ? nullptr : &*other;
}

bool isQuoteKind(FindingKind kind)
{
    return kind == FindingKind::QuoteAltered || kind == FindingKind::QuoteTrimmed
        || kind == FindingKind::QuoteMisattributed;
}

MarkStyle newStyleOf(Severity severity)
{
    return severity == Severity::Critical || severity == Severity::Major ? MarkStyle::AlarmWords
                                                                         : MarkStyle::MinorWords;
}

std::vector<TextMark> differences(const Comparison &comparison, const Finding &finding, const Place &place)
{
    const Place *other = counterpartOf(finding, place);
    if (other == nullptr)
        return {};
    const bool isFirst = &place == &finding.places.front();
    const Place &left = isFirst ? place : finding.places.front();
    const Place &right = isFirst ? *other : place;
    const WordMarks marks = wordMarks(versionOf(comparison, left), left.range, versionOf(comparison, right),
                                      right.range, newStyleOf(finding.severity));
    return isFirst ? marks.left : marks.right;
}

/// Appends a wording to a line of several.
void append(MarkedWords &line, const MarkedWords &more)
{
    for (const TextMark &mark : more.marks)
        line.marks.push_back(shifted(mark, line.text.size()));
    line.text += more.text;
}

} // namespace

MarkedWords wordingOf(const Comparison &comparison, const Finding &finding, const Place &place)
{
    const AnnotatedVersion &version = versionOf(comparison, place);
    const TextRange whole{0, version.text().size()};
    TextRange range = intersection(place.range, whole);
    if (isQuoteKind(finding.kind))
        range = intersection({range.begin - 1, range.end + 1}, whole); // With the quotation marks.
    const bool cut = range.length() > longestWording;
    if (cut)
        range.end = range.begin + longestWording;

    MarkedWords words;
    words.text = flattened(version.text(range));
    if (cut)
        words.text += u'…';
    for (const TextMark &mark : differences(comparison, finding, place)) {
        const TextRange inside = intersection(mark.range, range);
        if (!inside.isEmpty())
            words.marks.push_back(shifted({inside, mark.style, {}}, -range.begin));
    }
    if (isQuoteKind(finding.kind) && !words.text.isEmpty()) {
        const bool first = &place == &finding.places.front();
        words.marks.push_back(
            {{0, words.text.size()}, first ? MarkStyle::QuoteWash : MarkStyle::AlarmWash, {}});
    }
    return words;
}

MarkedWords changeOf(const Comparison &comparison, const Finding &finding)
{
    MarkedWords line;
    if (finding.places.empty())
        return {withIsolatedQuotes(finding.message), {}};
    append(line, wordingOf(comparison, finding, finding.places.front()));
    if (const Place *other = counterpartOf(finding, finding.places.front())) {
        append(line, {QStringLiteral(" → "), {}});
        append(line, wordingOf(comparison, finding, *other));
    }
    return line;
}

std::vector<const Place *> mainPlaces(const Finding &finding)
{
    if (finding.places.empty())
        return {};
    const Place &first = finding.places.front();
    if (const Place *other = counterpartOf(finding, first))
        return {&first, other};
    const bool isOfOne = finding.kind == FindingKind::Contradiction && finding.places.size() > 1;
    return isOfOne ? std::vector{&first, &finding.places[1]} : std::vector{&first};
}

FindingVersions versionsOf(const Finding &finding)
{
    FindingVersions versions;
    for (const Place &place : finding.places) {
        if (!versions.from)
            versions.from = place.version;
        else if (place.version != *versions.from
                 && std::find(versions.to.begin(), versions.to.end(), place.version) == versions.to.end())
            versions.to.push_back(place.version);
    }
    return versions;
}

} // namespace retold
