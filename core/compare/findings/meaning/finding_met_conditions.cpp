#include "core/annotate/name_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/conditions.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// "Since May", "since 2019": from when on, and no reason.
bool isOfTime(const EventSide &side, int since)
{
    const int next = since + 1;
    return next >= static_cast<int>(side.text.size()) || side.word(next).kind == WordKind::Number
        || nameWords().calendar.contains(side.word(next).normal)
        || isBehind(side, since, {u"then", u"last", u"early", u"late", u"mid"});
}

/// Where "as the road is open" begins: what is so already, and gives the reason for the rest.
bool opensReason(const EventSide &side, int at)
{
    const bool isParted = at == 0 || side.word(at - 1).kind == WordKind::Punctuation;
    const bool isAs = isOneOf(side.word(at), {u"as"}) && isParted
        && !isBehind(side, at, {u"long", u"soon", u"well", u"if", u"a", u"an", u"part", u"far", u"of"});
    return isAs || (isOneOf(side.word(at), {u"since"}) && !isOfTime(side, at))
        || (isOneOf(side.word(at), {u"because"}) && !isBehind(side, at, {u"of"}))
        || (isOneOf(side.word(at), {u"that"}) && isBefore(side, at, {u"given", u"now"}));
}

/// The clause behind the word that opens it.
IndexRange clauseBehind(const EventSide &side, int opener)
{
    constexpr int longest = 18;
    const int last = std::min(static_cast<int>(side.text.size()), opener + longest);
    int end = opener + 1;
    while (end < last && !isOneOf(side.word(end), {u",", u".", u";", u":", u"–", u"—", u"”"}))
        ++end;
    return {opener, end};
}

/// The reason that has most of the words of the condition, and leaves nothing of it open.
std::optional<IndexRange> reasonOf(const EventSide &side, const Condition &condition)
{
    constexpr qsizetype fewest = 2;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!opensReason(side, i))
            continue;
        const IndexRange clause = clauseBehind(side, i);
        const auto words = side.words().subspan(static_cast<std::size_t>(clause.begin),
                                                static_cast<std::size_t>(clause.size()));
        const qsizetype common = (contentStems(words) & condition.content).size();
        const bool isOpen = hasWord(words,
                                    {u"if", u"unless", u"would", u"could", u"may", u"might", u"will",
                                     u"should", u"must", u"needs", u"depends"});
        if (!isOpen && common >= fewest && 3 * common >= 2 * condition.content.size())
            return clause;
    }
    return {};
}

bool isOfApproval(const Word &word)
{
    static const QSet<QString> stems{u"approv"_s, u"back"_s,    u"clear"_s,   u"clearanc"_s,
                                     u"endors"_s, u"consent"_s, u"permiss"_s, u"agreement"_s,
                                     u"bless"_s,  u"ratifi"_s,  u"assent"_s,  u"sanction"_s};
    return stems.contains(word.stem);
}

/// "Has won the backing of the regulator", "was cleared by the regulator": an approval that is told to have
/// been given, by somebody whom the condition names.
std::optional<IndexRange> approvalFor(const EventSide &side, const Condition &condition)
{
    constexpr int before = 4; // "Has won the full backing".
    constexpr int behind = 6; // "The backing of the football regulator".
    const auto words = side.words();
    const auto part = [&words](int begin, int end) {
        return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    };
    const bool isOpen = std::ranges::any_of(words, isPlainDenial)
        || hasWord(words,
                   {u"if", u"unless", u"subject", u"pending", u"until", u"needs", u"need", u"await",
                    u"awaits", u"awaiting", u"yet", u"provided", u"hopes", u"seeking", u"requires"});
    for (int i = 1; i < static_cast<int>(words.size()) && !isOpen; ++i) {
        if (!isOfApproval(side.word(i)) || isOneOf(side.word(i - 1), {u"to"}))
            continue;
        const auto giving
            = std::find_if(words.begin() + std::max(0, i - before), words.begin() + i, [](const Word &word) {
                  return isOneOf(word,
                                 {u"won", u"received", u"got", u"gained", u"secured", u"obtained", u"been",
                                  u"was", u"were", u"has", u"have", u"had", u"given"});
              });
        const auto begin = static_cast<int>(giving - words.begin());
        const int end = std::min(static_cast<int>(words.size()), i + behind);
        if (begin < i && contentStems(part(begin, end)).intersects(condition.content))
            return IndexRange{begin, end};
    }
    return {};
}

/// Whether the condition is that somebody approves.
bool hangsOnApproval(const EventSide &side, const Condition &condition)
{
    return std::any_of(side.text.begin() + condition.words.begin, side.text.begin() + condition.words.end,
                       isOfApproval);
}

TextRange rangeOf(const EventSide &side, const IndexRange &words)
{
    return {side.word(words.begin).range.begin, side.word(words.end - 1).range.end};
}

bool reportMet(const Wordings &wordings, const EventSide &own, const Condition &condition,
               const EventSide &far)
{
    auto reason = reasonOf(far, condition);
    if (!reason && hangsOnApproval(own, condition))
        reason = approvalFor(far, condition);
    if (!reason)
        return false;
    reportEvent(wordings, FindingKind::StrengthChanged, own, rangeOf(own, condition.words),
                rangeOf(far, *reason), Tr::tr("One side hangs on it what the other tells as sure."));
    return true;
}

/// Whether one of the conditions is told as met; the first is reported.
bool findMet(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    return conditionsOf(far).empty() && std::ranges::any_of(conditionsOf(own), [&](const Condition &each) {
               return reportMet(wordings, own, each, far);
           });
}

} // namespace

void findMetConditions(const Wordings &wordings, const EventSides &sides)
{
    if (!findMet(wordings, sides.base, sides.other))
        findMet(wordings, sides.other, sides.base);
}

} // namespace retold
