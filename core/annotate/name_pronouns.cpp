#include "core/annotate/coreference.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int farthest = 3;    ///< Sentences that a pronoun reaches back.
constexpr double margin = 1.3; ///< How many times likelier than the next the person must be.

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
    PronounReader(const NameText &text, NameChains &chains) : m_text(text), m_chains(chains) { }

    void read()
    {
        std::ranges::stable_sort(m_chains.mentions, {}, &Mention::range);
        std::vector<Mention> known;
        known.swap(m_chains.mentions);
        auto next = known.begin();
        for (const NameToken &token : m_text.tokens) {
            for (; next != known.end() && next->range.begin <= token.range.begin; ++next)
                m_chains.mentions.push_back(*next);
            const std::optional<Gender> gender = pronounGender(token.folded);
            if (gender && !token.isQuoted && !token.isAllCaps)
                resolve(token, *gender);
        }
        std::move(next, known.end(), std::back_inserter(m_chains.mentions));
    }

private:
    void resolve(const NameToken &pronoun, Gender gender);
    std::vector<Candidate> candidatesFor(const NameToken &pronoun, Gender gender) const;
    double weightOf(const Mention &mention, const NameToken &pronoun, bool isFirst) const;
    bool isQuoted(const Mention &mention) const;

    const NameText &m_text;
    NameChains &m_chains;
};

bool PronounReader::isQuoted(const Mention &mention) const
{
    const auto token = std::ranges::lower_bound(m_text.tokens, mention.range.begin, {},
                                                [](const NameToken &t) { return t.range.begin; });
    return token != m_text.tokens.end() && token->isQuoted;
}

/// The first person of a sentence is mostly its subject, and subjects go on; each sentence back halves it.
double PronounReader::weightOf(const Mention &mention, const NameToken &pronoun, bool isFirst) const
{
    double weight = isFirst ? 2.0 : 1.0;
    if (mention.kind == MentionKind::Pronoun && isFirst)
        weight = 2.2;
    for (int i = mention.sentence; i < pronoun.sentence; ++i)
        weight /= 2;
    return weight;
}

std::vector<Candidate> PronounReader::candidatesFor(const NameToken &pronoun, Gender gender) const
{
    std::vector<Candidate> candidates;
    const auto &mentions = m_chains.mentions;
    for (std::size_t i = mentions.size(); i-- > 0;) {
        const Mention &mention = mentions[i];
        if (pronoun.sentence - mention.sentence > farthest)
            break;
        const auto entity = static_cast<std::size_t>(mention.entity);
        const Gender known = m_chains.genders[entity];
        if (m_chains.entities[entity].kind != NameKind::Person
            || (known != gender && known != Gender::Unknown) || isQuoted(mention))
            continue;
        bool isFirst = true;
        for (std::size_t j = i; j-- > 0 && mentions[j].sentence == mention.sentence && isFirst;)
            isFirst
                = m_chains.entities[static_cast<std::size_t>(mentions[j].entity)].kind != NameKind::Person;
        const double weight = weightOf(mention, pronoun, isFirst) * (known == gender ? 1.0 : 0.8);
        const auto same = std::ranges::find(candidates, mention.entity, &Candidate::entity);
        if (same == candidates.end())
            candidates.push_back({mention.entity, weight});
        else
            same->weight = std::max(same->weight, weight);
    }
    return candidates;
}

void PronounReader::resolve(const NameToken &pronoun, Gender gender)
{
    std::vector<Candidate> candidates = candidatesFor(pronoun, gender);
    if (candidates.empty())
        return;
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::weight);
    if (candidates.size() > 1 && candidates[0].weight < margin * candidates[1].weight)
        return;
    Mention mention;
    mention.range = pronoun.range;
    mention.kind = MentionKind::Pronoun;
    mention.entity = candidates.front().entity;
    mention.sentence = pronoun.sentence;
    m_chains.mentions.push_back(mention);
    m_chains.genders[static_cast<std::size_t>(mention.entity)] = gender;
}

} // namespace

void chainPronouns(const NameText &text, NameChains &chains)
{
    PronounReader(text, chains).read();
}

} // namespace retold
