#include "core/compare/attributions.h"

#include "core/annotate/name_words.h"
#include "core/compare/clauses.h"
#include "core/compare/quote_words.h"
#include "core/compare/roles.h"
#include "core/compare/sentence_words.h"
#include "core/compare/untold.h"
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

bool isSaying(const Word &word)
{
    return isOneOf(word,
                   {u"said",      u"says",      u"say",      u"told",        u"tells",     u"claimed",
                    u"claims",    u"argued",    u"argues",   u"alleged",     u"alleges",   u"insisted",
                    u"insists",   u"warned",    u"warns",    u"testified",   u"wrote",     u"writes",
                    u"added",     u"adds",      u"reported", u"reports",     u"suggested", u"suggests",
                    u"concluded", u"accepted",  u"admitted", u"announced",   u"confirmed", u"declared",
                    u"estimated", u"believes",  u"believed", u"complained",  u"contended", u"maintained",
                    u"conceded",  u"explained", u"noted",    u"acknowledged"});
}

bool isStop(const Word &word)
{
    return word.kind == WordKind::Punctuation
        || isOneOf(word,
                   {u"that", u"but", u"and", u"while", u"because", u"after", u"when", u"although", u"though",
                    u"as", u"who", u"which", u"whether", u"if", u"where"});
}

int contentIn(Words words, const IndexRange &range)
{
    int count = 0;
    for (int i = range.begin; i < range.end; ++i)
        count += at(words, i).isFunctionWord || at(words, i).kind == WordKind::Punctuation ? 0 : 1;
    return count;
}

bool isDeterminer(const Word &word)
{
    return isOneOf(word, {u"the", u"a", u"an", u"his", u"her", u"its", u"their", u"one", u"two", u"three"});
}

/// "The lawyer for his family, Jane Roe, told": what the name stands beside belongs to the source.
int withApposition(Words words, int begin)
{
    constexpr int longest = 9;
    if (begin < 2 || !isOneOf(at(words, begin - 1), {u","}))
        return begin;
    for (int i = begin - 2; i >= std::max(0, begin - longest); --i) {
        if (at(words, i).kind == WordKind::Punctuation)
            return isDeterminer(at(words, i + 1)) && i + 2 < begin - 1 ? i + 1 : begin;
        if (isStop(at(words, i)) || isSaying(at(words, i)))
            return begin;
    }
    return begin;
}

/// The words before the verb that name who speaks; empty where none do.
IndexRange sourceBefore(Words words, int verb)
{
    constexpr int longest = 12;
    int begin = verb;
    while (begin > 0 && verb - begin < longest && !isStop(at(words, begin - 1)))
        --begin;
    // "Roe, who was there, said": the name stands before the commas.
    return {begin, verb};
}

/// What is said, beside a verb: what stands before it where nothing but a time or a hearer follows.
IndexRange saidBeside(Words words, const IndexRange &source, int verb)
{
    constexpr int little = 4; // Content words: "told reporters in Cardiff on Thursday".
    const IndexRange before{0, source.begin};
    const IndexRange behind{verb + 1, static_cast<int>(words.size())};
    const bool isCut
        = source.begin > 0 && isOneOf(at(words, source.begin - 1), {u",", u"\"", u"”", u"’", u"'"});
    const bool hasThat = verb + 1 < static_cast<int>(words.size()) && isOneOf(at(words, verb + 1), {u"that"});
    const int mine = contentIn(words, before);
    return isCut && !hasThat && mine >= 3 && contentIn(words, behind) <= std::max(little, mine) ? before
                                                                                                : behind;
}

/// The sort of the last noun before the first preposition that has one, else of the first behind it.
QSet<QString> sortsOf(Words words, const IndexRange &source)
{
    QString found;
    for (int i = source.begin; i < source.end; ++i) {
        const bool isPreposition = isOneOf(
            at(words, i), {u"for", u"of", u"at", u"from", u"with", u"in", u"on", u"familiar", u"briefed"});
        if (isPreposition && !found.isEmpty())
            break;
        QString noun = at(words, i).normal;
        if (noun.endsWith(QLatin1StringView("'s")))
            continue; // "The dancer's lawyer".
        if (const auto sort = sortsByNoun().constFind(noun); sort != sortsByNoun().cend())
            found = *sort;
    }
    return found.isEmpty() ? QSet<QString>() : QSet<QString>{found};
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

/// Adds whom the source names.
void addNames(const FindingSources &sources, int version, int sentence, const TextRange &range,
              SourceTelling &attribution)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        if (!mention.range.overlaps(range))
            continue;
        const Entity &entity = own.entities[static_cast<std::size_t>(mention.entity)];
        // "A lawyer for Roe" is not Roe.
        const bool isHead = mention.kind == MentionKind::Pronoun || attribution.sorts.isEmpty()
            || mention.range.begin == range.begin || mention.range.end == range.end;
        if (!isHead || entity.kind == NameKind::Place)
            continue;
        const bool isWhole = mention.range.begin <= range.begin || mention.range.end == range.end;
        if (!isWhole)
            continue;
        attribution.identities.insert(sources.story.names.of(version, mention.entity));
        attribution.isPerson = attribution.isPerson || entity.kind == NameKind::Person;
        attribution.isNamed = attribution.isNamed || mention.kind != MentionKind::Pronoun;
        if (attribution.sorts.isEmpty())
            attribution.sorts = sortsOfRoles(entity.roles);
    }
}

std::optional<SourceTelling> attributionAt(Words words, int index)
{
    const auto size = static_cast<int>(words.size());
    SourceTelling found;
    if (isOneOf(at(words, index), {u"according"}) && index + 2 < size
        && isOneOf(at(words, index + 1), {u"to"})) {
        int end = index + 2;
        while (end < size && !isStop(at(words, end)))
            ++end;
        found.source = {index + 2, end};
        found.proposition = index > 1 ? IndexRange{0, index} : IndexRange{end, size};
        return found;
    }
    if (!isSaying(at(words, index)))
        return {};
    found.source = sourceBefore(words, index);
    if (found.source.begin == found.source.end)
        return {};
    found.proposition = saidBeside(words, found.source, index);
    if (found.proposition.begin == 0)
        found.source.begin = withApposition(words, found.source.begin);
    found.proposition.end = found.proposition.begin == 0 ? found.source.begin : found.proposition.end;
    return found;
}

bool isAuthority(const QSet<QString> &sorts)
{
    return std::ranges::any_of(
        sorts, [](const QString &sort) { return sort.startsWith(QLatin1StringView("authority")); });
}

bool isAnonymous(const SourceTelling &attribution)
{
    return attribution.sorts.contains(QStringLiteral("anonymous")) && attribution.identities.isEmpty();
}

} // namespace

std::vector<SourceTelling> attributionsIn(const FindingSources &sources, int version, int sentence)
{
    constexpr std::size_t most = 8;
    const AnnotatedVersion &own = versionAt(sources, version);
    const Sentence &read = own.sentences[static_cast<std::size_t>(sentence)];
    std::vector<SourceTelling> result;
    if (own.version.language != u"en" || read.kind != SentenceKind::Body)
        return result;
    const Words words = own.wordsOf(read);
    for (int i = 0; i < static_cast<int>(words.size()) && result.size() < most; ++i) {
        std::optional<SourceTelling> found = attributionAt(words, i);
        if (!found || found->source.begin == found->source.end)
            continue;
        const auto part = [words](const IndexRange &range) {
            return words.subspan(static_cast<std::size_t>(range.begin),
                                 static_cast<std::size_t>(range.size()));
        };
        found->content = contentStems(part(found->proposition));
        found->called = contentStems(part(found->source));
        found->sorts = sortsOf(words, found->source);
        const TextRange named{at(words, found->source.begin).range.begin,
                              at(words, found->source.end - 1).range.end};
        addNames(sources, version, sentence, named, *found);
        result.push_back(std::move(*found));
    }
    return result;
}

bool areOfTwoSources(const SourceTelling &one, const SourceTelling &other)
{
    if (one.identities.intersects(other.identities) || one.called.intersects(other.called))
        return false;
    const bool arePeople = one.isPerson && other.isPerson && one.isNamed && other.isNamed;
    if (isAnonymous(one) || isAnonymous(other))
        return one.isNamed || other.isNamed;
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
