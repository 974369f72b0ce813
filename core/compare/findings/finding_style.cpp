#include "core/compare/findings/detectors.h"
#include "core/translation.h"

namespace retold {

namespace {

TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    return {side.words[static_cast<std::size_t>(words.begin)].range.begin,
            side.words[static_cast<std::size_t>(words.end) - 1].range.end};
}

} // namespace

void findHouseStyle(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    for (const WordEdit &edit : link.words.diff) {
        const bool written = edit.left.size() > 0 && edit.right.size() > 0;
        if (edit.equivalence != Equivalence::HouseStyle || !written)
            continue;
        const TextRange left = rangeOf(link.words.left, edit.left);
        const TextRange right = rangeOf(link.words.right, edit.right);
        const QString before = link.words.left.version->text(left).toString();
        const QString after = link.words.right.version->text(right).toString();
        if (before.size() < 2 && after.size() < 2)
            continue; // Commas and dashes.
        findings.push_back(finding(
            FindingKind::HouseStyle, Tr::tr("%1 is written %2").arg(quoted(before), quoted(after)),
            Tr::tr("The same words in another house style."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
    }
}

} // namespace retold
