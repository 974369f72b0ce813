#include "core/compare/quotes/quote_paraphrase.h"

#include "core/compare/readings/untold.h"

#include <algorithm>

namespace retold {

namespace {

constexpr double toldInLinked = 0.34; ///< Share of the content words, in sentences linked to the quotation's.
constexpr double toldByStatement = 0.2; ///< The same where the speaker is the same too.
constexpr double toldElsewhere = 0.6;   ///< The same speaker's words anywhere.

double shareTold(const QSet<QString> &content, const QSet<QString> &told)
{
    if (content.isEmpty())
        return 0;
    const auto common = std::ranges::count_if(content, [&told](const QString &stem) {
        return told.contains(stem)
            || std::ranges::any_of(told, [&stem](const QString &each) { return haveOneRoot(stem, each); });
    });
    return static_cast<double>(common) / static_cast<double>(content.size());
}

QSet<QString> stemsOfSentences(const AnnotatedVersion &version, const std::vector<int> &sentences)
{
    QSet<QString> stems;
    for (const int sentence : sentences)
        stems.unite(contentStems(version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)])));
    return stems;
}

} // namespace

std::vector<ToldStatement> toldStatements(const StoryView &story, int version)
{
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    std::vector<ToldStatement> statements;
    statements.reserve(own.statements.size());
    for (const Quote &statement : own.statements)
        statements.push_back({speakerOf(statement, own, version, story.names),
                              contentStems(wordsIn(own, statement.range)), statement.sentence,
                              statement.lastSentence});
    return statements;
}

GroupMember<QuoteStatus> memberWithoutMarks(const StoryView &story, const QuoteItem &head, int version,
                                            std::span<const ToldStatement> statements,
                                            SpeakerMatcher &matcher)
{
    const AnnotatedVersion &own = *story.versions[static_cast<std::size_t>(version)];
    const std::vector<int> linked = story.links.sentencesLinked(head.version, head.sentences, version);
    const QSet<QString> &content = head.words.contentStems;
    if (shareTold(content, stemsOfSentences(own, linked)) >= toldInLinked)
        return {version, {}, linked, QuoteStatus::Paraphrased};

    for (const ToldStatement &statement : statements) {
        if (compareSpeakers(head.speaker, statement.speaker, matcher) != Agreement::Same)
            continue;
        const bool isLinked = std::ranges::find(linked, statement.sentence) != linked.end();
        if (shareTold(content, statement.contentStems) >= (isLinked ? toldByStatement : toldElsewhere))
            return {version,
                    {},
                    sentencesFrom(statement.sentence, statement.lastSentence),
                    QuoteStatus::Paraphrased};
    }
    return {version, {}, linked, QuoteStatus::Dropped};
}

} // namespace retold
