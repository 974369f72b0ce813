#include "core/compare/findings/people/finding_wrong_doers.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Carried out by two men": who did it.
struct DoerBehindBy {
    IndexRange deed; ///< From the participle to "by".
    IndexRange doer; ///< Behind it, without its complement.
    int head = 0;    ///< Its last word.
};

bool isParticiple(const Word &word)
{
    constexpr qsizetype shortest = 4;
    if (word.isFunctionWord || word.kind != WordKind::Word)
        return false;
    return (word.normal.size() >= shortest
            && (word.normal.endsWith(QLatin1StringView("ed"))
                || word.normal.endsWith(QLatin1StringView("en"))))
        || isOneOf(word, {u"shot",    u"set",    u"built",  u"sent",   u"made", u"done",   u"drawn",
                          u"brought", u"caught", u"led",    u"hit",    u"run",  u"begun",  u"cut",
                          u"sold",    u"bought", u"won",    u"lost",   u"dug",  u"fought", u"laid",
                          u"put",     u"shut",   u"spread", u"struck", u"torn", u"wrought"});
}

/// What is told of whoever stands behind "by", and is no deed: "seen by", "owned by"; and what a source does.
bool isNoDeed(const Word &word)
{
    return isOneOf(word, {u"owned",     u"seen",       u"told",       u"quoted",      u"reported",
                          u"cited",     u"announced",  u"published",  u"released",    u"issued",
                          u"given",     u"provided",   u"described",  u"called",      u"represented",
                          u"followed",  u"estimated",  u"compiled",   u"joined",      u"backed",
                          u"supported", u"needed",     u"required",   u"used",        u"recorded",
                          u"measured",  u"counted",    u"confirmed",  u"expected",    u"believed",
                          u"dated",     u"named",      u"known",      u"accompanied", u"surrounded",
                          u"put",       u"signed",     u"written",    u"made",        u"set",
                          u"held",      u"run",        u"headed",     u"led",         u"chaired",
                          u"based",     u"linked",     u"affected",   u"attributed",  u"blamed",
                          u"explained", u"questioned", u"criticised", u"criticized",  u"praised",
                          u"welcomed",  u"engaged",    u"hired",      u"commissioned"})
        || isVerbOfSaying(word);
}

constexpr int longestDoer = 7; ///< Words from the verb to "by", and of the doer.

bool isPastPassive(Words words, int at)
{
    return isParticiple(words[static_cast<std::size_t>(at)])
        && isOneOfAt(words, at - 1, {u"was", u"were", u"been", u"is", u"are", u"be", u"being"});
}

/// The participle that "by" belongs to, over "were evacuated from the valley by" and "carried out by"; none
/// where no deed is told.
std::optional<int> deedBefore(Words words, int by)
{
    int verb = by - 1;
    for (int i = by - 1; i > std::max(0, by - longestDoer) && !isPastPassive(words, verb); --i) {
        if (words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation)
            break;
        verb = isPastPassive(words, i) ? i : verb;
    }
    if (isOneOfAt(words, verb, {u"out", u"up", u"off", u"down", u"over", u"on", u"in", u"away"}))
        --verb;
    const bool isDeed = verb >= 0 && isParticiple(words[static_cast<std::size_t>(verb)])
        && !isNoDeed(words[static_cast<std::size_t>(verb)]);
    return isDeed ? std::optional(verb) : std::nullopt;
}

bool isOfDoerPhrase(const Word &word)
{
    const bool isMark = word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"});
    return !isMark
        && (!word.isFunctionWord
            || isOneOf(word, {u"a", u"an", u"the", u"two", u"its", u"his", u"her", u"their"}));
}

/// "By bicycle", "by leaving", "by 20": no doer.
bool isNoDoer(const SideWords &side, int begin, int end)
{
    const Word &last = side.word(end - 1);
    const bool isMeans = end == begin + 1 && last.kind == WordKind::Word
        && !side.version->text(last.range).front().isUpper();
    return isMeans || last.isFunctionWord || last.normal.endsWith(QLatin1StringView("ing"))
        || last.kind == WordKind::Number;
}

std::optional<DoerBehindBy> doerAt(const SideWords &side, int by)
{
    const Words words = side.words;
    if (!isOneOfAt(words, by, {u"by"}) || by < 1)
        return {};
    const std::optional<int> verb = deedBefore(words, by);
    int end = by + 1;
    while (end < static_cast<int>(words.size()) && end - by <= longestDoer
           && isOfDoerPhrase(words[static_cast<std::size_t>(end)]))
        ++end;
    if (!verb || end == by + 1 || isNoDoer(side, by + 1, end))
        return {};
    return DoerBehindBy{{*verb, by + 1}, {by + 1, end}, end - 1};
}

/// "Through an account belonging to a contractor", "with the caretaker's key", "with a key of the caretaker".
bool isOwner(Words words, int at)
{
    constexpr int near = 4;
    constexpr int reach = 8;
    const auto hasBefore = [&](int from, std::initializer_list<QStringView> forms) {
        for (int i = at - 1; i >= std::max(0, at - from); --i) {
            if (words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation
                && !isOneOfAt(words, i, {u"-"}))
                return false;
            if (isOneOfAt(words, i, forms))
                return true;
        }
        return false;
    };
    const bool isMeans = hasBefore(reach, {u"through", u"via", u"using", u"with", u"from"});
    const bool belongs = hasBefore(near, {u"belonging", u"registered", u"owned", u"assigned", u"issued"});
    const bool hasMark = words[static_cast<std::size_t>(at)].normal.endsWith(QLatin1StringView("'s"))
        || isOneOfAt(words, at + 1, {u"'", u"’"});
    return isMeans && (belongs || hasMark || hasBefore(near, {u"of"}));
}

/// "Issued through the council", "via a broker".
bool isChannel(Words words, int at)
{
    constexpr int near = 4;
    for (int i = at - 1; i >= std::max(0, at - near); --i) {
        if (isOneOfAt(words, i, {u"through", u"via"}))
            return true;
        const Word &word = words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation
            || (word.isFunctionWord && !isOneOfAt(words, i, {u"a", u"an", u"the"})))
            return false;
    }
    return false;
}

/// "Commissioned by the council", "by the council's engineers".
bool isBehindBy(Words words, int at)
{
    constexpr int near = 4;
    for (int i = at - 1; i >= std::max(0, at - near); --i) {
        if (words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation && !isOneOfAt(words, i, {u"-"}))
            return false;
        if (isOneOfAt(words, i, {u"by"}))
            return true;
    }
    return false;
}

/// "The society said" of others; who says what he did himself may be told as the doer.
bool isSourceOnly(const AnnotatedVersion &version, const Sentence &sentence, int at, const QString &deed)
{
    const Words words = version.wordsOf(sentence);
    const std::vector<AttributionReading> readings = readAttributions(version, sentence);
    const auto mine = std::ranges::find_if(readings, [at](const AttributionReading &each) {
        return each.source.begin <= at && at < each.source.end;
    });
    // "The premier declared a state of emergency": by saying so he does it.
    if (mine == readings.end()
        || isOneOfAt(words, mine->source.end,
                     {u"declared", u"declares", u"proclaimed", u"proclaims", u"ordered", u"orders",
                      u"announced", u"announces", u"called", u"calls"}))
        return false;
    const auto said = words.subspan(static_cast<std::size_t>(mine->proposition.begin),
                                    static_cast<std::size_t>(mine->proposition.size()));
    return !said.empty() && std::ranges::find(said, deed, &Word::stem) == said.end()
        && !hasWord(said, {u"it", u"they", u"he", u"she", u"we", u"its", u"their", u"his", u"her", u"our"});
}

/// Whether each place where the base's sentences name him makes him an owner, a channel or a source.
bool isNoDoer(const FindingSources &sources, const SentenceGroup &group, const QString &head,
              const QString &deed)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    bool isNamed = false;
    for (const int each : group.sentences) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(each)];
        const Words words = own.wordsOf(sentence);
        for (int i = 0; i < static_cast<int>(words.size()); ++i) {
            if (words[static_cast<std::size_t>(i)].stem != head)
                continue;
            if (isBehindBy(words, i))
                return false;
            const bool isSame = std::ranges::find(words, deed, &Word::stem) != words.end();
            if (!isOwner(words, i) && !(isChannel(words, i) && !isSame)
                && !isSourceOnly(own, sentence, i, deed))
                return false;
            isNamed = true;
        }
    }
    return isNamed;
}

/// Whether another sentence of the base has both him and the deed.
bool isDoneInBase(const AnnotatedVersion &base, const SentenceGroup &linked, const QString &head,
                  const QString &deed)
{
    for (int i = 0; i < static_cast<int>(base.sentences.size()); ++i) {
        const Words words = wordsAt(base, i);
        if (std::ranges::find(linked.sentences, i) == linked.sentences.end()
            && std::ranges::find(words, head, &Word::stem) != words.end()
            && std::ranges::find(words, deed, &Word::stem) != words.end())
            return true;
    }
    return false;
}

} // namespace

void findInventedDoers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (int by = 1; by + 1 < static_cast<int>(other.words.size()); ++by) {
        const std::optional<DoerBehindBy> doer = doerAt(other, by);
        if (!doer)
            continue;
        const QString &head = other.word(doer->head).stem;
        const Words named = Words(other.words)
                                .subspan(static_cast<std::size_t>(doer->doer.begin),
                                         static_cast<std::size_t>(doer->doer.size()));
        // "The passengers were freed, the brigade said": it may well have freed them.
        const QString &deed = other.word(doer->deed.begin).stem;
        const bool isTelling = isOneOf(other.word(doer->deed.begin),
                                       {u"unveiled", u"announced", u"presented", u"revealed", u"confirmed",
                                        u"disclosed", u"described", u"outlined"}); // Who says so does it.
        const bool isInvented = !isTelling && toldShare(named, base.words) >= 1.0
            && isNoDoer(sources, link.base, head, deed)
            && !isDoneInBase(*base.version, link.base, head, deed);
        if (!isInvented)
            continue;
        const auto mine = std::ranges::find(base.words, head, &Word::stem);
        const auto first = mine - std::min<std::ptrdiff_t>(4, mine - base.words.begin());
        const TextRange before{first->range.begin, mine->range.end};
        const TextRange after{other.word(doer->deed.begin).range.begin, other.word(doer->head).range.end};
        findings.push_back(finding(
            FindingKind::FactAltered,
            Tr::tr("%1 became %2")
                .arg(quoted(base.version->text(before)), quoted(other.version->text(after))),
            Tr::tr("What is told of the one is told of the other."),
            {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold
