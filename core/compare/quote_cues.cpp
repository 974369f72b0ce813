#include "core/compare/quote_cues.h"

#include "core/compare/severity.h"
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
            for (const QString &form : QString::fromLatin1(forms).split(u' '))
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
            "confessing");
        add(Speech::Threat, "threaten threatens threatened threatening menaced");
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
    return before != after && (after != Speech::Plain || (before == Speech::Jest && !isPlain(pair)));
}

bool isColoured(const Quote &quote)
{
    return quote.cueClass == CueClass::Claim || quote.cueClass == CueClass::Admission
        || quote.cueClass == CueClass::Denial;
}

} // namespace

std::optional<Finding> recolouredCue(const FindingSources &sources, const QuotePair &pair)
{
    const bool isOther = pair.first.cueClass != pair.answer.cueClass || makesOtherSpeech(pair);
    const bool counts = isBaseOfQuotes(sources, pair.firstPlace.version) || isColoured(pair.first)
        || isColoured(pair.answer);
    if (!isOther || !counts || pair.first.cue.isEmpty() || pair.answer.cue.isEmpty())
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

} // namespace retold
