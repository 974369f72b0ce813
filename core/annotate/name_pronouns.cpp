#include "core/annotate/coreference.h"

#include "core/annotate/name_capitals.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int farthest = 3;      ///< Sentences that a pronoun reaches back.
constexpr std::size_t most = 40; ///< Mentions looked back at; endless sentences come from hostile text only.
constexpr double margin = 1.3;   ///< How many times likelier than the next the person must be.

std::optional<Gender> pronounGender(const QString &folded)
{
    static const QHash<QString, Gender> pronouns{{u"he"_s, Gender::Male},     {u"him"_s, Gender::Male},
                                                 {u"his"_s, Gender::Male},    {u"himself"_s, Gender::Male},
                                                 {u"she"_s, Gender::Female},  {u"her"_s, Gender::Female},
                                                 {u"hers"_s, Gender::Female}, {u"herself"_s, Gender::Female}};
    const auto gender = pronouns.constFind(folded);
    return gender == pronouns.constEnd() ? std::nullopt : std::optional(*gender);
}

/// One person as seen from a pronoun.
struct Candidate {
    int entity = 0;
    double weight = 0;
};

/// Weighs the people of the last few sentences for the pronouns of one text, which come in text order.
class PronounReader {
public:
    PronounReader(const NameText &text, NameChains &chains) : m_text(text), m_chains(chains)
    {
        // Between quoted sentences the teller's own follow each other directly.
        m_told.reserve(text.sentences.size());
        int told = 0;
        for (const NameSentence &sentence : text.sentences) {
            const auto tokens = std::span(text.tokens)
                                    .subspan(static_cast<std::size_t>(sentence.tokens.begin),
                                             static_cast<std::size_t>(sentence.tokens.size()));
            told += std::ranges::any_of(tokens, [](const NameToken &token) { return !token.isQuoted; }) ? 1
                                                                                                        : 0;
            m_told.push_back(told);
        }
    }

    void read()
    {
        std::ranges::stable_sort(m_chains.mentions, {}, &Mention::range);
        std::vector<Mention> known;
        known.swap(m_chains.mentions);
        auto next = known.begin();
        for (int i = 0; i < std::ssize(m_text.tokens); ++i) {
            const NameToken &token = m_text.at(i);
            for (; next != known.end() && next->range.begin <= token.range.begin; ++next)
                m_chains.mentions.push_back(*next);
            const std::optional<Gender> gender = pronounGender(token.folded);
            if (!gender || token.isQuoted || token.isAllCaps)
                continue;
            if (const int subject = subjectAfter(i); subject > i) {
                const auto bearer = std::find_if(next, known.end(), [&](const Mention &mention) {
                    return mention.range.begin >= m_text.at(subject).range.begin;
                });
                if (bearer != known.end() && isSubject(*bearer, subject, *gender))
                    add(token, bearer->entity, *gender);
            } else {
                noteObjects(i, std::span(next, known.end()));
                resolve(token, *gender);
            }
        }
        std::move(next, known.end(), std::back_inserter(m_chains.mentions));
    }

private:
    int subjectAfter(int pronoun) const;
    bool isSubject(const Mention &mention, int token, Gender gender) const;
    void add(const NameToken &pronoun, int entity, Gender gender);
    void resolve(const NameToken &pronoun, Gender gender);
    std::vector<Candidate> candidatesFor(const NameToken &pronoun, Gender gender) const;
    double weightOf(const Mention &mention, const NameToken &pronoun, bool isFirst) const;
    int peopleIn(int sentence) const;
    bool opensUnnamed(int sentence) const;
    std::optional<double> unnamedWeight(const NameToken &pronoun) const;
    void noteObjects(int pronoun, std::span<const Mention> ahead);
    bool isQuoted(const Mention &mention) const;
    bool isGoverned(const Mention &mention) const;
    bool isFirstPerson(std::size_t at) const;
    int sentencesBetween(const Mention &mention, const NameToken &pronoun) const
    {
        return m_told[static_cast<std::size_t>(pronoun.sentence)]
            - m_told[static_cast<std::size_t>(mention.sentence)];
    }

    const NameText &m_text;
    NameChains &m_chains;
    std::vector<int> m_told;    ///< How many sentences up to each are not wholly quoted.
    std::vector<int> m_objects; ///< Whom the clause of the pronoun at hand names behind it.
};

/// A name behind the subject of its clause is somebody else: "he told Lund", "she said Holt would".
void PronounReader::noteObjects(int pronoun, std::span<const Mention> ahead)
{
    m_objects.clear();
    const QString &folded = m_text.at(pronoun).folded;
    if (folded != u"he" && folded != u"she")
        return;
    // "Harbro, she said, should have acted": of whom she speaks, she is not.
    const bool speaks = pronoun > 0 && pronoun + 1 < m_text.endOf(pronoun)
        && m_text.at(pronoun).gap == NameGap::Comma
        && nameWords().sayingVerbs.contains(m_text.at(pronoun + 1).folded);
    if (speaks && !m_chains.mentions.empty()
        && m_chains.mentions.back().range.end == m_text.at(pronoun - 1).range.end)
        m_objects.push_back(m_chains.mentions.back().entity);
    int end = pronoun + 1;
    while (end < m_text.endOf(pronoun) && m_text.at(end).gap <= NameGap::Hyphen)
        ++end;
    const qsizetype clauseEnd = m_text.at(end - 1).range.end;
    for (const Mention &mention : ahead) {
        if (mention.range.begin >= clauseEnd)
            break;
        m_objects.push_back(mention.entity);
    }
}

/// Whether the mention hangs on a preposition before its title: "with Mayor Holt", "As for Holt".
bool PronounReader::isGoverned(const Mention &mention) const
{
    static const QSet<QString> prepositions{u"of"_s,    u"for"_s,   u"at"_s,      u"from"_s,  u"with"_s,
                                            u"in"_s,    u"to"_s,    u"on"_s,      u"by"_s,    u"about"_s,
                                            u"over"_s,  u"under"_s, u"against"_s, u"into"_s,  u"during"_s,
                                            u"among"_s, u"like"_s,  u"between"_s, u"beside"_s};
    const qsizetype begin = mention.roleRange.length() > 0
        ? std::min(mention.range.begin, mention.roleRange.begin)
        : mention.range.begin;
    const auto after = std::ranges::lower_bound(m_text.tokens, begin, {},
                                                [](const NameToken &t) { return t.range.begin; });
    int token = static_cast<int>(after - m_text.tokens.begin());
    const int start = m_text.sentences[static_cast<std::size_t>(mention.sentence)].tokens.begin;
    static const QSet<QString> articles{u"the"_s, u"a"_s, u"an"_s, u"his"_s, u"her"_s, u"their"_s};
    while (token > start && (isTitle(m_text, token - 1) || articles.contains(m_text.at(token - 1).folded)))
        --token;
    return token > start && m_text.isJoined(token) && prepositions.contains(m_text.at(token - 1).folded);
}

bool PronounReader::isQuoted(const Mention &mention) const
{
    const auto token = std::ranges::lower_bound(m_text.tokens, mention.range.begin, {},
                                                [](const NameToken &t) { return t.range.begin; });
    return token != m_text.tokens.end() && token->isQuoted;
}

/// "In his speech, Ada Lund said": where the subject begins after the phrase that opens the sentence, if the
/// pronoun stands in such a phrase; else the pronoun itself.
int PronounReader::subjectAfter(int pronoun) const
{
    static const QSet<QString> openers{u"in"_s,    u"after"_s,   u"before"_s, u"during"_s,    u"at"_s,
                                       u"on"_s,    u"by"_s,      u"with"_s,   u"following"_s, u"despite"_s,
                                       u"while"_s, u"through"_s, u"under"_s,  u"throughout"_s};
    const int start = m_text.startOf(pronoun);
    if (pronoun == start || pronoun - start > 6 || !openers.contains(m_text.at(start).folded))
        return pronoun;
    for (int i = start + 1; i <= pronoun; ++i) {
        if (m_text.at(i).gap == NameGap::Comma)
            return pronoun;
    }
    for (int i = pronoun + 1; i < std::min(m_text.endOf(pronoun), pronoun + 15); ++i) {
        if (m_text.at(i).gap == NameGap::Comma)
            return m_text.at(i).isCapital ? i : pronoun;
    }
    return pronoun;
}

/// Whether the mention is the person who begins at `token`, or after a title or role there.
bool PronounReader::isSubject(const Mention &mention, int token, Gender gender) const
{
    const auto entity = static_cast<std::size_t>(mention.entity);
    const Gender known = m_chains.genders[entity];
    const qsizetype gap = mention.range.begin - m_text.at(token).range.begin;
    return mention.kind != MentionKind::Pronoun && m_chains.entities[entity].kind == NameKind::Person
        && (known == gender || known == Gender::Unknown)
        && gap <= std::max<qsizetype>(mention.title.size(), mention.role.size()) + 2;
}

void PronounReader::add(const NameToken &pronoun, int entity, Gender gender)
{
    Mention mention;
    mention.range = pronoun.range;
    mention.kind = MentionKind::Pronoun;
    mention.entity = entity;
    mention.sentence = pronoun.sentence;
    m_chains.mentions.push_back(mention);
    m_chains.genders[static_cast<std::size_t>(entity)] = gender;
}

/// How many people a sentence names before the pronoun that is looked at; counting stops at three.
int PronounReader::peopleIn(int sentence) const
{
    std::vector<int> people;
    for (std::size_t i = m_chains.mentions.size(); i-- > 0 && people.size() < 3;) {
        const Mention &mention = m_chains.mentions[i];
        if (mention.sentence < sentence || m_chains.mentions.size() - i > most)
            break;
        const bool isPerson
            = m_chains.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (mention.sentence == sentence && isPerson
            && std::ranges::find(people, mention.entity) == people.end())
            people.push_back(mention.entity);
    }
    return static_cast<int>(people.size());
}

/// The first person of a sentence is mostly its subject, and subjects go on, but not where many are listed;
/// each sentence back halves it.
double PronounReader::weightOf(const Mention &mention, const NameToken &pronoun, bool isFirst) const
{
    const bool isOneOfMany = peopleIn(mention.sentence) > 2;
    double weight = isFirst && !isOneOfMany ? 2.0 : 1.0;
    if (mention.kind == MentionKind::Pronoun && isFirst)
        weight = 2.2;
    for (int i = sentencesBetween(mention, pronoun); i > 0; --i)
        weight /= 2;
    return weight;
}

/// Whether no person that may be a subject is named before this mention in its sentence.
bool PronounReader::isFirstPerson(std::size_t at) const
{
    const auto &mentions = m_chains.mentions;
    if (isGoverned(mentions[at]))
        return false;
    for (std::size_t j = at; j-- > 0 && mentions[j].sentence == mentions[at].sentence && at - j < most;) {
        if (m_chains.entities[static_cast<std::size_t>(mentions[j].entity)].kind == NameKind::Person
            && !isGoverned(mentions[j]))
            return false;
    }
    return true;
}

std::vector<Candidate> PronounReader::candidatesFor(const NameToken &pronoun, Gender gender) const
{
    std::vector<Candidate> candidates;
    const auto &mentions = m_chains.mentions;
    for (std::size_t i = mentions.size(); i-- > 0;) {
        const Mention &mention = mentions[i];
        if (sentencesBetween(mention, pronoun) > farthest || mentions.size() - i > most)
            break;
        const auto entity = static_cast<std::size_t>(mention.entity);
        const Gender known = m_chains.genders[entity];
        if (m_chains.entities[entity].kind != NameKind::Person
            || (known != gender && known != Gender::Unknown) || isQuoted(mention)
            || std::ranges::find(m_objects, mention.entity) != m_objects.end())
            continue;
        const double weight = weightOf(mention, pronoun, isFirstPerson(i)) * (known == gender ? 1.0 : 0.8);
        const auto same = std::ranges::find(candidates, mention.entity, &Candidate::entity);
        if (same == candidates.end())
            candidates.push_back({mention.entity, weight});
        else
            same->weight = std::max(same->weight, weight);
    }
    return candidates;
}

/// "Another driver said", "A woman who": somebody without a name opens the sentence.
bool PronounReader::opensUnnamed(int sentence) const
{
    static const QSet<QString> articles{u"a"_s, u"an"_s, u"another"_s, u"one"_s};
    constexpr int longest = 6;
    const IndexRange &tokens = m_text.sentences[static_cast<std::size_t>(sentence)].tokens;
    if (tokens.size() < 2 || m_text.at(tokens.begin).isQuoted
        || !articles.contains(m_text.at(tokens.begin).folded))
        return false;
    for (int token = tokens.begin + 1; token < std::min(tokens.end, tokens.begin + longest); ++token) {
        const NameToken &word = m_text.at(token);
        if (word.isCapital || word.isQuoted || !m_text.isJoined(token))
            return false;
        if (word.isRole || word.folded == u"who" || word.folded == u"whose"
            || nameWords().roles.contains(word.folded) || nameWords().sayingVerbs.contains(word.folded))
            return true;
    }
    return false;
}

/// What somebody without a name weighs for a pronoun; nothing where nobody is near.
std::optional<double> PronounReader::unnamedWeight(const NameToken &pronoun) const
{
    const int now = m_told[static_cast<std::size_t>(pronoun.sentence)];
    for (int sentence = pronoun.sentence; sentence >= 0; --sentence) {
        const int between = now - m_told[static_cast<std::size_t>(sentence)];
        if (between > farthest)
            break;
        if (opensUnnamed(sentence))
            return std::ldexp(2.0, -between);
    }
    return {};
}

void PronounReader::resolve(const NameToken &pronoun, Gender gender)
{
    std::vector<Candidate> candidates = candidatesFor(pronoun, gender);
    if (candidates.empty())
        return;
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::weight);
    if (candidates.size() > 1 && candidates[0].weight < margin * candidates[1].weight)
        return;
    const std::optional<double> unnamed = unnamedWeight(pronoun);
    if (unnamed && candidates[0].weight < margin * *unnamed)
        return;
    add(pronoun, candidates.front().entity, gender);
}

} // namespace

void chainPronouns(const NameText &text, NameChains &chains)
{
    PronounReader(text, chains).read();
}

} // namespace retold
