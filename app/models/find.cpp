#include "app/models/find.h"

#include "app/models/folded_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Find)
};

constexpr qsizetype longestQuery = 1000;
constexpr int mostSteps = 20000; // Of the matcher, for one match; a sane pattern takes hundreds.

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark();
}

/// Whether no word goes on over either end of the range.
bool isWhole(QStringView text, const TextRange &range)
{
    const bool opens
        = range.begin == 0 || !isWordUnit(text[range.begin - 1]) || !isWordUnit(text[range.begin]);
    const bool closes
        = range.end == text.size() || !isWordUnit(text[range.end]) || !isWordUnit(text[range.end - 1]);
    return opens && closes;
}

int sentenceAt(const AnnotatedVersion &version, qsizetype position)
{
    const auto after = std::upper_bound(
        version.sentences.begin(), version.sentences.end(), position,
        [](qsizetype wanted, const Sentence &sentence) { return wanted < sentence.range.begin; });
    return std::max(0, static_cast<int>(after - version.sentences.begin()) - 1);
}

void addMatches(const FoldedText &folded, const QString &needle, std::vector<TextRange> &ranges)
{
    if (needle.isEmpty())
        return;
    for (qsizetype at = folded.text.indexOf(needle); at >= 0 && ranges.size() < 2 * mostFindHits;
         at = folded.text.indexOf(needle, at + needle.size()))
        ranges.push_back(folded.source(at, needle.size()));
}

/// In the order of the text; of two that overlap, the first stays.
std::vector<TextRange> withoutOverlaps(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<TextRange> kept;
    for (const TextRange &range : ranges) {
        if (kept.empty() || kept.back().end <= range.begin)
            kept.push_back(range);
    }
    return kept;
}

/// The words as they are written and in their normal form: half a word has no normal form, and must be found
/// while it is typed.
std::vector<TextRange> findWords(const AnnotatedVersion &version, const FindQuery &query)
{
    const QString text = query.text.simplified();
    std::vector<TextRange> ranges;
    addMatches(foldedText(version.text()), foldedText(text).text, ranges);
    const std::vector<Word> words = wordsOfQuery(text, version.version.language);
    addMatches(foldedText(version.text(), version.words), foldedText(text, words).text, ranges);
    return withoutOverlaps(std::move(ranges));
}

/// PCRE takes its limits from the head of a pattern; the pattern itself can only lower them.
QRegularExpression limited(const QString &pattern)
{
    return QRegularExpression(
        QStringLiteral("(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)%2").arg(mostSteps).arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<Error> faultOf(const FindQuery &query)
{
    if (query.text.size() > longestQuery)
        return Error{ErrorCode::BadUsage, Tr::tr("That is too long to look for.")};
    const QRegularExpression bare(query.text);
    if (!query.isPattern || bare.isValid())
        return std::nullopt;
    //: %1 is the reason that the pattern matcher gives, %2 the number of the character.
    return Error{ErrorCode::BadUsage,
                 Tr::tr("Not a pattern: %1, at character %2.")
                     .arg(bare.errorString())
                     .arg(bare.patternErrorOffset() + 1)};
}

Error tooSlow()
{
    return {ErrorCode::BadUsage, Tr::tr("This pattern takes too long.")};
}

/// What a pattern finds in a sentence, which begins at `begin`; it finds nothing across sentences.
std::optional<Error> addMatches(const QString &text, qsizetype begin, const QRegularExpression &pattern,
                                std::vector<TextRange> &ranges)
{
    for (qsizetype at = 0; at <= text.size() && ranges.size() <= mostFindHits;) {
        const QRegularExpressionMatch match = pattern.match(text, at);
        if (!match.isValid())
            return tooSlow();
        if (!match.hasMatch())
            return std::nullopt;
        const bool isEmpty = match.capturedLength() == 0;
        if (!isEmpty)
            ranges.push_back({begin + match.capturedStart(), begin + match.capturedEnd()});
        at = std::max(match.capturedEnd(), at) + (isEmpty ? 1 : 0);
    }
    return std::nullopt;
}

Result<std::vector<TextRange>> findPattern(const AnnotatedVersion &version, const QRegularExpression &pattern)
{
    std::vector<TextRange> ranges;
    for (const Sentence &sentence : version.sentences) {
        const QString text = version.text(sentence).toString();
        if (const auto fault = addMatches(text, sentence.range.begin, pattern, ranges))
            return *fault;
    }
    return ranges;
}

Result<std::vector<TextRange>> findIn(const AnnotatedVersion &version, const FindQuery &query,
                                      const QRegularExpression &pattern)
{
    if (query.isPattern)
        return findPattern(version, pattern);
    return findWords(version, query);
}

/// Adds what was found in a version, as long as there is room for it.
void addHits(const AnnotatedVersion &version, int which, const FindQuery &query,
             const std::vector<TextRange> &ranges, FindHits &found)
{
    for (const TextRange &range : ranges) {
        if (query.wholeWords && !isWhole(version.text(), range))
            continue;
        found.areMore = found.hits.size() == mostFindHits;
        if (found.areMore)
            return;
        found.hits.push_back({which, range, sentenceAt(version, range.begin)});
    }
}

} // namespace

int FindHits::versionCount() const
{
    int count = 0;
    for (std::size_t i = 0; i < hits.size(); ++i)
        count += i == 0 || hits[i].version != hits[i - 1].version ? 1 : 0;
    return count;
}

std::span<const FindHit> FindHits::of(int version) const
{
    const auto first = std::ranges::lower_bound(hits, version, {}, &FindHit::version);
    const auto last = std::ranges::upper_bound(hits, version, {}, &FindHit::version);
    return {first, last};
}

Result<FindHits> findInVersions(std::span<const VersionPtr> versions, const FindQuery &query)
{
    if (std::optional<Error> fault = faultOf(query))
        return *fault;
    FindHits found;
    if (query.text.trimmed().isEmpty())
        return found;
    const QRegularExpression pattern = query.isPattern ? limited(query.text) : QRegularExpression();
    for (int v = 0; v < static_cast<int>(versions.size()) && !found.areMore; ++v) {
        const AnnotatedVersion &version = *versions[static_cast<std::size_t>(v)];
        const Result<std::vector<TextRange>> ranges = findIn(version, query, pattern);
        if (!ranges)
            return ranges.error();
        addHits(version, v, query, *ranges, found);
    }
    return found;
}

} // namespace retold
