#include "core/compare/quotes/quote_status.h"

#include <algorithm>
#include <set>

namespace retold {

namespace {

/// Whether the sentence before the pronoun names one person alone, and that is the speaker.
bool isSurePronoun(const ComparedSpeaker &speaker)
{
    if (speaker.naming != Naming::Pronoun || !speaker.identity)
        return false;
    const AnnotatedVersion &version = *speaker.version;
    const auto after = std::ranges::upper_bound(
        version.sentences, speaker.place, {}, [](const Sentence &sentence) { return sentence.range.begin; });
    const int before = static_cast<int>(after - version.sentences.begin()) - 2;
    QSet<int> people;
    for (const Mention &mention : version.mentions) {
        const auto entity = static_cast<std::size_t>(mention.entity);
        const bool isNear = mention.sentence == before
            || (mention.sentence == before + 1 && mention.range.begin < speaker.place);
        if (isNear && mention.kind != MentionKind::Pronoun
            && version.entities[entity].kind == NameKind::Person)
            people.insert(speaker.identities[entity]);
    }
    return people == QSet<int>{*speaker.identity};
}

/// A speaker who is known from the text around alone, or two pronouns that may mean anybody, are too little
/// to accuse.
bool isGivenToAnother(const QuoteItem &first, const QuoteItem &answer)
{
    const bool isNamed = std::min(first.speaker.naming, answer.speaker.naming) > Naming::FromAround
        && (std::max(first.speaker.naming, answer.speaker.naming) == Naming::Named
            || (isSurePronoun(first.speaker) && isSurePronoun(answer.speaker)));
    return isNamed && compareSpeakers(first.speaker, answer.speaker) == Agreement::Different;
}

/// Whether the words are some of the others, in their order.
bool areAmong(const QStringList &words, const QStringList &others)
{
    auto from = others.cbegin();
    return std::ranges::all_of(words, [&](const QString &word) {
        from = std::find(from, others.cend(), word);
        return from != others.cend() && from++ != others.cend();
    });
}

/// Whether the words stand there from `from` on, but for a "that" or an "and" between them.
bool standFrom(const QStringList &words, const QStringList &told, qsizetype from)
{
    const auto isJoint = [](const QString &word) { return word == u"that" || word == u"and"; };
    return std::ranges::all_of(words, [&](const QString &word) {
        while (from < told.size() && told[from] != word && isJoint(told[from]))
            ++from;
        return from < told.size() && told[from++] == word;
    });
}

/// Whether the quotation is a stretch of what the other version tells, some of it in its own words around its
/// only marks there.
bool isStretchOfTelling(const QuoteItem &first, const QuoteItem &answer)
{
    constexpr qsizetype fewest = 2; // "US ‘backstop’": one word more may have been said as well.
    if (!first.isSole || answer.words.contentStems.size() < first.words.contentStems.size() + fewest)
        return false;
    const QStringList words = answer.words.all();
    for (qsizetype from = 0; from < first.told.size() && !words.isEmpty(); ++from) {
        if (first.told[from] == words.front() && standFrom(words, first.told, from))
            return true;
    }
    return false;
}

/// "Called it “late” and dear", "called it “late and dear”": the writer's own words were put between the
/// marks.
bool takesInNarration(const QuoteItem &first, const QuoteItem &answer)
{
    return answer.words.count > first.words.count
        && (answer.told == first.told || isStretchOfTelling(first, answer));
}

/// "[They] told us" for "They told us": brackets around words that were said cut nothing.
bool keepsAllInBrackets(const QuoteItem &first, const QuoteItem &answer)
{
    return !answer.words.withBrackets.isEmpty() && areAmong(answer.words.all(), first.words.all())
        && areAmong(first.words.all(), answer.words.withBrackets);
}

} // namespace

QuoteStatus quoteStatus(const QuoteItem &first, std::span<const QuoteItem> answers)
{
    if (std::ranges::any_of(answers,
                            [&first](const QuoteItem &answer) { return isGivenToAnother(first, answer); }))
        return QuoteStatus::Misattributed;
    bool whole = false;
    bool changed = false;
    int words = 0;
    std::set<QStringList> parts; // A part that is quoted twice is one.
    for (const QuoteItem &answer : answers) {
        const Wording wording = compareWording(first.words, answer.words);
        const bool isFilled = wording == Wording::Same && takesInNarration(first, answer);
        whole = whole || (wording == Wording::Same && !isFilled) || keepsAllInBrackets(first, answer);
        changed = changed || wording == Wording::Changed || isFilled;
        // A quotation that runs over several of the other version's has words of more than this one.
        if (parts.insert(answer.words.parts.front()).second)
            words += wording == Wording::Part ? commonWords(first.words, answer.words) : answer.words.count;
    }
    if (whole || (!changed && words >= first.words.count))
        return QuoteStatus::Verbatim;
    return changed ? QuoteStatus::Altered : QuoteStatus::Trimmed;
}

} // namespace retold
