#include "core/compare/findings/people/finding_wrong_doers.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/regions.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using Words = std::span<const Word>;

/// "In Leeds", "in a car": where it was.
struct Setting {
    QString key;      ///< Of a named place its identity, else the sort of the thing.
    IndexRange words; ///< Into those of the side, from the preposition on.
};

bool isWhereWord(const Word &word)
{
    return isOneOf(word, {u"in", u"inside", u"at", u"near", u"outside"});
}

/// Where somebody may be, by sorts of which he is in one at a time.
QString sortOfPlace(const QString &noun)
{
    static const QHash<QString, QString> sorts = [] {
        QHash<QString, QString> read;
        for (const auto &[sort, nouns] : std::initializer_list<std::pair<QString, QString>>{
                 {u"vehicle"_s, u"car van lorry truck bus vehicle taxi cab coach minibus"_s},
                 {u"train"_s, u"train tram carriage"_s},
                 {u"ship"_s, u"ship boat ferry yacht dinghy"_s},
                 {u"home"_s, u"home house flat apartment bedroom kitchen bungalow farmhouse cottage"_s},
                 {u"field"_s, u"field forest woods meadow orchard"_s},
                 {u"water"_s, u"river lake canal pond reservoir"_s},
                 {u"hospital"_s, u"hospital clinic"_s},
                 {u"school"_s, u"school classroom university college"_s},
                 {u"work"_s, u"office factory warehouse workshop"_s},
                 {u"hotel"_s, u"hotel hostel"_s},
                 {u"church"_s, u"church mosque synagogue chapel temple"_s},
                 {u"prison"_s, u"prison jail cell"_s},
                 {u"shop"_s, u"shop supermarket"_s},
                 {u"inn"_s, u"pub bar restaurant café cafe nightclub"_s},
                 {u"airport"_s, u"airport"_s}}) {
            for (const QString &each : nouns.split(u' '))
                read.insert(each, sort);
        }
        return read;
    }();
    return sorts.value(noun);
}

/// "In a burned-out car", "at her home": the thing behind the preposition, over a word or two.
std::optional<Setting> thingAt(Words words, int at)
{
    constexpr int reach = 5;
    const auto last = std::min(static_cast<int>(words.size()), at + reach);
    if (!isOneOf(words[static_cast<std::size_t>(at)], {u"in", u"inside", u"at"}))
        return {};
    for (int i = at + 1; i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"}))
            return {};
        const QString sort = sortOfPlace(word.normal);
        const bool isHead = i + 1 == static_cast<int>(words.size())
            || words[static_cast<std::size_t>(i) + 1].isFunctionWord
            || words[static_cast<std::size_t>(i) + 1].kind == WordKind::Punctuation;
        if (!sort.isEmpty() && isHead)
            return Setting{u'#' + sort, {at, i + 1}};
    }
    return {};
}

/// The named place right behind the preposition.
std::optional<Setting> namedAt(const FindingSources &sources, const SentenceGroup &group, Words words, int at)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    if (at + 1 >= static_cast<int>(words.size()) || !isWhereWord(words[static_cast<std::size_t>(at)]))
        return {};
    const qsizetype begin = words[static_cast<std::size_t>(at) + 1].range.begin;
    for (const int sentence : group.sentences) {
        for (const Mention &mention : inSentence(own.mentions, sentence)) {
            const bool isPlace
                = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Place
                && mention.kind == MentionKind::Named;
            if (isPlace && mention.range.begin == begin)
                return Setting{QString::number(sources.story.names.of(group.version, mention.entity)),
                               {at, wordAt(words, mention.range.end)}};
        }
    }
    return {};
}

/// The one setting of its sort that the side tells; nothing where it tells two.
std::optional<Setting> onlySetting(const FindingSources &sources, const SentenceGroup &group, Words words,
                                   bool isNamed)
{
    std::optional<Setting> found;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const std::optional<Setting> setting
            = isNamed ? namedAt(sources, group, words, i) : thingAt(words, i);
        if (!setting)
            continue;
        if (found && found->key != setting->key)
            return {};
        found = found ? found : setting;
    }
    return found;
}

/// Whether the version has the place in its sentences up to one before and behind, as a name or by its last
/// word.
bool isMeantNear(const FindingSources &sources, const SentenceGroup &group, const QString &key,
                 const QString &word)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    const int last = static_cast<int>(own.sentences.size()) - 1;
    for (int i = std::max(0, group.sentences.front() - 1); i <= std::min(last, group.sentences.back() + 1);
         ++i) {
        const bool isNamed = std::ranges::any_of(inSentence(own.mentions, i), [&](const Mention &mention) {
            return QString::number(sources.story.names.of(group.version, mention.entity)) == key;
        });
        const auto words = wordsAt(own, i);
        if (isNamed || std::ranges::find(words, word, &Word::normal) != words.end())
            return true;
    }
    return false;
}

/// "In Leeds, in Yorkshire": a sentence of any version that has both may tell that the one lies in the other.
bool areToldTogether(const FindingSources &sources, const QString &one, const QString &other)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
            bool hasOne = false;
            bool hasOther = false;
            for (const Mention &mention : inSentence(own.mentions, i)) {
                const QString key = QString::number(sources.story.names.of(version, mention.entity));
                hasOne = hasOne || key == one;
                hasOther = hasOther || key == other;
            }
            if (hasOne && hasOther)
                return true;
        }
    }
    return false;
}

bool hasSort(Words words, const QString &key)
{
    return std::ranges::any_of(words,
                               [&key](const Word &word) { return u'#' + sortOfPlace(word.normal) == key; });
}

/// Whether what else the version's sentence tells is told by the base.
bool isKeptBeside(const BaseLink &link, const Setting &setting)
{
    constexpr double kept = 0.6;
    const Words words = link.words.right.words;
    std::vector<Word> rest(words.begin(), words.begin() + setting.words.begin);
    rest.insert(rest.end(), words.begin() + setting.words.end, words.end());
    return toldShare(rest, link.words.left.words, 3) >= kept;
}

/// Whether the version tells of the place anywhere.
bool isKnownIn(const FindingSources &sources, int version, const QString &key)
{
    return std::ranges::any_of(versionAt(sources, version).mentions, [&](const Mention &mention) {
        return QString::number(sources.story.names.of(version, mention.entity)) == key;
    });
}

/// The name of the place, behind its preposition.
QString nameOf(const SideWords &side, const Setting &setting)
{
    const TextRange name{side.word(setting.words.begin + 1).range.begin,
                         side.word(setting.words.end - 1).range.end};
    return side.version->text(name).toString();
}

/// Whether the one may lie in the other, as far as lists tell: a town in a region, a quarter that no list has
/// in a city.
bool mayLieInOther(const QString &left, const QString &right)
{
    const auto &known = nameWords().known;
    return regionsOf(left).empty() != regionsOf(right).empty()
        || known.contains(left.toCaseFolded()) != known.contains(right.toCaseFolded());
}

/// A day that the other side does not have may be that of another occasion.
bool tellsOwnDay(const SideWords &side, const SideWords &other)
{
    return std::ranges::any_of(side.words, [&other](const Word &word) {
        return nameWords().calendar.contains(word.normal)
            && std::ranges::find(other.words, word.normal, &Word::normal) == other.words.end();
    });
}

/// "In Leeds" told as "in Hull" where no other version has Hull and this one has Leeds nowhere.
bool isStrangerPlace(const FindingSources &sources, const BaseLink &link, const Setting &mine,
                     const Setting &theirs)
{
    const QString before = nameOf(link.words.left, mine);
    const QString after = nameOf(link.words.right, theirs);
    const bool isOneFrame
        = link.words.left.word(mine.words.begin).normal == link.words.right.word(theirs.words.begin).normal;
    if (!isOneFrame || mayLieInOther(before, after) || tellsOwnDay(link.words.right, link.words.left)
        || link.words.right.version->text().contains(before, Qt::CaseInsensitive))
        return false;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        if (version != link.other.version && own.text().contains(after, Qt::CaseInsensitive))
            return false;
    }
    return !isKnownIn(sources, link.other.version, mine.key);
}

bool areOtherPlaces(const FindingSources &sources, const BaseLink &link, const Setting &mine,
                    const Setting &theirs)
{
    if (!isKnownIn(sources, link.base.version, theirs.key))
        return isStrangerPlace(sources, link, mine, theirs);
    const QString &before = link.words.left.word(mine.words.end - 1).normal;
    const QString &after = link.words.right.word(theirs.words.end - 1).normal;
    return !isMeantNear(sources, link.base, theirs.key, after)
        && !isMeantNear(sources, link.other, mine.key, before)
        && !areToldTogether(sources, mine.key, theirs.key);
}

} // namespace

void findOtherSettings(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (const bool isNamed : {true, false}) {
        const auto mine = onlySetting(sources, link.base, base.words, isNamed);
        const auto theirs
            = mine ? onlySetting(sources, link.other, other.words, isNamed) : std::optional<Setting>();
        if (!theirs || mine->key == theirs->key || !isKeptBeside(link, *theirs))
            continue;
        const bool isOther = isNamed ? areOtherPlaces(sources, link, *mine, *theirs)
                                     : !hasSort(other.words, mine->key) && !hasSort(base.words, theirs->key);
        if (!isOther)
            continue;
        const auto rangeOf = [](const SideWords &side, const IndexRange &part) {
            return TextRange{side.word(part.begin).range.begin, side.word(part.end - 1).range.end};
        };
        const TextRange before = rangeOf(base, mine->words);
        const TextRange after = rangeOf(other, theirs->words);
        findings.push_back(finding(
            FindingKind::FactAltered,
            Tr::tr("%1 became %2")
                .arg(quoted(base.version->text(before)), quoted(other.version->text(after))),
            Tr::tr("The words around are the same, and they tell of another thing of its sort."),
            {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold
