#include "core/annotate/date_spans.h"
#include "core/annotate/name_words.h"
#include "core/compare/findings/added_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attributions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/verb_list.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// The words that say something there, names and figures as null: of these others tell.
std::vector<const Word *> tellingWords(const SideWords &side, const IndexRange &stretch)
{
    std::vector<const Word *> words;
    for (const WordUnit &unit : side.units) {
        if (!unit.isContent || unit.words.begin < stretch.begin || unit.words.end > stretch.end)
            continue;
        const Word &word = side.words[static_cast<std::size_t>(unit.words.begin)];
        const bool isWhole = unit.unlike == Equivalence::SameName || unit.unlike == Equivalence::SameValue;
        const bool isPlain
            = !isWhole && word.kind == WordKind::Word && side.version->text(word.range).front().isLower();
        words.push_back(isPlain ? &word : nullptr);
    }
    return words;
}

/// Whether nothing but articles stands beside the word.
bool isAlone(const SideWords &side, const IndexRange &stretch, const Word *word)
{
    return std::ranges::all_of(partOf(side, stretch), [word](const Word &each) {
        return each.range == word->range || isOneOf(each, {u"a", u"an", u"the"});
    });
}

bool isSaying(const Word &word)
{
    return nameWords().sayingVerbs.contains(word.normal);
}

/// Whether one may stand for the other, as far as anybody can tell without knowing the matter.
bool mayMeanTheSame(const Word &before, const Word &after)
{
    const QString mine = verbOf(before.normal);
    const QString theirs = verbOf(after.normal);
    const bool areVerbs = !mine.isEmpty() && !theirs.isEmpty();
    return before.stem == after.stem || haveOneRoot(before.stem, after.stem)
        || (isSaying(before) && isSaying(after)) || (areVerbs && (mine == theirs || areOneVerb(mine, theirs)))
        || areVerbAndNoun(mine, after.normal) || areVerbAndNoun(theirs, before.normal);
}

/// "Every week", "a day", "monthly": how often it happens.
bool isRhythm(const SideWords &side, const Word &word)
{
    const auto at = static_cast<std::size_t>(&word - side.words.data());
    if (isOneOf(word, {u"hourly", u"daily", u"weekly", u"monthly", u"quarterly", u"yearly", u"annually"}))
        return true;
    return at > 0
        && isOneOf(word,
                   {u"hour", u"day", u"week", u"fortnight", u"month", u"quarter", u"year", u"night",
                    u"morning", u"evening", u"weekend"})
        && isOneOf(side.words[at - 1], {u"every", u"each", u"a", u"per", u"an"});
}

/// "The company had rejected the offer", "the union had": another of those in the matter did.
void findReplacedWord(const FindingSources &sources, const BaseLink &link, const Word &before,
                      const Word &after, Findings &findings)
{
    if (mayMeanTheSame(before, after))
        return;
    const bool areSides = areOfTwoSides(before.normal, after.normal);
    const bool isLone = loneChange(link) != nullptr;
    if (isRhythm(link.words.left, before) && isRhythm(link.words.right, after)) {
        findings.push_back(
            changedWords(FindingKind::TimeChanged, sources, link, before.range, after.range,
                         Tr::tr("The linked sentences give another value for the same thing.")));
        return;
    }
    if (!areSides && !isLone) // Beside other changes it is rather a matter of style.
        return;
    findings.push_back(
        changedWords(areSides && isLone ? FindingKind::MeaningReversed : FindingKind::FactAltered, sources,
                     link, before.range, after.range,
                     areSides ? Tr::tr("The sentence is else the same, and another stands in the place.")
                              : Tr::tr("The sentence is else the same; whether the two words mean one thing "
                                       "here is for a reader to say.")));
    if (!areSides)
        findings.back().severity = Severity::Minor;
    else if (!isLone) // What else the sentence turns round is told beside it.
        findings.back().severity = Severity::Major;
}

/// "Because of a death in the family", "he said": of reasons and sources other detectors tell, who look
/// beyond the sentence.
bool isForOthers(std::span<const Word> words)
{
    return std::ranges::any_of(words, isSaying)
        || hasWord(words,
                   {u"because", u"due", u"owing", u"after", u"since", u"as", u"amid", u"following", u"over"});
}

/// "A tired driver's tram" for "a tram": of what was put in, the other version has no word.
void findInsertedWords(const FindingSources &sources, const BaseLink &link,
                       std::span<const Word *const> inserted, Findings &findings)
{
    const auto &known = versionAt(sources, link.base.version).words;
    const auto isNew = [&known](const Word *word) {
        return std::ranges::none_of(known, [word](const Word &each) { return each.stem == word->stem; });
    };
    const bool arePlain
        = std::ranges::none_of(inserted, [](const Word *word) { return word == nullptr || isSaying(*word); });
    const auto news = arePlain ? std::ranges::count_if(inserted, isNew) : 0;
    if (news == 0)
        return;
    const AnnotatedVersion &other = *link.words.right.version;
    const TextRange range{inserted.front()->range.begin, inserted.back()->range.end};
    if (isInMarks(other, range))
        return;
    const Place put = placeOf(sources, link.other.version, range);
    findings.push_back(finding(FindingKind::FactUnsupported,
                               addedWords(sources, put, quoted(other.text(range))),
                               Tr::tr("The sentence is else the same."), {put}));
    findings.back().severity = news > 1 ? Severity::Major : Severity::Minor;
}

/// "On Wednesday" told as "tomorrow", or the other way: which of the two is right hangs on the day of
/// writing.
bool areDayAndDistance(std::span<const Word> before, std::span<const Word> after)
{
    constexpr std::size_t longest = 2;
    const auto tellsWeekday = [](std::span<const Word> words) {
        return std::ranges::any_of(words,
                                   [](const Word &word) { return weekdayOf(word.normal).has_value(); });
    };
    const auto tellsDistance = [](std::span<const Word> words) {
        return hasWord(words, {u"today", u"tomorrow", u"yesterday", u"tonight"});
    };
    return std::max(before.size(), after.size()) <= longest
        && ((tellsWeekday(before) && tellsDistance(after)) || (tellsDistance(before) && tellsWeekday(after)));
}

/// With no day of writing on either side; else the figures settle it.
void findDayByDistance(const FindingSources &sources, const BaseLink &link, const WordEdit &edit,
                       Findings &findings)
{
    const auto before = partOf(link.words.left, edit.left);
    const auto after = partOf(link.words.right, edit.right);
    const bool isSettled = !link.words.left.version->version.published.isEmpty()
        && !link.words.right.version->version.published.isEmpty();
    if (isSettled || edit.kind != EditKind::Replaced || !areDayAndDistance(before, after)
        || isInMarks(*link.words.right.version, rangeOf(after)))
        return;
    findings.push_back(changedWords(FindingKind::TimeChanged, sources, link, rangeOf(before), rangeOf(after),
                                    Tr::tr("The linked sentences tell of one event at two times.")));
    findings.back().severity = Severity::Minor;
}

void findLoneWord(const FindingSources &sources, const BaseLink &link, const WordEdit &edit,
                  Findings &findings)
{
    findDayByDistance(sources, link, edit, findings);
    const std::vector<const Word *> before = tellingWords(link.words.left, edit.left);
    const std::vector<const Word *> after = tellingWords(link.words.right, edit.right);
    const bool isOneForOne = before.size() == 1 && after.size() == 1 && before.front() != nullptr
        && after.front() != nullptr && isAlone(link.words.left, edit.left, before.front())
        && isAlone(link.words.right, edit.right, after.front());
    if (isOneForOne && !isInMarks(*link.words.right.version, after.front()->range))
        findReplacedWord(sources, link, *before.front(), *after.front(), findings);
    else if (before.empty() && edit.kind == EditKind::Inserted && loneChange(link) != nullptr
             && !isForOthers(partOf(link.words.right, edit.right)))
        findInsertedWords(sources, link, after, findings);
}

} // namespace

/// One word for another, or some that were put in, in a sentence that is else kept word for word: a reader
/// who knows the matter must see it, whatever no list knows of the words. Of those in marks the quotations
/// tell.
void findLoneWords(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    for (const WordEdit *edit : keptChanges(link))
        findLoneWord(sources, link, *edit, findings);
}

} // namespace retold
