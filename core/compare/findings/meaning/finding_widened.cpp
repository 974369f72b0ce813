#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// In sentences of which less is kept in order the limit may stand anywhere.
constexpr double leastKept = 0.6;

/// What was cut from the base, or replaced in it.
struct Cut {
    IndexRange left;
    IndexRange right;
};

bool holds(std::span<const Word> words, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(words, [&](const Word &word) { return isOneOf(word, forms); });
}

/// The clause of the sentence from its last joint to `end`.
std::span<const Word> clauseBefore(const SideWords &side, int end)
{
    int begin = end;
    while (begin > 0) {
        const Word &word = side.words[static_cast<std::size_t>(begin) - 1];
        if (word.kind == WordKind::Punctuation
            || isOneOf(word, {u"but", u"that", u"while", u"which", u"who"}))
            break;
        --begin;
    }
    return partOf(side, {begin, end});
}

bool isDenied(std::span<const Word> clause)
{
    return holds(clause,
                 {u"not", u"n't", u"never", u"no", u"didn't", u"hadn't", u"wasn't", u"weren't", u"isn't"});
}

/// "Not been asked about the dates" cut to "not been asked": what was denied of one matter is denied of all.
bool widensDenial(const BaseLink &link, const Cut &cut)
{
    const SideWords &base = link.words.left;
    const std::span<const Word> words = partOf(base, cut.left);
    const bool isMatter = !words.empty()
        && isOneOf(words.front(),
                   {u"about", u"on", u"over", u"with", u"against", u"concerning", u"regarding", u"by"});
    const auto isTold = [&](const Word &word) {
        return !word.isFunctionWord && std::ranges::any_of(link.words.right.words, [&](const Word &each) {
            return each.stem == word.stem;
        });
    };
    const bool isWhole = cut.left.end == static_cast<int>(base.words.size())
        || base.words[static_cast<std::size_t>(cut.left.end)].kind == WordKind::Punctuation;
    return isMatter && isWhole && cut.right.size() == 0
        && !holds(words,
                  {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"})
        && std::ranges::none_of(words, isTold)
        && std::ranges::any_of(words.subspan(1), [](const Word &word) { return !word.isFunctionWord; })
        && std::ranges::none_of(words, [](const Word &word) { return word.kind == WordKind::Number; })
        && isDenied(clauseBefore(base, cut.left.begin))
        && isDenied(clauseBefore(link.words.right, cut.right.begin));
}

bool tellsSample(std::span<const Word> words)
{
    return holds(words,
                 {u"polled", u"surveyed", u"questioned", u"interviewed", u"respondents", u"responded",
                  u"survey", u"poll", u"sample", u"replied", u"canvassed", u"participants"});
}

/// "Most", "62% of": a rate alone, "2.1% in both groups", is of whatever was measured.
bool tellsShare(std::span<const Word> words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isOneOf(words[i], {u"percent", u"cent", u"%"}) && isOneOf(words[i + 1], {u"of"}))
            return true;
    }
    return holds(words, {u"most", u"all", u"many", u"half", u"majority", u"third", u"quarter", u"thirds"});
}

/// "Most parents it polled" told as "most parents": what holds of those who were asked holds of all.
bool dropsSample(const BaseLink &link, const Cut &cut)
{
    const SideWords &base = link.words.left;
    return tellsSample(partOf(base, cut.left)) && !tellsSample(link.words.right.words)
        && tellsShare(clauseBefore(base, cut.left.begin)) && tellsShare(link.words.right.words);
}

/// "Not seen most of them" told as "not seen any of them".
bool deniesAll(const BaseLink &link, const Cut &cut)
{
    return holds(partOf(link.words.left, cut.left), {u"most", u"all", u"many", u"several", u"every"})
        && holds(partOf(link.words.right, cut.right), {u"any", u"anything", u"anybody", u"anyone"})
        && isDenied(clauseBefore(link.words.left, cut.left.begin))
        && isDenied(clauseBefore(link.words.right, cut.right.begin));
}

/// What is named behind "except", to the end of its clause; empty where nothing is.
IndexRange exceptionsIn(const SideWords &side)
{
    constexpr int most = 14; // Words.
    const int count = static_cast<int>(side.words.size());
    int begin = 0;
    while (begin < count
           && !isOneOf(side.words[static_cast<std::size_t>(begin)], {u"except", u"excluding", u"barring"}))
        ++begin;
    int end = begin;
    const auto goesOn = [&](int word) {
        const Word &each = side.words[static_cast<std::size_t>(word)];
        return each.kind != WordKind::Punctuation || each.normal == u",";
    };
    while (end < count && end - begin < most && goesOn(end))
        ++end;
    return {begin, end};
}

/// "All except X, Y and Z" told as "all except X and Y": one exception is gone, the others are kept.
bool losesException(const BaseLink &link)
{
    const QSet<QString> mine = contentStems(partOf(link.words.left, exceptionsIn(link.words.left)));
    const QSet<QString> theirs = contentStems(partOf(link.words.right, exceptionsIn(link.words.right)));
    return !theirs.isEmpty() && theirs.size() < mine.size() && mine.contains(theirs);
}

TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    constexpr int around = 4; // Words shown before it.
    const int last = std::clamp(words.end, words.begin + 1, static_cast<int>(side.words.size())) - 1;
    int first = std::min(last, words.begin);
    for (int i = 0; i < around && first > 0
         && side.words[static_cast<std::size_t>(first) - 1].kind != WordKind::Punctuation;
         ++i)
        --first;
    return {side.words[static_cast<std::size_t>(first)].range.begin,
            side.words[static_cast<std::size_t>(last)].range.end};
}

void report(const FindingSources &sources, const BaseLink &link, const Cut &cut, Findings &findings)
{
    const TextRange left = rangeOf(link.words.left, cut.left);
    const TextRange right = rangeOf(link.words.right, cut.right);
    findings.push_back(
        finding(FindingKind::ScopeChanged,
                Tr::tr("%1 became %2")
                    .arg(quotedPhrase(*link.words.left.version, left),
                         quotedPhrase(*link.words.right.version, right)),
                Tr::tr("A limit was cut, so that it says more than was said."),
                {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
}

} // namespace

/// A limit that was cut out of a sentence which is else kept, so that it says more than was said: of all, not
/// of those who were asked; of the whole, not of one matter. English alone.
void findWidenedClaims(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    if (losesException(link))
        report(sources, link, {exceptionsIn(words.left), exceptionsIn(words.right)}, findings);
    using Rule = bool (*)(const BaseLink &, const Cut &);
    constexpr std::array<Rule, 3> rules{&widensDenial, &dropsSample, &deniesAll};
    for (const WordEdit &edit : words.diff) {
        const Cut cut{edit.left, edit.right};
        const bool isCut
            = edit.left.size() > 0 && edit.kind != EditKind::Same && edit.kind != EditKind::Equivalent;
        if (isCut && std::ranges::any_of(rules, [&](Rule rule) { return rule(link, cut); }))
            report(sources, link, cut, findings);
    }
}

} // namespace retold
