#include "core/compare/readings/attribution_reading.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/attribution_line.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int longestSource = 14;

/// "Roe, who leads the union, said the …": the verb is that of the name before the commas.
bool closesRelative(const SourceLine &line, int verb)
{
    if (!line.is(verb - 1, {u","}))
        return false;
    int open = verb - 2;
    while (open > 0 && verb - open < longestSource && !line.isMark(open))
        --open;
    return line.is(open, {u","})
        && (line.is(open + 1, {u"who", u"which", u"whose"}) || line.at(open + 1).kind == WordKind::Number);
}

/// One past the noun phrase, where nothing but a mark, a time or a place may follow.
int nounPhraseEnd(const SourceLine &line, int begin)
{
    int end = begin;
    while (end < line.size() && !line.isStop(end)
           && !line.is(end, {u"in", u"on", u"at", u"during", u"by", u"late", u"early", u"via", u"to"}))
        ++end;
    return end;
}

/// "…, said Roe of Leeds, who …"; nothing where the words behind the verb are what is said.
std::optional<IndexRange> sourceBehind(const SourceLine &line, int verb)
{
    // Behind "told" stands the hearer.
    const bool isParted = (verb == 0 || line.isMark(verb - 1)) && !line.is(verb, {u"told", u"tells"});
    if (!isParted || !line.opensNounPhrase(verb + 1) || closesRelative(line, verb))
        return {};
    const int end = nounPhraseEnd(line, verb + 1);
    int clause = verb + 1;
    while (clause < line.size() && !line.isStop(clause))
        ++clause;
    if (line.hasFinite({verb + 1, clause}))
        return {};
    if (end == verb + 1 || end - verb > longestSource)
        return {};
    // "Said the union's leader, Jane Roe.": the name stands in apposition.
    const bool isApposed = line.is(end, {u","}) && line.hasCapital(end + 1);
    const int name = isApposed ? nounPhraseEnd(line, end + 1) : end;
    return IndexRange{verb + 1, isApposed && name - end <= 4 && line.isStop(name - 0) ? name : end};
}

int phraseBegin(const SourceLine &line, int end)
{
    int begin = end;
    while (begin > 0 && end - begin < longestSource && !line.isStop(begin - 1)
           && !isVerbOfSaying(line.at(begin - 1)))
        --begin;
    return begin;
}

/// Before the comma at `end`: "Roe, who was there,", "the lawyer for the family, Jane Roe,".
IndexRange sourceBeforeComma(const SourceLine &line, int end)
{
    constexpr int longestRelative
        = 30; // "Who spoke on condition of anonymity because the talks are private".
    int open = end - 1;
    while (open > 0 && end - open < longestRelative && !line.is(open, {u","}))
        --open;
    const bool isRelative = line.is(open + 1, {u"who", u"which", u"whose"});
    if (!line.is(open, {u","}) || (!isRelative && end - open > longestSource))
        return {};
    const int begin = phraseBegin(line, open);
    return begin == open ? IndexRange{} : IndexRange{begin, isRelative ? open : end};
}

/// "On Monday the mayor": the source begins behind the time.
int behindTime(const SourceLine &line, const IndexRange &source)
{
    for (int i = source.end - 2; i >= source.begin; --i) {
        if (nameWords().calendar.contains(line.at(i).normal))
            return i + 1;
    }
    return source.begin;
}

/// "Told the court his model suggested": the hearer, and what the speaker had of his own.
bool isHearerWithTopic(const SourceLine &line, int begin, int end)
{
    if (begin == 0 || !line.is(begin - 1, {u"told", u"tells", u"tell", u"telling"}))
        return false;
    for (int i = begin + 1; i < end; ++i) {
        if (line.is(i, {u"his", u"her", u"its", u"their"}))
            return true;
    }
    return false;
}

/// The words before the verb that name who speaks; empty where none do.
IndexRange sourceBefore(const SourceLine &line, int verb)
{
    int end = verb;
    while (end > 0
           && line.is(end - 1, {u"had",        u"has",        u"have",       u"also",         u"later",
                                u"then",       u"earlier",    u"again",      u"already",      u"repeatedly",
                                u"previously", u"once",       u"still",      u"now",          u"first",
                                u"recently",   u"publicly",   u"initially",  u"subsequently", u"openly",
                                u"soon",       u"eventually", u"finally",    u"often",        u"privately",
                                u"formally",   u"officially", u"originally", u"long",         u"always"}))
        --end;
    if (end == 0 || line.isUnsaying(end - 1) || line.isUnsaying(verb - 1))
        return {};
    if (line.is(end - 1, {u"the", u"a", u"an", u"his", u"her", u"its", u"their", u"these", u"those"}))
        return {}; // "The alleged thief": nobody alleges it there.
    if (line.is(end - 1, {u"who"}) && line.is(end - 2, {u","}))
        --end; // "Roe, who said": the relative clause is his.
    if (line.is(end - 1, {u","})) {
        const IndexRange open = sourceBeforeComma(line, end - 1);
        if (open.begin != open.end || end == verb)
            return open;
        return {phraseBegin(line, end - 1), end - 1};
    }
    if (line.is(end - 1, {u"he", u"she", u"they", u"it", u"i", u"we", u"you"}))
        return {end - 1, end};
    const int begin = phraseBegin(line, end);
    if (begin < end && begin > 0 && isVerbOfSaying(line.at(begin - 1)) && begin + 1 == end
        && line.is(begin, {u"him", u"her", u"them", u"us", u"me", u"reporters"}))
        return {};
    return isHearerWithTopic(line, begin, end) ? IndexRange{}
                                               : IndexRange{behindTime(line, {begin, end}), end};
}

/// "The lawyer for his family, Jane Roe, told": what the name stands beside belongs to the source.
int withApposition(const SourceLine &line, int begin)
{
    if (begin < 2 || !line.is(begin - 1, {u","}))
        return begin;
    for (int i = begin - 2; i >= std::max(0, begin - longestSource); --i) {
        if (line.isMark(i)) {
            const bool isPhrase = line.is(i + 1, {u"the", u"a", u"an", u"his", u"her", u"its", u"their"})
                && i + 2 < begin - 1;
            return isPhrase ? i + 1 : begin;
        }
        if (line.isStop(i) || line.isFinite(i) || isVerbOfSaying(line.at(i)))
            return begin;
    }
    return begin;
}

/// "After the vote, Roe said": what stands before tells when or where.
bool isCircumstance(const SourceLine &line, const IndexRange &before)
{
    return line.is(before.begin, {u"on",    u"in",      u"at",        u"after",  u"before", u"when",
                                  u"while", u"as",      u"if",        u"with",   u"during", u"speaking",
                                  u"asked", u"since",   u"although",  u"though", u"but",    u"however",
                                  u"later", u"earlier", u"meanwhile", u"for"});
}

/// What is said, beside a verb: what stands before it where nothing but a time or a hearer follows.
IndexRange saidBeside(const SourceLine &line, const IndexRange &source, int verb)
{
    constexpr int little = 4; // Content words: "told reporters in Cardiff on Thursday".
    constexpr int hardly = 1;
    const IndexRange before{0, source.begin};
    const IndexRange behind{verb + 1, line.size()};
    const bool isCut
        = source.begin > 0 && line.is(source.begin - 1, {u",", u"\"", u"”", u"’", u"'", u"–", u"—"});
    const bool hasThat = line.is(verb + 1, {u"that"});
    const int mine = line.contentIn(before);
    const int theirs = line.contentIn(behind);
    if (isCircumstance(line, before) && theirs > hardly)
        return behind;
    return isCut && !hasThat && mine >= 3 && theirs <= std::max(little, mine) ? before : behind;
}

/// "…, but the police have not said who fired": no longer what is said.
int clauseEnd(const SourceLine &line, const IndexRange &said)
{
    for (int i = said.begin; i + 1 < said.end; ++i) {
        if (line.is(i, {u","}) && line.is(i + 1, {u"but", u"while", u"although", u"though", u"whereas"})
            && !line.is(i + 2, {u"that"}))
            return i;
    }
    return said.end;
}

AttributionReading behindPhrase(const SourceLine &line, int index, int source)
{
    int end = source;
    while (end < line.size() && !line.isStop(end))
        ++end;
    AttributionReading found{{source, end}, {0, index}};
    if (index > 1)
        return found;
    // "According to two officials who asked not to be named, …"
    while (end < line.size() && !line.isMark(end))
        ++end;
    found.proposition = {end, line.size()};
    return found;
}

/// "By the company's own account", "by its own reckoning".
std::optional<AttributionReading> byOwnAccount(const SourceLine &line, int index)
{
    constexpr int longest = 6;
    if (!line.is(index, {u"by"}))
        return {};
    for (int i = index + 2; i < std::min(line.size(), index + longest); ++i) {
        if (line.is(i,
                    {u"account", u"accounts", u"reckoning", u"admission", u"estimate", u"telling", u"count",
                     u"tally"})
            && (line.is(i - 1, {u"own"}) || line.at(i - 1).normal.endsWith(QLatin1StringView("'s"))))
            return AttributionReading{{index + 1, i},
                                      {index > 1 ? 0 : i + 1, index > 1 ? index : line.size()}};
    }
    return {};
}

/// "Is convinced that", "was adamant that".
bool isOfMind(const SourceLine &line, int index)
{
    return line.is(index, {u"convinced", u"adamant", u"certain", u"sure", u"confident"})
        && line.is(index + 1, {u"that"}) && line.is(index - 1, {u"is", u"was", u"are", u"were"});
}

/// Where the "and" stands that joins the verb to another of the same subject: "called it late and also said".
std::optional<int> joinBefore(const SourceLine &line, int verb)
{
    int at = verb - 1;
    while (line.is(at, {u"had", u"has", u"have", u"also", u"later", u"then", u"again", u"even"}))
        --at;
    return line.is(at, {u"and", u"but"}) && !line.is(verb, {u"told", u"tells"}) ? std::optional(at)
                                                                                : std::nullopt;
}

/// The words of the name or pronoun with which the sentence begins; empty where it is an owner.
IndexRange firstSubject(const SourceLine &line)
{
    const auto mention = std::ranges::lower_bound(line.version.mentions, line.at(0).range.begin, {},
                                                  [](const Mention &each) { return each.range.begin; });
    if (mention == line.version.mentions.end() || mention->range.begin != line.at(0).range.begin)
        return {};
    int end = 1;
    while (end < line.size() && line.at(end).range.begin < mention->range.end)
        ++end;
    const bool isOwner = line.is(0, {u"its", u"his", u"her", u"their"})
        || line.at(end - 1).normal.endsWith(QLatin1StringView("'s"))
        || line.is(end, {u"'", u"’", u"and", u"or"});
    return isOwner ? IndexRange{} : IndexRange{0, end};
}

/// "Roe called it late and said that": the subject of the verb before is his who speaks here too. Of two who
/// have spoken in the sentence it may be either.
std::optional<AttributionReading> continuedAt(const SourceLine &line, int index,
                                              std::vector<AttributionReading> &found)
{
    const std::optional<int> join
        = isVerbOfSaying(line.at(index)) && !line.isNoun(index) ? joinBefore(line, index) : std::nullopt;
    if (!join || found.size() > 1)
        return {};
    AttributionReading reading;
    reading.source = found.empty() ? firstSubject(line) : found.front().source;
    reading.proposition = {index + 1, clauseEnd(line, {index + 1, line.size()})};
    if (reading.source.begin == reading.source.end || reading.source.end > *join)
        return {};
    for (AttributionReading &before : found) {
        if (before.proposition.begin > before.source.begin && before.proposition.begin < *join)
            before.proposition.end = std::min(before.proposition.end, *join);
    }
    return reading;
}

std::optional<AttributionReading> attributionAt(const SourceLine &line, int index)
{
    if (line.is(index, {u"according"}) && line.is(index + 1, {u"to"}))
        return behindPhrase(line, index, index + 2);
    if (line.is(index, {u"in"}) && line.is(index + 1, {u"the"})
        && line.is(index + 2, {u"view", u"words", u"opinion", u"eyes", u"judgment"})
        && line.is(index + 3, {u"of"}))
        return behindPhrase(line, index, index + 4);
    if (const std::optional<AttributionReading> account = byOwnAccount(line, index))
        return account;
    if (isOfMind(line, index))
        return AttributionReading{sourceBefore(line, index - 1), {index + 1, line.size()}};
    if (!isVerbOfSaying(line.at(index)) || line.isNoun(index))
        return {};
    if (const std::optional<IndexRange> behind = sourceBehind(line, index))
        return AttributionReading{*behind, {0, index}};
    AttributionReading found;
    found.source = sourceBefore(line, index);
    if (found.source.begin == found.source.end || line.hasFinite(found.source))
        return {};
    found.proposition = saidBeside(line, found.source, index);
    if (found.proposition.begin == 0)
        found.source.begin = withApposition(line, found.source.begin);
    found.proposition.end
        = found.proposition.begin == 0 ? found.source.begin : clauseEnd(line, found.proposition);
    return found;
}

/// "Roe said one thing, while Doe said another": each has his own.
void partNeighbours(const SourceLine &line, std::vector<AttributionReading> &found)
{
    for (std::size_t i = 1; i < found.size(); ++i) {
        AttributionReading &before = found[i - 1];
        const AttributionReading &own = found[i];
        const bool isBehind = before.proposition.begin > before.source.begin;
        if (isBehind && own.proposition.begin > own.source.begin
            && line.is(own.source.begin - 1, {u"while", u"but", u"whereas", u"and", u"although"})
            && own.source.begin > before.proposition.begin)
            before.proposition.end = own.source.begin - 1;
    }
}

} // namespace

bool isVerbOfSaying(const Word &word)
{
    static const QSet<QString> verbs = [] {
        QSet<QString> forms;
        for (const char *line :
             {"said says say told tells claimed claims argued argues alleged alleges insisted insists",
              "warned warns testified testifies wrote writes added adds reported reports suggested suggests",
              "concluded concludes accepted admitted admits announced announces confirmed confirms",
              "declared declares estimated estimates believes believed complained complains contended",
              "contends maintained maintains conceded concedes explained explains noted notes acknowledged",
              "acknowledges stated states stressed stresses remarked remarks recalled recalls cautioned",
              "cautions replied replies predicted predicts commented asserted asserts emphasised emphasized",
              "emphasises emphasizes tweeted boasted boasts joked jokes quipped observed reckons reckoned",
              "thinks feared fears"})
            for (const QString &form : QString::fromLatin1(line).split(u' '))
                forms.insert(form);
        return forms;
    }();
    return verbs.contains(word.normal);
}

std::vector<AttributionReading> readAttributions(const AnnotatedVersion &version, const Sentence &sentence)
{
    constexpr std::size_t most = 8;
    std::vector<AttributionReading> found;
    const SourceLine line{version, version.wordsOf(sentence)};
    for (int i = 0; i < line.size() && found.size() < most; ++i) {
        std::optional<AttributionReading> reading = attributionAt(line, i);
        if (!reading || reading->source.begin >= reading->source.end)
            reading = continuedAt(line, i, found);
        if (reading && reading->source.begin < reading->source.end)
            found.push_back(*reading);
    }
    partNeighbours(line, found);
    return found;
}

} // namespace retold
