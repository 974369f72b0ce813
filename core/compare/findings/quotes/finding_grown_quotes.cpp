#include "core/compare/findings/quotes/finding_grown_quotes.h"

#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr std::size_t hostile = 400; // Quotations, or words of one.

/// Whether any quotation of the version has these words in this order.
bool isQuotedElsewhere(const AnnotatedVersion &version, const QStringList &words)
{
    if (version.quotes.size() > hostile)
        return true;
    return std::ranges::any_of(version.quotes, [&](const Quote &quote) {
        const std::vector<QStringList> parts = quoteWords(version, quote.range).parts;
        return std::ranges::any_of(parts, [&words](const QStringList &part) {
            return std::search(part.cbegin(), part.cend(), words.cbegin(), words.cend()) != part.cend();
        });
    });
}

/// The words behind a stretch of so many, where nothing parts them from it; empty where a mark does.
std::span<const Word> goingOnBehind(std::span<const Word> words, qsizetype count)
{
    std::size_t at = 0;
    for (qsizetype seen = 0; at < words.size() && seen < count; ++at)
        seen += words[at].kind == WordKind::Punctuation ? 0 : 1;
    std::size_t end = words.size();
    while (end > at && words[end - 1].kind == WordKind::Punctuation)
        --end;
    const std::span<const Word> behind = words.subspan(at, end - at);
    const bool isParted
        = std::ranges::any_of(behind, [](const Word &word) { return word.kind == WordKind::Punctuation; });
    return isParted ? std::span<const Word>() : behind;
}

/// Whether the answer's sentence goes on where that of the first ends.
bool isGrown(const FindingSources &sources, const QuotePair &pair)
{
    constexpr qsizetype fewest = 4;
    constexpr qsizetype most = 6;
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QuoteWords first = quoteWords(base, pair.first.range);
    const QuoteWords answer = quoteWords(own, pair.answer.range);
    if (pair.first.type != QuoteType::Direct || first.isCut() || answer.isCut() || first.parts.empty()
        || answer.parts.empty())
        return false;
    const QStringList &said = first.parts.front();
    const QStringList &told = answer.parts.front();
    const qsizetype more = told.size() - said.size();
    if (said.size() < fewest || more < 1 || more > most || told.first(said.size()) != said)
        return false;
    const std::span<const Word> behind = goingOnBehind(wordsIn(own, pair.answer.range), said.size());
    const bool tells = std::ranges::any_of(behind, [](const Word &word) { return !word.isFunctionWord; });
    return tells && !isQuotedElsewhere(base, told.sliced(said.size()));
}

bool isAuxiliary(const QString &form)
{
    static const QStringList forms{
        QStringLiteral("had"), QStringLiteral("have"),  QStringLiteral("has"),   QStringLiteral("is"),
        QStringLiteral("was"), QStringLiteral("are"),   QStringLiteral("were"),  QStringLiteral("will"),
        QStringLiteral("can"), QStringLiteral("would"), QStringLiteral("could"), QStringLiteral("may"),
        QStringLiteral("did"), QStringLiteral("might"), QStringLiteral("must"),  QStringLiteral("should")};
    return forms.contains(form);
}

bool isDenial(const QString &form)
{
    return form == u"not" || form == u"never" || form == u"no" || form == u"nobody" || form.endsWith(u"n't");
}

/// "Had, what shall I say, a bad night": whether an aside between marks stands behind the word.
bool hasAsideBehind(const AnnotatedVersion &version, const TextRange &range, const QString &word)
{
    const std::span<const Word> words = wordsIn(version, range);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].normal == word && words[i + 1].kind == WordKind::Punctuation)
            return true;
    }
    return false;
}

/// Whether a declared cut took the verb from its auxiliary, or a denial from what it denied.
bool isGutted(const FindingSources &sources, const QuotePair &pair)
{
    const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
    const QuoteWords first = quoteWords(base, pair.first.range);
    const QuoteWords answer = quoteWords(versionAt(sources, pair.answerPlace.version), pair.answer.range);
    if (first.isCut() || !answer.isCut() || first.parts.empty() || first.count > static_cast<int>(hostile))
        return false;
    const QStringList &said = first.parts.front();
    auto from = said.cbegin();
    for (std::size_t i = 0; i < answer.parts.size(); ++i) {
        const QStringList &part = answer.parts[i];
        const auto found = std::search(from, said.cend(), part.cbegin(), part.cend());
        if (found == said.cend() || part.isEmpty())
            return false;
        const bool isDeniedBetween = std::any_of(from, found, isDenial);
        const bool isBetween
            = i > 0 && found != from && !hasAsideBehind(base, pair.first.range, answer.parts[i - 1].back());
        if (isBetween && (isAuxiliary(answer.parts[i - 1].back()) || isDeniedBetween))
            return true;
        from = found + part.size();
    }
    return false;
}

} // namespace

void findGrownQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        if (versionAt(sources, pair.firstPlace.version).version.language != u"en"
            || !isBaseOfQuotes(sources, pair.firstPlace.version))
            continue;
        const bool isMore = pair.status == QuoteStatus::Verbatim && isGrown(sources, pair);
        if (!isMore && !(pair.status == QuoteStatus::Trimmed && isGutted(sources, pair)))
            continue;
        findings.push_back(
            finding(FindingKind::QuoteAltered,
                    //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
                    Tr::tr("%1 became %2 inside quotation marks%3")
                        .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker)),
                    isMore ? Tr::tr("The sentence goes on inside the marks where the reference's ends.")
                           : Tr::tr("The cut is shown, but it took the verb or the denial away."),
                    {pair.firstPlace, pair.answerPlace}));
    }
}

} // namespace retold
