#include "core/compare/link_words.h"

#include "core/compare/figures/figure_key.h"
#include "core/story/in_sentence.h"

namespace retold {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(int identity)
{
    return u"\u0001name %1"_s.arg(identity);
}

/// A stretch of text that counts as one word.
struct Whole {
    TextRange range;
    QString key;
    Equivalence unlike = Equivalence::SameName;
};

/// The range of a name with the "'s" behind it, which is of the same word.
TextRange withPossessive(const AnnotatedVersion &version, const TextRange &name)
{
    const QStringView behind = QStringView(version.text())
                                   .sliced(name.end)
                                   .first(std::min<qsizetype>(2, version.text().size() - name.end));
    const bool isPossessive = behind == u"'s" || behind == u"\u2019s";
    return {name.begin, name.end + (isPossessive ? behind.size() : 0)};
}

/// Names and figures of the sentences; pronouns stay words, for a reader wants to see them change.
std::vector<Whole> wholesOf(const AnnotatedVersion &version, int index, const IndexRange &sentences,
                            const StoryNames &names)
{
    std::vector<Whole> wholes;
    const auto inSentences = [&sentences](const auto &item) {
        return sentences.begin <= item.sentence && item.sentence < sentences.end;
    };
    const auto from = [&sentences](const auto &items) {
        return std::ranges::lower_bound(items, sentences.begin, {},
                                        [](const auto &item) { return item.sentence; });
    };
    for (auto it = from(version.mentions); it != version.mentions.end() && inSentences(*it); ++it) {
        if (it->kind == MentionKind::Named)
            wholes.push_back({withPossessive(version, it->range), nameKey(names.of(index, it->entity)),
                              Equivalence::SameName});
    }
    for (auto it = from(version.figures); it != version.figures.end() && inSentences(*it); ++it)
        wholes.push_back({it->range, u"\u0001figure "_s + figureKey(*it), Equivalence::SameValue});
    std::ranges::sort(wholes, {}, [](const Whole &whole) { return whole.range; });
    return wholes;
}

/// Adds the keys of the names that the sentence means in whatever way.
void addMentioned(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names,
                  SideWords &side)
{
    const auto own = inSentence(version.mentions, sentence);
    for (const Mention &mention : own) {
        const QString key = nameKey(names.of(index, mention.entity));
        side.mentioned += key;
        if (mention.kind == MentionKind::Pronoun)
            side.pronouns.insert(static_cast<int>(mention.range.begin), key);
    }
}

/// Joins the units of words that lie in one whole.
std::vector<WordUnit> withWholes(std::vector<WordUnit> units, std::span<const Word> words,
                                 std::span<const Whole> wholes)
{
    std::vector<WordUnit> result;
    auto whole = wholes.begin();
    const Whole *current = nullptr;
    for (WordUnit &unit : units) {
        const TextRange range = words[static_cast<std::size_t>(unit.words.begin)].range;
        while (whole != wholes.end() && whole->range.end <= range.begin)
            ++whole;
        if (whole == wholes.end() || !whole->range.contains(range)) {
            result.push_back(std::move(unit));
            current = nullptr;
        } else if (current == &*whole) {
            result.back().words.end = unit.words.end;
            result.back().spelled += u' ' + unit.spelled;
        } else {
            current = &*whole;
            result.push_back({unit.words, whole->key, unit.spelled, whole->unlike, true, false});
        }
    }
    return result;
}

} // namespace

SideWords wordsOfSentences(const AnnotatedVersion &version, int index, std::span<const int> sentences,
                           const StoryNames &names)
{
    SideWords side{&version, {}, {}, {}, {}};
    std::vector<Whole> wholes;
    for (const int s : sentences) {
        const auto words = version.wordsOf(version.sentences[static_cast<std::size_t>(s)]);
        side.words.insert(side.words.end(), words.begin(), words.end());
        const std::vector<Whole> more = wholesOf(version, index, {s, s + 1}, names);
        wholes.insert(wholes.end(), more.begin(), more.end());
        addMentioned(version, index, s, names, side);
    }
    side.units = withWholes(unitsOf(side.words, version.text()), side.words, wholes);
    return side;
}

LinkWords compareWords(SideWords left, SideWords right)
{
    LinkWords words{std::move(left), std::move(right), {}};
    words.diff = diffUnits(words.left.units, words.right.units);
    return words;
}

} // namespace retold
