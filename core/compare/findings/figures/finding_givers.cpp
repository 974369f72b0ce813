#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "Norland would return 340": who hands over so many, or is to have them.
struct Transfer {
    const Word *party = nullptr;
    QSet<QString> names; ///< All of the clause before the number: "President Roe of Norland".
    bool isGiving = true;
};

bool isGiving(const Word &word)
{
    return isOneOf(
        word,
        {u"release",  u"releases", u"released", u"free",      u"frees",      u"freed",       u"return",
         u"returns",  u"returned", u"hand",     u"hands",     u"handed",     u"send",        u"sends",
         u"sent",     u"pay",      u"pays",     u"paid",      u"give",       u"gives",       u"gave",
         u"given",    u"deliver",  u"delivers", u"delivered", u"transfer",   u"transferred", u"sell",
         u"sells",    u"sold",     u"ship",     u"ships",     u"shipped",    u"provide",     u"provides",
         u"provided", u"supply",   u"supplies", u"supplied",  u"lend",       u"lends",       u"lent",
         u"donate",   u"donated",  u"owe",      u"owes",      u"owed",       u"cede",        u"export",
         u"exports",  u"exported", u"grant",    u"granted",   u"contribute", u"contributes", u"contributed"});
}

bool isReceiving(const Word &word)
{
    return isOneOf(word,
                   {u"get", u"gets", u"got", u"receive", u"receives", u"received", u"buy", u"buys", u"bought",
                    u"import", u"imports", u"imported", u"borrow", u"borrows", u"borrowed", u"obtain",
                    u"obtains", u"obtained"});
}

/// With a capital, and nowhere without it: "Shareholders" opens a sentence and is no name.
bool isPartyName(const AnnotatedVersion &own, const Word &word)
{
    const auto isSmall
        = [&](const Word &each) { return each.stem == word.stem && own.text()[each.range.begin].isLower(); };
    return word.kind == WordKind::Word && !word.isFunctionWord && own.text()[word.range.begin].isUpper()
        && std::ranges::none_of(own.words, isSmall);
}

/// The name before the verb in its clause; where the clause has none, that of the one before it, for "would
/// hand over 340 and get 120".
const Word *partyBefore(const AnnotatedVersion &own, std::span<const Word> words)
{
    constexpr std::size_t reach = 8;
    const auto near = ownWordsBefore(words, reach);
    const auto found = std::find_if(near.rbegin(), near.rend(),
                                    [&own](const Word &each) { return isPartyName(own, each); });
    if (found != near.rend())
        return &*found;
    const bool isJoined = near.size() < words.size()
        && isOneOf(words[words.size() - near.size() - 1], {u"and"}) && near.size() <= 1;
    return isJoined ? partyBefore(own, words.first(words.size() - near.size() - 1)) : nullptr;
}

std::optional<Transfer> transferOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 5;
    constexpr std::size_t clause = 14;
    const FigureWords words = wordsBesideFigure(own, figure);
    const auto near = ownWordsBefore(words.before, reach);
    for (std::size_t i = near.size(); i-- > 0;) {
        if (!isGiving(near[i]) && !isReceiving(near[i]))
            continue;
        const auto ahead = words.before.first(static_cast<std::size_t>(&near[i] - words.before.data()));
        // "Was returned by", "in return for": passive, and no verb.
        const bool isActive = !ahead.empty()
            && !isOneOf(ahead.back(),
                        {u"was", u"were", u"be", u"been", u"being", u"is", u"are", u"to", u"in", u"a", u"an",
                         u"the", u"of", u"its", u"their", u"no", u"for"});
        const Word *party = isActive ? partyBefore(own, ahead) : nullptr;
        if (party == nullptr)
            return {};
        Transfer transfer{party, {}, isGiving(near[i])};
        for (const Word &word : ownWordsBefore(ahead, clause)) {
            if (isPartyName(own, word))
                transfer.names.insert(word.stem);
        }
        return transfer;
    }
    return {};
}

bool tellsName(const FindingSources &sources, const SentenceGroup &group, const Word &name)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence), [&](const Word &word) {
            return word.stem == name.stem && isPartyName(own, word);
        });
    });
}

} // namespace

/// "A would return 340 sailors and B 120" became "B would hand over 340 and get 120": the number is kept, and
/// another of the parties gives it. English alone.
void findOtherGivers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const auto before = transferOf(base, kept.before.value());
        const auto after = transferOf(own, kept.after.value());
        if (!before || !after)
            continue;
        const bool areTwo = !before->names.contains(after->party->stem)
            && !after->names.contains(before->party->stem) && tellsName(sources, link.base, *after->party);
        const bool isListed // "A and B gave 9 and 15 respectively".
            = hasWord(wordsAt(own, kept.after.value().sentence), {u"respectively"})
            || hasWord(wordsAt(base, kept.before.value().sentence), {u"respectively"});
        if (!areTwo || isListed || before->isGiving != after->isGiving)
            continue;
        findings.push_back(movedFigure(sources, link,
                                       spanning(before->party->range, kept.before.value().range),
                                       spanning(after->party->range, kept.after.value().range)));
        return;
    }
}

} // namespace retold
