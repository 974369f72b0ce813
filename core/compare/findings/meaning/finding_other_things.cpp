#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kin.h"
#include "core/compare/readings/sorts.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Whether the side has a word of the stem anywhere: then the thing is told there as well.
bool tells(const SideWords &side, const QString &stem)
{
    return std::ranges::find(side.words, stem, &Word::stem) != side.words.end();
}

/// "2.3bn euros", "12 km": a unit is read with its figure.
bool isCounted(const SideWords &side, int noun)
{
    static const QSet<QString> currencies{
        QStringLiteral("dollar"), QStringLiteral("euro"), QStringLiteral("pound"), QStringLiteral("yen"),
        QStringLiteral("yuan"),   QStringLiteral("rupe"), QStringLiteral("roubl"), QStringLiteral("franc"),
        QStringLiteral("krona"),  QStringLiteral("kron"), QStringLiteral("peso"),  QStringLiteral("lira")};
    return noun > 0 && currencies.contains(side.word(noun).stem)
        && !isOneOf(side.word(noun - 1), {u"the", u"against", u"a"});
}

/// The two words of a change that are things of one sort; nothing where either side tells the other's thing
/// too.
std::optional<Anchor> thingsIn(const SideWords &base, const SideWords &other, const WordEdit &edit)
{
    const QString &language = base.version->version.language;
    for (int l = edit.left.begin; l < edit.left.end; ++l) {
        for (int r = edit.right.begin; r < edit.right.end; ++r) {
            const QString &mine = base.word(l).stem;
            const QString &theirs = other.word(r).stem;
            const bool isOnePlace = l - edit.left.begin == r - edit.right.begin;
            const bool isOfOneThing
                = !areConverseKin(base, l, other, r) && !isCounted(base, l) && !isCounted(other, r);
            if (isOnePlace && isOfOneThing && areOfOneSort(mine, theirs, language) && !tells(base, theirs)
                && !tells(other, mine))
                return Anchor{l, r};
        }
    }
    return {};
}

/// Whether the change is of a few words: in a longer one the two need not stand for each other.
bool isShort(const WordEdit &edit)
{
    constexpr int longest = 5;
    return edit.kind == EditKind::Replaced && std::max(edit.left.size(), edit.right.size()) <= longest;
}

} // namespace

/// "The fire destroyed a school", "a hospital": the sentence is kept, and the thing in it is another of its
/// sort.
void findOtherThings(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (link.link.relation != Relation::Edited || !isWorthReading(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (const WordEdit &edit : link.words.diff) {
        const std::optional<Anchor> pair = isShort(edit) ? thingsIn(base, other, edit) : std::nullopt;
        if (!pair || isBesideSaying(base, edit.left) || isBesideSaying(other, edit.right))
            continue;
        const TextRange &mine = base.word(pair->left).range;
        const TextRange &theirs = other.word(pair->right).range;
        findings.push_back(finding(
            FindingKind::FactAltered,
            Tr::tr("%1 became %2").arg(quoted(base.version->text(mine)), quoted(other.version->text(theirs))),
            Tr::tr("The words around are the same, and they tell of another thing of its sort."),
            {placeOf(sources, link.base.version, mine), placeOf(sources, link.other.version, theirs)}));
    }
}

} // namespace retold
