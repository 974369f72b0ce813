#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// A clause with its subject: "the rifle | was reported stolen".
struct Clause {
    IndexRange words;
    int verb = 0; ///< The first one: what stands before is the subject.
};

bool isVerb(const SideWords &side, const Word &word)
{
    return isOneOf(word,
                   {u"is", u"was", u"are", u"were", u"has", u"had", u"have", u"will", u"would", u"can",
                    u"could", u"may", u"might", u"should", u"did", u"does"})
        || word.normal.endsWith(u"ed")
        || wordLists(side.version->version.language).baseForms.contains(word.normal);
}

bool parts(const Word &word)
{
    return (word.kind == WordKind::Punctuation && !isOneOf(word, {u"-", u"'"}))
        || isOneOf(word, {u"and", u"but", u"while", u"whereas", u"as", u"when", u"that", u"although"});
}

/// Clauses with a verb that is not their first word.
std::vector<Clause> clausesOf(const SideWords &side)
{
    std::vector<Clause> clauses;
    const int count = static_cast<int>(side.words.size());
    for (int begin = 0; begin < count;) {
        int end = begin;
        int verb = -1;
        for (; end < count && !parts(side.words[static_cast<std::size_t>(end)]); ++end) {
            if (verb < 0 && isVerb(side, side.words[static_cast<std::size_t>(end)]))
                verb = end;
        }
        if (verb > begin)
            clauses.push_back({{begin, end}, verb});
        begin = end + 1;
    }
    return clauses;
}

/// For each word the clause that it is in, or -1.
std::vector<int> clauseOfWords(const SideWords &side, const std::vector<Clause> &clauses)
{
    std::vector<int> of(side.words.size(), -1);
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        for (int word = clauses[i].words.begin; word < clauses[i].words.end; ++word)
            of[static_cast<std::size_t>(word)] = static_cast<int>(i);
    }
    return of;
}

/// How often two clauses have a subject in common, and how often a predicate.
struct Shared {
    int subjects = 0;
    int predicates = 0;
    int mixed = 0; ///< A subject here that is of the predicate there.
};

/// What each clause of the base shares with each of the other side.
class SharedWords final {
public:
    SharedWords(const SideWords &base, const SideWords &other) :
        m_base(clausesOf(base)),
        m_other(clausesOf(other)),
        m_shared(m_base.size() * m_other.size())
    {
        const std::vector<int> mine = clauseOfWords(base, m_base);
        const std::vector<int> theirs = clauseOfWords(other, m_other);
        for (const Anchor &anchor : anchorsOf(base, other)) {
            const int left = mine[static_cast<std::size_t>(anchor.left)];
            const int right = theirs[static_cast<std::size_t>(anchor.right)];
            const Word &word = base.words[static_cast<std::size_t>(anchor.left)];
            if (left >= 0 && right >= 0 && word.kind == WordKind::Word)
                add(anchor, left, right);
        }
    }

    int baseCount() const { return static_cast<int>(m_base.size()); }
    const Clause &base(int index) const { return m_base[static_cast<std::size_t>(index)]; }
    const Clause &other(int index) const { return m_other[static_cast<std::size_t>(index)]; }

    /// The one clause of the other side that has its subject, and nothing of its predicate.
    std::optional<int> bySubjectAlone(int left) const
    {
        std::optional<int> found;
        for (int right = 0; right < static_cast<int>(m_other.size()); ++right) {
            const Shared &each = at(left, right);
            if (each.subjects > 0 && (found || each.predicates > 0 || each.mixed > 0))
                return {};
            if (each.subjects > 0)
                found = right;
        }
        return found;
    }

    /// Whether they share words of the predicate, and nothing else.
    bool havePredicate(int left, int right) const
    {
        const Shared &each = at(left, right);
        return each.predicates > 0 && each.subjects == 0 && each.mixed == 0;
    }

private:
    const Shared &at(int left, int right) const
    {
        return m_shared[static_cast<std::size_t>(left) * m_other.size() + static_cast<std::size_t>(right)];
    }

    void add(const Anchor &anchor, int left, int right)
    {
        Shared &each
            = m_shared[static_cast<std::size_t>(left) * m_other.size() + static_cast<std::size_t>(right)];
        const bool isSubject = anchor.left < base(left).verb;
        if (isSubject != (anchor.right < other(right).verb))
            ++each.mixed;
        else if (isSubject)
            ++each.subjects;
        else
            ++each.predicates;
    }

    std::vector<Clause> m_base;
    std::vector<Clause> m_other;
    std::vector<Shared> m_shared; ///< Base clauses by the other's.
};

TextRange rangeOf(const SideWords &side, const Clause &first, const Clause &second)
{
    const int begin = std::min(first.words.begin, second.words.begin);
    const int end = std::max(first.words.end, second.words.end);
    return {side.words[static_cast<std::size_t>(begin)].range.begin,
            side.words[static_cast<std::size_t>(end) - 1].range.end};
}

} // namespace

/// Two things that exchanged what is told of them: "the sail was torn and the mast sound" told as "the mast
/// was torn and the sail sound". Each subject keeps nothing of its own predicate, and has that of the other.
/// English alone.
void findExchangedPredicates(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const SharedWords shared(base, other);
    constexpr int most = 12; // Clauses of a sentence.
    for (int first = 0; first < std::min(most, shared.baseCount()); ++first) {
        const auto mine = shared.bySubjectAlone(first);
        for (int second = first + 1; mine && second < std::min(most, shared.baseCount()); ++second) {
            const auto theirs = shared.bySubjectAlone(second);
            if (!theirs || *mine == *theirs || !shared.havePredicate(first, *theirs)
                || !shared.havePredicate(second, *mine))
                continue;
            const TextRange left = rangeOf(base, shared.base(first), shared.base(second));
            const TextRange right = rangeOf(other, shared.other(*mine), shared.other(*theirs));
            findings.push_back(finding(
                FindingKind::MeaningReversed,
                Tr::tr("%1 became %2")
                    .arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
                Tr::tr("What is told of the one is told of the other."),
                {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
            return; // One sentence, one cause.
        }
    }
}

} // namespace retold
