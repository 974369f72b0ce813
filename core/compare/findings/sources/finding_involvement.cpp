#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

constexpr int longest = 3; ///< Words of a phrase.

/// Whether somebody had a part in what is told of. How news says that an outsider judges it, or one of its
/// makers: a closed set of phrases.
struct Phrase {
    bool hasPart = false;
    std::array<QStringView, longest> words; ///< Empty behind the last.
};

constexpr std::array phrases{
    Phrase{false, {u"not", u"involved"}},    Phrase{false, {u"no", u"part"}},
    Phrase{false, {u"not", u"part"}},        Phrase{false, {u"no", u"role"}},
    Phrase{false, {u"not", u"connected"}},   Phrase{false, {u"not", u"take", u"part"}},
    Phrase{false, {u"unconnected"}},         Phrase{false, {u"not", u"affiliated"}},
    Phrase{false, {u"no", u"involvement"}},  Phrase{false, {u"uninvolved"}},
    Phrase{true, {u"worked", u"on"}},        Phrase{true, {u"took", u"part"}},
    Phrase{true, {u"was", u"involved"}},     Phrase{true, {u"is", u"involved"}},
    Phrase{true, {u"co", u"-", u"author"}},  Phrase{true, {u"co", u"-", u"wrote"}},
    Phrase{true, {u"one", u"of", u"its"}},   Phrase{true, {u"helped", u"to", u"write"}},
    Phrase{true, {u"who", u"led"}},          Phrase{true, {u"who", u"ran"}},
    Phrase{true, {u"contributed", u"to"}},   Phrase{true, {u"who", u"helped"}},
    Phrase{true, {u"an", u"author", u"of"}}, Phrase{true, {u"lead", u"author"}},
    Phrase{true, {u"of", u"the", u"team"}},  Phrase{true, {u"on", u"the", u"team"}},
    Phrase{true, {u"team", u"member"}},      Phrase{true, {u"of", u"the", u"authors"}},
    Phrase{true, {u"co", u"-", u"led"}},     Phrase{true, {u"of", u"the", u"researchers"}},
};

struct ToldPart {
    bool hasPart = false;
    int sentence = 0;
    TextRange range;
};

bool beginsAt(std::span<const Word> words, std::size_t at, const Phrase &phrase)
{
    for (const QStringView word : phrase.words) {
        if (word.isEmpty())
            return true;
        if (at >= words.size() || words[at].normal != word)
            return false;
        ++at;
    }
    return true;
}

/// The first phrase of the sentence, or an outsider's: "a member of the board who was not involved".
std::optional<ToldPart> partIn(const AnnotatedVersion &version, int sentence)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    std::optional<ToldPart> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto phrase
            = std::ranges::find_if(phrases, [&](const Phrase &each) { return beginsAt(words, i, each); });
        if (phrase == phrases.end() || (found && phrase->hasPart))
            continue;
        const auto size = static_cast<std::size_t>(
            std::ranges::count_if(phrase->words, [](const QStringView &word) { return !word.isEmpty(); }));
        found = ToldPart{phrase->hasPart, sentence, {words[i].range.begin, words[i + size - 1].range.end}};
        if (!phrase->hasPart)
            break;
    }
    return found;
}

/// What is told of the one person whom a sentence names; nothing where it names several.
QHash<int, ToldPart> partsIn(const FindingSources &sources, int version)
{
    QHash<int, ToldPart> parts;
    const AnnotatedVersion &own = versionAt(sources, version);
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        const std::optional<ToldPart> part = partIn(own, i);
        if (!part)
            continue;
        QSet<int> people;
        for (const Mention &mention : inSentence(own.mentions, i)) {
            if (mention.kind == MentionKind::Named
                && own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person)
                people.insert(sources.story.names.of(version, mention.entity));
        }
        if (people.size() == 1)
            parts.insert(*people.cbegin(), *part);
    }
    return parts;
}

} // namespace

/// "A statistician who was not involved in the study" told as one "who worked on the study". English alone.
void findTurnedInvolvement(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const QHash<int, ToldPart> known = partsIn(sources, base);
    for (const int version : englishBeside(sources, base)) {
        const QHash<int, ToldPart> own = partsIn(sources, version);
        QList<int> people = own.keys();
        std::ranges::sort(people); // A hash has its own order in each run.
        for (const int person : people) {
            const auto before = known.constFind(person);
            const ToldPart &after = *own.constFind(person);
            if (before == known.cend() || before->hasPart == after.hasPart)
                continue;
            Finding wrong
                = finding(FindingKind::RoleWrong,
                          Tr::tr("%1 became %2")
                              .arg(quoted(versionAt(sources, base).text(before->range)),
                                   quoted(versionAt(sources, version).text(after.range))),
                          Tr::tr("Who had no part in it judges as an outsider."),
                          {placeOf(sources, base, before->range), placeOf(sources, version, after.range)});
            wrong.severity = lowered(wrong.severity);
            findings.push_back(std::move(wrong));
        }
    }
}

} // namespace retold
