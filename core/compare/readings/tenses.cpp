#include "core/compare/readings/tenses.h"

#include "core/language/word_lists.h"

#include <algorithm>

namespace retold {

namespace {

/// Words after which "to meet" is still to come.
bool isPlan(const Word &word)
{
    return isOneOf(word, {u"due",       u"set",      u"expected",  u"expects", u"plan",  u"plans",
                          u"planned",   u"planning", u"scheduled", u"going",   u"vowed", u"promised",
                          u"pledged",   u"intends",  u"intend",    u"hopes",   u"hoped", u"prepares",
                          u"preparing", u"will",     u"shall",     u"agreed",  u"agree", u"agrees"});
}

/// Whether the sentence says when: "would" is of things to come only beside a day.
bool tellsDay(const SideWords &side, int word)
{
    const auto &figures = side.version->figures;
    const TextRange &range = side.words[static_cast<std::size_t>(word)].range;
    constexpr qsizetype near = 80; // UTF-16 units.
    return std::ranges::any_of(figures, [&range](const Figure &figure) {
        return figure.kind == FigureKind::Date && std::abs(figure.range.begin - range.begin) < near;
    });
}

/// "He is to meet", but not "the aim is to meet".
bool isAppointed(const SideWords &side, int to)
{
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    if (to < 2 || !isOneOf(at(to - 1), {u"is", u"are", u"was", u"were"}))
        return false;
    constexpr int reach = 6;
    for (int i = to - 2; i >= std::max(0, to - reach); --i) {
        if (isOneOf(at(i),
                    {u"aim",  u"goal", u"purpose", u"idea",     u"job",       u"way",      u"challenge",
                     u"key",  u"task", u"point",   u"priority", u"solution",  u"step",     u"thing",
                     u"what", u"all",  u"role",    u"answer",   u"intention", u"objective"}))
            return false;
    }
    return true;
}

/// Whether the words before "to" tell of a plan that still holds: "had planned to plant 20,000 but managed
/// 13,400" is past.
bool isPlannedBefore(const SideWords &side, int to, bool hasDay)
{
    constexpr int reach = 8;
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    for (int i = to - 1; i >= std::max(0, to - reach); --i) {
        if (isPlan(at(i)) && i > 0 && isOneOf(at(i - 1), {u"had"}))
            return false;
        if (isPlan(at(i)) || (isOneOf(at(i), {u"would"}) && hasDay))
            return true;
    }
    return false;
}

/// The word before, adverbs left out; null at the beginning.
const Word *wordBefore(const SideWords &side, int word)
{
    for (int i = word - 1; i >= 0; --i) {
        const Word &before = side.words[static_cast<std::size_t>(i)];
        const bool isAdverb
            = before.normal.endsWith(u"ly") || isOneOf(before, {u"also", u"then", u"still", u"often"});
        if (!isAdverb)
            return &before;
    }
    return nullptr;
}

/// "The clinic paid for by the state": done to it, whenever.
bool isParticiple(const SideWords &side, int word)
{
    constexpr int reach = 2;
    const int last = std::min(word + reach, static_cast<int>(side.words.size()) - 1);
    for (int i = word + 1; i <= last; ++i) {
        if (isOneOf(side.words[static_cast<std::size_t>(i)], {u"by"}))
            return true;
    }
    return false;
}

/// "Will be questioned and released": what comes after "and" hangs on the same modal.
bool isJoinedToModal(const SideWords &side, int conjunction)
{
    constexpr int reach = 8;
    for (int i = conjunction - 1; i >= std::max(0, conjunction - reach); --i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation && word.normal != u",")
            return false;
        if (isOneOf(word,
                    {u"to", u"will", u"would", u"shall", u"could", u"should", u"may", u"might", u"can", u"be",
                     u"must"}))
            return true;
    }
    return false;
}

/// "Roe, the deputy mayor, visited": the comma closes what was said of a name, and the verb is the name's.
bool closesApposition(const SideWords &side, int comma)
{
    constexpr int reach = 9;
    const auto &mentions = side.version->mentions;
    for (int i = comma - 1; i > std::max(0, comma - reach); --i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind != WordKind::Punctuation)
            continue;
        const qsizetype end = side.words[static_cast<std::size_t>(i) - 1].range.end;
        return word.normal == u"," && std::ranges::any_of(mentions, [end](const Mention &mention) {
                   return mention.range.end == end && mention.kind == MentionKind::Named;
               });
    }
    return false;
}

/// "Before it has heard them", "once they have met": still to come.
bool isAwaited(const SideWords &side, int have)
{
    constexpr int reach = 5; // "Before the new council has".
    if (isOneOf(side.words[static_cast<std::size_t>(have)], {u"had"}))
        return false;
    for (int i = have - 1; i >= std::max(0, have - reach); --i) {
        if (isOneOf(side.words[static_cast<std::size_t>(i)],
                    {u"before", u"until", u"once", u"when", u"unless"}))
            return true;
    }
    return false;
}

/// "Will see it halved", "hopes to have its road repaired": done to it, whenever.
bool isSeenDone(const SideWords &side, int word)
{
    constexpr int reach = 5;
    for (int i = word - 2; i >= std::max(0, word - reach); --i) {
        const Word &verb = side.words[static_cast<std::size_t>(i)];
        if (verb.kind == WordKind::Punctuation || isOneOf(verb, {u"and", u"but", u"that"}))
            return false;
        const bool isObject
            = isOneOf(side.words[static_cast<std::size_t>(i) + 1],
                      {u"it", u"them", u"him", u"its", u"their", u"his", u"her", u"the", u"a", u"an"});
        if (isObject
            && isOneOf(verb, {u"see", u"sees", u"seeing", u"saw", u"have", u"get", u"gets", u"watch"}))
            return true;
    }
    return false;
}

bool isHave(const Word &word)
{
    return isOneOf(word, {u"had", u"has", u"have"});
}

/// "Would", "to" before "have": of what was not done, or not yet.
bool isLeftOpen(const SideWords &side, int have)
{
    const Word *modal = wordBefore(side, have);
    return modal != nullptr
        && isOneOf(*modal, {u"would", u"will", u"could", u"should", u"might", u"may", u"to", u"must"});
}

/// "Once the bill had been signed", "if it has been": told of no day that is past.
bool standsUnderCondition(const SideWords &side, int have)
{
    constexpr int reach = 8;
    for (int i = have - 1; i >= std::max(0, have - reach); --i) {
        if (side.words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation)
            return false;
        if (isOneOf(side.words[static_cast<std::size_t>(i)],
                    {u"if", u"once", u"until", u"unless", u"before", u"after", u"when", u"whether"}))
            return true;
    }
    return false;
}

/// "Said it needed", "said it would need": of a state, told of one time in two ways.
bool isState(const Word &word)
{
    return isOneOf(word, {u"need", u"needed", u"want", u"wanted", u"require", u"required", u"like"});
}

/// "I would ask every household": said, and thereby done.
bool isPerformed(const SideWords &side, int would)
{
    const std::span<const Word> words = side.words;
    return isOneOfAt(words, would - 1, {u"i", u"we"})
        && isOneOfAt(words, would + 1,
                     {u"ask", u"urge", u"advise", u"appeal", u"suggest", u"say", u"recommend", u"encourage",
                      u"call", u"invite"});
}

} // namespace

bool isPlanned(const SideWords &side, int word)
{
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    int before = word - 1;
    if (before > 0 && isOneOf(at(before), {u"be", u"also", u"then"}))
        --before;
    if (before < 0)
        return false;
    if (isOneOf(at(word), {u"come", u"go", u"get"})) // "To come into force", "came to 4 million": of no deed.
        return false;
    if (isOneOf(at(before), {u"will", u"shall", u"'ll"}))
        return true;
    if (isOneOf(at(before), {u"would"})) // "Said it would need", "said it was needed": both of now.
        return tellsDay(side, word) && !isPerformed(side, before) && !isState(at(word));
    if (!isOneOf(at(before), {u"to"}) || isOneOf(at(word), {u"blame"})) // "The rain was to blame."
        return false;
    if (isAppointed(side, before))
        return true;
    return isPlannedBefore(side, before, tellsDay(side, word));
}

bool isForeseen(const SideWords &side, int word)
{
    const std::span<const Word> words = side.words;
    int would = word - 1;
    if (isOneOfAt(words, would, {u"be", u"also", u"then", u"have"}))
        --would;
    if (!isOneOfAt(words, would, {u"would"}) || isOneOfAt(words, word - 1, {u"have"})
        || isState(side.words[static_cast<std::size_t>(word)])
        || hasWord(words, {u"if", u"unless", u"were", u"otherwise", u"could"}))
        return false;
    const auto before = words.first(static_cast<std::size_t>(would));
    return hasWord(before, {u"said", u"says", u"announced", u"told", u"added", u"confirmed", u"promised"});
}

bool isToldAsPerfect(const SideWords &side, int word)
{
    const Word *before = wordBefore(side, word);
    if (before == nullptr)
        return false;
    auto place = static_cast<int>(before - side.words.data());
    const bool isDuty = isOneOf(*before, {u"to"}) && isOneOfAt(std::span(side.words), place - 1, {u"had"});
    if (isDuty) // "Have had to close": it was done.
        --place;
    if (isDuty || isOneOf(*before, {u"been"})) {
        before = wordBefore(side, place);
        place = before == nullptr ? 0 : static_cast<int>(before - side.words.data());
    }
    const QString &form = side.words[static_cast<std::size_t>(word)].normal;
    const bool isForm = isDuty || form.endsWith(u"ed")
        || wordLists(side.version->version.language).baseForms.contains(form);
    return isForm && before != nullptr && isHave(*before) && !isLeftOpen(side, place)
        && !isAwaited(side, place) && !standsUnderCondition(side, place) && !isSeenDone(side, word);
}

bool isToldAsPast(const SideWords &side, int word)
{
    if (isToldAsPerfect(side, word))
        return true;
    const QString &form = side.words[static_cast<std::size_t>(word)].normal;
    const auto &baseForms = wordLists(side.version->version.language).baseForms;
    const Word *before = wordBefore(side, word);
    if ((!form.endsWith(u"ed") && !baseForms.contains(form)) || before == nullptr || isSeenDone(side, word))
        return false;
    const auto place = static_cast<int>(before - side.words.data());
    if (isHave(*before))
        return !isAwaited(side, place) && !isLeftOpen(side, place);
    if (isOneOf(*before, {u"and", u"or"}) && isJoinedToModal(side, place))
        return false;
    if (!isOneOf(*before, {u"was", u"were"}) && isParticiple(side, word))
        return false;
    const bool isBehindComma = before->normal == u"," && closesApposition(side, place);
    return (before->kind != WordKind::Punctuation || isBehindComma)
        && !isOneOf(*before, {u"to",    u"will",   u"would",   u"could", u"should", u"may", u"might", u"can",
                              u"be",    u"being",  u"been",    u"is",    u"are",    u"not", u"the",   u"a",
                              u"an",    u"of",     u"by",      u"its",   u"his",    u"her", u"their", u"stay",
                              u"stays", u"remain", u"remains", u"keep",  u"get"});
}

} // namespace retold
