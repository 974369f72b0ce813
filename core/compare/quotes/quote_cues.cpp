#include "core/compare/quotes/quote_cues.h"

#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

/// What kind of speech a verb makes of the words.
enum class Speech { Plain, Jest, Boast, Confession, Threat, Denial, Plea };

Speech speechOf(const QString &cue)
{
    static const QHash<QString, Speech> speeches = [] {
        QHash<QString, Speech> map;
        const auto add = [&map](Speech speech, const char *forms) {
            for (const QString &form : QString::fromUtf8(forms).split(u' '))
                map.insert(form, speech);
        };
        add(Speech::Jest,
            "joke jokes joked joking quip quips quipped quipping jest jested jesting tease teased teasing "
            "kidded "
            "deadpanned bantered");
        add(Speech::Boast,
            "boast boasts boasted boasting brag brags bragged bragging crow crows crowed crowing gloat "
            "gloats gloated "
            "gloating swaggered");
        add(Speech::Confession,
            "admit admits admitted admitting concede concedes conceded conceding confess confesses confessed "
            "confessing "
            "räumt räumte einräumte eingeräumt gesteht gestand gestanden "
            "reconnaît reconnu admet admis avoue avoué concède concédé "
            "admite admitió admitido reconoce reconoció reconocido confiesa confesó confesado");
        add(Speech::Threat,
            "threaten threatens threatened threatening menaced droht drohte gedroht menace menacé "
            "amenaza amenazó amenazado");
        add(Speech::Denial, "deny denies denied denying");
        add(Speech::Plea, "beg begs begged begging plead pleads pleaded pleading implore implored implores");
        return map;
    }();
    for (const QString &word : cue.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto speech = speeches.constFind(word); speech != speeches.cend())
            return *speech;
    }
    return Speech::Plain;
}

/// "Said" is plain speech, and takes nothing from a jest or a confession but its colour.
bool isPlain(const QuotePair &pair)
{
    return pair.answer.cueClass == CueClass::Neutral && speechOf(pair.answer.cue) == Speech::Plain;
}

/// Whether the words have become another kind of speech.
bool makesOtherSpeech(const QuotePair &pair)
{
    const Speech before = speechOf(pair.first.cue);
    const Speech after = speechOf(pair.answer.cue);
    if (before == Speech::Confession && pair.answer.cueClass == CueClass::Claim)
        return true;
    return before != after && (after != Speech::Plain || (before == Speech::Jest && !isPlain(pair)));
}

bool isColoured(const Quote &quote)
{
    return quote.cueClass == CueClass::Claim || quote.cueClass == CueClass::Admission
        || quote.cueClass == CueClass::Denial;
}

/// A statement and where it stands.
struct PlacedStatement {
    int version = 0;
    const Quote &said;
    ComparedSpeaker speaker;
    QSet<QString> content;
};

PlacedStatement placedStatement(const FindingSources &sources, int version, const Quote &said)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    return {version, said, speakerOf(said, own, version, sources.story.names),
            contentStems(wordsIn(own, said.range))};
}

/// A denial, a threat, "pleaded guilty": what was said is in the verb.
bool isDenying(const Quote &said)
{
    return said.cueClass == CueClass::Denial || speechOf(said.cue) == Speech::Denial
        || speechOf(said.cue) == Speech::Threat || speechOf(said.cue) == Speech::Plea;
}

/// Whether both are what the linked sentences have the speaker say: much the same, or, where the verb makes
/// another speech of it, all that he says there.
bool areOneStatement(const FindingSources &sources, const PlacedStatement &first,
                     const PlacedStatement &answer, bool isOtherSpeech)
{
    constexpr qsizetype fewest = 2;
    const qsizetype common = (first.content & answer.content).size();
    if (common >= fewest && 10 * common >= 6 * std::min(first.content.size(), answer.content.size()))
        return true;
    if (!isOtherSpeech)
        return false;
    const auto countIn = [&](const PlacedStatement &each) {
        const AnnotatedVersion &own = versionAt(sources, each.version);
        return inSentence(own.statements, each.said.sentence).size()
            + inSentence(own.quotes, each.said.sentence).size();
    };
    return countIn(first) == 1 && countIn(answer) == 1;
}

/// The finding, where the answer is the same statement with a verb that colours it otherwise.
std::optional<Finding> recolouredStatement(const FindingSources &sources, const PlacedStatement &first,
                                           const PlacedStatement &answer)
{
    const auto placeIn
        = [&sources](const PlacedStatement &each) { return placeOf(sources, each.version, each.said.range); };
    const auto textOf = [&sources](const PlacedStatement &each) {
        return versionAt(sources, each.version).text(each.said.range).toString();
    };
    const QuotePair pair{
        first.said,    answer.said,    placeIn(first), placeIn(answer), QuoteStatus::Paraphrased,
        textOf(first), textOf(answer), first.speaker,  answer.speaker};
    const bool isColouring = makesOtherSpeech(pair) || answer.said.cueClass == CueClass::Claim;
    const bool isHis = answer.speaker.identity == first.speaker.identity && !isDenying(answer.said)
        && areOneStatement(sources, first, answer, makesOtherSpeech(pair));
    return isColouring && isHis ? recolouredCue(sources, pair) : std::nullopt;
}

/// What the other version's sentences that are linked to the statement's make of it.
void findRecoloured(const FindingSources &sources, const PlacedStatement &first, int version,
                    Findings &findings)
{
    const AnnotatedVersion &other = versionAt(sources, version);
    for (const int linked :
         sources.story.links.sentencesLinked(first.version, first.said.sentence, version)) {
        for (const Quote &said : inSentence(other.statements, linked)) {
            auto found = recolouredStatement(sources, first, placedStatement(sources, version, said));
            if (found)
                findings.push_back(*std::move(found));
        }
    }
}

/// A word or two that the version has in marks in other sentences as well: its verbs are of those sentences.
bool isRepeatedTerm(const FindingSources &sources, const QuotePair &pair)
{
    constexpr int term = 2;
    const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
    const QuoteWords words = quoteWords(own, pair.answer.range);
    return words.count <= term && std::ranges::any_of(own.quotes, [&](const Quote &each) {
               return each.sentence != pair.answer.sentence
                   && compareWording(quoteWords(own, each.range), words) == Wording::Same;
           });
}

} // namespace

std::optional<Finding> recolouredCue(const FindingSources &sources, const QuotePair &pair)
{
    const bool isOther = pair.first.cueClass != pair.answer.cueClass || makesOtherSpeech(pair);
    const bool counts = isBaseOfQuotes(sources, pair.firstPlace.version) || isColoured(pair.first)
        || isColoured(pair.answer);
    if (!isOther || !counts || pair.first.cue.isEmpty() || pair.answer.cue.isEmpty()
        || isRepeatedTerm(sources, pair))
        return {};
    Finding changed = finding(
        FindingKind::CueChanged,
        Tr::tr("%1 became %2 for the words %3")
            .arg(quoted(pair.first.cue), quoted(pair.answer.cue), quoted(pair.answerText)),
        Tr::tr("The verb of saying colours the words otherwise."), {pair.firstPlace, pair.answerPlace});
    if (makesOtherSpeech(pair))
        changed.severity = Severity::Major;
    return changed;
}

void findRecolouredStatements(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &own = versionAt(sources, base);
    for (const Quote &said : own.statements) {
        const PlacedStatement first = placedStatement(sources, base, said);
        if (!first.speaker.identity || isDenying(said))
            continue;
        for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
            if (version != base && isSurelyLinked(sources, base, said.sentence, version))
                findRecoloured(sources, first, version, findings);
        }
    }
}

} // namespace retold
