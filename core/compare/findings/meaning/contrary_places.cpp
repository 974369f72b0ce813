#include "core/compare/findings/meaning/contrary_places.h"

#include <algorithm>
#include <vector>

namespace retold {

namespace {

/// The first content word from the place on in that direction; null where none is near.
const Word *contentFrom(const ContrarySide &side, int at, int step, int reach)
{
    for (int i = at; i >= 0 && i < side.size() && reach > 0; i += step, --reach) {
        if (isOneOf(side.word(i), {u".", u";", u","}))
            return nullptr;
        if (isContentWord(side.word(i)))
            return &side.word(i);
    }
    return nullptr;
}

/// The head of what stands before: "the daughter of carmaker Roe lent" has the daughter.
const Word *subjectBefore(const ContrarySide &side, int at, int reach)
{
    const int from = std::max(0, at - reach);
    for (int i = at - 1; i > from && !isOneOf(side.word(i), {u".", u";", u","}); --i) {
        if (isOneOf(side.word(i), {u"of"}))
            return contentFrom(side, i - 1, -1, reach);
    }
    return contentFrom(side, at - 1, -1, reach);
}

bool areOneWord(const Word *left, const Word *right)
{
    return left != nullptr && right != nullptr && areAlike(*left, *right);
}

/// The first content words behind the stance, in its phrase.
std::vector<const Word *> objectsOf(const ContrarySide &side, const ContraryWord &stance, int reach)
{
    constexpr std::size_t few = 3;
    std::vector<const Word *> objects;
    const int last = std::min(side.size(), stance.words.end + reach);
    for (int i = stance.words.end; i < last && objects.size() < few; ++i) {
        const Word &word = side.word(i);
        // "The tremor recorded shortly before had a magnitude of 4".
        const bool isVerb
            = objects.empty() && isOneOf(word, {u"had", u"has", u"have", u"was", u"were", u"is", u"are"});
        if (isVerb || isOneOf(word, {u".", u";", u","}))
            break;
        if (isContentWord(word))
            objects.push_back(&word);
    }
    return objects;
}

/// "Gave up the plan", "kept the plan".
bool haveOneObject(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                   const ContraryWord &theirs)
{
    constexpr int reach = 3;
    const std::vector<const Word *> before = objectsOf(base, mine, reach);
    const std::vector<const Word *> after = objectsOf(other, theirs, reach);
    return !before.empty() && !after.empty() && areAlike(*before.front(), *after.front());
}

/// "Before his contract expires", "after the end of his contract": what opens one phrase stands in the other.
/// Where the words around agree as well, any word of it will do.
bool haveOnePhrase(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                   const ContraryWord &theirs, bool isSure)
{
    constexpr int reach = 7;
    const std::vector<const Word *> before = objectsOf(base, mine, reach);
    const std::vector<const Word *> after = objectsOf(other, theirs, reach);
    for (std::size_t l = 0; l < before.size(); ++l) {
        for (std::size_t r = 0; r < after.size(); ++r) {
            if ((isSure || l == 0 || r == 0) && areAlike(*before[l], *after[r]))
                return true;
        }
    }
    return false;
}

/// "In the north", "came first": nothing stands behind that it could be of.
bool standsAlone(const ContrarySide &side, const ContraryWord &stance)
{
    const int begin = stance.words.begin;
    const int end = stance.words.end;
    const bool isNoun = begin > 0 && isOneOf(side.word(begin - 1), {u"the"});
    return isNoun && (end >= side.size() || !isContentWord(side.word(end)));
}

/// The number right behind the stance; empty where none is.
QString amountBehind(const ContrarySide &side, const ContraryWord &stance)
{
    constexpr int reach = 4;
    for (int i = stance.words.end; i < std::min(side.size(), stance.words.end + reach); ++i) {
        if (isOneOf(side.word(i), {u"and", u"but", u"while"}))
            return {};
        if (side.word(i).kind == WordKind::Number)
            return side.word(i).normal;
    }
    return {};
}

/// The number beside the stance; empty where none is.
QString amountBeside(const ContrarySide &side, const ContraryWord &stance)
{
    constexpr int before = 3;
    QString amount = amountBehind(side, stance);
    for (int i = stance.words.begin - 1; amount.isEmpty() && i >= std::max(0, stance.words.begin - before)
         && !isOneOf(side.word(i), {u".", u";", u","});
         --i) {
        if (side.word(i).kind == WordKind::Number)
            amount = side.word(i).normal;
    }
    return amount;
}

/// "140 have been damaged, of which 37 were destroyed": the word stands beside that number as well.
bool standsBesideAmount(const ContrarySide &side, const ContraryWord &like, const QString &amount)
{
    return std::ranges::any_of(side.positions, [&](const Position &each) {
        return each.stance.field == like.field && each.stance.pole == like.pole
            && amountBeside(side, each.stance) == amount;
    });
}

} // namespace

bool areTurnedComparisons(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                          const ContraryWord &theirs)
{
    constexpr int near = 4;
    const auto comparedTo = [](const ContrarySide &side, int end) -> const Word * {
        const bool isInside = isOneOf(side.word(end - 1), {u"than"});
        const bool isBehind = end < side.size() && isOneOf(side.word(end), {u"than"});
        return isInside || isBehind ? contentFrom(side, end + (isInside ? 0 : 1), 1, near) : nullptr;
    };
    const Word *before = comparedTo(base, mine.words.end);
    const Word *after = comparedTo(other, theirs.words.end);
    return before != nullptr && after != nullptr && !areAlike(*before, *after);
}

bool standAlike(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                const ContraryWord &theirs, int common)
{
    constexpr int sure = 4; // Words of the context.
    constexpr int subjectNear = 6;
    const ContraryField &field = contraryField(mine.field, base.words.side.version->version.language);
    const bool needsObject = field.needsObject || mine.needsObject || theirs.needsObject;
    const bool isSure = common >= sure;
    const bool isOfPlace
        = field.needsPhrase && isSure && (standsAlone(base, mine) || standsAlone(other, theirs));
    const bool hasObject = !needsObject || isOfPlace || haveOneObject(base, mine, other, theirs)
        || (field.needsPhrase && haveOnePhrase(base, mine, other, theirs, isSure));
    const bool hasSubject = !field.needsSubject
        || areOneWord(subjectBefore(base, mine.words.begin, subjectNear),
                      subjectBefore(other, theirs.words.begin, subjectNear));
    return hasObject && hasSubject;
}

bool haveOtherAmounts(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                      const ContraryWord &theirs)
{
    const QString before = amountBehind(base, mine);
    const QString after = amountBehind(other, theirs);
    return before != after && !before.isEmpty() && !after.isEmpty();
}

QString commonAmount(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                     const ContraryWord &theirs)
{
    const QString &language = base.words.side.version->version.language;
    const QString amount = amountBeside(base, mine);
    const bool isCommon = !contraryField(mine.field, language).needsObject
        && amount == amountBeside(other, theirs) && !standsBesideAmount(other, mine, amount)
        && !standsBesideAmount(base, theirs, amount);
    return isCommon ? amount : QString();
}

} // namespace retold
