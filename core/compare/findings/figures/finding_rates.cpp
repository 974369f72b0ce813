#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// A figure with what the words near it say of the span of time it holds for.
struct Rate {
    FigureItem item;
    QString span;         ///< "year" for "a year", "annually", "per year"; empty where it is no rate.
    bool isTotal = false; ///< For a span that is told: "over the next ten years", "in all".
    TextRange range;      ///< With the words of the rate, where they stand behind it.
};

QString spanOf(const Word &word)
{
    return isOneOf(word, {u"year", u"month", u"week", u"day", u"hour", u"minute"}) ? word.normal : QString();
}

QString adverbialSpan(const Word &word)
{
    static const QHash<QString, QString> spans{{u"annually"_s, u"year"_s}, {u"annual"_s, u"year"_s},
                                               {u"yearly"_s, u"year"_s},   {u"monthly"_s, u"month"_s},
                                               {u"weekly"_s, u"week"_s},   {u"daily"_s, u"day"_s},
                                               {u"hourly"_s, u"hour"_s}};
    return spans.value(word.normal);
}

/// "A year ago", "a day after the vote" tell when, not how often.
bool tellsWhen(std::span<const Word> words, std::size_t behind)
{
    return behind < words.size()
        && isOneOf(words[behind],
                   {u"ago", u"later", u"earlier", u"before", u"after", u"old", u"of", u"on", u"since"});
}

/// "45 dollars a month": the article makes a rate behind a noun, but not in "for a month", "took a month".
bool opensRate(std::span<const Word> words, std::size_t i)
{
    const bool isEach = isOneOf(words[i], {u"per", u"each", u"every"});
    const bool isArticle = isOneOf(words[i], {u"a", u"an"});
    const bool isBehindNoun
        = i == 0 || !words[i - 1].isFunctionWord || isOneOf(words[i - 1], {u"more", u"less"});
    return isEach || (isArticle && isBehindNoun);
}

/// "Walked 40 minutes a day after the fall": a rate, or the day after it.
bool mayOpenRate(std::span<const Word> words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (opensRate(words, i) && !spanOf(words[i + 1]).isEmpty() && tellsWhen(words, i + 2))
            return true;
    }
    return false;
}

/// Takes the rate from the words behind the figure.
void readBehind(std::span<const Word> words, Rate &rate)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const QString span = adverbialSpan(words[i]); !span.isEmpty() && words[i].normal.endsWith(u'y')) {
            rate.span = span;
            rate.range.end = words[i].range.end;
            return;
        }
        const bool hasSpan = i + 1 < words.size() && opensRate(words, i) && !tellsWhen(words, i + 2);
        if (hasSpan && !spanOf(words[i + 1]).isEmpty()) {
            rate.span = spanOf(words[i + 1]);
            rate.range.end = words[i + 1].range.end;
            return;
        }
    }
}

/// "An annual 40 million", "every week, 30 million litres".
void readBefore(std::span<const Word> words, Rate &rate)
{
    for (const Word &word : words) {
        if (rate.span.isEmpty())
            rate.span = adverbialSpan(word);
    }
    constexpr std::size_t phrase = 2;
    if (rate.span.isEmpty() && words.size() >= phrase && isOneOf(words[0], {u"each", u"every"}))
        rate.span = spanOf(words[1]);
}

/// "Over the next ten years", "between now and 2030", "in total".
bool hasTotal(std::span<const Word> words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const Word &next = words[i + 1];
        if ((isOneOf(words[i], {u"in"}) && isOneOf(next, {u"all", u"total"}))
            || (isOneOf(words[i], {u"between"}) && isOneOf(next, {u"now"})))
            return true;
        const auto ahead = words.subspan(i + 1, std::min<std::size_t>(6, words.size() - i - 1));
        if (isOneOf(words[i], {u"by"})
            && hasWord(ahead, {u"decade", u"century"})) // "By the middle of the decade".
            return true;
        if (!isOneOf(words[i], {u"over", u"across", u"within", u"during", u"throughout"}))
            continue;
        const auto reach = words.subspan(i, std::min<std::size_t>(6, words.size() - i));
        if (std::ranges::any_of(reach, [](const Word &word) {
                return isOneOf(word, {u"years", u"decade", u"months", u"weeks", u"life", u"lifetime"});
            }))
            return true;
    }
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word, {u"altogether", u"overall"});
    });
}

/// Where what is told of one figure ends: at a break of the clause, or at the next amount.
bool isBound(const Word &word, std::span<const Figure> figures)
{
    return isOneOf(word, {u";", u":", u"and", u"but", u"while", u"–", u"—"})
        || std::ranges::any_of(figures, [&word](const Figure &each) {
               return each.range.begin == word.range.begin && !isTime(each)
                   && each.kind != FigureKind::Duration;
           });
}

/// The words that may tell the rate of the figure in `own`, and those of the figure between them.
IndexRange rateBounds(std::span<const Word> words, const IndexRange &own, std::span<const Figure> figures)
{
    constexpr int behind = 16;
    constexpr int before = 4;
    int last = own.end;
    while (last < static_cast<int>(words.size()) && last < own.end + behind
           && !isBound(words[static_cast<std::size_t>(last)], figures))
        ++last;
    int first = own.begin;
    while (first > 0 && own.begin - first < before
           && !isBound(words[static_cast<std::size_t>(first) - 1], figures))
        --first;
    return {first, last};
}

/// Past "(£2bn; $2.7bn)": the same amount once more.
int behindBrackets(std::span<const Word> words, int at)
{
    constexpr int longest = 14;
    const int last = std::min(static_cast<int>(words.size()), at + longest);
    if (at >= last || !isOneOf(words[static_cast<std::size_t>(at)], {u"("}))
        return at;
    for (int i = at + 1; i < last; ++i) {
        if (isOneOf(words[static_cast<std::size_t>(i)], {u")"}))
            return i + 1;
    }
    return at;
}

Rate rateOf(const FindingSources &sources, int version, int figure)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    Rate rate{sources.story.figures.of(version, figure), {}, false, {}};
    const Figure &value = rate.item.value();
    rate.range = value.range;
    const auto words = wordsAt(own, value.sentence);
    const int begin = wordAt(words, value.range.begin);
    const int end = behindBrackets(words, wordAt(words, value.range.end));
    const IndexRange bounds = rateBounds(words, {begin, end}, inSentence(own.figures, value.sentence));
    const auto part = [&words](int from, int to) {
        return words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    };
    if (const qsizetype per = value.unit.indexOf(" per "_L1); per >= 0)
        rate.span = value.unit.sliced(per + 5);
    if (rate.span.isEmpty())
        readBehind(part(end, bounds.end), rate);
    if (rate.span.isEmpty())
        readBefore(part(bounds.begin, begin), rate);
    rate.isTotal = rate.span.isEmpty() && !mayOpenRate(part(end, bounds.end))
        && hasTotal(part(begin, static_cast<int>(words.size())));
    return rate;
}

std::vector<Rate> ratesIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<Rate> rates;
    for (const FigureItem &item : measuresIn(sources, group)) {
        if (item.value().kind != FigureKind::Ordinal && item.value().kind != FigureKind::Age)
            rates.push_back(rateOf(sources, item.version, item.figure));
    }
    return rates;
}

/// The number is the same, and so is what is measured, but for the rate.
bool areOneAmount(const Figure &left, const Figure &right)
{
    const auto measureOf = [](const Figure &figure) { return figure.unit.section(" per "_L1, 0, 0); };
    return left.value == right.value && left.kind == right.kind
        && (measureOf(left) == measureOf(right) || left.kind == FigureKind::Number);
}

bool areOtherRates(const Rate &left, const Rate &right)
{
    if (!left.span.isEmpty() && !right.span.isEmpty())
        return left.span != right.span;
    return (left.isTotal && !right.span.isEmpty()) || (right.isTotal && !left.span.isEmpty());
}

/// Whether the sentences, or one beside them, tell of that span: "daily", "each day".
bool tellsSpan(const FindingSources &sources, const SentenceGroup &group, const QString &span)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    const int last = std::min(group.sentences.back() + 1, static_cast<int>(own.sentences.size()) - 1);
    for (int sentence = std::max(0, group.sentences.front() - 1); sentence <= last; ++sentence) {
        const bool isTold = std::ranges::any_of(wordsAt(own, sentence), [&span](const Word &word) {
            return word.normal == span || adverbialSpan(word) == span;
        });
        if (isTold)
            return true;
    }
    return false;
}

/// How fast pay, prices or an economy grow is told a year, said or not.
bool tellsGrowth(const FindingSources &sources, const SentenceGroup &group)
{
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return hasWord(wordsAt(versionAt(sources, group.version), sentence),
                       {u"growth", u"inflation", u"grow", u"grows", u"grew", u"growing"});
    });
}

/// "412 flights" became "412 flights a day": what was told once for all is told of each such span. A small
/// number may be of other things.
bool isRateAdded(const FindingSources &sources, const BaseLink &link, const Rate &first, const Rate &answer)
{
    constexpr double least = 5;
    constexpr qsizetype near = 48; // UTF-16 units between the number and its rate.
    const bool isBehind = answer.range.end > answer.item.value().range.end
        && answer.range.end - answer.item.value().range.end <= near;
    const bool isTelling = std::get<double>(answer.item.value().value) >= least
        || first.item.value().kind != FigureKind::Number;
    const bool isGrowth = answer.item.value().kind == FigureKind::Percentage && answer.span == u"year"_s
        && tellsGrowth(sources, link.base);
    return first.span.isEmpty() && isBehind && isTelling && !isGrowth
        && !tellsSpan(sources, link.base, answer.span);
}

} // namespace

/// "£300 a year" became "£300 a month", "20 billion over ten years" "20 billion every year": the number is
/// kept, and holds for another span of time. English alone.
void findOtherRates(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.link.relation == Relation::Identical)
        return;
    const std::vector<Rate> before = ratesIn(sources, link.base);
    const std::vector<Rate> after = ratesIn(sources, link.other);
    for (const Rate &first : before) {
        const auto isSame
            = [&first](const Rate &each) { return areOneAmount(first.item.value(), each.item.value()); };
        const auto answer = std::ranges::find_if(after, isSame);
        const bool isSole
            = std::ranges::count_if(after, isSame) == 1 && std::ranges::count_if(before, isSame) == 1;
        if (!isSole || (!areOtherRates(first, *answer) && !isRateAdded(sources, link, first, *answer)))
            continue;
        const auto textOf = [&sources](const Rate &rate) {
            return quoted(versionAt(sources, rate.item.version).text(rate.range));
        };
        findings.push_back(finding(FindingKind::UnitChanged,
                                   Tr::tr("%1 became %2").arg(textOf(first), textOf(*answer)),
                                   Tr::tr("The value is the same, but for another span of time."),
                                   {placeOf(sources, first.item.version, first.range),
                                    placeOf(sources, answer->item.version, answer->range)}));
    }
}

} // namespace retold
