#include "core/annotate/name_runs.h"

#include "core/annotate/name_capitals.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int longestRun = 8;

/// Whether a word that the lists have stands for what they mean: an abbreviation only as they write it
/// ("UN"), a longer word where it is not one of the language as well.
bool isKnownAlone(const NameText &text, int token)
{
    const NameToken &word = text.at(token);
    if (listedPhrase(text, token, token + 1).size() > 3)
        return isNameWord(text, token);
    const QString written = word.range.in(text.text).toString().remove(u'.');
    return nameWords().knownShort.contains(written) && (word.isAllCaps || isNameWord(text, token));
}

/// Whether the words from `token` to before `end` are a name of the lists.
bool isKnown(const NameText &text, int token, int end)
{
    const NameToken &last = text.at(end - 1);
    if ((!last.isCapital && !last.isDigits) || last.isRole
        || !nameWords().known.contains(listedPhrase(text, token, end)))
        return false;
    return end > token + 1 || isKnownAlone(text, token);
}

/// One past the longest name of the lists that begins at `token`; `token` where none does.
int knownEnd(const NameText &text, int token)
{
    int end = token + 1;
    while (end < token + NameWords::longestName && text.joins(end))
        ++end;
    while (end > token && !isKnown(text, token, end))
        --end;
    return end;
}

bool isFollowedByName(const NameText &text, int token)
{
    return text.joins(token) && isCapitalWord(text, token) && !isTitle(text, token)
        && !nameWords().calendar.contains(text.at(token).folded);
}

/// "of Transport", "for Economic Affairs", "of Health and Human Services" after a body's head word.
int headExtension(const NameText &text, int headEnd)
{
    static const QSet<QString> links{u"of"_s, u"for"_s, u"de"_s,    u"del"_s, u"du"_s,
                                     u"da"_s, u"do"_s,  u"della"_s, u"des"_s};
    static const QSet<QString> discussing{u"council"_s, u"committee"_s, u"commission"_s, u"panel"_s,
                                          u"board"_s};
    static const QSet<QString> articles{u"the"_s, u"la"_s, u"le"_s, u"les"_s, u"los"_s, u"l"_s, u"las"_s};
    if (!text.joins(headEnd))
        return headEnd;
    const QString &link = text.at(headEnd).folded;
    const bool isOn = link == u"on" && discussing.contains(text.at(headEnd - 1).folded);
    if (!isOn && !links.contains(link))
        return headEnd;
    int end = headEnd;
    int at = headEnd + 1;
    if (text.joins(at) && articles.contains(text.at(at).folded))
        ++at;
    for (; at - headEnd < longestRun; ++at) {
        const bool isAnd = text.joins(at) && text.at(at).folded == u"and" && end > headEnd
            && isFollowedByName(text, at + 1) && nameWords().ordinary.contains(text.at(at + 1).folded);
        if (isFollowedByName(text, at))
            end = at + 1;
        else if (!isAnd)
            break;
    }
    return end;
}

/// "Council", "Bay"; "Berg" is a mountain in German alone, and elsewhere a surname.
bool isHeadWord(const NameText &text, const QString &word)
{
    const bool isSurname = word == u"berg" && !text.isGerman();
    return !isSurname && (nameWords().bodyHeads.contains(word) || nameWords().placeHeads.contains(word));
}

/// One past a body or place named by its head word; `token` where none begins.
int headRunEnd(const NameText &text, int token)
{
    const NameWords &words = nameWords();
    const NameToken &first = text.at(token);
    // "Former Fenland Council head": a small word that the sentence's start gave its capital.
    const bool isOpenerOfRole = first.gap == NameGap::Start && words.roleModifiers.contains(first.folded)
        && text.counts.value(first.folded).capital == 0;
    if (!isCapitalWord(text, token) || isOpener(text, token) || isOpenerOfRole
        || text.sentenceOf(token).style != CaseStyle::Normal)
        return token;
    int end = token;
    for (int i = token; i < token + longestRun && (i == token || isFollowedByName(text, i)); ++i) {
        const QString &word = text.at(i).folded;
        if (words.calendar.contains(word))
            break;
        if (isHeadWord(text, word) && (i > token || headExtension(text, i + 1) > i + 1))
            end = i + 1;
    }
    return end > token ? headExtension(text, end) : token;
}

/// In German, where all nouns have capitals, the head word must come with more: "Hansen Werft AG",
/// "University of Lund", "New York Times". `known` is the end of a listed name at the token, or the token.
int germanHeadEnd(const NameText &text, int token, int known)
{
    static const QSet<QString> companies{u"ag"_s, u"gmbh"_s, u"kg"_s, u"kgaa"_s, u"se"_s};
    constexpr int longestCompany = 4;
    for (int i = token + 1; i < token + longestCompany && isFollowedByName(text, i); ++i) {
        if (companies.contains(text.at(i).folded) && text.at(i).isCapital)
            return i + 1;
    }
    const int end = headRunEnd(text, token);
    bool isEnglish = known > token;
    bool hasOf = false;
    for (int i = token + 1; i < end; ++i) {
        hasOf = hasOf || text.at(i).folded == u"of";
        isEnglish = isEnglish
            && (i < known
                || (text.at(i).gap == NameGap::Space && nameWords().ordinary.contains(text.at(i).folded)));
    }
    return isEnglish || hasOf ? end : token;
}

NameKind headKind(const NameText &text, int first, int end)
{
    for (int i = end - 1; i >= first; --i) {
        if (nameWords().placeHeads.contains(text.at(i).folded))
            return NameKind::Place;
        if (nameWords().bodyHeads.contains(text.at(i).folded))
            return NameKind::Body;
    }
    return NameKind::Body;
}

/// The capital after the particles ("von der", "al-") that begin at `token`; `token` where none follows. In
/// German, where articles look the same and "von" mostly means "of", only right after a first name.
int afterParticles(const NameText &text, int token)
{
    static const QSet<QString> german{u"von"_s, u"van"_s, u"de"_s, u"zu"_s,
                                      u"al"_s,  u"bin"_s, u"da"_s, u"di"_s};
    if (!text.joins(token))
        return token;
    if (text.isGerman() && !(isFirstName(text, token - 1) && german.contains(text.at(token).folded)))
        return token;
    int at = token;
    while (text.joins(at) && at - token < 3 && !text.at(at).isCapital
           && nameWords().particles.contains(text.at(at).folded))
        ++at;
    return at > token && text.joins(at) && isNameWord(text, at) ? at : token;
}

/// "Ki-moon", "Geun-hye": a small syllable after a hyphen and a short name.
bool isSmallSyllable(const NameText &text, int first, int token)
{
    static const QSet<QString> suffixes{u"led"_s,  u"era"_s, u"like"_s, u"born"_s,
                                        u"held"_s, u"run"_s, u"made"_s};
    const NameToken &word = text.at(token);
    return token - first >= 2 && word.gap == NameGap::Hyphen && !word.isCapital && word.folded.size() <= 4
        && text.at(token - 1).folded.size() <= 5 && !suffixes.contains(word.folded);
}

/// "Jane Roe KC", "Jane Roe MP": letters behind a name that are no part of it.
bool isHonour(const NameText &text, int token)
{
    static const QSet<QString> honours{u"kc"_s,  u"qc"_s,  u"sc"_s,  u"mp"_s,  u"msp"_s, u"mep"_s,
                                       u"obe"_s, u"cbe"_s, u"mbe"_s, u"dso"_s, u"md"_s,  u"phd"_s};
    const auto isOfName = [&text](int each) { return text.at(each).isCapital && !text.at(each).isAllCaps; };
    return honours.contains(text.at(token).folded) && text.at(token).isCapital && text.joins(token)
        && text.joins(token - 1) && isOfName(token - 1) && isOfName(token - 2);
}

int plainRunEnd(const NameText &text, int token)
{
    int end = token;
    while (end - token < longestRun && (end == token || text.joins(end))) {
        if (end > token && isHonour(text, end))
            break;
        const bool isNextTitle = end > token && isTitle(text, end) && isFollowedByName(text, end + 1);
        if ((isNameWord(text, end) && !isNextTitle) || isSmallSyllable(text, token, end)) {
            ++end;
            continue;
        }
        const int next = end > token ? afterParticles(text, end) : end;
        if (next == end)
            break;
        end = next;
    }
    return end;
}

bool followsDeterminer(const NameText &text, int token)
{
    static const QSet<QString> determiners{u"der"_s,   u"die"_s,   u"das"_s,   u"den"_s,    u"dem"_s,
                                           u"des"_s,   u"ein"_s,   u"eine"_s,  u"einen"_s,  u"einem"_s,
                                           u"einer"_s, u"eines"_s, u"diese"_s, u"dieser"_s, u"dieses"_s,
                                           u"jede"_s,  u"jeder"_s};
    return text.joins(token) && determiners.contains(text.at(token - 1).folded);
}

/// German nouns have capitals too: a name of several words must begin with a first name, follow a role, be
/// capitals only, or be two capitals in a row without an article, which nouns seldom are but after a number.
bool mayBeSeveralGerman(const NameText &text, int token, int end)
{
    const NameToken &word = text.at(token);
    if (word.isAllCaps || (text.joins(token) && text.at(token - 1).isRole))
        return true;
    const bool isCounted = text.joins(token) && text.at(token - 1).isDigits;
    const bool isNoun = word.folded.endsWith(u"ung") || word.folded.size() > 10 || isCounted;
    return end > token + 1 && !followsDeterminer(text, token) && (isFirstName(text, token) || !isNoun);
}

std::optional<NameRun> titledRun(const NameText &text, int token)
{
    int name = token;
    Gender gender = Gender::Unknown;
    while (isTitle(text, name) && text.joins(name + 1)) {
        const Gender told = nameWords().titles.value(text.at(name).folded);
        gender = told == Gender::Unknown ? gender : told;
        ++name;
    }
    if (name == token)
        return {};
    const int start = text.at(name).isCapital ? name : afterParticles(text, name);
    // In a headline any word may follow "Doctor".
    const bool isHeadline = text.sentenceOf(token).style != CaseStyle::Normal;
    const bool hasName
        = (isHeadline ? isNameWord(text, start) : isCapitalWord(text, start)) && !isOpener(text, start);
    if (!hasName || headRunEnd(text, token) > name)
        return {};
    // After a title even an ordinary word is a name ("Mr Reading", "Gen. Norman Holt").
    int end = plainRunEnd(text, start);
    if (end == start)
        end = text.joins(start + 1) ? plainRunEnd(text, start + 1) : start + 1;
    return NameRun{token, name, end, NameKind::Person, gender};
}

KnownName listedName(const NameText &text, int first, int end)
{
    const QString phrase = listedPhrase(text, first, end);
    if (phrase.size() > 3)
        return nameWords().known.value(phrase);
    return nameWords().knownShort.value(text.rangeOf(first, end).in(text.text).toString().remove(u'.'));
}

/// "North Fenland", "Port Lund": a place by its first word.
bool isPlaceByOpener(const NameText &text, int token, int end)
{
    return end > token + 1 && nameWords().placeOpeners.contains(text.at(token).folded)
        && !isFirstName(text, token + 1);
}

/// A German word alone stays undecided: it is a name if the text has one that ends with it.
NameRun plainRun(const NameText &text, int token, int end)
{
    NameRun run{token, token, end, {}, Gender::Unknown};
    if (text.isGerman())
        run.end = mayBeSeveralGerman(text, token, end) ? std::min(end, token + 4) : token + 1;
    else if (isPlaceByOpener(text, token, end))
        run.kind = NameKind::Place;
    return run;
}

/// Whether a known name of one word, which ends at `known`, begins the longer name of a person.
bool beginsPersonsName(const NameText &text, int token, int known, int plain, const KnownName &listed)
{
    return known == token + 1 && plain > known
        && (isFirstName(text, token) || listed.isSurname || isPlaceByOpener(text, token, plain)
            || nameWords().surnames.contains(text.at(known).folded));
}

/// "Transport minister Olaf Hill": whoever has a post is no hill. `head` and `plain` are the ends of the run
/// that begins at the token, read as a place and as any name.
bool isHolderOfPost(const NameText &text, int token, int head, int plain)
{
    return head > token + 1 && head == plain && text.joins(token) && text.at(token - 1).isRole
        && text.at(token).gap == NameGap::Space && headKind(text, token, head) == NameKind::Place;
}

/// A run without a title.
std::optional<NameRun> untitledRun(const NameText &text, int token)
{
    if (!isCapitalWord(text, token) || isHonour(text, token))
        return {};
    const int known = knownEnd(text, token);
    const int head = text.isGerman() ? germanHeadEnd(text, token, known) : headRunEnd(text, token);
    const int plain = plainRunEnd(text, token);
    const KnownName listed = known > token ? listedName(text, token, known) : KnownName{};
    const bool isPersonsName = beginsPersonsName(text, token, known, plain, listed);
    if (known > token && known >= head && !isPersonsName) {
        NameRun run{token, token, known, listed.kind, Gender::Unknown};
        if (listed.isSurname)
            run.kind = std::nullopt;
        return run;
    }
    if (head > token && !isHolderOfPost(text, token, head, plain))
        return NameRun{token, token, head, headKind(text, token, head), Gender::Unknown};
    if (plain == token)
        return {};
    return plainRun(text, token, plain);
}

std::optional<NameRun> runAt(const NameText &text, int token)
{
    if (isTitle(text, token) && text.joins(token + 1)) {
        if (const std::optional<NameRun> titled = titledRun(text, token))
            return titled;
    }
    return untitledRun(text, token);
}

/// "Labour Day", "Fenland Treaty": begins with a capital, and names no person, body or place.
bool isEvent(const NameText &text, const NameRun &run)
{
    const auto isEventHead
        = [&](int token) { return nameWords().eventHeads.contains(text.at(token).folded); };
    const bool isInside = run.length() > 1 && isEventHead(run.end - 1);
    const bool isNext = !run.hasTitle() && text.joins(run.end) && text.at(run.end).isCapital
        && isEventHead(run.end) && run.kind != NameKind::Place && run.kind != NameKind::Body;
    return !run.hasTitle() && (isInside || isNext);
}

} // namespace

QString listedPhrase(const NameText &text, int first, int end)
{
    const QString phrase = text.phrase(first, end);
    const bool isGenitive = text.isGerman() && phrase.size() > 5 && phrase.endsWith(u's')
        && !nameWords().known.contains(phrase) && nameWords().known.contains(phrase.chopped(1));
    return isGenitive ? phrase.chopped(1) : phrase;
}

std::vector<NameRun> findNameRuns(const NameText &text)
{
    std::vector<NameRun> runs;
    const int count = static_cast<int>(text.tokens.size());
    for (int i = 0; i < count;) {
        const std::optional<NameRun> run = runAt(text, i);
        if (run && !isEvent(text, *run))
            runs.push_back(*run);
        i = run ? run->end : i + 1;
    }
    return runs;
}

} // namespace retold
