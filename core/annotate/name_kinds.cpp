#include "core/annotate/name_kinds.h"

#include "core/annotate/name_bodies.h"
#include "core/annotate/name_forms.h"
#include "core/annotate/name_places.h"
#include "core/annotate/name_words.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

bool isSayingVerb(const NameText &text, int token)
{
    return nameWords().sayingVerbs.contains(text.at(token).folded) && !text.at(token).isCapital;
}

/// "… ,” said Lund" and "Lund said": the verb joined to the name, and before the name only after a comma or
/// mark.
bool isSubjectOfSaying(const NameText &text, const NameRun &run)
{
    const int end = text.endOf(run.first);
    if (run.end < end && text.isJoined(run.end) && !text.at(run.end - 1).isPossessive
        && isSayingVerb(text, run.end))
        return true;
    const int verb = run.titleFirst - 1;
    if (verb < text.startOf(run.first) || !text.isJoined(run.titleFirst) || !isSayingVerb(text, verb))
        return false;
    const NameGap gap = text.at(verb).gap;
    return gap == NameGap::Comma || gap == NameGap::Mark || gap == NameGap::Start;
}

/// ", 45," or ", who" after the name.
bool hasPersonAfter(const NameText &text, const NameRun &run)
{
    if (run.end >= text.endOf(run.first) || text.at(run.end).gap != NameGap::Comma)
        return false;
    const NameToken &next = text.at(run.end);
    const bool isAge = next.isDigits && next.range.length() <= 2 && text.isClosedAt(run.end + 1);
    return isAge || next.folded == u"who";
}

/// "PolitiFact", "eBay": a capital inside the word, other than in "McCain" and "DeSantis".
bool isCamelCase(QStringView word)
{
    static constexpr std::array<QStringView, 10> prefixes{u"Mc", u"Mac", u"De",  u"Di", u"Du",
                                                          u"La", u"Le",  u"Van", u"O",  u"Fitz"};
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower())
            return std::ranges::find(prefixes, word.first(i)) == prefixes.end()
                && !nameWords().known.contains(foldedName(word.first(i)));
    }
    return false;
}

bool isRomanNumeral(const QString &folded)
{
    return std::ranges::all_of(folded, [](QChar c) { return u"ivxlcdm"_s.contains(c); });
}

/// Whether the text goes on to speak of a place of that name: "in Harlow", "the hills of Harlow".
bool isPlaceElsewhere(const NameText &text, const TextRange &label)
{
    const QStringView name = label.in(text.text);
    const QString written = name.first(1).toString() + name.sliced(1).toString().toLower();
    constexpr std::array<QStringView, 5> links{u"in ", u"of ", u"near ", u"from ", u"outside "};
    return std::ranges::any_of(
        links, [&](QStringView link) { return text.text.indexOf(link.toString() + written) >= 0; });
}

/// "HARLOW: At least three": near the head of the text, once in it, and a place, where a speaker in a
/// transcript is none and speaks again.
bool isDatelineWithColon(const NameText &text, const TextRange &label)
{
    constexpr qsizetype head = 400; // UTF-16 units: a headline and what stands under it.
    const QStringView withColon = TextRange{label.begin, label.end + 1}.in(text.text);
    return label.begin < head && text.text.indexOf(withColon, label.end) < 0 && isPlaceElsewhere(text, label);
}

/// "LUND: We will see.": who speaks, as transcripts have it.
bool isSpeakerLabel(const NameText &text, const NameRun &run)
{
    const NameToken &token = text.at(run.first);
    const bool opens = run.first == text.startOf(run.first) || token.gap == NameGap::Mark;
    return opens && token.isAllCaps && token.range.length() > 3 && run.length() == 1
        && token.range.end < text.text.size() && text.text[token.range.end] == u':'
        && !isDatelineWithColon(text, token.range);
}

/// "HARLOW, Mass., Oct. 2 (AP) —", "HARLOW:": where a report was written, in capitals up to a dash or colon.
bool isDateline(const NameText &text, const NameRun &run)
{
    constexpr int longest = 8;
    if (run.first != text.startOf(run.first) || !text.at(run.first).isAllCaps)
        return false;
    const TextRange own = text.rangeOf(run.first, run.end);
    if (own.end < text.text.size() && text.text[own.end] == u':' && isDatelineWithColon(text, own))
        return true;
    const int limit = std::min(text.endOf(run.first), run.end + longest);
    for (int i = run.end; i < limit; ++i) {
        const NameToken &token = text.at(i);
        const QStringView between = TextRange{text.at(i - 1).range.end, token.range.begin}.in(text.text);
        if (between.contains(u'—') || between.contains(u'–') || between.contains(u" - ")
            || between.contains(u"--"))
            return true;
        if (!token.isCapital && !token.isDigits)
            return false;
    }
    return false;
}

bool isOrdinary(const NameToken &token)
{
    return nameWords().ordinary.contains(token.folded);
}

/// Whether a capital word is one of the language that this text does not use as a name.
bool isPlainWord(const NameText &text, const NameToken &token)
{
    const CaseCounts counts = text.counts.value(token.folded);
    return isOrdinary(token) && (counts.small > 0 || counts.capital < 2)
        && !nameWords().surnames.contains(token.folded);
}

/// "NATO", "BBC": a body's letters, where not all is capitals. Lists have small words of any two letters;
/// behind "the" stands none of them.
bool isLettersOfBody(const NameText &text, const NameRun &run)
{
    const NameToken &token = text.at(run.first);
    const CaseStyle style = text.sentenceOf(run.first).style;
    const bool isWord = isOrdinary(token) && !(token.folded.size() == 2 && followsWord(text, run, {u"the"}));
    return style != CaseStyle::Shouting && token.range.length() <= 6
        && std::ranges::all_of(token.folded, [](QChar c) { return c.isLetter(); }) && !isWord
        && !isRomanNumeral(token.folded);
}

/// What a single word with a capital is by its sentence, in a sentence whose capitals say something.
std::optional<NameKind> kindByContext(const NameText &text, const NameRun &run)
{
    const NameToken &token = text.at(run.first);
    const bool afterThe = followsWord(text, run, {u"the"});
    const bool isRunTogether = isCamelCase(token.range.in(text.text));
    if (isSubjectOfSaying(text, run) && !text.isGerman() && !isPlainWord(text, token))
        return afterThe || isRunTogether ? NameKind::Body : NameKind::Person;
    if (hasPersonAfter(text, run) && !afterThe && !isOrdinary(token))
        return NameKind::Person;
    return isRunTogether && !text.isGerman() ? std::optional(NameKind::Body) : std::nullopt;
}

std::optional<NameKind> kindOfOne(const NameText &text, const NameRun &run, bool hasRole)
{
    const NameToken &token = text.at(run.first);
    const CaseStyle style = text.sentenceOf(run.first).style;
    if ((hasRole && !isPlainWord(text, token)) || isSpeakerLabel(text, run))
        return NameKind::Person;
    if (isDateline(text, run))
        return NameKind::Place;
    if (token.isAllCaps)
        return isLettersOfBody(text, run) ? std::optional(NameKind::Body) : std::nullopt;
    return style == CaseStyle::Normal && !token.isInitial ? kindByContext(text, run) : std::nullopt;
}

bool hasCamelCase(const NameText &text, const NameRun &run)
{
    for (int i = run.first; i < run.end; ++i) {
        if (isCamelCase(text.at(i).range.in(text.text)))
            return true;
    }
    return false;
}

/// Every noun has a capital in German: two words are a person only if the second is a known surname.
bool isGermanPerson(const NameText &text, const NameRun &run)
{
    return run.length() == 2 && nameWords().surnames.contains(text.at(run.end - 1).folded)
        && text.at(run.first).gap != NameGap::Start && text.at(run.end - 1).gap == NameGap::Space
        && !text.at(run.first).folded.endsWith(u'e');
}

/// Whether several words with capitals are a person's name by their own look.
bool looksLikePerson(const NameText &text, const NameRun &run)
{
    const NameWords &words = nameWords();
    const NameToken &first = text.at(run.first);
    const QString &last = text.at(run.end - 1).folded;
    const bool lastOrdinary = words.ordinary.contains(last) && !words.surnames.contains(last);
    const bool isInitials = first.range.in(text.text).endsWith(u'.'); // "A.J."
    if ((first.isAllCaps && !isInitials) || run.length() > 5 || (lastOrdinary && last.endsWith(u's')))
        return false;
    const bool isUsual = text.sentenceOf(run.first).style == CaseStyle::Normal;
    if (words.firstNames.contains(first.folded) && (isUsual || !isOrdinary(first) || !lastOrdinary))
        return true;
    return isUsual && !lastOrdinary && !hasCamelCase(text, run)
        && (!text.isGerman() || isGermanPerson(text, run));
}

/// "Brevik Dairies", "Grey Wolves": nobody is called by the plural of a thing.
bool endsInPlural(const NameText &text, const NameRun &run)
{
    const NameWords &words = nameWords();
    const QString &last = text.at(run.end - 1).folded;
    if (text.language != u"en" || words.surnames.contains(last) || words.firstNames.contains(last)
        || words.firstNames.contains(text.at(run.first).folded))
        return false;
    const bool isOfY = last.endsWith(u"ies") && words.ordinary.contains(last.chopped(3) + u'y');
    const bool isOfF = last.endsWith(u"ves") && words.ordinary.contains(last.chopped(3) + u'f');
    const bool isOfS = last.endsWith(u's') && !last.endsWith(u"ss") && !words.ordinary.contains(last)
        && words.ordinary.contains(last.chopped(1));
    return isOfY || isOfF || isOfS;
}

std::optional<NameKind> kindOfSeveral(const NameText &text, const NameRun &run, bool hasRole)
{
    const bool afterThe = followsWord(text, run, {u"the"});
    const bool isPlural = endsInPlural(text, run);
    if (hasRole || (!afterThe && !isPlural && (isSubjectOfSaying(text, run) || hasPersonAfter(text, run))))
        return NameKind::Person;
    if (isDateline(text, run))
        return NameKind::Place;
    const bool isUsual = text.sentenceOf(run.first).style == CaseStyle::Normal;
    if (text.rangeOf(run.first, run.end).in(text.text).contains(u'&') || (isUsual && isPlural))
        return NameKind::Body;
    return !afterThe && looksLikePerson(text, run) ? std::optional(NameKind::Person) : std::nullopt;
}

/// The words by which the people of the text are called: surnames, and first names after "Sir".
QSet<QString> calledNames(const NameText &text, std::span<const NameRun> runs)
{
    QSet<QString> called;
    for (const NameRun &run : runs) {
        if (run.kind != NameKind::Person)
            continue;
        called.insert(text.at(run.end - 1).folded);
        if (run.length() > 1 && nameWords().firstNames.contains(text.at(run.first).folded))
            called.insert(text.at(run.first).folded);
    }
    return called;
}

/// A lone word is the person's who is so called elsewhere in the text, unless it stands as a place ("in
/// Jordan").
void adoptCalledNames(const NameText &text, std::vector<NameRun> &runs)
{
    const QSet<QString> called = calledNames(text, runs);
    SpellingIndex spellings;
    for (const QString &name : called)
        spellings.add(name);
    for (NameRun &run : runs) {
        if (run.length() != 1 || run.kind == NameKind::Person || run.kind == NameKind::Body)
            continue;
        const QString &word = text.at(run.first).folded;
        const bool standsAsPlace = run.kind && !text.at(run.first).isPossessive
            && followsWord(text, run, {u"in", u"near", u"across", u"outside"});
        const bool isCalled = called.contains(word) && !standsAsPlace;
        if (isCalled || (!run.kind && !nameWords().ordinary.contains(word) && spellings.find(word)))
            run.kind = NameKind::Person;
    }
}

/// "Harlow" of "Harlow University": a lone word with which one body's name begins, and no other's. "In
/// Harlow" is the town.
void adoptShortBodies(const NameText &text, std::vector<NameRun> &runs)
{
    const NameWords &words = nameWords();
    QSet<QString> firsts;
    for (const NameRun &run : runs) {
        const QString &first = text.at(run.first).folded;
        if (run.kind == NameKind::Body && run.length() > 1 && first.size() > 2
            && !words.ordinary.contains(first) && !words.known.contains(first)
            && !words.firstNames.contains(first) && !territoryCode(first, true))
            firsts.insert(first);
    }
    for (NameRun &run : runs) {
        const bool isWhere = followsWord(text, run, {u"in", u"near", u"across", u"outside", u"off"});
        if (run.length() == 1 && !run.kind && !isWhere && firsts.contains(text.at(run.first).folded))
            run.kind = NameKind::Body;
    }
}

/// Takes an ordinary word off a person's name that the text has without it: "Crooked Ada Lund".
void dropEpithets(const NameText &text, std::vector<NameRun> &runs)
{
    const NameWords &words = nameWords();
    const QSet<QString> called = calledNames(text, runs);
    for (NameRun &run : runs) {
        const QString &first = text.at(run.first).folded;
        const bool isEpithet = run.kind == NameKind::Person && run.length() > 1 && !run.hasTitle()
            && words.ordinary.contains(first) && !words.firstNames.contains(first)
            && !words.surnames.contains(first);
        if (isEpithet && called.contains(text.at(run.first + 1).folded)
            && words.firstNames.contains(text.at(run.first + 1).folded)) {
            ++run.first;
            run.titleFirst = run.first;
        }
    }
}

} // namespace

void decideKinds(const NameText &text, std::vector<NameRun> &runs,
                 std::vector<std::optional<std::size_t>> &roleOfRun)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        NameRun &run = runs[i];
        if (!run.kind)
            run.kind = run.length() == 1 ? kindOfOne(text, run, roleOfRun[i].has_value())
                                         : kindOfSeveral(text, run, roleOfRun[i].has_value());
    }
    decideBodies(text, runs, roleOfRun);
    adoptCalledNames(text, runs);
    adoptShortBodies(text, runs);
    dropEpithets(text, runs);
    decidePlaces(text, runs);

    std::size_t kept = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].kind)
            continue;
        runs[kept] = runs[i];
        roleOfRun[kept] = roleOfRun[i];
        ++kept;
    }
    runs.resize(kept);
    roleOfRun.resize(kept);
}

} // namespace retold
