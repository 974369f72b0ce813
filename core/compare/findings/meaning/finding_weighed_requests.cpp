#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Somebody is asked to think about a thing.
struct WeighedRequest {
    int weighing = 0; ///< "Look at", "consider".
    QSet<QString> object;
};

/// "Consider", "look at", "weigh": in thought alone.
bool isWeighing(const EventSide &side, int at)
{
    static const QSet<QString> stems{u"consid"_s, u"look"_s,   u"examin"_s, u"studi"_s,   u"think"_s,
                                     u"weigh"_s,  u"explor"_s, u"ponder"_s, u"contempl"_s};
    const bool isAgain = isOneOf(side.word(at), {u"reconsider", u"rethink"});
    return isAgain || (side.knownAt(at).governs == EventStatus::Open && stems.contains(side.word(at).stem));
}

bool isAsking(const EventSide &side, int at)
{
    return side.knownAt(at).governs == EventStatus::Proposed
        || isOneOf(side.word(at),
                   {u"demand", u"demands", u"demanded", u"demanding", u"want", u"wants", u"wanted", u"told",
                    u"tells", u"ordered", u"instructed"});
}

/// A mark that ends what is asked for, and not the sign of a currency.
bool endsRequest(const Word &word)
{
    return isOneOf(word, {u",", u".", u";", u":", u"–", u"—", u"(", u")", u"?", u"but", u"which", u"while"});
}

/// The content words behind the place, up to the end of what is asked for.
QSet<QString> contentBehind(const EventSide &side, int from)
{
    constexpr int reach = 10;
    int end = from;
    while (end < std::min(static_cast<int>(side.text.size()), from + reach) && !endsRequest(side.word(end)))
        ++end;
    return contentStems(
        side.words().subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(end - from)));
}

bool tellsOf(const EventSide &side, const IndexRange &range, const QSet<QString> &object)
{
    return std::any_of(side.text.begin() + range.begin, side.text.begin() + range.end,
                       [&object](const Word &word) { return object.contains(word.stem); });
}

/// "Urged the council at least |to look at| a refund".
bool isAskedFor(const EventSide &side, int weighing)
{
    constexpr int longest = 9;
    if (weighing == 0 || !isOneOf(side.word(weighing - 1), {u"to"}))
        return false;
    for (int i = weighing - 2; i >= std::max(0, weighing - longest) && !endsRequest(side.word(i)); --i) {
        if (isAsking(side, i))
            return true;
    }
    return false;
}

std::optional<WeighedRequest> weighedRequestIn(const EventSide &side)
{
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!isWeighing(side, i) || !isAskedFor(side, i))
            continue;
        const int object = std::max(i + 1, side.knownAt(i).words.end);
        // "Think about their use of water": it is theirs already.
        if (isOneOfAt(side.words(), object, {u"their", u"his", u"her", u"its", u"your"}))
            continue;
        WeighedRequest request{i, contentBehind(side, object)};
        if (!request.object.isEmpty())
            return request;
    }
    return {};
}

/// Whether anything on the side leaves open what is to be done, or the thing is but to be looked into:
/// "asked to examine the film", "asked to watch the film".
bool isLeftToThought(const EventSide &side)
{
    const auto count = static_cast<int>(side.text.size());
    for (int i = 0; i < count; ++i) {
        if (side.knownAt(i).governs == EventStatus::Open || isOpenModal(side.words(), i))
            return true;
    }
    return hasForm(side, 0, count,
                   {u"check",    u"read",     u"analyse", u"analyze",    u"investigate", u"inspect",
                    u"probe",    u"watch",    u"test",    u"scrutinise", u"scrutinize",  u"audit",
                    u"search",   u"revisit",  u"rethink", u"inquiry",    u"enquiry",     u"reconsider",
                    u"evaluate", u"research", u"account", u"mind",       u"question",    u"debate",
                    u"if",       u"reflect",  u"again",   u"heed"});
}

/// "Give", "impose", or a verb that is the object itself: "consider a ban", "ban". What is but "used" or
/// "gone through" may be looked at so.
bool isDeed(const EventSide &side, int verb, const QSet<QString> &object)
{
    const EventWord &known = side.knownAt(verb);
    const bool isColourless = isOneOf(side.word(verb), {u"take", u"put", u"go", u"keep"});
    return object.contains(side.word(verb).stem)
        || (!isColourless && (!known.deeds.empty() || known.isSettling || known.isAnnouncing));
}

/// Whether the object is what the asking word asks to be done: "to |pay a refund", "for |a refund", "demanded
/// | a refund".
bool asksFor(const EventSide &side, int asking, const QSet<QString> &object)
{
    constexpr int longest = 9;
    const auto count = static_cast<int>(side.text.size());
    const int behind = side.knownAt(asking).words.end > asking ? side.knownAt(asking).words.end : asking + 1;
    for (int i = behind; i < std::min(count - 1, asking + longest) && !endsRequest(side.word(i)); ++i) {
        if (isOneOf(side.word(i), {u"to"}))
            return isDeed(side, i + 1, object);
        if (isOneOf(side.word(i - 1), {u"for"}) || i == behind) {
            const bool isOwn = isOneOf(side.word(i), {u"its", u"his", u"her", u"their", u"the"});
            const IndexRange noun{i, std::min(count, i + 3)};
            if (!isOwn && tellsOf(side, noun, object))
                return true;
        }
    }
    return false;
}

/// Where the side asks for the object itself.
std::optional<int> askedOutright(const EventSide &side, const QSet<QString> &object)
{
    constexpr qsizetype most = 4;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        const qsizetype common = isAsking(side, i) ? (contentBehind(side, i + 1) & object).size() : 0;
        if (common > 0 && 2 * common >= std::min(most, object.size()) && asksFor(side, i, object))
            return i;
    }
    return {};
}

bool findOutright(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    constexpr qsizetype telling = 2;
    const auto request = weighedRequestIn(own);
    const auto outright
        = request && !isLeftToThought(far) ? askedOutright(far, request->object) : std::nullopt;
    if (!outright || (settingAround(own, request->weighing) & settingAround(far, *outright)).size() < telling)
        return false;
    const int last = std::min(static_cast<int>(far.text.size()) - 1, *outright + 4);
    reportEvent(wordings, FindingKind::StrengthChanged, own,
                eventPhrase(own, request->weighing, request->weighing), eventPhrase(far, *outright, last),
                Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."));
    return true;
}

} // namespace

void findWeighedRequests(const Wordings &wordings, const EventSides &sides)
{
    if (!findOutright(wordings, sides.base, sides.other))
        findOutright(wordings, sides.other, sides.base);
}

} // namespace retold
