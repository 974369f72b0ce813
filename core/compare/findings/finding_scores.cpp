#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>

namespace retold {

namespace {

/// "3-1", "218–210": how a match ended, or a vote.
struct Score {
    TextRange range;
    int first = 0;
    int second = 0;
};

const AnnotatedVersion &versionOf(const FindingSources &sources, const SentenceGroup &group)
{
    return *sources.story.versions[static_cast<std::size_t>(group.version)];
}

/// Scores of the sentences; what reads as a figure, as the range of "3-5 days", is none.
std::vector<Score> scoresIn(const FindingSources &sources, const SentenceGroup &group)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.,:/-])(\\d{1,3})[-–](\\d{1,3})(?![\\w/-]|[.,]\\d)"));
    const AnnotatedVersion &own = versionOf(sources, group);
    std::vector<Score> scores;
    for (const int index : group.sentences) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(index)];
        auto matches = pattern.globalMatch(own.text(sentence.range));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range{sentence.range.begin + match.capturedStart(),
                                  sentence.range.begin + match.capturedEnd()};
            const bool isFigure
                = std::ranges::any_of(inSentence(own.figures, index),
                                      [&](const Figure &figure) { return figure.range.overlaps(range); });
            if (!isFigure)
                scores.push_back({range, match.capturedView(1).toInt(), match.capturedView(2).toInt()});
        }
    }
    return scores;
}

/// "Lost 1-3": told from the loser's side.
bool tellsOfLoser(const SideWords &side)
{
    return std::ranges::any_of(side.words, [](const Word &word) {
        return isOneOf(word,
                       {u"lost", u"lose", u"loses", u"losing", u"loss", u"beaten", u"defeat", u"fell",
                        u"fall", u"down", u"behind", u"trail", u"trailing", u"trailed"});
    });
}

bool areTurned(const Score &left, const Score &right)
{
    return left.first == right.second && left.second == right.first && left.first != left.second;
}

} // namespace

/// A score that was turned round, or that is another one in a sentence that is otherwise kept.
void findChangedScores(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const std::vector<Score> before = scoresIn(sources, link.base);
    const std::vector<Score> after = scoresIn(sources, link.other);
    if (before.size() != 1 || after.size() != 1)
        return; // Of several, which answers which cannot be told.
    const Score &first = before.front();
    const Score &answer = after.front();
    if (first.first == answer.first && first.second == answer.second)
        return;
    const bool isToldFromOtherSide = tellsOfLoser(link.words.left) != tellsOfLoser(link.words.right);
    if (areTurned(first, answer) ? isToldFromOtherSide : link.link.relation != Relation::Edited)
        return;
    findings.push_back(finding(FindingKind::FigureAltered,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(versionOf(sources, link.base).text(first.range)),
                                        quoted(versionOf(sources, link.other).text(answer.range))),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               {placeOf(sources, link.base.version, first.range),
                                placeOf(sources, link.other.version, answer.range)}));
}

} // namespace retold
