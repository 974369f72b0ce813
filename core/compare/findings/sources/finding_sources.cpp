#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/vouching.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// What became of a claim's source in another version.
struct LostSource {
    Teller teller;
    NewSource source;
    bool isGrave = false;
    bool isFact = false; ///< Nobody at all can be read as the source.
};

bool isDefinite(const ComparedSpeaker &speaker)
{
    return speaker.name.startsWith(QLatin1StringView("the "), Qt::CaseInsensitive);
}

/// "The commission", "the statistics office".
bool isRecordKeeper(const ComparedSpeaker &speaker)
{
    return !speaker.identity && keepsRecord(speaker.name.section(u' ', -1).toLower());
}

/// "The National Seismological Centre", "the Met Office": what it measures, everybody tells.
bool isMeasuring(const ComparedSpeaker &speaker)
{
    static const QStringList measuring{QStringLiteral("seismolog"),  QStringLiteral("geolog"),
                                       QStringLiteral("meteorolog"), QStringLiteral("weather"),
                                       QStringLiteral("statistic"),  QStringLiteral("observatory"),
                                       QStringLiteral("hydrolog")};
    return std::ranges::any_of(measuring, [&speaker](const QString &word) {
        return speaker.name.contains(word, Qt::CaseInsensitive);
    });
}

/// "Its chairwoman", "his lawyer": whoever that is, the text has a name for them elsewhere.
bool isOwnedByAnother(const ComparedSpeaker &speaker)
{
    static const QStringList owners{QStringLiteral("its"), QStringLiteral("his"), QStringLiteral("her"),
                                    QStringLiteral("their")};
    return !speaker.identity && owners.contains(speaker.name.section(u' ', 0, 0).toLower());
}

/// "A poll suggested that 38 percent", "in the survey 38 percent said": the sentence has a work that says so.
bool hasSameWork(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const ComparedSpeaker &speaker = claim.speaker;
    const auto name = wordsIn(*speaker.version, {speaker.place, speaker.place + speaker.name.size()});
    return !name.empty() && isWork(name.back().stem)
        && std::ranges::any_of(wordsAt(versionAt(sources, teller.version), teller.sentence), isWork,
                               &Word::stem);
}

/// "Roe's institute questioned 1,200 voters": it asks, and says nothing.
bool isAsking(const Claim &claim)
{
    static const QStringList verbs{QStringLiteral("questioned"), QStringLiteral("polled"),
                                   QStringLiteral("surveyed"), QStringLiteral("interviewed")};
    return verbs.contains(claim.statement.cue.toLower());
}

/// "…, Roe said", "it pointed out": the sentence has the source, by a name or by a pronoun that says so.
bool isVouchedThere(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const AnnotatedVersion &own = versionAt(sources, teller.version);
    const auto words = wordsAt(own, teller.sentence);
    const auto says = [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal)
            || isOneOf(word, {u"pointed", u"noted", u"stressed", u"adding", u"added"});
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isOneOf(words[i], {u"he", u"she", u"it", u"they"}) && says(words[i + 1]))
            return true;
    }
    if (tellsView(words))
        return true;
    if (std::ranges::none_of(words, says))
        return false;
    const Sentence &told = own.sentences[static_cast<std::size_t>(teller.sentence)];
    return own.text(told.range).contains(claim.speaker.name)
        || std::ranges::any_of(inSentence(own.mentions, teller.sentence), [&](const Mention &mention) {
               return claim.speaker.identity
                   && sources.story.names.of(teller.version, mention.entity) == *claim.speaker.identity;
           });
}

/// "The law will hurt the poor": so few words may stand in any sentence about the matter, so all of them must
/// be told where the source was taken out of the sentence, and hardly anything beside them.
bool isTooShort(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    constexpr qsizetype telling = 4;
    if (claim.content.size() >= telling)
        return false;
    const QSet<QString> told = contentStems(wordsAt(versionAt(sources, teller.version), teller.sentence));
    return !isTakenOut(sources, claim, teller) || !told.contains(claim.content)
        || told.size() > claim.content.size() + 1;
}

/// "The company said it would close its plant": what a body is about to do, it is not held to prove.
bool isOwnPlan(const FindingSources &sources, const Claim &claim)
{
    const auto words = wordsIn(claim.version, claim.statement.range);
    return words.size() > 1 && isOneOf(words[0], {u"it", u"they"})
        && isOneOf(words[1], {u"would", u"will", u"plans", u"planned", u"intends", u"intended", u"aims"})
        && !isContested(claim.statement) && (isOneOf(words[0], {u"it"}) || !isOfPerson(sources, claim));
}

/// A sentence that tells the whole claim and has no room for a source: grave where it was one person's word,
/// or argued.
std::optional<LostSource> toldAsFact(const FindingSources &sources, const Claim &claim, int version)
{
    if (claim.version.version.language != u"en" || claim.speaker.naming == Naming::FromAround
        || (!isContested(claim.statement) && !isOfPerson(sources, claim)))
        return {};
    for (const int sentence : linkedTo(sources, claim, version)) {
        const Teller teller{version, sentence};
        if (tellingOf(claim, versionAt(sources, version), sentence) == Telling::Whole
            && isToldAsFact(sources, claim, teller) && !isVouchedThere(sources, claim, teller))
            return LostSource{teller, {true, {}}, true, true};
    }
    return {};
}

/// A source that is named nowhere near, or is vague: grave where he was named, or was one whom readers know
/// ("the company") and the sentence is else kept. "A draft" or "a study" that goes unnamed, and a description
/// in the place of a name, are less so.
std::optional<LostSource> toldWithoutSource(const FindingSources &sources, const Claim &claim, int version)
{
    const bool isNamed = claim.speaker.identity || claim.speaker.naming == Naming::Named;
    if (!isNamed || isOwnedByAnother(claim.speaker) || claim.statement.cueClass == CueClass::Denial)
        return {};
    std::vector<int> telling = linkedTo(sources, claim, version);
    std::erase_if(telling, [&](int sentence) {
        return tellingOf(claim, versionAt(sources, version), sentence) == Telling::None;
    });
    if (telling.size() != 1)
        return {};
    const Teller teller{version, telling.front()};
    std::optional<NewSource> source = newSource(sources, claim, teller);
    if (!source || isVouchedThere(sources, claim, teller))
        return {};
    const bool isKnown = (claim.speaker.identity && !isMeasuring(claim.speaker))
        || (isDefinite(claim.speaker) && !isRecordKeeper(claim.speaker)
            && isTakenOut(sources, claim, teller));
    return LostSource{teller, *source, source->isGone && (isKnown || isContested(claim.statement))};
}

/// A source that seems gone from a sentence which tells less of the claim's was told in other words each
/// time, in honest rewrites and planted changes that nobody had read; none was from one that tells more.
bool isToldOtherwise(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    constexpr double most = 0.65;
    return sharedContent(wordsAt(claim.version, claim.statement.sentence),
                         wordsAt(versionAt(sources, teller.version), teller.sentence))
        < most;
}

void report(const FindingSources &sources, const Claim &claim, const LostSource &lost, Findings &findings)
{
    const AnnotatedVersion &version = versionAt(sources, lost.teller.version);
    const QString words
        = quoted(version.text(version.sentences[static_cast<std::size_t>(lost.teller.sentence)]));
    const QString message = lost.source.isGone
        ? Tr::tr("%1 is told without its source, %2").arg(words, quoted(claim.speaker.name))
        : Tr::tr("%1 was said by %2 and is now said by %3")
              .arg(words, claim.speaker.name, quoted(lost.source.vague));
    Finding found = finding(FindingKind::SpeakerLost, message,
                            lost.isFact ? Tr::tr("What somebody said is told as a fact.")
                                        : Tr::tr("A source that was named is gone or has become vague."),
                            {placeOf(sources, claim.base, claim.statement.range),
                             placeOfSentence(sources, lost.teller.version, lost.teller.sentence)});
    if (!lost.isGrave || (!lost.isFact && isToldOtherwise(sources, claim, lost.teller)))
        found.severity = lowered(found.severity);
    findings.push_back(std::move(found));
}

} // namespace

/// What somebody said is told as a fact, or is laid to one whom nobody can ask.
void findLostSources(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const std::vector<Claim> claims = claimsOf(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (const Claim &claim : claims) {
            if (version == base)
                continue;
            std::optional<LostSource> lost = toldAsFact(sources, claim, version);
            if (!lost)
                lost = toldWithoutSource(sources, claim, version);
            if (lost && !isAsking(claim) && !isOwnPlan(sources, claim)
                && !hasSameWork(sources, claim, lost->teller) && !isTooShort(sources, claim, lost->teller))
                report(sources, claim, *lost, findings);
        }
    }
}

} // namespace retold
