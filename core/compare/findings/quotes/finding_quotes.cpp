#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_spelling.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// How often the words join sentences by "and" and "but".
qsizetype conjunctionsIn(const QuoteWords &words)
{
    const QStringList all = words.all();
    return all.count(u"and"_s) + all.count(u"but"_s);
}

QuoteWords withoutConjunctions(QuoteWords words)
{
    for (QStringList &part : words.parts)
        part.removeIf([](const QString &word) { return word == u"and" || word == u"but"; });
    return words;
}

/// "But a line is no peace" told as "But let us be honest. A line is no peace": words stand between the
/// conjunction and what it opened.
bool hasWordsPutIn(const QuoteWords &first, const QuoteWords &answer)
{
    const QStringList said = first.all();
    const QStringList told = answer.all();
    if (said.size() < 2 || (said.front() != u"but" && said.front() != u"and"))
        return false;
    const auto rest = std::search(told.cbegin(), told.cend(), said.cbegin() + 1, said.cend());
    const auto opening = std::find(told.cbegin(), rest, said.front());
    return rest != told.cend() && opening != rest && rest - opening > 1;
}

/// An article, a "that" or a "well" more or less changes nothing of what was said; nor does an "and" less,
/// where a sentence was cut in two.
bool differInSmallWords(const FindingSources &sources, const QuotePair &pair)
{
    const auto wordsOf = [&sources](const Place &place, const Quote &quote) {
        return withoutSmallWords(
            quoteWords(*sources.story.versions[static_cast<std::size_t>(place.version)], quote.range));
    };
    const QuoteWords first = wordsOf(pair.firstPlace, pair.first);
    const QuoteWords answer = wordsOf(pair.answerPlace, pair.answer);
    return compareWording(first, answer) != Wording::Changed
        || (conjunctionsIn(first) != conjunctionsIn(answer) && !hasWordsPutIn(first, answer)
            && compareWording(withoutConjunctions(first), withoutConjunctions(answer)) != Wording::Changed);
}

/// A verb as it stands in a reported clause, and a pronoun as of whoever speaks there.
QString reportedForm(const QString &word)
{
    static const QSet<QString> owners{u"my"_s, u"our"_s, u"his"_s, u"her"_s,  u"their"_s,
                                      u"me"_s, u"us"_s,  u"him"_s, u"them"_s, u"hers"_s};
    static const QSet<QString> speakers{u"i"_s, u"we"_s, u"he"_s, u"she"_s, u"they"_s};
    if (owners.contains(word))
        return u"their"_s;
    if (speakers.contains(word))
        return u"they"_s;
    static const QHash<QString, QString> forms{{u"is"_s, u"was"_s},
                                               {u"are"_s, u"were"_s},
                                               {u"have"_s, u"had"_s},
                                               {u"has"_s, u"had"_s},
                                               {u"will"_s, u"would"_s}};
    return forms.value(word, word);
}

/// "Said a guarantee “was the only way”", where the other version prints what he said: "It is the only way".
bool differInReportedTense(const FindingSources &sources, const QuotePair &pair)
{
    const bool isOneReported
        = (pair.first.type == QuoteType::Direct) != (pair.answer.type == QuoteType::Direct);
    const auto reported = [&sources](const Place &place, const Quote &quote) {
        QuoteWords words = withoutSmallWords(quoteWords(versionAt(sources, place.version), quote.range));
        for (QStringList &part : words.parts)
            std::ranges::transform(part, part.begin(), reportedForm);
        return words;
    };
    return isOneReported
        && compareWording(reported(pair.firstPlace, pair.first), reported(pair.answerPlace, pair.answer))
        != Wording::Changed;
}

Finding alteredQuote(const FindingSources &sources, const QuotePair &pair)
{
    //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
    const QString message
        = Tr::tr("%1 became %2 inside quotation marks%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker));
    Finding altered = finding(
        FindingKind::QuoteAltered, message,
        Tr::tr("The words inside the marks differ, and nothing shows that they were cut or changed."),
        {pair.firstPlace, pair.answerPlace});
    const bool areOtherWords
        = compareWording(quoteWords(versionAt(sources, pair.firstPlace.version), pair.first.range),
                         quoteWords(versionAt(sources, pair.answerPlace.version), pair.answer.range))
        == Wording::Changed; // And not the writer's own words between the marks.
    if (areOtherWords && (differInSmallWords(sources, pair) || differInReportedTense(sources, pair)))
        altered.severity = lowered(altered.severity);
    return altered;
}

/// Whole sentences of what was said, that go on with no others: nothing was cut out of a speech.
bool isWholeSentence(const FindingSources &sources, const QuotePair &pair)
{
    const QStringView said = versionAt(sources, pair.firstPlace.version).text(pair.first.range);
    QStringView kept = versionAt(sources, pair.answerPlace.version).text(pair.answer.range);
    const QStringView ends(u".!?");
    while (!kept.isEmpty() && !kept.back().isLetterOrNumber())
        kept.chop(1);
    const qsizetype at = said.indexOf(kept);
    const qsizetype end = at + kept.size();
    if (at < 0 || kept.isEmpty() || pair.answer.continues)
        return false;
    const QStringView ahead = said.first(at).trimmed();
    const bool begins = ahead.isEmpty() || ends.contains(ahead.back());
    return begins && (end >= said.size() || ends.contains(said[end]) || end + 1 == said.size());
}

/// All that the answer's sentence keeps of the words: "slow … useless", where it quotes the two alone.
QString keptText(const FindingSources &sources, const QuotePair &pair)
{
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QuoteWords first = quoteWords(versionAt(sources, pair.firstPlace.version), pair.first.range);
    QStringList kept;
    for (const Quote &each : inSentence(own.quotes, pair.answer.sentence)) {
        if (each.range == pair.answer.range)
            kept += pair.answerText;
        else if (compareWording(first, quoteWords(own, each.range)) == Wording::Part)
            kept += own.text(each.range).toString();
    }
    return kept.isEmpty() ? pair.answerText : kept.join(u" … "_s);
}

Finding trimmedQuote(const FindingSources &sources, const QuotePair &pair)
{
    const QString message
        = Tr::tr("%1 was trimmed to %2%3")
              .arg(quoted(pair.firstText), quoted(keptText(sources, pair)), inBrackets(pair.first.speaker));
    Finding trimmed = finding(FindingKind::QuoteTrimmed, message,
                              Tr::tr("A part of the words stands inside the marks, with no sign of the cut."),
                              {pair.firstPlace, pair.answerPlace});
    // A phrase in a sentence of its own: nobody takes it for all.
    if (pair.answer.type != QuoteType::Direct || isWholeSentence(sources, pair))
        trimmed.severity = Severity::Style;
    return trimmed;
}

/// A cut that a reader may take for the whole. A phrase picked from a statement is no cut, nor is an article.
bool hidesCut(const FindingSources &sources, const QuotePair &pair)
{
    const auto stemsOf = [&sources](const Place &place) {
        return contentStems(
            wordsIn(*sources.story.versions[static_cast<std::size_t>(place.version)], place.range));
    };
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(pair.answerPlace.version)];
    if (quoteWords(own, pair.answerPlace.range).isCut())
        return false; // It shows its cuts.
    const QSet<QString> said = stemsOf(pair.firstPlace);
    if (said.isEmpty()) // "Have to do more": with no other word, each counts.
        return true;
    const qsizetype kept = stemsOf(pair.answerPlace).intersect(said).size();
    return kept < said.size() && 3 * kept >= said.size();
}

/// "A US “backstop”" for "a “US backstop”": all that left the marks stands right beside them.
bool standsBesideMarks(const FindingSources &sources, const QuotePair &pair)
{
    constexpr int reach = 3; // Words on each side.
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QSet<QString> said
        = contentStems(wordsIn(versionAt(sources, pair.firstPlace.version), pair.firstPlace.range));
    const std::span<const Word> words = wordsAt(own, pair.answer.sentence);
    const int begin = wordAt(words, pair.answerPlace.range.begin);
    const int end = wordAt(words, pair.answerPlace.range.end);
    const int first = std::max(0, begin - reach);
    const int last = std::min(static_cast<int>(words.size()), end + reach);
    const QSet<QString> near = contentStems(
        words.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(std::max(0, last - first))));
    return !said.isEmpty() && near.contains(said);
}

} // namespace

void findChangedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        if (pair.status == QuoteStatus::Altered
            && !isOfAnotherQuote(sources, pair.firstPlace.version, pair.first, pair.answerPlace.version,
                                 pair.answer))
            findings.push_back(alteredQuote(sources, pair));
        else if (pair.status == QuoteStatus::Trimmed && isBaseOfQuotes(sources, pair.firstPlace.version)
                 && hidesCut(sources, pair) && !standsBesideMarks(sources, pair))
            findings.push_back(trimmedQuote(sources, pair));
    }
}

} // namespace retold
