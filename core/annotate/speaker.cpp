#include "core/annotate/speaker.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/phrase_words.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

/// The run of capitalised words that ends a phrase, titles and roles before the name left out.
IndexRange trailingName(const QuoteContext &context, const IndexRange &phrase)
{
    int begin = phrase.end;
    while (begin > phrase.begin) {
        const QuoteToken &t = context.at(begin - 1);
        const bool isAge = t.isWord && begin < phrase.end && context.joins(begin) && t.lower[0].isDigit();
        const bool isJoint = context.joins(begin - 1) || namesOwners(context, begin - 1);
        if (!(t.isWord ? t.isCapital || isAge : isJoint))
            break; // "41-Jährige" is one word.
        --begin;
    }
    int first = begin;
    for (int token = begin; token + 1 < phrase.end; ++token) {
        if (leadsName(context, token))
            first = token + 1;
    }
    while (first < phrase.end && !context.at(first).isWord)
        ++first;
    return {first, phrase.end};
}

QString withoutPossessive(QString name)
{
    if (name.endsWith(u"’s") || name.endsWith(u"'s"))
        name.chop(2);
    return name;
}

/// The gender that a pronoun tells, in the languages whose pronouns for a subject do.
Gender pronounGender(const QString &pronoun)
{
    static const QHash<QString, Gender> genders{
        {u"he"_s, Gender::Male},    {u"him"_s, Gender::Male},    {u"his"_s, Gender::Male},
        {u"she"_s, Gender::Female}, {u"her"_s, Gender::Female},  {u"er"_s, Gender::Male},
        {u"sie"_s, Gender::Female}, {u"il"_s, Gender::Male},     {u"elle"_s, Gender::Female},
        {u"él"_s, Gender::Male},    {u"ella"_s, Gender::Female}, {u"ele"_s, Gender::Male},
        {u"ela"_s, Gender::Female}, {u"lui"_s, Gender::Male},    {u"lei"_s, Gender::Female},
        {u"він"_s, Gender::Male},   {u"вона"_s, Gender::Female}, {u"он"_s, Gender::Male},
        {u"она"_s, Gender::Female}};
    return genders.value(pronoun, Gender::Unknown);
}

int sentenceOf(const AnnotatedVersion &version, qsizetype position)
{
    const auto after = std::ranges::upper_bound(version.sentences, position, {},
                                                [](const Sentence &s) { return s.range.begin; });
    return std::max(0, static_cast<int>(after - version.sentences.begin()) - 1);
}

/// One past the words with capitals and what joins them, from `begin` on, within a sentence: of "Clerk Says",
/// a headline where each word has one, the first alone.
int capitalsEnd(const QuoteContext &context, int begin)
{
    constexpr int longest = 8;
    int end = begin;
    while (
        end < context.size() && end - begin < longest
        && (context.at(end).isWord ? context.at(end).isCapital : end > begin && context.joins(end))
        && (end == begin
            || (!context.at(end).opensSentence && !(context.at(end).inHeadline && context.isCueVerb(end)))))
        ++end;
    return end;
}

/// Whether a preposition or a verb of telling stands before the name with its title: "with the singer Anna
/// Holt", "told Lund".
bool isGoverned(const QuoteContext &context, const TextRange &name)
{
    const auto after = std::ranges::lower_bound(context.tokens, name.begin, {},
                                                [](const QuoteToken &token) { return token.range.begin; });
    int token = static_cast<int>(after - context.tokens.begin()) - 1;
    const auto describes = [&](int at) {
        return context.is(at, WordRole::Title) || context.is(at, WordRole::Role)
            || context.is(at, WordRole::Determiner) || context.joins(at);
    };
    while (token >= 0 && context.at(token).span < 0 && !context.at(token).opensSentence && describes(token))
        --token;
    if (token < 0 || context.at(token).span >= 0 || !context.at(token).isWord)
        return false;
    const bool isPreposition = context.is(token, WordRole::Preposition)
        && (!context.at(token).isCapital || context.at(token).opensSentence);
    return isPreposition || context.is(token, WordRole::Telling);
}

/// "Another driver", "A woman who": somebody without a name who opens a sentence.
std::vector<IndexRange> unnamedOpeners(const QuoteContext &context)
{
    constexpr int longest = 8;
    std::vector<IndexRange> openers;
    for (int token = 0; token < context.size(); ++token) {
        const QString &word = context.at(token).lower;
        const bool isArticle = word == u"a" || word == u"an" || word == u"another" || word == u"one";
        if (isArticle && context.at(token).opensSentence && context.at(token).span < 0)
            openers.push_back(phraseFrom(context, token, std::min(context.size(), token + longest)));
    }
    return openers;
}

/// The phrases that name who speaks or may be meant as one who does, in text order.
std::vector<IndexRange> speakersOf(const QuoteContext &context, std::span<const Attribution> attributions)
{
    std::vector<IndexRange> speakers = unnamedOpeners(context);
    std::erase_if(speakers, [](const IndexRange &phrase) { return phrase.size() < 2; });
    for (const Attribution &attribution : attributions) {
        if (attribution.speaker)
            speakers.push_back(*attribution.speaker);
    }
    std::ranges::sort(speakers);
    return speakers;
}

auto firstEndingBehind(std::vector<MarkedSpan>::const_iterator span,
                       std::vector<MarkedSpan>::const_iterator end, qsizetype position)
{
    return std::find_if(span, end, [=](const MarkedSpan &s) { return s.outer.end > position; });
}

} // namespace

SpeakerNames::SpeakerNames(const AnnotatedVersion &version, const QuoteContext &context,
                           std::span<const Attribution> attributions) :
    m_version(version),
    m_context(context),
    m_genders(version.entities.size(), Gender::Unknown)
{
    readFullNames();
    readGenders();
    readPeople(attributions);
}

void SpeakerNames::readFullNames()
{
    const QuoteContext &context = m_context;
    for (int begin = 0; begin < context.size();) {
        const int end = capitalsEnd(context, begin);
        const IndexRange name = trailingName(context, {begin, std::max(begin, end)});
        const bool isDay = name.size() > 0 && context.is(name.begin, WordRole::Day);
        if (name.size() >= 2 && !isDay && context.at(name.end - 1).isWord) {
            const QString full = withoutPossessive(context.rangeOf(name).in(context.text).toString());
            for (const int word : {name.end - 1, name.begin}) {
                QString &known = m_fullNames[withoutPossessive(context.at(word).lower)];
                if (known.isEmpty())
                    known = full;
            }
        }
        begin = std::max(end, begin + 1);
    }
}

/// What first names, titles and the pronouns already settled tell.
void SpeakerNames::readGenders()
{
    for (std::size_t entity = 0; entity < m_version.entities.size(); ++entity) {
        const QStringList words = m_version.entities[entity].canonical.toLower().split(u' ');
        if (words.size() > 1)
            m_genders[entity] = nameWords().firstNames.genderOf(foldedName(words.front()));
    }
    for (const Mention &mention : m_version.mentions) {
        const Gender told = mention.kind == MentionKind::Pronoun
            ? pronounGender(m_version.text(mention.range).toString().toLower())
            : nameWords().titles.value(mention.title.toLower().section(u' ', -1).remove(u'.'),
                                       Gender::Unknown);
        if (told != Gender::Unknown)
            m_genders[static_cast<std::size_t>(mention.entity)] = told;
    }
}

/// The first person of a sentence is mostly its subject, and one who speaks goes on to speak.
void SpeakerNames::addPerson(const TextRange &range, int entity, bool speaks)
{
    const int sentence = sentenceOf(m_version, range.begin);
    const bool isFree = speaks || !isGoverned(m_context, range);
    const bool isFirst = isFree && m_sentenceWithSubject != sentence;
    if (isFirst)
        m_sentenceWithSubject = sentence;
    m_people.push_back({range, entity, sentence, (isFirst ? 2.0 : 1.0) * (speaks ? 1.6 : 1.0), {}});
}

void SpeakerNames::addUnnamed(const IndexRange &phrase)
{
    addPerson(m_context.rangeOf(phrase), 0, m_speaking.contains(phrase.begin));
    m_people.back().unnamed = phrase;
}

/// Settles a pronoun that speaks, and notes a single speaker without a name.
void SpeakerNames::readSpeaker(const IndexRange &phrase)
{
    if (phrase.size() == 1 && m_context.is(phrase.begin, WordRole::Pronoun)) {
        settlePronoun(phrase);
        return;
    }
    const int last = phrase.end - 1;
    const bool isExplained = phrase.end < m_context.size()
        && (m_context.at(phrase.end).lower == u"who" || m_context.at(phrase.end).lower == u"whose");
    const bool isOne = m_context.is(phrase.begin, WordRole::Determiner)
        && (m_context.is(last, WordRole::Role) || isExplained)
        && !m_context.lexicon->is(m_context.at(last).lower, WordRole::Plural)
        && !nameWords().bodyHeads.contains(m_context.at(last).lower)
        && !m_context.at(last).lower.endsWith(u's');
    const bool isUnknownName = phrase.size() == 1 && m_context.at(phrase.begin).isCapital
        && !isDescription(m_context, phrase) && mentionIn(phrase, false) == nullptr;
    if ((isOne && mentionIn(phrase, true) == nullptr) || isUnknownName)
        addUnnamed(phrase);
}

Gender SpeakerNames::genderOf(const Person &person) const
{
    return person.unnamed ? nameWords().roles.value(m_context.at(person.unnamed->end - 1).lower).gender
                          : m_genders[static_cast<std::size_t>(person.entity)];
}

/// Whom the clause of the pronoun names behind it is somebody else: "he told Lund", "she said Holt would".
std::vector<int> SpeakerNames::objectsOf(int pronoun) const
{
    int end = pronoun + 1;
    while (end < m_context.size() && m_context.at(end).span < 0 && !m_context.at(end).opensSentence
           && (m_context.at(end).isWord || m_context.joins(end)))
        ++end;
    std::vector<int> objects;
    const TextRange clause = m_context.rangeOf({pronoun, end});
    auto mention = std::ranges::lower_bound(m_version.mentions, clause.begin, {},
                                            [](const Mention &m) { return m.range.begin; });
    for (; mention != m_version.mentions.end() && mention->range.begin < clause.end; ++mention) {
        if (mention->kind == MentionKind::Named)
            objects.push_back(mention->entity);
    }
    return objects;
}

/// Goes through people and pronouns in text order, so that each pronoun is settled by what stands before it.
void SpeakerNames::readPeople(std::span<const Attribution> attributions)
{
    for (const Attribution &attribution : attributions) {
        if (attribution.speaker)
            m_speaking.insert(attribution.speaker->begin);
    }
    const std::vector<IndexRange> speaking = speakersOf(m_context, attributions);
    auto span = m_context.spans.begin();
    auto speaker = speaking.begin();
    for (const Mention &mention : m_version.mentions) {
        for (; speaker != speaking.end() && m_context.rangeOf(*speaker).end <= mention.range.begin; ++speaker)
            readSpeaker(*speaker);
        span = firstEndingBehind(span, m_context.spans.end(), mention.range.begin);
        const bool quoted = span != m_context.spans.end() && span->outer.contains(mention.range);
        const bool speaks = speaker != speaking.end() && m_context.rangeOf(*speaker).contains(mention.range);
        if (!quoted && m_version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person)
            addPerson(mention.range, mention.entity, speaks);
    }
    for (; speaker != speaking.end(); ++speaker)
        readSpeaker(*speaker);
}

void SpeakerNames::settlePronoun(const IndexRange &phrase)
{
    if (phrase.size() != 1 || m_settled.contains(phrase.begin))
        return;
    const TextRange range = m_context.rangeOf(phrase);
    const Gender gender = pronounGender(m_context.at(phrase.begin).lower);
    if (gender == Gender::Unknown || mentionIn(phrase, false) != nullptr)
        return;
    const std::optional<Person> person = personFor(range, gender, objectsOf(phrase.begin));
    if (!person)
        return;
    const QString name = person->unnamed
        ? speakerOf(*person->unnamed).name
        : m_version.entities[static_cast<std::size_t>(person->entity)].canonical;
    m_settled.insert(phrase.begin, name);
    addPerson(range, person->entity, true);
    m_people.back().unnamed = person->unnamed;
}

/// Whom a pronoun means. Each sentence back halves the likelihood.
std::optional<SpeakerNames::Person> SpeakerNames::personFor(const TextRange &pronoun, Gender gender,
                                                            const std::vector<int> &others) const
{
    constexpr int farthest = 6; // Sentences.
    constexpr std::ptrdiff_t most = 40;
    const int sentence = sentenceOf(m_version, pronoun.begin);
    std::optional<Person> best;
    double bestWeight = 0;
    for (auto person = m_people.rbegin(); person != m_people.rend() && person - m_people.rbegin() < most;
         ++person) {
        if (sentence - person->sentence > farthest)
            break;
        const Gender known = genderOf(*person);
        const bool isOther = !person->unnamed && std::ranges::find(others, person->entity) != others.end();
        if (isOther || (known != Gender::Unknown && known != gender))
            continue;
        const double weight
            = std::ldexp(person->weight, person->sentence - sentence) * (known == gender ? 1.0 : 0.7);
        if (weight > bestWeight) {
            best = *person;
            bestWeight = weight;
        }
    }
    return best;
}

/// The last mention in the phrase that names or, where `description`, describes a person or body. "His" is
/// not he who is spoken of in "his lawyer", but may be in "his right foot".
const Mention *SpeakerNames::mentionIn(const IndexRange &phrase, bool description) const
{
    const TextRange range = m_context.rangeOf(phrase);
    bool isOwned = !description && phrase.size() > 1;
    for (int token = phrase.begin + 1; token < phrase.end; ++token)
        isOwned = isOwned || m_context.is(token, WordRole::Role);
    const auto &mentions = m_version.mentions;
    auto mention
        = std::ranges::lower_bound(mentions, range.end, {}, [](const Mention &m) { return m.range.begin; });
    while (mention != mentions.begin()) {
        --mention;
        if (mention->range.end <= range.begin)
            return nullptr;
        const bool isKind = mention->kind == MentionKind::Pronoun
            ? !isOwned
            : !description || mention->kind == MentionKind::Described;
        const bool wanted = isKind || mention->range.contains(range);
        if (wanted && mention->range.overlaps(range))
            return &*mention;
    }
    return nullptr;
}

/// "der Chef der Werft Peter Lund": a full name that ends a description without joining to it, where nouns
/// have capitals.
const Mention *SpeakerNames::apposedTo(const IndexRange &phrase) const
{
    const Mention *mention = m_context.lexicon->hasCapitalNouns() ? mentionIn(phrase, false) : nullptr;
    if (mention == nullptr || mention->kind != MentionKind::Named)
        return nullptr;
    int token = phrase.end - 1;
    while (token > phrase.begin && m_context.at(token).range.begin > mention->range.begin)
        --token;
    const bool isPerson
        = m_version.entities[static_cast<std::size_t>(mention->entity)].kind == NameKind::Person;
    const bool isFull = phrase.end - token > 1 && mention->range.end == m_context.rangeOf(phrase).end;
    const bool follows
        = token > phrase.begin && m_context.at(token - 1).isWord && m_context.at(token - 1).isCapital;
    return isPerson && isFull && follows ? mention : nullptr;
}

QString SpeakerNames::nameFrom(const IndexRange &phrase) const
{
    const IndexRange name = trailingName(m_context, phrase);
    if (name.size() == 0)
        return m_context.rangeOf(phrase).in(m_context.text).toString();
    if (name.size() > 1)
        return withoutPossessive(m_context.rangeOf(name).in(m_context.text).toString());
    const QString word = m_context.textOf(name.begin).toString();
    const QString known = withoutPossessive(m_context.at(name.begin).lower);
    const QString genitive = m_context.lexicon->hasCapitalNouns() && known.endsWith(u's')
        ? m_fullNames.value(known.chopped(1))
        : QString();
    return m_fullNames.value(known, genitive.isEmpty() ? withoutPossessive(word) : genitive);
}

Speaker SpeakerNames::speakerOf(const IndexRange &phrase) const
{
    const TextRange range = m_context.rangeOf(phrase);
    const QString words = range.in(m_context.text).toString();
    if (const int span = m_context.at(phrase.begin).span; span >= 0
        && m_context.spanTokens[static_cast<std::size_t>(span)]
            == IndexRange{phrase.begin - 1, phrase.end + 1})
        return {words, range}; // The “Harbour Committee”
    const bool pronoun = phrase.size() == 1 && m_context.is(phrase.begin, WordRole::Pronoun);
    const bool description = !pronoun && isDescription(m_context, phrase);
    const Mention *apposed = description ? apposedTo(phrase) : nullptr;
    const QString &article = m_context.at(phrase.begin).lower;
    const Mention *mention = apposed != nullptr ? apposed : mentionIn(phrase, description);
    const bool isInside
        = mention != nullptr && (article == u"a" || article == u"an") && mention->range.end < range.end;
    if (isInside)
        return {words, range}; // "an Ohio Democrat"
    if (mention != nullptr)
        return {m_version.entities[static_cast<std::size_t>(mention->entity)].canonical, range};
    if (const auto settled = m_settled.constFind(phrase.begin); pronoun && settled != m_settled.constEnd())
        return {*settled, range};
    if (pronoun)
        return {words, range};
    return {description ? words : nameFrom(phrase), range};
}

} // namespace retold
