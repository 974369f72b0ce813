#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace retold {

namespace {

/// What stands beside somebody's name: "deputy governor".
struct BesidePerson {
    QStringList stems;
    TextRange range;
};

using PhrasesByPerson = std::map<int, std::vector<BesidePerson>>; ///< By identity.

/// "Including deputy mayor Roe": the word leads to the phrase.
bool leadsToPhrase(const Word &word)
{
    return word.isFunctionWord || word.kind == WordKind::Punctuation
        || isOneOf(word,
                   {u"including", u"include", u"among", u"like", u"besides", u"namely", u"especially",
                    u"particularly", u"alongside", u"plus", u"both"});
}

/// The phrase up to its complement: of "head of the bank" the first word, which says little alone.
BesidePerson withoutLead(const AnnotatedVersion &version, const IndexRange &words)
{
    int begin = words.begin;
    while (begin < words.end && leadsToPhrase(version.words[static_cast<std::size_t>(begin)]))
        ++begin;
    BesidePerson phrase;
    for (int i = begin; i < words.end; ++i) {
        const Word &word = version.words[static_cast<std::size_t>(i)];
        if (!word.isFunctionWord && word.kind == WordKind::Word)
            phrase.stems += word.stem;
    }
    if (begin < words.end)
        phrase.range = {version.words[static_cast<std::size_t>(begin)].range.begin,
                        version.words[static_cast<std::size_t>(words.end) - 1].range.end};
    return phrase;
}

PhrasesByPerson phrasesIn(const FindingSources &sources, int version)
{
    constexpr std::size_t most = 12; // Of one person; more come from hostile text only.
    PhrasesByPerson people;
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const BesideName &beside : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(beside.mention)];
        std::vector<BesidePerson> &all = people[sources.story.names.of(version, mention.entity)];
        BesidePerson phrase = withoutLead(own, beside.words);
        if (!phrase.stems.isEmpty() && all.size() < most)
            all.push_back(std::move(phrase));
    }
    return people;
}

const BesidePerson *besideOf(const PhrasesByPerson &people, int identity, const QStringList &stems)
{
    const auto person = people.find(identity);
    if (person == people.end())
        return nullptr;
    const auto phrase = std::ranges::find(person->second, stems, &BesidePerson::stems);
    return phrase == person->second.end() ? nullptr : &*phrase;
}

/// Two people who have one another's phrases in the other version.
struct Exchange {
    const BesidePerson *before = nullptr; ///< Of the one, in the base.
    const BesidePerson *after = nullptr;  ///< Of the same, in the other version.
};

/// What the base has beside the one, where the other has it in the version, and beside the other what the one
/// has there.
Exchange exchangeOf(const PhrasesByPerson &base, const PhrasesByPerson &version, int one, int other)
{
    const auto mine = base.find(one);
    const auto theirs = base.find(other);
    if (mine == base.end() || theirs == base.end())
        return {};
    for (const BesidePerson &before : mine->second) {
        for (const BesidePerson &answer : theirs->second) {
            const BesidePerson *after = besideOf(version, one, answer.stems);
            const bool isExchanged = before.stems != answer.stems && after != nullptr
                && besideOf(version, other, before.stems) != nullptr;
            const bool isKnown = besideOf(base, one, answer.stems) != nullptr
                || besideOf(base, other, before.stems) != nullptr
                || besideOf(version, one, before.stems) != nullptr
                || besideOf(version, other, answer.stems) != nullptr;
            if (isExchanged && !isKnown)
                return {&before, after};
        }
    }
    return {};
}

void findInOther(const FindingSources &sources, int base, const PhrasesByPerson &known, int version,
                 Findings &findings)
{
    constexpr std::size_t most = 60; // People: any two are held together.
    const PhrasesByPerson told = phrasesIn(sources, version);
    if (told.size() > most)
        return;
    for (auto one = told.begin(); one != told.end(); ++one) {
        for (auto other = std::next(one); other != told.end(); ++other) {
            const Exchange exchange = exchangeOf(known, told, one->first, other->first);
            if (exchange.after == nullptr)
                continue;
            findings.push_back(
                finding(FindingKind::RoleWrong,
                        Tr::tr("%1 became %2")
                            .arg(quoted(versionAt(sources, base).text(exchange.before->range)),
                                 quoted(versionAt(sources, version).text(exchange.after->range))),
                        Tr::tr("What is told of the one is told of the other."),
                        {placeOf(sources, base, exchange.before->range),
                         placeOf(sources, version, exchange.after->range)}));
        }
    }
}

} // namespace

/// "Deputy mayor Roe and treasurer Lund" told as "treasurer Roe and deputy mayor Lund": what stands beside
/// two names has changed places, whatever it is. English alone.
void findExchangedPhrases(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const PhrasesByPerson known = phrasesIn(sources, base);
    for (const int version : englishBeside(sources, base))
        findInOther(sources, base, known, version, findings);
}

} // namespace retold
