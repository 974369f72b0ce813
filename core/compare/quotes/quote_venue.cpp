#include "core/compare/quotes/quote_venue.h"

#include "core/compare/readings/clauses.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// By noun: those whom one tells something.
const QHash<QString, Venue> &hearers()
{
    static const QHash<QString, Venue> known = [] {
        QHash<QString, Venue> venues;
        const auto add = [&venues](Venue venue, const char *nouns) {
            for (const QString &noun : QString::fromLatin1(nouns).split(u' '))
                venues.insert(noun, venue);
        };
        add(Venue::Press, "reporters journalists media press");
        add(Venue::Call, "analysts investors");
        add(Venue::Interview, "newspaper radio television broadcaster tv podcast");
        add(Venue::Court, "court jury jurors tribunal inquest magistrates");
        add(Venue::Parliament,
            "parliament lawmakers legislators mps senators deputies senate congress commons committee");
        add(Venue::Owners, "shareholders");
        add(Venue::Rally, "crowd supporters rally");
        return venues;
    }();
    return known;
}

/// By noun: what something is said in or at.
const QHash<QString, Venue> &occasions()
{
    static const QHash<QString, Venue> known{
        {QStringLiteral("interview"), Venue::Interview}, {QStringLiteral("podcast"), Venue::Interview},
        {QStringLiteral("rally"), Venue::Rally},         {QStringLiteral("letter"), Venue::Writing},
        {QStringLiteral("email"), Venue::Writing},       {QStringLiteral("e-mail"), Venue::Writing},
        {QStringLiteral("mail"), Venue::Writing},        {QStringLiteral("memo"), Venue::Writing},
        {QStringLiteral("essay"), Venue::Writing},       {QStringLiteral("diary"), Venue::Writing},
        {QStringLiteral("call"), Venue::Call},           {QStringLiteral("briefing"), Venue::Press},
        {QStringLiteral("oath"), Venue::Court},          {QStringLiteral("trial"), Venue::Court}};
    return known;
}

bool endsPhrase(const Word &word)
{
    return (word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"}))
        || isOneOf(word, {u"that", u"who", u"which", u"he", u"she", u"it", u"they"});
}

/// Whether the phrase that ends at the noun stands behind one of the words: "told a packed radio studio".
bool standsBehind(Words words, std::size_t noun, std::initializer_list<QStringView> openers)
{
    constexpr std::size_t reach = 5;
    for (std::size_t i = noun; i > 0 && noun - i < reach; --i) {
        if (isOneOf(words[i - 1], openers))
            return true;
        if (endsPhrase(words[i - 1]))
            return false;
    }
    return false;
}

/// "News conference", "annual meeting", "conference call".
std::optional<Venue> compoundAt(Words words, std::size_t i)
{
    if (i == 0)
        return {};
    const Word &before = words[i - 1];
    if (isOneOf(words[i], {u"conference"}) && isOneOf(before, {u"news", u"press"}))
        return Venue::Press;
    if (isOneOf(words[i], {u"meeting"}) && isOneOf(before, {u"annual", u"shareholders", u"shareholder"}))
        return Venue::Owners;
    return {};
}

std::optional<Venue> venueAt(Words words, std::size_t i)
{
    const Word &word = words[i];
    if (isOneOf(word, {u"testified"}))
        return Venue::Court;
    if (isOneOf(word, {u"wrote", u"tweeted"}))
        return Venue::Writing;
    const bool isOccasion
        = standsBehind(words, i, {u"in", u"at", u"on", u"during", u"under", u"told", u"via"});
    if (const auto compound = compoundAt(words, i); compound && isOccasion)
        return compound;
    if (const auto occasion = occasions().constFind(word.normal);
        occasion != occasions().cend() && isOccasion)
        return *occasion;
    const auto hearer = hearers().constFind(word.normal);
    const bool isHearer = standsBehind(words, i, {u"told", u"tells", u"telling"})
        || (i >= 2 && isOneOf(words[i - 1], {u"to"})
            && isOneOf(words[i - 2], {u"speaking", u"spoke", u"said", u"talking", u"speech"}));
    return hearer != hearers().cend() && isHearer ? std::optional(*hearer) : std::nullopt;
}

/// Told in both without a contradiction.
bool mayBeOne(Venue left, Venue right)
{
    static const std::set<std::pair<Venue, Venue>> pairs{
        {Venue::Press, Venue::Interview}, {Venue::Press, Venue::Call},        {Venue::Press, Venue::Rally},
        {Venue::Call, Venue::Owners},     {Venue::Interview, Venue::Writing}, {Venue::Court, Venue::Writing}};
    return left == right || pairs.contains({left, right}) || pairs.contains({right, left});
}

} // namespace

std::set<Venue> venuesOf(const QuoteFrame &frame)
{
    std::set<Venue> venues;
    for (std::size_t i = 0; i < frame.words.size(); ++i) {
        if (const std::optional<Venue> venue = venueAt(frame.words, i))
            venues.insert(*venue);
    }
    return venues;
}

bool areVenuesApart(const std::set<Venue> &left, const std::set<Venue> &right)
{
    return !left.empty() && !right.empty() && std::none_of(left.begin(), left.end(), [&right](Venue mine) {
        return std::any_of(right.begin(), right.end(),
                           [mine](Venue theirs) { return mayBeOne(mine, theirs); });
    });
}

} // namespace retold
