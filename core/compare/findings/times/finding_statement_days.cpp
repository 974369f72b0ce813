#include "core/compare/findings/times/finding_statement_days.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// To confirm it on the next day is a statement of its own.
bool isSaying(const Word &word, const QString &language)
{
    return !isOneOf(word, {u"confirmed", u"confirms"})
        && (isOfClass(word.normal, WordClass::Cue, language)
            || isOneOf(word, {u"said", u"told", u"announced", u"wrote"}));
}

/// "Said on Tuesday", "told reporters late on Tuesday", "on Tuesday said": nothing else comes between.
bool isSaidOn(const SideWords &side, int day)
{
    constexpr int longestHearer = 3;
    const QString &language = side.version->version.language;
    const std::span<const Word> words = side.words;
    if (day + 1 < static_cast<int>(words.size()) && isSaying(side.word(day + 1), language))
        return true;
    int at = day - 1;
    while (isOneOfAt(words, at, {u"on", u"late", u"early", u"last"}))
        --at;
    for (int i = at; i >= std::max(0, at - longestHearer); --i) {
        const Word &word = side.word(i);
        if (word.kind == WordKind::Punctuation)
            return false;
        if (isSaying(word, language))
            return i == at || isOneOf(word, {u"told"});
    }
    return false;
}

/// The one day of the week that the side names, where something was said on it.
std::optional<int> statementDay(const SideWords &side)
{
    std::optional<int> found;
    for (int i = 0; i < static_cast<int>(side.words.size()); ++i) {
        if (!isWeekday(side.word(i).normal))
            continue;
        if (found)
            return {};
        found = i;
    }
    const bool isStatement
        = found && isSaidOn(side, *found) && !isInMarks(*side.version, side.word(*found).range);
    return isStatement ? found : std::nullopt;
}

/// Whether what stands behind both days is one statement.
bool areOneStatement(const SideWords &left, int mine, const SideWords &right, int theirs)
{
    constexpr qsizetype telling = 3;
    constexpr qsizetype share = 2;
    const auto behind = [](const SideWords &side, int day) {
        return contentStems(std::span(side.words).subspan(static_cast<std::size_t>(day) + 1));
    };
    const QSet<QString> before = behind(left, mine);
    const QSet<QString> after = behind(right, theirs);
    const qsizetype common = commonCount(before, after);
    return common >= telling && share * common >= std::min(before.size(), after.size());
}

} // namespace

/// "Said on Friday that" became "said on Thursday that": one statement, and neither sentence names another
/// day. That both days stand elsewhere in the story excuses nothing. English alone.
void findStatementDays(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const auto before = statementDay(base);
    const auto after = statementDay(other);
    if (!before || !after || base.word(*before).normal == other.word(*after).normal
        || !areOneStatement(base, *before, other, *after))
        return;
    reportOtherTime(sources, link, {*before, *before + 1}, {*after, *after + 1},
                    lowered(severityOf(FindingKind::TimeChanged)), findings);
}

} // namespace retold
