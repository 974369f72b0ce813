#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "Three of the 14 posts", "1.3 million of the region's 2.1 million people".
struct PartOf {
    Figure part;
    Figure whole;
};

bool isCountOf(const Figure &figure)
{
    return figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value);
}

/// "Of", "of its", "of the region's": what may stand between the two numbers.
bool joinsPart(std::span<const Word> between)
{
    constexpr std::size_t longest = 5;
    return !between.empty() && between.size() <= longest && isOneOf(between.front(), {u"of"})
        && std::ranges::none_of(between, [](const Word &word) {
               return isOneOf(word, {u",", u"and", u"them", u"whom", u"which", u"in", u"at"});
           });
}

std::vector<PartOf> partsOfWholesIn(const AnnotatedVersion &own, int sentence)
{
    const auto words = wordsAt(own, sentence);
    const auto figures = inSentence(own.figures, sentence);
    std::vector<PartOf> parts;
    for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
        const Figure &part = figures[i];
        const Figure &whole = figures[i + 1];
        if (!isCountOf(part) || !isCountOf(whole) || isInMarks(own, part.range))
            continue;
        const int from = wordAt(words, part.range.end);
        const int to = wordAt(words, whole.range.begin);
        if (std::get<double>(part.value) < std::get<double>(whole.value)
            && joinsPart(words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from))))
            parts.push_back({part, whole});
    }
    return parts;
}

bool hasValueOf(std::span<const Figure> figures, const Figure &sought)
{
    return std::ranges::any_of(
        figures, [&sought](const Figure &each) { return isCountOf(each) && each.value == sought.value; });
}

/// "Of the 14", "has 14", "in 14 towns": the number tells how many there are, and not what befell them.
bool tellsSize(std::span<const Word> before)
{
    constexpr std::size_t reach = 4;
    const auto near = before.last(std::min(reach, before.size()));
    return hasWord(near, {u"of",    u"has",        u"have", u"had",   u"with",  u"some",     u"many",
                          u"most",  u"several",    u"few",  u"half",  u"third", u"quarter",  u"employs",
                          u"among", u"in",         u"from", u"share", u"runs",  u"operates", u"at",
                          u"total", u"population", u"out",  u"for",   u"to",    u"between",  u"by"});
}

/// Whether the sentence tells of a part with a word: "about a third of them", "some".
bool tellsSomePart(std::span<const Word> words)
{
    const auto isHedge = [&words](const Word &word) { // "Some 900".
        const Word *next = &word + 1;
        return next < words.data() + words.size() && next->kind == WordKind::Number;
    };
    const bool isAllDenied = hasWord(words, {u"not"}) && hasWord(words, {u"all", u"every", u"each"});
    const bool hasSome = std::ranges::any_of(
        words, [&](const Word &word) { return isOneOf(word, {u"some"}) && !isHedge(word); });
    return hasSome || isAllDenied
        || hasWord(words,
                   {u"third", u"quarter", u"half", u"fifth", u"majority", u"minority", u"partly", u"most",
                    u"several", u"few", u"fewer", u"tenth", u"two-thirds", u"none"});
}

/// "All 14": with a hedge between at most.
bool isAll(std::span<const Word> before)
{
    constexpr std::size_t reach = 3;
    const auto near = before.last(std::min(reach, before.size()));
    return hasWord(near, {u"all"}) && !hasWord(near, {u"not", u"n't", u"at", u"nearly", u"almost"});
}

void reportWhole(const FindingSources &sources, int base, const PartOf &part, int version,
                 const Figure &answer, Findings &findings)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    findings.push_back(finding(
        FindingKind::FigureMisplaced,
        Tr::tr("%1 is told of what %2 counted")
            .arg(quoted(own.text(answer.range)), quoted(versionAt(sources, base).text(part.part.range))),
        Tr::tr("The linked sentence has the number on what another number counted."),
        {placeOf(sources, base, spanning(part.part.range, part.whole.range)),
         placeOf(sources, version, answer.range)}));
}

/// The number of the whole in linked sentences that tell of no part.
const Figure *wholeAlone(const AnnotatedVersion &own, const SentenceGroup &group, const PartOf &part)
{
    for (const int sentence : group.sentences) {
        const auto words = wordsAt(own, sentence);
        if (tellsSomePart(words))
            continue;
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            if (isCountOf(figure) && figure.value == part.whole.value && !isInMarks(own, figure.range)
                && !tellsSize(wordsBesideFigure(own, figure).before))
                return &figure;
        }
    }
    return nullptr;
}

/// "All 14" in a version that tells the part nowhere, where the base tells of all nowhere.
const Figure *allOf(const AnnotatedVersion &own, const AnnotatedVersion &base, const PartOf &part)
{
    const auto isAllOfThem = [&part](const AnnotatedVersion &version, const Figure &each) {
        return isCountOf(each) && each.value == part.whole.value
            && isAll(wordsBesideFigure(version, each).before);
    };
    const auto answer
        = std::ranges::find_if(own.figures, [&](const Figure &each) { return isAllOfThem(own, each); });
    const bool isTold
        = std::ranges::any_of(base.figures, [&](const Figure &each) { return isAllOfThem(base, each); });
    return answer == own.figures.end() || isTold || hasValueOf(own.figures, part.part) ? nullptr : &*answer;
}

} // namespace

/// "Three of the 14 posts are vacant" became "14 posts are vacant": the part is told nowhere. English alone.
void findWholesForParts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double sure = 0.8;
    if (!isWorthReadingAsEnglish(sources, link) || link.link.link.score < sure)
        return;
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const int sentence : link.base.sentences) {
        for (const PartOf &part : partsOfWholesIn(versionAt(sources, link.base.version), sentence)) {
            const Figure *answer
                = hasValueOf(own.figures, part.part) ? nullptr : wholeAlone(own, link.other, part);
            if (answer != nullptr)
                return reportWhole(sources, link.base.version, part, link.other.version, *answer, findings);
        }
    }
}

/// "1.3 million of the 2.1 million people" became "all 2.1 million", wherever it stands. English alone.
void findAllForSome(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const int reference = *sources.comparison.reference;
        const AnnotatedVersion &base = versionAt(sources, reference);
        for (int sentence = 0; sentence < static_cast<int>(base.sentences.size()); ++sentence) {
            const std::vector<PartOf> parts = partsOfWholesIn(base, sentence);
            const Figure *answer
                = parts.empty() ? nullptr : allOf(versionAt(sources, version), base, parts.front());
            if (answer == nullptr)
                continue;
            reportWhole(sources, reference, parts.front(), version, *answer, findings);
            break;
        }
    }
}

} // namespace retold
