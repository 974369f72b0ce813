#include "core/compare/findings/times/beside.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Word *> wordsBeside(const SideWords &side, const IndexRange &stretch)
{
    constexpr int reach = 6;
    std::vector<const Word *> words;
    const int last = std::min(static_cast<int>(side.words.size()), stretch.end + reach);
    for (int i = std::max(0, stretch.begin - reach); i < last; ++i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        const bool isOwn = stretch.begin <= i && i < stretch.end;
        if (!isOwn && !word.isFunctionWord && word.kind != WordKind::Punctuation)
            words.push_back(&word);
    }
    return words;
}

TextRange rangeOf(const SideWords &side, const IndexRange &stretch)
{
    return {side.words[static_cast<std::size_t>(stretch.begin)].range.begin,
            side.words[static_cast<std::size_t>(stretch.end) - 1].range.end};
}

} // namespace

bool isWeekday(const QString &word)
{
    static const QSet<QString> days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                    u"friday"_s, u"saturday"_s, u"sunday"_s};
    return days.contains(word);
}

bool isOfReport(std::span<const Word> words, int time, const QString &language)
{
    constexpr int reach = 6;
    constexpr int behind = 3;
    const int last = std::min(time + behind, static_cast<int>(words.size()));
    for (int i = std::max(0, time - reach); i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isOfClass(word.normal, WordClass::Cue, language)
            || isOneOf(word,
                       {u"told", u"announced", u"published", u"released", u"reported", u"statement", u"wrote",
                        u"tweeted", u"interview", u"showed"}))
            return true;
    }
    return false;
}

bool isOfSpeaking(std::span<const Word> sentence, int time)
{
    constexpr int longestLead = 10;
    return time < longestLead && isOneOf(sentence.front(), {u"speaking"});
}

int commonBeside(const SideWords &left, const IndexRange &mine, const SideWords &right,
                 const IndexRange &theirs)
{
    const std::vector<const Word *> near = wordsBeside(left, mine);
    const std::vector<const Word *> far = wordsBeside(right, theirs);
    return static_cast<int>(std::ranges::count_if(near, [&far](const Word *word) {
        return std::ranges::any_of(far, [word](const Word *other) { return areAlike(*word, *other); });
    }));
}

void reportOtherTime(const FindingSources &sources, const BaseLink &link, const IndexRange &before,
                     const IndexRange &after, Severity severity, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const TextRange left = rangeOf(base, before);
    const TextRange right = rangeOf(other, after);
    Finding changed = finding(
        FindingKind::TimeChanged,
        Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
        Tr::tr("The words around are the same, and the time is another."),
        {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)});
    changed.severity = severity;
    findings.push_back(std::move(changed));
}

} // namespace retold
