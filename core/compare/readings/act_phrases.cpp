#include "core/compare/readings/act_phrases.h"

#include <algorithm>

namespace retold {

namespace {

using enum ActPart;

bool isOwner(const ActWord &word)
{
    return word.word->normal.endsWith(QStringLiteral("'s"));
}

bool isNameKey(const QString &key)
{
    return key.startsWith(u'\u0001');
}

} // namespace

bool ActParty::hasName() const
{
    return std::ranges::any_of(keys, isNameKey);
}

bool ActPhrases::is(int i, std::initializer_list<QStringView> forms) const
{
    return 0 <= i && i < count() && std::ranges::find(forms, QStringView(at(i).word->normal)) != forms.end();
}

bool ActPhrases::isInside(int i) const
{
    const ActPart part = partAt(i);
    return part == Noun || part == Name || part == Number || part == Hyphen
        || (part == Other && i >= 0 && i < count());
}

/// One behind the last word of the phrase; `from` itself where none begins.
int ActPhrases::endFrom(int from) const
{
    if (partAt(from) == Pronoun)
        return from + 1;
    int end = from;
    while (partAt(end) == Determiner || (partAt(end) == Of && end > from))
        ++end;
    const int first = end;
    while (isInside(end) || (end > first && partAt(end) == Of)
           || (end > first && partAt(end) == Determiner && partAt(end - 1) == Of))
        ++end;
    while (end > first && partAt(end - 1) == Of)
        --end;
    return end == first ? from : end;
}

int ActPhrases::beginBack(int end) const
{
    if (partAt(end) == Pronoun)
        return end;
    int begin = end + 1;
    while (begin > 0) {
        const int next = begin - 1;
        const bool isLink = partAt(next) == Of || (partAt(next) == Determiner && partAt(next - 1) == Of);
        if (!isInside(next) && !(isLink && begin <= end))
            break;
        begin = next;
    }
    while (begin <= end && partAt(begin) == Of)
        ++begin;
    if (begin <= end && partAt(begin - 1) == Determiner)
        --begin;
    return begin;
}

/// The heads of what stands between owners and "of": the last unit, and a common noun before a last name.
void ActPhrases::addUnits(const IndexRange &words, ActParty &party) const
{
    int last = words.end - 1;
    while (last >= words.begin && !(partAt(last) == Noun || partAt(last) == Name))
        --last;
    if (last < words.begin)
        return;
    int first = last;
    while (first > words.begin && at(last).name >= 0 && at(first - 1).name == at(last).name)
        --first;
    const auto add = [this](int i, QSet<QString> &keys) {
        for (const QString &key : at(i).keys)
            keys.insert(key);
    };
    while (first > words.begin && last < words.end && at(last).name < -1 && at(first - 1).name < -1)
        --first; // Words of one name that nobody knows.
    for (int i = words.begin; i < first; ++i)
        add(i, i == first - 1 && at(last).part == Name && at(i).part == Noun ? party.keys : party.owners);
    for (int i = first; i <= last; ++i)
        add(i, party.keys);
}

/// "30 per cent of", "a stake in": what it is of is meant.
bool ActPhrases::isPortion(const IndexRange &words) const
{
    const int last = words.end - 1;
    return words.size() > 0
        && (partAt(last) == Number || at(last).word->kind == WordKind::Punctuation
            || is(last,
                  {u"percent", u"cent", u"half", u"third", u"quarter", u"part", u"all", u"most", u"some",
                   u"share", u"stake", u"majority", u"number", u"dozens", u"hundreds", u"thousands"}));
}

void ActPhrases::addHeads(const IndexRange &words, ActParty &party) const
{
    int begin = words.begin;
    int end = words.begin;
    for (; end < words.end && partAt(end) != Of; ++end) {
        const bool owns = isOwner(at(end)) || is(end + 1, {u"'"});
        if (!owns || end + 1 >= words.end)
            continue;
        for (int i = begin; i <= end; ++i)
            party.owners += QSet<QString>(at(i).keys.begin(), at(i).keys.end());
        begin = end + 1;
    }
    if (end + 1 < words.end && isPortion({begin, end})) {
        addHeads({end + 1, words.end}, party);
        return;
    }
    addUnits({begin, end}, party);
    for (int i = end; i < words.end; ++i)
        party.owners += QSet<QString>(at(i).keys.begin(), at(i).keys.end());
}

ActParty ActPhrases::partyOf(const IndexRange &words) const
{
    ActParty party;
    party.words = words;
    if (words.size() == 1 && partAt(words.begin) == Pronoun) {
        party.isPronoun = true;
        party.keys = QSet<QString>(at(words.begin).keys.begin(), at(words.begin).keys.end());
    } else {
        addHeads(words, party);
    }
    return party;
}

/// "Her deputy, Jane Roe", "Jane Roe, a farmer from Hythe,": the second phrase tells of the first.
void ActPhrases::addApposition(int comma, ActParty &party) const
{
    const int from = comma + 1;
    const int end = endFrom(from);
    if (partAt(comma) != Comma || end == from || partAt(from) == Number || partAt(from) == Pronoun)
        return;
    const bool isClosed = partAt(end) == Comma || partAt(end) == Stop || partAt(end) == Preposition
        || partAt(end) == Relative || end == count();
    const ActParty second = partyOf({from, end});
    const bool tells = party.hasName() ? partAt(from) == Determiner && !second.hasName() : second.hasName();
    if (isClosed && tells)
        party.keys += second.keys;
}

ActParty ActPhrases::ahead(int from) const
{
    while (partAt(from) == Adverb)
        ++from;
    int end = endFrom(from);
    if (end == from)
        return {};
    ActParty party = partyOf({from, end});
    while (partAt(end) == Conjunction && end - from < 20) {
        const int next = endFrom(end + 1);
        if (next == end + 1 || partAt(next) == Verb || partAt(next) == Auxiliary)
            break;
        if (partAt(from) == Number && partAt(end + 1) != Number && partAt(next - 1) == Number)
            break; // "Won 104 seats and the Union 23": the same verb is told of another.
        const ActParty more = partyOf({end + 1, next});
        party.keys += more.keys;
        party.words.end = next;
        end = next;
    }
    if (!party.isPronoun)
        addApposition(end, party);
    return party;
}

ActParty ActPhrases::lastBack(int end) const
{
    const int begin = beginBack(end);
    if (begin > end || end < 0)
        return {};
    ActParty party = partyOf({begin, end + 1});
    if (party.keys.isEmpty() && !party.isPronoun && party.owners.isEmpty())
        return {};
    return party;
}

ActParty ActPhrases::subjectBefore(int verb) const
{
    int before = verb - 1;
    while (partAt(before) == Auxiliary || partAt(before) == Adverb)
        --before;
    if (before < 0)
        return {};
    if (partAt(before) == Relative || partAt(before) == That)
        return antecedent(before);
    const ActParty parted = partAt(before) == Comma ? beforeComma(before) : ActParty{};
    if (partAt(before) == Comma)
        return parted.isEmpty() ? lastBack(before - 1) : parted;
    return back(before);
}

/// Of "the plan for the quay, which" either may be meant.
ActParty ActPhrases::antecedent(int relative) const
{
    const bool isParted = partAt(relative - 1) == Comma;
    ActParty party = lastBack(isParted ? relative - 2 : relative - 1);
    const int before = party.words.begin - 1;
    if (isParted && is(relative, {u"which"}) && !party.isEmpty() && partAt(before) == Preposition)
        party.keys += lastBack(before - 1).keys;
    return party;
}

std::optional<int> ActPhrases::placeOfBoth(int from, QStringView first, QStringView second) const
{
    const int end = std::min(count() - 1, from + clauseReach);
    for (int i = from; i < end && partAt(i) != Stop; ++i) {
        if (at(i).word->normal == first && at(i + 1).word->normal == second)
            return i;
    }
    return {};
}

/// What a closing comma parted from its verb: the phrase before the comma that opened it, and what the part
/// between says of it.
ActParty ActPhrases::beforeComma(int comma) const
{
    constexpr int longest = 25;
    int open = comma - 1;
    while (open > 0 && partAt(open) != Comma && comma - open < longest && partAt(open) != Stop)
        --open;
    if (partAt(open) != Comma || open == 0)
        return {};
    if (partAt(open + 1) == Number && open > 2 && open + 2 == comma)
        return back(open - 1); // An age.
    ActParty party = back(open - 1);
    if (!party.isEmpty())
        addApposition(open, party);
    return party;
}

/// "Roe and Doe" by both; "its chairman, Jane Roe", where what closes is the name, by the role too.
void ActPhrases::addAhead(ActParty &party) const
{
    const int before = party.words.begin - 1;
    if (partAt(before) == Conjunction) {
        const ActParty more = lastBack(before - 1);
        if (!more.isEmpty() && partAt(more.words.begin - 1) != Verb
            && partAt(more.words.begin - 1) != Preposition)
            party.keys += more.keys;
    } else if (partAt(before) == Comma && party.hasName() && partAt(party.words.begin) == Name) {
        const ActParty more = lastBack(before - 1);
        if (!more.isEmpty() && !more.hasName() && partAt(more.words.begin) == Determiner)
            party.keys += more.keys;
    }
}

ActParty ActPhrases::back(int end) const
{
    if (partAt(end) == Comma)
        return beforeComma(end);
    constexpr int mostSteps = 4; // Phrases that hang on one.
    QSet<QString> hanging;
    for (int step = 0; step < mostSteps; ++step) {
        while (end >= 0 && partAt(end) == Time)
            --end;
        ActParty party = lastBack(end);
        if (partAt(end) == Preposition && step > 0) {
            --end; // "Last" in "in May".
            continue;
        }
        if (party.isEmpty())
            return {};
        const int before = party.words.begin - 1;
        if (partAt(before) != Preposition) {
            addAhead(party);
            party.owners += hanging;
            return party;
        }
        hanging += party.keys;
        end = before - 1;
    }
    return {};
}

} // namespace retold
