#include "core/compare/findings/people/strange_capitals.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_likeness.h"
#include "core/annotate/name_words.h"
#include "core/compare/readings/kept_sentences.h"

#include <algorithm>

namespace retold {

namespace {

/// A run of capitalised words that no list knows as anything but a name, wherever in the sentence it stands.
std::optional<TextRange> strangeCapitals(const SideWords &side, const IndexRange &words)
{
    constexpr std::size_t longest = 3;
    std::span<const Word> part = partOf(side, words);
    if (!part.empty() && part.front().normal == u"the")
        part = part.subspan(1);
    const auto isName = [&side](const Word &word) {
        const NameWords &known = nameWords();
        return word.kind == WordKind::Word && side.version->text(word.range).front().isUpper()
            && !word.isFunctionWord && !known.calendar.contains(word.normal)
            && !known.roles.contains(word.normal) && !known.titles.contains(word.normal)
            && !known.ordinary.contains(word.normal);
    };
    const bool isRun = !part.empty() && part.size() <= longest && std::ranges::all_of(part, isName);
    return isRun ? std::optional(TextRange{part.front().range.begin, part.back().range.end}) : std::nullopt;
}

/// "European Union", "EU"; "Norway", "Oslo", "the Norwegians": one by two names.
bool mayBeOneName(const QString &left, const QString &right)
{
    const auto initials = [](const QString &name) {
        QString letters;
        for (const QString &word : name.split(u' '))
            letters += word.front();
        return letters;
    };
    const auto landOf = [](const QString &name) {
        const QString folded = foldedName(name);
        const auto seat = governmentCode(folded);
        return seat ? seat : territoryCode(folded, true);
    };
    const auto land = landOf(left);
    return aliasKey(left) == aliasKey(right) || isSpellingVariant(foldedName(left), foldedName(right))
        || (land && land == landOf(right)) || initials(left) == right || initials(right) == left;
}

} // namespace

std::optional<Rivals> strangersAlone(const BaseLink &link)
{
    const WordEdit *lone = loneChange(link);
    if (lone == nullptr || lone->kind != EditKind::Replaced)
        return {};
    const auto before = strangeCapitals(link.words.left, lone->left);
    const auto after = strangeCapitals(link.words.right, lone->right);
    if (!before || !after)
        return {};
    const AnnotatedVersion &base = *link.words.left.version;
    const AnnotatedVersion &other = *link.words.right.version;
    const QString mine = base.text(*before).toString();
    const QString theirs = other.text(*after).toString();
    const bool isKnown
        = QStringView(other.text()).contains(mine) || QStringView(base.text()).contains(theirs);
    return isKnown || mayBeOneName(mine, theirs) ? std::nullopt : std::optional(Rivals{*before, *after});
}

} // namespace retold
