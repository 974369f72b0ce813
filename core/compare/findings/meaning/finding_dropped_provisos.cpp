#include "core/compare/findings/meaning/finding_dropped_provisos.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// What a phrase reserves: how far a thing is agreed, how surely it is known, until when or from when it
/// holds.
enum class Reserve { Agreement, Proof, Moment, UpToNow, Earliest, Latest };

struct Proviso {
    QStringView phrase;
    Reserve reserve;
};

/// A closed class of the grammar.
constexpr std::array provisos{
    Proviso{u"in principle", Reserve::Agreement},
    Proviso{u"provisionally", Reserve::Agreement},
    Proviso{u"tentatively", Reserve::Agreement},
    Proviso{u"conditionally", Reserve::Agreement},
    Proviso{u"on the balance of probabilities", Reserve::Proof},
    Proviso{u"at this stage", Reserve::Moment},
    Proviso{u"at this point", Reserve::Moment},
    Proviso{u"at this moment", Reserve::Moment},
    Proviso{u"at the moment", Reserve::Moment},
    Proviso{u"for now", Reserve::Moment},
    Proviso{u"for the time being", Reserve::Moment},
    Proviso{u"for the moment", Reserve::Moment},
    Proviso{u"at present", Reserve::Moment},
    Proviso{u"as things stand", Reserve::Moment},
    Proviso{u"so far", Reserve::UpToNow},
    Proviso{u"as yet", Reserve::UpToNow},
    Proviso{u"to date", Reserve::UpToNow},
    Proviso{u"at the earliest", Reserve::Earliest},
    Proviso{u"at the latest", Reserve::Latest},
};

/// By what words, wherever they stand, the same may be reserved otherwise.
QStringList standInsOf(Reserve reserve)
{
    static const QStringList open
        = u"may might could probable probably probability probabilities likely likelihood balance"_s.split(
            u' ');
    switch (reserve) {
    case Reserve::Agreement:
        return u"principle broadly provisional provisionally preliminary outline tentative tentatively "
               u"conditional conditionally condition conditions if framework pending subject yet still must "
               u"final finalised finalized draft intends partly part initial initially"_s.split(u' ');
    case Reserve::Proof:
        return open
            + u"suspected believed probabilities suggests suggested apparently seems appears"_s.split(u' ');
    case Reserve::Moment:
    case Reserve::UpToNow:
        return u"now currently yet still stage present presently moment far today immediate immediately "
               u"point "
               u"initially temporary temporarily until date early being stand recently"_s.split(u' ');
    case Reserve::Earliest:
        return open
            + u"before earliest until till least unlikely sooner earlier from onwards best not minimum"_s
                  .split(u' ');
    case Reserve::Latest:
        return u"by latest before within deadline later until till most end"_s.split(u' ');
    }
    return {};
}

/// Whether the phrase stands at the place.
bool standsAt(const SideWords &side, int at, const QStringList &phrase)
{
    const auto words = std::span(side.words).subspan(static_cast<std::size_t>(at));
    return std::cmp_less_equal(phrase.size(), words.size())
        && std::ranges::equal(words.first(static_cast<std::size_t>(phrase.size())), phrase, {},
                              &Word::normal);
}

bool isTelling(const Word &word)
{
    return word.kind == WordKind::Number || (word.kind == WordKind::Word && !word.isFunctionWord);
}

/// The telling word nearest to the phrase on either side, within its sentence.
std::optional<int> nearest(const SideWords &side, int from, int step)
{
    constexpr int reach = 4;
    for (int i = from, passed = 0; i >= 0 && i < static_cast<int>(side.words.size()) && passed < reach;
         i += step, ++passed) {
        if (isOneOf(side.word(i), {u".", u";"}))
            return {};
        if (isTelling(side.word(i)))
            return i;
    }
    return {};
}

std::optional<int> placeOfWord(const SideWords &side, const Word &sought)
{
    const auto found = std::ranges::find_if(
        side.words, [&sought](const Word &word) { return isTelling(word) && word.stem == sought.stem; });
    return found == side.words.end() ? std::nullopt
                                     : std::optional(static_cast<int>(found - side.words.begin()));
}

/// How many different telling words around the phrase the other side has.
qsizetype keptAround(const SideWords &own, const IndexRange &phrase, const SideWords &far)
{
    constexpr int reach = 12;
    QSet<QString> kept;
    const int end = std::min(static_cast<int>(own.words.size()), phrase.end + reach);
    for (int i = std::max(0, phrase.begin - reach); i < end; ++i) {
        const bool isWithin = phrase.begin <= i && i < phrase.end;
        if (!isWithin && isTelling(own.word(i)) && placeOfWord(far, own.word(i)))
            kept.insert(own.word(i).stem);
    }
    return kept.size();
}

bool isDeniedAround(const SideWords &side, int at)
{
    constexpr int reach = 8;
    const int end = std::min(static_cast<int>(side.words.size()), at + reach);
    return std::any_of(side.words.begin() + std::max(0, at - reach), side.words.begin() + end, isPlainDenial);
}

/// Whether the other version reserves it in whatever words, or by the phrase itself beside these sentences.
bool isReserved(const BaseLink &link, Reserve reserve, const QStringList &phrase)
{
    const SideWords &other = link.words.right;
    const QStringList standIns = standInsOf(reserve);
    if (std::ranges::any_of(other.words,
                            [&standIns](const Word &word) { return standIns.contains(word.normal); }))
        return true;
    const auto [first, last] = std::ranges::minmax(link.other.sentences);
    const std::vector<Word> around = wordsAround(*other.version, {first, last + 1}, 1, 1);
    const auto isForm = [](const Word &word, const QString &form) { return word.normal == form; };
    return std::search(around.begin(), around.end(), phrase.begin(), phrase.end(), isForm) != around.end();
}

/// Only of what is denied is it missed that it was up to now: "the road is closed for now". And "has not been
/// found" tells it by the perfect.
bool isOfMoment(const SideWords &own, int at, const SideWords &far, int told, Reserve reserve)
{
    if (reserve != Reserve::Moment && reserve != Reserve::UpToNow)
        return true;
    const bool isPerfect = hasWord(far.words, {u"has", u"have", u"had", u"having"});
    // "Do not know at this point": who does not know it may yet learn it.
    const bool isOfKnowing = isOneOf(
        far.word(told),
        {u"know", u"known", u"knows", u"clear", u"unclear", u"sure", u"certain", u"say", u"comment"});
    return isDeniedAround(own, at) && isDeniedAround(far, told) && !isOfKnowing
        && !(reserve == Reserve::UpToNow && isPerfect);
}

/// Where the other side tells what the phrase limits.
std::optional<int> toldWithout(const SideWords &own, const IndexRange &phrase, const SideWords &far)
{
    constexpr qsizetype fewest = 2;
    if (keptAround(own, phrase, far) < fewest)
        return {};
    for (const std::optional<int> near : {nearest(own, phrase.begin - 1, -1), nearest(own, phrase.end, 1)}) {
        const auto told = near ? placeOfWord(far, own.word(*near)) : std::nullopt;
        if (told)
            return told;
    }
    return {};
}

/// From the word before the phrase to its end; to the word behind it where it opens the sentence.
TextRange withNeighbours(const SideWords &side, const IndexRange &phrase)
{
    const auto before = nearest(side, phrase.begin - 1, -1);
    const int behind = nearest(side, phrase.end, 1).value_or(phrase.end - 1);
    return rangeOf(
        partOf(side, before ? IndexRange{*before, phrase.end} : IndexRange{phrase.begin, behind + 1}));
}

bool findDropped(const FindingSources &sources, const BaseLink &link, const Proviso &proviso,
                 Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const QStringList phrase = proviso.phrase.toString().split(u' ');
    for (int i = 0; i < static_cast<int>(base.words.size()); ++i) {
        if (!standsAt(base, i, phrase))
            continue;
        const IndexRange words{i, i + static_cast<int>(phrase.size())};
        const auto told = toldWithout(base, words, other);
        if (!told || !isOfMoment(base, i, other, *told, proviso.reserve)
            || isReserved(link, proviso.reserve, phrase))
            continue;
        findings.push_back(changedWords(FindingKind::ScopeChanged, sources, link, withNeighbours(base, words),
                                        inContext(other, {*told, *told + 1}),
                                        Tr::tr("What limits it is left out.")));
        return true;
    }
    return false;
}

} // namespace

void findDroppedProvisos(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const Proviso &proviso : provisos) {
        if (findDropped(sources, link, proviso, findings))
            return;
    }
}

} // namespace retold
