#include "core/compare/readings/word_classes.h"

#include "core/compare/readings/language_lists.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace retold {

namespace {

constexpr int reach = 7;        ///< How many words after it a word governs at most.
constexpr int mostGoverned = 4; ///< How many content words it governs.

struct Entry {
    WordClass kind;
    int level;
};

struct ClassList {
    QHash<QString, std::vector<Entry>> phrases;
    QHash<QString, int> longest; ///< By the word with which phrases begin, how many words they have at most.
};

struct ClassName {
    const char *name;
    WordClass kind;
};

constexpr std::array classNames{
    ClassName{"commitment", WordClass::Commitment},
    ClassName{"certainty", WordClass::Certainty},
    ClassName{"open", WordClass::Open},
    ClassName{"obligation", WordClass::Obligation},
    ClassName{"negation", WordClass::Negation},
    ClassName{"scope", WordClass::Scope},
    ClassName{"restriction", WordClass::Restriction},
    ClassName{"portion", WordClass::Portion},
    ClassName{"attempt", WordClass::Attempt},
    ClassName{"decision", WordClass::Decision},
    ClassName{"group", WordClass::Group},
    ClassName{"necessity", WordClass::Necessity},
    ClassName{"frequency", WordClass::Frequency},
    ClassName{"degree", WordClass::Degree},
    ClassName{"directive", WordClass::Directive},
    ClassName{"vague", WordClass::Vague},
    ClassName{"warning", WordClass::Warning},
    ClassName{"harm", WordClass::Harm},
    ClassName{"aim", WordClass::Aim},
    ClassName{"mutual", WordClass::Mutual},
    ClassName{"people", WordClass::People},
    ClassName{"fate", WordClass::Fate},
    ClassName{"causation", WordClass::Causation},
    ClassName{"doubt", WordClass::Doubt},
    ClassName{"ending", WordClass::Ending},
    ClassName{"beginning", WordClass::Beginning},
    ClassName{"cue", WordClass::Cue},
    ClassName{"trend", WordClass::Trend},
    ClassName{"loaded", WordClass::Loaded},
    ClassName{"unsettled", WordClass::Unsettled},
    ClassName{"source", WordClass::Source},
    ClassName{"guilt", WordClass::Guilt},
};

void readLine(const QString &line, ClassList &list)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return;
    const QStringList head = line.first(equals).simplified().split(u' ');
    const auto name = std::ranges::find_if(
        classNames, [&head](const ClassName &each) { return head.front() == QLatin1StringView(each.name); });
    Q_ASSERT(name != classNames.end() && head.size() == 2);
    for (const QString &form : line.sliced(equals + 1).split(u',')) {
        const QString phrase = form.simplified();
        list.phrases[phrase].push_back({name->kind, head.back().toInt()});
        int &longest = list.longest[phrase.section(u' ', 0, 0)];
        longest = std::max(longest, static_cast<int>(phrase.count(u' ')) + 1);
    }
}

ClassList readClasses(const QString &language)
{
    ClassList list;
    for (const QString &line : listLines(QStringLiteral("word-classes-") + language))
        readLine(line, list);
    return list;
}

/// The entries of all phrases that begin at the word, longest first, each class once; those of level 0 too.
std::vector<Sighting> sightingsAt(std::span<const Word> words, int begin, const ClassList &list)
{
    std::vector<Sighting> found;
    const int longest = list.longest.value(words[static_cast<std::size_t>(begin)].normal);
    if (longest == 0)
        return found;
    QStringList phrases{words[static_cast<std::size_t>(begin)].normal};
    for (int end = begin + 1; end < std::min(static_cast<int>(words.size()), begin + longest); ++end)
        phrases += phrases.back() + u' ' + words[static_cast<std::size_t>(end)].normal;
    for (int length = static_cast<int>(phrases.size()); length > 0; --length) {
        const auto entries = list.phrases.constFind(phrases[length - 1]);
        if (entries == list.phrases.cend())
            continue;
        for (const Entry &entry : *entries) {
            const bool isNew = std::ranges::find(found, entry.kind, &Sighting::kind) == found.end();
            if (isNew)
                found.push_back({entry.kind, entry.level, {begin, begin + length}, {}});
        }
    }
    return found;
}

/// A phrase of level 0 keeps the shorter ones in it from their class: "have to say" is no obligation, "turned
/// down" no fall.
void dropKept(std::vector<Sighting> &sightings)
{
    QHash<WordClass, int> keptUntil;
    std::erase_if(sightings, [&keptUntil](const Sighting &sighting) {
        int &until = keptUntil[sighting.kind];
        if (sighting.level == 0)
            until = std::max(until, sighting.words.end);
        return sighting.level == 0 || sighting.words.end <= until;
    });
}

bool endsStatement(const Word &word)
{
    return word.kind == WordKind::Punctuation
        && (word.normal == u"." || word.normal == u";" || word.normal == u"?");
}

std::vector<int> governedBy(std::span<const Word> words, int end)
{
    std::vector<int> governed;
    const int last = std::min(static_cast<int>(words.size()), end + reach);
    for (int i = end; i < last && governed.size() < mostGoverned; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (endsStatement(word))
            break;
        // "May be able to" is of the verb behind.
        const bool isOfAbility
            = word.normal == u"able" && i > end && words[static_cast<std::size_t>(i) - 1].normal == u"be";
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation && !isOfAbility)
            governed.push_back(i);
    }
    return governed;
}

/// "Rechtskräftig ist das Urteil noch nicht": with nothing behind it a German denial governs what is before.
std::vector<int> governedBefore(std::span<const Word> words, int begin)
{
    std::vector<int> governed;
    for (int i = begin - 1; i >= std::max(0, begin - reach) && governed.size() < mostGoverned; --i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (endsStatement(word))
            break;
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            governed.insert(governed.begin(), i);
    }
    return governed;
}

} // namespace

std::vector<Sighting> findSightings(std::span<const Word> words, const QString &language)
{
    const ClassList &list = listOf<readClasses>(language);
    std::vector<Sighting> sightings;
    if (list.phrases.isEmpty())
        return sightings;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        for (Sighting &sighting : sightingsAt(words, i, list)) {
            sighting.governed = governedBy(words, sighting.words.end);
            const bool mayStandBehind = language == u"de" && sighting.kind == WordClass::Negation;
            if (sighting.governed.empty() && mayStandBehind)
                sighting.governed = governedBefore(words, sighting.words.begin);
            sightings.push_back(std::move(sighting));
        }
    }
    dropKept(sightings);
    return sightings;
}

bool isOfClass(const QString &word, WordClass kind, const QString &language)
{
    const ClassList &list = listOf<readClasses>(language);
    const auto entries = list.phrases.constFind(word);
    return entries != list.phrases.cend()
        && std::ranges::find(*entries, kind, &Entry::kind) != entries->end();
}

} // namespace retold
