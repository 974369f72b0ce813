#include "core/compare/readings/claims.h"

#include "core/compare/figures/figure_key.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

QSet<QString> valuesIn(const AnnotatedVersion &version, int sentence, const TextRange &range)
{
    QSet<QString> values;
    for (const Figure &figure : inSentence(version.figures, sentence)) {
        const bool isEstimate = figure.kind != FigureKind::Date && figure.kind != FigureKind::Time
            && figure.kind != FigureKind::Age && figure.kind != FigureKind::Ordinal;
        if (isEstimate && range.contains(figure.range))
            values.insert(figureKey(figure));
    }
    return values;
}

/// "Growers", "doctors", "economists": whoever does it.
bool isDoer(const QString &word)
{
    static const QSet<QString> things{QStringLiteral("papers"),    QStringLiteral("numbers"),
                                      QStringLiteral("letters"),   QStringLiteral("orders"),
                                      QStringLiteral("ministers"), QStringLiteral("carriers"),
                                      QStringLiteral("errors"),    QStringLiteral("headquarters")};
    const bool hasEnding
        = word.endsWith(u"ers") || word.endsWith(u"ors") || word.endsWith(u"ists") || word.endsWith(u"ians");
    return hasEnding && !things.contains(word);
}

} // namespace

std::vector<Claim> claimsOf(const FindingSources &sources, int base)
{
    constexpr qsizetype telling = 2;
    const AnnotatedVersion &version = versionAt(sources, base);
    std::vector<Claim> claims;
    for (const Quote &statement : version.statements) {
        ComparedSpeaker speaker = speakerOf(statement, version, base, sources.story.names);
        const std::span<const Word> words = wordsIn(version, statement.range);
        QSet<QString> content = contentStems(words);
        const bool isIntention = !words.empty() && isOneOf(words.front(), {u"to"}); // "Promised to".
        if (!speaker.isKnown() || isIntention || content.size() < telling)
            continue;
        claims.push_back({base, version, statement, std::move(speaker), std::move(content),
                          valuesIn(version, statement.sentence, statement.range)});
    }
    return claims;
}

Telling tellingOf(const Claim &claim, const AnnotatedVersion &version, int sentence)
{
    constexpr qsizetype fewest = 3;
    constexpr double great = 1000; // A figure so great seldom stands for two things.
    const QSet<QString> words = contentStems(wordsAt(version, sentence));
    const auto isTold = [&words](const QString &stem) { return words.contains(stem); };
    const auto hasRoot = [&](const QString &stem) {
        return isTold(stem)
            || std::ranges::any_of(words, [&stem](const QString &each) { return haveOneRoot(stem, each); });
    };
    if (10 * std::ranges::count_if(claim.content, hasRoot) >= 7 * claim.content.size())
        return Telling::Whole;
    const qsizetype common = std::ranges::count_if(claim.content, isTold);
    const TextRange &range = version.sentences[static_cast<std::size_t>(sentence)].range;
    const QSet<QString> figures = valuesIn(version, sentence, range) & claim.values;
    const bool hasGreatFigure
        = std::ranges::any_of(figures, [](const QString &key) { return key.toDouble() >= great; });
    const bool isPart = (hasGreatFigure && common > 0)
        || (common >= fewest && 10 * common >= (figures.isEmpty() ? 6 : 4) * claim.content.size());
    return isPart ? Telling::Part : Telling::None;
}

std::vector<int> linkedTo(const FindingSources &sources, const Claim &claim, int version)
{
    if (!isSurelyLinked(sources, claim.base, claim.statement.sentence, version))
        return {};
    std::vector<int> linked
        = sources.story.links.sentencesLinked(claim.base, claim.statement.sentence, version);
    const AnnotatedVersion &other = versionAt(sources, version);
    std::erase_if(linked, [&other](int sentence) {
        return other.sentences[static_cast<std::size_t>(sentence)].kind != SentenceKind::Body;
    });
    return linked;
}

bool isContested(const Quote &statement)
{
    return statement.cueClass == CueClass::Claim || statement.cueClass == CueClass::Warning
        || statement.cue.startsWith(QLatin1StringView("argue"))
        || statement.cue.startsWith(QLatin1StringView("suggest"));
}

bool isOfPerson(const FindingSources &sources, const Claim &claim)
{
    const auto &byName = sources.story.names.entitiesByName[static_cast<std::size_t>(claim.base)];
    const auto entity = byName.constFind(claim.speaker.name);
    if (entity != byName.cend())
        return claim.version.entities[static_cast<std::size_t>(*entity)].kind == NameKind::Person;
    const QStringList words = claim.speaker.name.toLower().split(u' ');
    return std::ranges::any_of(words, [](const QString &word) {
        static const QSet<QString> people{
            QStringLiteral("person"),    QStringLiteral("people"),     QStringLiteral("diplomat"),
            QStringLiteral("diplomats"), QStringLiteral("official"),   QStringLiteral("officials"),
            QStringLiteral("source"),    QStringLiteral("sources"),    QStringLiteral("witness"),
            QStringLiteral("witnesses"), QStringLiteral("aide"),       QStringLiteral("aides"),
            QStringLiteral("resident"),  QStringLiteral("residents"),  QStringLiteral("neighbour"),
            QStringLiteral("neighbor"),  QStringLiteral("neighbours"), QStringLiteral("neighbors"),
            QStringLiteral("critics"),   QStringLiteral("activists"),  QStringLiteral("relatives")};
        return people.contains(word) || isDoer(word);
    });
}

} // namespace retold
