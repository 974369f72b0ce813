#include "core/compare/readings/clauses.h"

#include "core/annotate/name_words.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace retold {

namespace {

/// Stems of content words with the one place where each stands; -1 where it stands more than once.
QHash<QString, int> singleStems(const SideWords &side)
{
    QHash<QString, int> places;
    for (std::size_t i = 0; i < side.words.size(); ++i) {
        const Word &word = side.words[i];
        if (word.isFunctionWord || word.kind == WordKind::Punctuation)
            continue;
        const auto known = places.find(word.stem);
        if (known == places.end())
            places.insert(word.stem, static_cast<int>(i));
        else
            *known = -1;
    }
    return places;
}

bool partsClauses(const Word &word)
{
    if (word.kind == WordKind::Punctuation)
        return isOneOf(word, {u",", u";", u":", u".", u"?", u"!", u"–", u"—", u"(", u")"});
    return isOneOf(word, {u"but",    u"that",    u"whether", u"while",   u"although", u"though", u"because",
                          u"after",  u"before",  u"when",    u"if",      u"as",       u"who",    u"which",
                          u"where",  u"since",   u"aber",    u"sondern", u"dass",     u"ob",     u"weil",
                          u"obwohl", u"während", u"nachdem", u"bevor",   u"wenn",     u"als"});
}

} // namespace

std::vector<Anchor> anchorsOf(const SideWords &left, const SideWords &right)
{
    const QHash<QString, int> mine = singleStems(left);
    const QHash<QString, int> theirs = singleStems(right);
    std::vector<Anchor> anchors;
    for (auto stem = mine.cbegin(); stem != mine.cend(); ++stem) {
        const int other = theirs.value(stem.key(), -1);
        if (stem.value() >= 0 && other >= 0)
            anchors.push_back({stem.value(), other});
    }
    std::ranges::sort(anchors, {}, &Anchor::left);
    return anchors;
}

int anchorsAround(const std::vector<Anchor> &anchors, const Anchor &anchor, int reach)
{
    return static_cast<int>(std::ranges::count_if(anchors, [&](const Anchor &other) {
        return other.left != anchor.left && std::abs(other.left - anchor.left) <= reach
            && std::abs(other.right - anchor.right) <= reach;
    }));
}

IndexRange clauseAround(std::span<const Word> words, int word)
{
    const auto is
        = [words](int i, std::initializer_list<QStringView> forms) { return isOneOfAt(words, i, forms); };
    const std::initializer_list<QStringView> asides{u"however", u"though", u"too", u"meanwhile",
                                                    u"therefore"};
    // "Did not, however, rule it out": what stands between such commas parts nothing.
    const auto isAside = [&](int i) {
        return is(i, {u","})
            && ((is(i + 1, asides) && is(i + 2, {u","})) || (is(i - 1, asides) && is(i - 2, {u","})));
    };
    const auto parts = [&](int i) {
        const bool isBetween = is(i, asides) && is(i - 1, {u","}) && is(i + 1, {u","});
        return partsClauses(words[static_cast<std::size_t>(i)]) && !isAside(i) && !isBetween;
    };
    IndexRange clause{word, word + 1};
    while (clause.begin > 0 && !parts(clause.begin - 1))
        --clause.begin;
    while (clause.end < static_cast<int>(words.size()) && !parts(clause.end))
        ++clause.end;
    return clause;
}

bool isBesideSaying(const SideWords &side, const IndexRange &words)
{
    constexpr int reach = 3;
    const auto begin = side.words.begin() + std::max(0, words.begin - reach);
    const auto end = side.words.begin() + std::min(static_cast<int>(side.words.size()), words.end + reach);
    return std::any_of(begin, end, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal) || isOneOf(word, {u"according"});
    });
}

bool isMonthOfMay(std::span<const Word> words, int at)
{
    const auto isNumber = [words](int i) {
        return i >= 0 && i < static_cast<int>(words.size())
            && words[static_cast<std::size_t>(i)].kind == WordKind::Number;
    };
    return isOneOfAt(words, at, {u"may"})
        && (isNumber(at - 1) || isNumber(at + 1)
            || isOneOfAt(words, at - 1,
                         {u"in", u"of", u"since", u"until", u"till", u"on", u"from", u"by", u"before",
                          u"after", u"during", u"last", u"next", u"early", u"late"}));
}

bool isPlainDenial(const Word &word)
{
    return word.normal.endsWith(u"n't")
        || isOneOf(word,
                   {u"not", u"no", u"never", u"nothing", u"nobody", u"none", u"neither", u"nor", u"cannot"});
}

bool isOneOf(const Word &word, std::initializer_list<QStringView> forms)
{
    return std::ranges::find(forms, QStringView(word.normal)) != forms.end();
}

bool hasWord(std::span<const Word> words, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(words, [&forms](const Word &word) { return isOneOf(word, forms); });
}

} // namespace retold
