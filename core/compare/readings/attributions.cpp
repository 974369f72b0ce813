#include "core/compare/readings/attributions.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attributed.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// By noun, the sort of the sources that it names.
const QHash<QString, QString> &sortsByNoun()
{
    static const QHash<QString, QString> sorts = [] {
        QHash<QString, QString> read;
        QFile file(QStringLiteral(":/retold/compare/source-sorts-en.txt"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return read;
        QTextStream stream(&file);
        QString line;
        while (stream.readLineInto(&line)) {
            const qsizetype equals = line.indexOf(u'=');
            if (line.startsWith(u'#') || equals < 0)
                continue;
            for (const QString &noun : line.sliced(equals + 1).split(u','))
                read.insert(noun.simplified(), line.first(equals).simplified());
        }
        return read;
    }();
    return sorts;
}

const Word &at(Words words, int index)
{
    return words[static_cast<std::size_t>(index)];
}

/// The stem of the last word before "of", "at" and the like.
QString headOf(Words source)
{
    QString head;
    for (const Word &word : source) {
        if (isOneOf(word, {u"of", u"at", u"from", u"for", u"in", u","}) && !head.isEmpty())
            break;
        if (word.kind == WordKind::Word)
            head = word.stem;
    }
    return head;
}

/// "Chief financial officer", "general secretary": no officer of the police, and no minister.
bool isOtherOffice(Words words, int index)
{
    const auto isBefore = [&](int back, QStringView form) {
        return index >= back && isOneOf(at(words, index - back), {form});
    };
    return (isOneOf(at(words, index), {u"officer", u"officers"}) && isBefore(2, u"chief"))
        || (isOneOf(at(words, index), {u"secretary"}) && isBefore(1, u"general"))
        || (isOneOf(at(words, index), {u"defender"}) && isBefore(1, u"public"));
}

/// The sort of the last noun before the first preposition that has one, else of the first behind it; of "the
/// union's leader" that of the union.
QSet<QString> sortsOf(Words words, const IndexRange &source)
{
    QString found;
    QString owner;
    for (int i = source.begin; i < source.end; ++i) {
        const bool isPreposition = isOneOf(
            at(words, i), {u"for", u"of", u"at", u"from", u"with", u"in", u"on", u"familiar", u"briefed"});
        if (isPreposition && !found.isEmpty())
            break;
        QString noun = at(words, i).normal;
        const bool isOwner = noun.endsWith(QLatin1StringView("'s")); // "The dancer's lawyer".
        if (isOwner)
            noun.chop(2);
        const auto sort = sortsByNoun().constFind(noun);
        if (sort != sortsByNoun().cend() && !isOtherOffice(words, i))
            (isOwner ? owner : found) = *sort;
    }
    const QString &sort = found.isEmpty() ? owner : found;
    return sort.isEmpty() ? QSet<QString>() : QSet<QString>{sort};
}

/// "Officials close to the talks", "two people familiar with it", "a report seen by the Herald": by how they
/// know of it, and not by who they are. The word at which that is told, or none.
std::optional<int> insiderWord(Words words, const IndexRange &source)
{
    for (int i = source.begin + 1; i + 1 < source.end; ++i) {
        const bool isNear = isOneOf(at(words, i), {u"close"}) && isOneOf(at(words, i + 1), {u"to"});
        const bool isTold = isOneOf(at(words, i), {u"familiar", u"acquainted", u"knowledge"})
            && isOneOf(at(words, i + 1), {u"with", u"of"});
        const bool isBriefed = isOneOf(at(words, i), {u"briefed"});
        const bool isLeaked = isOneOf(at(words, i), {u"seen", u"obtained", u"reviewed"})
            && isOneOf(at(words, i + 1), {u"by"});
        if (isNear || isTold || isBriefed || isLeaked)
            return i;
    }
    return {};
}

/// The same of nobody who is named before it: "Roe, who is close to the mayor" is Roe.
bool isInsider(const AnnotatedVersion &own, int sentence, Words words, const IndexRange &source)
{
    const std::optional<int> word = insiderWord(words, source);
    return word && std::ranges::none_of(inSentence(own.mentions, sentence), [&](const Mention &mention) {
               return mention.kind == MentionKind::Named
                   && mention.range.begin >= at(words, source.begin).range.begin
                   && mention.range.begin < at(words, *word).range.begin;
           });
}

/// "Some in the industry", "officials who asked not to be named": nobody who can be asked.
bool isNameless(Words words, const IndexRange &source)
{
    const auto size = static_cast<int>(words.size());
    const int behind = source.begin + 1;
    if (isOneOf(at(words, source.begin), {u"some", u"many", u"others", u"several"})
        && (behind == source.end || isOneOf(at(words, behind), {u"in", u"at", u"within", u"close", u"with"})))
        return true;
    for (int i = source.end; i < std::min(size, source.end + 10); ++i) {
        const bool isUnnamed = i + 2 < size && isOneOf(at(words, i), {u"not"})
            && isOneOf(at(words, i + 1), {u"to"}) && isOneOf(at(words, i + 2), {u"be"});
        if (isUnnamed || isOneOf(at(words, i), {u"anonymity", u"anonymously"}))
            return true;
    }
    return false;
}

/// "Two former engineers", "a manager": whom readers do not know.
bool isOfUnknown(const Word &first)
{
    return first.kind == WordKind::Number
        || isOneOf(first,
                   {u"a", u"an", u"one", u"two", u"three", u"four", u"five", u"six", u"several", u"some",
                    u"many", u"another", u"others"});
}

QSet<QString> sortsOfRoles(const QStringList &roles)
{
    QSet<QString> sorts;
    for (const QString &role : roles) {
        for (const QString &word : role.toLower().split(u' ')) {
            if (const auto sort = sortsByNoun().constFind(word); sort != sortsByNoun().cend())
                sorts.insert(*sort);
        }
    }
    return sorts;
}

/// Whether the mention names the source in `range` or one at its head. "Roe's lawyer" is not Roe, nor is "a
/// lawyer for Roe" of whom the sort is known.
bool meansSource(const AnnotatedVersion &own, const Mention &mention, const TextRange &range,
                 const SourceTelling &attribution)
{
    const QStringView behind = own.text().sliced(mention.range.end).left(1);
    const bool isOwner = mention.range.end < range.end && (behind == u"'" || behind == u"’");
    const bool isHead = mention.kind == MentionKind::Pronoun || attribution.sorts.isEmpty()
        || mention.range.begin == range.begin || mention.range.end == range.end;
    const bool isWhole = mention.range.begin <= range.begin || mention.range.end == range.end;
    return mention.range.overlaps(range) && !isOwner && isHead && isWhole;
}

/// The sorts of the roles that any version tells of the person.
QSet<QString> sortsInStory(const FindingSources &sources, int identity)
{
    QSet<QString> sorts;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const std::vector<Entity> &entities = versionAt(sources, version).entities;
        for (int i = 0; i < static_cast<int>(entities.size()); ++i) {
            if (sources.story.names.of(version, i) == identity)
                sorts.unite(sortsOfRoles(entities[static_cast<std::size_t>(i)].roles));
        }
    }
    return sorts;
}

/// Adds whom the source names.
void addNames(const FindingSources &sources, int version, int sentence, const TextRange &range,
              SourceTelling &attribution)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        const Entity &entity = own.entities[static_cast<std::size_t>(mention.entity)];
        if (entity.kind == NameKind::Place || !meansSource(own, mention, range, attribution))
            continue;
        attribution.identities.insert(sources.story.names.of(version, mention.entity));
        attribution.isPerson = attribution.isPerson || entity.kind == NameKind::Person;
        attribution.isNamed = attribution.isNamed || mention.kind == MentionKind::Named;
        if (attribution.sorts.isEmpty())
            attribution.sorts = sortsOfRoles(entity.roles);
        if (attribution.sorts.isEmpty() && entity.kind == NameKind::Person)
            attribution.sorts = sortsInStory(sources, sources.story.names.of(version, mention.entity));
    }
}

bool isAuthority(const QSet<QString> &sorts)
{
    return std::ranges::any_of(
        sorts, [](const QString &sort) { return sort.startsWith(QLatin1StringView("authority")); });
}

/// A pronoun whose person the sentence before alone names.
bool isSurePronoun(const FindingSources &sources, int version, int sentence, const SourceTelling &source)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    if (source.source.size() != 1 || source.identities.size() != 1 || sentence == 0)
        return false;
    QSet<int> people;
    for (const Mention &mention : inSentence(own.mentions, sentence - 1)) {
        if (mention.kind != MentionKind::Pronoun
            && own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person)
            people.insert(sources.story.names.of(version, mention.entity));
    }
    return people == source.identities;
}

} // namespace

std::vector<SourceTelling> attributionsIn(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const Sentence &read = own.sentences[static_cast<std::size_t>(sentence)];
    std::vector<SourceTelling> result;
    if (own.version.language != u"en" || read.kind != SentenceKind::Body)
        return result;
    const Words words = own.wordsOf(read);
    const auto part = [words](const IndexRange &range) {
        return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
    };
    for (const AttributionReading &reading : readAttributions(own, read)) {
        SourceTelling found;
        found.source = reading.source;
        found.proposition = reading.proposition;
        found.content = contentStems(part(found.proposition));
        found.called = contentStems(part(found.source));
        found.head = headOf(part(found.source));
        // "Two former Roe engineers, who asked not to be named" are not Roe.
        const bool isUnnamed = isInsider(own, sentence, words, found.source)
            || (isNameless(words, found.source) && isOfUnknown(at(words, found.source.begin)));
        found.sorts = isUnnamed || isNameless(words, found.source)
            ? QSet<QString>{QStringLiteral("anonymous")}
            : sortsOf(words, found.source);
        found.isDefinite = isOneOf(at(words, found.source.begin), {u"the", u"its", u"his", u"her", u"their"});
        const TextRange named{at(words, found.source.begin).range.begin,
                              at(words, found.source.end - 1).range.end};
        if (!isUnnamed)
            addNames(sources, version, sentence, named, found);
        found.isNamed = found.isNamed || isSurePronoun(sources, version, sentence, found);
        result.push_back(std::move(found));
    }
    return result;
}

Attributed attributedIn(const FindingSources &sources, int version)
{
    Attributed attributed{version, {}};
    const auto &sentences = versionAt(sources, version).sentences;
    for (int i = 0; i < static_cast<int>(sentences.size()); ++i)
        attributed.bySentence.push_back(attributionsIn(sources, version, i));
    return attributed;
}

bool isAnonymous(const SourceTelling &source)
{
    return source.sorts.contains(QStringLiteral("anonymous")) && source.identities.isEmpty();
}

bool namesNobody(const QString &description)
{
    const QString noun = description.section(u' ', -1).toLower();
    return sortsByNoun().value(noun) == u"anonymous";
}

bool isAuthoritative(const QString &noun)
{
    return isAuthority({sortsByNoun().value(noun)});
}

bool areOfTwoSides(const QString &left, const QString &right)
{
    const QString mine = sortsByNoun().value(left);
    const QString theirs = sortsByNoun().value(right);
    const bool mayMix = isAuthority({mine}) && isAuthority({theirs});
    return !mine.isEmpty() && !theirs.isEmpty() && mine != theirs && !mayMix && mine != u"anonymous"
        && theirs != u"anonymous";
}

bool areOfTwoSources(const SourceTelling &one, const SourceTelling &other)
{
    if (one.identities.intersects(other.identities) || one.called.intersects(other.called))
        return false;
    const bool arePeople = one.isPerson && other.isPerson && one.isNamed && other.isNamed;
    if (isAnonymous(one) != isAnonymous(other)) {
        const SourceTelling &known = isAnonymous(one) ? other : one;
        return known.isNamed || known.isDefinite;
    }
    if (one.sorts.isEmpty() || other.sorts.isEmpty())
        return arePeople;
    const bool mix
        = one.sorts.intersects(other.sorts) || (isAuthority(one.sorts) && isAuthority(other.sorts));
    return !mix || arePeople;
}

bool sayTheSame(const SourceTelling &one, const SourceTelling &other)
{
    constexpr qsizetype fewest = 3;
    const auto common = std::ranges::count_if(one.content, [&other](const QString &stem) {
        return other.content.contains(stem) || std::ranges::any_of(other.content, [&](const QString &each) {
                   return haveOneRoot(stem, each);
               });
    });
    const qsizetype least = std::min(one.content.size(), other.content.size());
    return (common >= fewest && 10 * common >= 6 * least) || (common == 2 && least == 2);
}

} // namespace retold
