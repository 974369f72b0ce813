#include "core/compare/readings/stances.h"

#include "core/compare/readings/clauses.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

struct StanceName {
    QStringView name;
    Stance stance;
};

constexpr std::array stanceNames{
    StanceName{u"established", Stance::Established}, StanceName{u"admitted", Stance::Admitted},
    StanceName{u"denied", Stance::Denied},           StanceName{u"knowing", Stance::Knowing},
    StanceName{u"speaking", Stance::Speaking},       StanceName{u"excluding", Stance::Excluding},
    StanceName{u"unknown", Stance::Unknown},         StanceName{u"silent", Stance::Silent},
    StanceName{u"leftopen", Stance::LeftOpen},       StanceName{u"asked", Stance::Asked},
    StanceName{u"accused", Stance::Accused},         StanceName{u"believed", Stance::Believed},
    StanceName{u"blamed", Stance::Blamed},           StanceName{u"hedged", Stance::Hedged},
    StanceName{u"regretted", Stance::Regretted},     StanceName{u"apologised", Stance::Apologised},
};

struct Phrase {
    QStringList words;
    Stance stance;
};

/// By first word.
using StanceList = QHash<QString, std::vector<Phrase>>;

/// "say/says sorry": both.
std::vector<QStringList> spelledOut(const QString &written)
{
    std::vector<QStringList> phrases{{}};
    for (const QString &part : written.simplified().split(u' ')) {
        std::vector<QStringList> longer;
        for (const QString &form : part.split(u'/')) {
            for (const QStringList &phrase : phrases)
                longer.push_back(phrase + QStringList{form});
        }
        phrases = std::move(longer);
    }
    return phrases;
}

void readLine(const QString &line, StanceList &list)
{
    const qsizetype equals = line.indexOf(u'=');
    if (line.startsWith(u'#') || equals < 0)
        return;
    const QString head = line.first(equals).trimmed();
    const auto *const name = std::ranges::find(stanceNames, QStringView(head), &StanceName::name);
    Q_ASSERT(name != stanceNames.end());
    for (const QString &written : line.sliced(equals + 1).split(u',')) {
        for (QStringList &phrase : spelledOut(written))
            list[phrase.front()].push_back({phrase, name->stance});
    }
}

const StanceList &stanceList()
{
    static const StanceList list = [] {
        StanceList read;
        QFile file(QStringLiteral(":/retold/compare/stances-en.txt"));
        if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            QTextStream stream(&file);
            QString line;
            while (stream.readLineInto(&line))
                readLine(line, read);
        }
        return read;
    }();
    return list;
}

bool isDenying(const Word &word)
{
    return isOneOf(word, {u"not",     u"never",     u"no",       u"cannot",   u"nor",       u"neither",
                          u"nobody",  u"none",      u"declined", u"declines", u"decline",   u"declining",
                          u"refused", u"refuses",   u"refusing", u"refuse",   u"unable",    u"failed",
                          u"yet",     u"unwilling", u"nothing",  u"without",  u"reluctant", u"impossible"})
        || word.normal.endsWith(QLatin1StringView("n't"));
}

bool parts(const Word &word)
{
    return word.kind == WordKind::Punctuation
        && isOneOf(word, {u",", u";", u":", u".", u"–", u"—", u"(", u")", u"?", u"!"});
}

/// Where the denial before the word begins; nothing where it is not denied.
std::optional<int> denialBefore(std::span<const Word> words, int begin)
{
    constexpr int reach = 6; // "Neither account could be independently".
    for (int i = begin - 1; i >= std::max(0, begin - reach); --i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (parts(word) || isOneOf(word, {u"that", u"who", u"which", u"and", u"but", u"because"}))
            return {};
        const bool isNumbered = isOneOf(word, {u"no"}) // "No 10".
            && words[static_cast<std::size_t>(i) + 1].kind == WordKind::Number;
        if (isDenying(word) && !isNumbered)
            return i;
    }
    return {};
}

/// What the stance becomes where it is denied; nothing where it is none then.
std::optional<Stance> denied(Stance stance)
{
    switch (stance) {
    case Stance::Knowing:
        return Stance::Unknown;
    case Stance::Speaking:
        return Stance::Silent;
    case Stance::Excluding:
        return Stance::LeftOpen;
    default:
        return {};
    }
}

bool needsDenial(Stance stance)
{
    return stance == Stance::Knowing || stance == Stance::Speaking || stance == Stance::Excluding;
}

/// What the stance of the phrase at the word becomes by that denial. "Would not confirm": said nothing,
/// whatever he knows.
Stance deniedBy(std::span<const Word> words, int at, Stance stance, int denial)
{
    const bool isWithheld
        = isOneOf(words[static_cast<std::size_t>(at)], {u"confirm"}) && isOfWill(words, denial);
    return isWithheld ? Stance::Silent : *denied(stance);
}

/// Whether the phrase already holds its denial: "no evidence", "not guilty".
bool isOfDenial(std::span<const Word> words, const StanceSighting &sighting)
{
    return isDenying(words[static_cast<std::size_t>(sighting.words.begin)]);
}

bool stands(std::span<const Word> words, int at, const QStringList &phrase)
{
    const auto length = static_cast<int>(phrase.size());
    if (at + length > static_cast<int>(words.size()))
        return false;
    for (int i = 0; i < length; ++i) {
        if (words[static_cast<std::size_t>(at) + static_cast<std::size_t>(i)].normal != phrase[i])
            return false;
    }
    return true;
}

/// "Rejected the law", "dismissed the offer": a plan is turned down, and no claim denied.
bool isOfPlan(std::span<const Word> words, const StanceSighting &sighting)
{
    constexpr int reach = 4;
    const Word &verb = words[static_cast<std::size_t>(sighting.words.end) - 1];
    if (sighting.stance != Stance::Denied || !(verb.stem == u"reject" || verb.stem == u"dismiss"))
        return false;
    const int last = std::min(static_cast<int>(words.size()), sighting.words.end + reach);
    for (int i = sighting.words.end; i < last && !parts(words[static_cast<std::size_t>(i)]); ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isOneOf(word, {u"of", u"that", u"by", u"to", u"as"}))
            return false;
        if (isOneOf(word, {u"because"})) // "Was weighed but rejected because of the risk".
            return true;
        if (isOneOf(word, {u"law",       u"laws",      u"bill",   u"plan",        u"plans",     u"proposal",
                           u"proposals", u"offer",     u"offers", u"bid",         u"bids",      u"deal",
                           u"motion",    u"amendment", u"budget", u"reform",      u"reforms",   u"measure",
                           u"measures",  u"treaty",    u"appeal", u"application", u"request",   u"demand",
                           u"demands",   u"candidate", u"merger", u"takeover",    u"invitation"}))
            return true;
    }
    return false;
}

/// "Was not accused of": a denial says nothing of such a stance.
bool isUndone(const Phrase &phrase, bool isDenied)
{
    return isDenied && !needsDenial(phrase.stance) && phrase.stance != Stance::Believed
        && phrase.stance != Stance::Hedged && phrase.stance != Stance::Unknown
        && phrase.stance != Stance::Asked;
}

/// The longest phrases that begin at the word, of which the one that its denial fits is taken.
std::optional<StanceSighting> stanceAt(std::span<const Word> words, int at)
{
    const auto known = stanceList().constFind(words[static_cast<std::size_t>(at)].normal);
    if (known == stanceList().cend())
        return {};
    const std::optional<int> denial = denialBefore(words, at);
    std::optional<StanceSighting> best;
    for (const Phrase &phrase : *known) {
        if (!stands(words, at, phrase.words) || (needsDenial(phrase.stance) && !denial))
            continue;
        StanceSighting sighting{phrase.stance, {at, at + static_cast<int>(phrase.words.size())}, {}, {}};
        if (isUndone(phrase, denial && !isOfDenial(words, sighting)) || isOfPlan(words, sighting))
            continue;
        if (needsDenial(phrase.stance)) {
            sighting.stance = deniedBy(words, at, phrase.stance, *denial);
            sighting.words.begin = *denial;
        }
        if (!best || best->words.size() < sighting.words.size())
            best = std::move(sighting);
    }
    return best;
}

bool isContent(const Word &word)
{
    return word.kind != WordKind::Punctuation && !word.isFunctionWord;
}

/// Where what is said behind the stance ends: at what parts sentences, or a comma before another clause.
int endOfClause(std::span<const Word> words, int from)
{
    const auto size = static_cast<int>(words.size());
    for (int i = from; i < size; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isOneOf(word, {u";", u":", u"—", u"–", u"?", u"!"}) && i > from)
            return i;
        const bool isComma = isOneOf(word, {u","}) && i > from && i + 1 < size;
        if (isComma && !isOneOf(words[static_cast<std::size_t>(i) + 1], {u"or", u"nor", u"and"})
            && i - from > 2)
            return i;
        if (isOneOf(word, {u"but", u"while", u"although", u"though", u"after"}))
            return i;
    }
    return size;
}

int beginOfClause(std::span<const Word> words, int from)
{
    for (int i = from; i > 0; --i) {
        const Word &word = words[static_cast<std::size_t>(i - 1)];
        if (parts(word) || isOneOf(word, {u"but", u"while", u"although", u"though", u"said", u"that"}))
            return i;
    }
    return 0;
}

bool isDay(const Word &word)
{
    return isOneOf(word,
                   {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
                    u"yesterday", u"today", u"week", u"night", u"morning", u"evening", u"afternoon", u"far"});
}

void takeWords(std::span<const Word> words, const IndexRange &range, StanceSighting &sighting)
{
    for (int i = range.begin; i < range.end; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (!isContent(word) || isDay(word))
            continue;
        if (sighting.proposition.isEmpty())
            sighting.propositionWords = {i, i + 1};
        sighting.proposition += word.stem;
        sighting.propositionWords.begin = std::min(sighting.propositionWords.begin, i);
        sighting.propositionWords.end = std::max(sighting.propositionWords.end, i + 1);
    }
}

bool isPassive(std::span<const Word> words, const StanceSighting &sighting)
{
    const int before = sighting.words.begin - 1;
    return before >= 0
        && isOneOf(words[static_cast<std::size_t>(before)],
                   {u"been", u"was", u"were", u"is", u"are", u"be", u"being", u"remains", u"remained",
                    u"remain", u"still"});
}

/// What follows it, and where nothing does, or it stands in the passive, what goes before.
void addProposition(std::span<const Word> words, StanceSighting &sighting)
{
    takeWords(words, {sighting.words.end, endOfClause(words, sighting.words.end)}, sighting);
    const bool isOfSubject
        = sighting.stance == Stance::Accused || sighting.stance == Stance::Believed; // "Is believed to".
    if (sighting.proposition.isEmpty() || (!isOfSubject && isPassive(words, sighting)))
        takeWords(words, {beginOfClause(words, sighting.words.begin), sighting.words.begin}, sighting);
}

} // namespace

bool isOfWill(std::span<const Word> words, int denial)
{
    return isOneOfAt(
               words, denial,
               {u"declined", u"declines", u"refused", u"refuses", u"wouldn't", u"won't", u"wont", u"wouldnt"})
        || isOneOfAt(words, denial - 1, {u"would", u"will", u"wo", u"shall"});
}

std::vector<StanceSighting> findStances(std::span<const Word> words)
{
    constexpr std::size_t most = 24;
    std::vector<StanceSighting> sightings;
    const auto size = static_cast<int>(words.size());
    for (int at = 0; at < size && sightings.size() < most;) {
        std::optional<StanceSighting> sighting = stanceAt(words, at);
        at = sighting ? sighting->words.end : at + 1;
        if (!sighting)
            continue;
        addProposition(words, *sighting);
        sightings.push_back(std::move(*sighting));
    }
    return sightings;
}

} // namespace retold
