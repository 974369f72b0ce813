#include "core/compare/findings/figures/finding_thing_values.h"

#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/act_phrases.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What a clause tells of a thing by a figure, which a thing has once: "the bridge, built in 1921".
struct ThingValue {
    const FigureItem *item = nullptr;
    QString what;         ///< "cost", or the verb of its making.
    QSet<QString> keys;   ///< Of the thing's heads.
    QSet<QString> words;  ///< Content stems of the phrase that names it.
    bool isKnown = false; ///< "The bridge", or a name: one that the reader has been told of.
};

constexpr QStringView cost = u"cost";

/// A value of another moment, of a part, or that nobody stands for.
bool isOfAnotherMoment(std::span<const Word> words)
{
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (isOneOfAt(words, i, {u"may"}) && !isMonthOfMay(words, i))
            return true;
    }
    return std::ranges::any_of(words, isPlainDenial)
        || hasWord(words, {u"first",    u"originally", u"initially", u"initial",   u"original", u"once",
                           u"rose",     u"risen",      u"rising",    u"increased", u"earlier",  u"eventually",
                           u"end",      u"final",      u"finally",   u"extra",     u"more",     u"additional",
                           u"another",  u"each",       u"phase",     u"stage",     u"planned",  u"expected",
                           u"instead",  u"overrun",    u"doubled",   u"estimated", u"estimate", u"estimates",
                           u"previous", u"previously", u"would",     u"could",     u"might",    u"if",
                           u"budget",   u"budgeted",   u"other",     u"second",    u"until",    u"average",
                           u"per",      u"every",      u"fell",      u"fallen",    u"later"});
}

/// Reads the figures of one sentence.
class ThingReader final {
public:
    ThingReader(std::span<const ActWord> acts, std::span<const Word> words) : m_phrases(acts), m_words(words)
    { }

    std::optional<ThingValue> read(const Figure &figure) const
    {
        const int at = wordAt(m_words, figure.range.begin);
        if (figure.kind == FigureKind::Currency) {
            const int behind = wordAt(m_words, figure.range.end);
            const auto told = costBefore(at, behind);
            return told ? told : costOfNext(at, behind);
        }
        const auto *date = std::get_if<QString>(&figure.value);
        const bool isYear = figure.kind == FigureKind::Date && date != nullptr && date->size() == 4
            && date->front().isDigit();
        return isYear && isOneOfAt(m_words, at - 1, {u"in"}) ? making(at - 2) : std::nullopt;
    }

private:
    /// "The bridge will cost", "the repairs, which cost", "costing"; not "cost £20 for children", a part.
    std::optional<ThingValue> costBefore(int figure, int behind) const
    {
        const bool isCost = isOneOfAt(m_words, figure - 1, {u"cost", u"costs", u"costing"})
            && !isOneOfAt(m_words, figure - 2, {u"to", u"the", u"its", u"a"})
            && !isOneOfAt(m_words, behind, {u"for", u"in", u"at", u"a", u"an", u"during", u"from"});
        std::optional<ThingValue> value
            = isCost ? valueOf(subjectBefore(figure - 1), figure - 1, cost.toString()) : std::nullopt;
        if (value)
            value->words += complementAt(behind);
        return value;
    }

    /// "The £6m bridge", "a new £6m bridge".
    std::optional<ThingValue> costOfNext(int figure, int next) const
    {
        const int before = m_phrases.partAt(figure - 1) == ActPart::Noun ? figure - 2 : figure - 1;
        if (m_phrases.partAt(before) != ActPart::Determiner || m_phrases.partAt(next) != ActPart::Noun
            || isOfMoney(next))
            return {};
        const ActParty thing = m_phrases.ahead(next);
        std::optional<ThingValue> value = valueOf(thing, next, cost.toString());
        if (!value)
            return {};
        value->isKnown = isKnownBy(before);
        value->words += complementAt(thing.words.end);
        if (before < figure - 1)
            value->words.insert(m_words[static_cast<std::size_t>(figure - 1)].stem);
        return value;
    }

    bool isKnownBy(int determiner) const
    {
        return isOneOfAt(m_words, determiner, {u"the", u"this", u"that", u"its", u"their", u"his", u"her"});
    }

    /// "In Leeds", "to repair": what hangs on the phrase that ends there.
    QSet<QString> complementAt(int end) const
    {
        constexpr int longest = 4;
        if (!isOneOfAt(m_words, end,
                       {u"in", u"of", u"to", u"for", u"at", u"on", u"near", u"between", u"from"}))
            return {};
        const int last = std::min(static_cast<int>(m_words.size()), end + longest);
        return contentStems(
            m_words.subspan(static_cast<std::size_t>(end), static_cast<std::size_t>(last - end)));
    }

    /// Sums that are what the thing is, and of which a story has several.
    bool isOfMoney(int noun) const
    {
        return isOneOfAt(m_words, noun,
                         {u"fine",   u"loan",   u"grant",   u"deal",   u"bonus",  u"prize",   u"debt",
                          u"fund",   u"offer",  u"bid",     u"loss",   u"gap",    u"payment", u"profit",
                          u"tax",    u"fee",    u"charge",  u"bill",   u"reward", u"note",    u"mark",
                          u"payout", u"budget", u"deficit", u"surplus"});
    }

    /// "The bridge was built", "the bridge, built"; not "rebuilt", which is another making.
    std::optional<ThingValue> making(int verb) const
    {
        const bool isMade
            = isOneOfAt(m_words, verb,
                        {u"built", u"founded", u"established", u"completed", u"born", u"erected",
                         u"constructed", u"opened", u"launched", u"painted", u"discovered"});
        return isMade ? valueOf(subjectBefore(verb), verb, m_words[static_cast<std::size_t>(verb)].normal)
                      : std::nullopt;
    }

    /// Over "to" as well: "the repairs to the bridge cost".
    ActParty subjectBefore(int verb) const
    {
        const ActParty thing = m_phrases.subjectBefore(verb);
        const int before = thing.words.begin - 1;
        return !thing.isEmpty() && m_phrases.partAt(before) == ActPart::To ? m_phrases.lastBack(before - 1)
                                                                           : thing;
    }

    /// The phrase reaches from its first word to the verb, with what hangs on it: "repairs to the bridge".
    std::optional<ThingValue> valueOf(const ActParty &thing, int verb, const QString &what) const
    {
        constexpr int longest = 12;
        const int begin = std::min(verb, thing.words.begin);
        const int end = std::max(verb, thing.words.end);
        if (thing.isEmpty() || thing.isPronoun || thing.keys.isEmpty() || end - begin > longest)
            return {};
        const auto words
            = m_words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
        return ThingValue{nullptr, what, thing.keys, contentStems(words),
                          thing.hasName() || isKnownBy(begin)};
    }

    ActPhrases m_phrases;
    std::span<const Word> m_words;
};

std::vector<ThingValue> valuesIn(const FindingSources &sources, int version)
{
    constexpr std::size_t longest = 80; // Words: more are hostile.
    const AnnotatedVersion &own = versionAt(sources, version);
    std::vector<ThingValue> values;
    if (own.version.language != u"en")
        return values;
    for (const Figure &figure : own.figures) {
        const bool mayTell = figure.kind == FigureKind::Currency || figure.kind == FigureKind::Date;
        const auto words = wordsAt(own, figure.sentence);
        if (!mayTell || isInMarks(own, figure.range) || words.size() > longest || isOfAnotherMoment(words))
            continue;
        const std::vector<ActWord> acts = actWordsOf(own, version, figure.sentence, sources.story.names);
        std::optional<ThingValue> value = ThingReader(acts, words).read(figure);
        if (!value)
            continue;
        value->item = &sources.story.figures.of(version, figure);
        values.push_back(std::move(*value));
    }
    return values;
}

/// Whether both are told of one thing, the later as of one that is known, and neither phrase has a word that
/// parts it from the other: "the road bridge", "the rail bridge".
bool areOfOneThing(const ThingValue &left, const ThingValue &right)
{
    const bool isParted = !(left.words - right.words).isEmpty() && !(right.words - left.words).isEmpty();
    return left.what == right.what && right.isKnown && left.keys.intersects(right.keys) && !isParted;
}

} // namespace

void findTwoValuesOfThings(const FindingSources &sources, Findings &findings)
{
    constexpr std::size_t many = 30; // So many are a table.
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const std::vector<ThingValue> values = valuesIn(sources, version);
        if (values.size() > many)
            continue;
        for (auto right = values.begin(); right != values.end(); ++right) {
            const auto contradicts = [&](const ThingValue &left) {
                return left.item->value().sentence != right->item->value().sentence
                    && areOfOneThing(left, *right)
                    && relateValues(left.item->reading, right->item->reading) == ValueRelation::Altered
                    && !mayBeTwoThings(sources, *left.item, *right->item);
            };
            const auto left = std::find_if(values.begin(), right, contradicts);
            if (left != right)
                findings.push_back(
                    ownContradiction(sources, version, left->item->value().range, right->item->value().range,
                                     Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
    }
}

} // namespace retold
