#include "core/compare/findings/detectors.h"
#include "core/compare/readings/deeds.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using DeedsByName = QHash<QString, std::vector<Deed>>;

DeedsByName byName(std::vector<Deed> deeds)
{
    DeedsByName named;
    for (Deed &deed : deeds)
        named[deed.name].push_back(std::move(deed));
    return named;
}

/// Whether both sides have one of the parties in one part: the same deed, told alike.
bool agree(const Deed &base, const Deed &other)
{
    return base.doer.keys.intersects(other.doer.keys) || base.sufferer.keys.intersects(other.sufferer.keys);
}

/// "The bill passed the council", "the council passed the bill": either end may be the subject.
bool hasTwoWays(const Deed &deed)
{
    static const QSet<QString> verbs{
        QStringLiteral("pass"),  QStringLiteral("open"),    QStringLiteral("close"), QStringLiteral("start"),
        QStringLiteral("begin"), QStringLiteral("end"),     QStringLiteral("move"),  QStringLiteral("turn"),
        QStringLiteral("chang"), QStringLiteral("break"),   QStringLiteral("burn"),  QStringLiteral("sink"),
        QStringLiteral("grow"),  QStringLiteral("increas"), QStringLiteral("drop"),  QStringLiteral("stop"),
        QStringLiteral("face"),  QStringLiteral("cover"),   QStringLiteral("fill")};
    return verbs.contains(deed.name);
}

/// Who did it is now who suffered it, and the other way round; one of both is enough, for the other party may
/// go by other words, but not for verbs of two ways.
bool isReversed(const Deed &base, const Deed &other)
{
    const bool suffers = base.doer.keys.intersects(other.sufferer.keys);
    const bool does = base.sufferer.keys.intersects(other.doer.keys);
    return !agree(base, other) && (hasTwoWays(base) ? suffers && does : suffers || does);
}

struct Reversal {
    const Deed *base = nullptr;
    const Deed *other = nullptr;
};

/// Nothing where the deed is told more often than a sentence tells one, or once alike.
std::optional<Reversal> reversalOf(const std::vector<Deed> &base, const std::vector<Deed> &other)
{
    constexpr std::size_t most = 4;
    if (base.size() > most || other.size() > most)
        return {};
    std::optional<Reversal> found;
    for (const Deed &before : base) {
        for (const Deed &after : other) {
            if (agree(before, after))
                return {};
            if (isReversed(before, after) && !found)
                found = Reversal{&before, &after};
        }
    }
    return found;
}

/// From the first word of either party to the last, so that a message can be understood.
TextRange rangeOf(const SideWords &side, const Deed &deed)
{
    const int begin = std::min({deed.doer.words.begin, deed.sufferer.words.begin, deed.verb});
    const int end = std::max({deed.doer.words.end, deed.sufferer.words.end, deed.verb + 1});
    return {side.words[static_cast<std::size_t>(begin)].range.begin,
            side.words[static_cast<std::size_t>(end) - 1].range.end};
}

} // namespace

/// A deed that both sides tell: doer and sufferer have changed places, whether active or passive, and from
/// whichever end. English alone.
void findReversedDeeds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Deed> told = deedsOf(base);
    const DeedsByName mine = byName(told);
    const DeedsByName theirs = byName(deedsOf(other));
    for (const Deed &deed : told) {
        const auto answer = theirs.constFind(deed.name);
        const auto reversal
            = answer == theirs.cend() ? std::nullopt : reversalOf(*mine.constFind(deed.name), *answer);
        if (!reversal)
            continue;
        const TextRange left = rangeOf(base, *reversal->base);
        const TextRange right = rangeOf(other, *reversal->other);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
            Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold
