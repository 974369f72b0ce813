#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Where another version reports the words without marks.
struct Report {
    Place place;
    bool isVerbatim = false; ///< The words themselves, and not only most of what they say.
};

/// The house-style forms of the quotation's words.
QStringList formsOf(const QuoteWords &words)
{
    QStringList forms;
    for (const QStringList &part : words.parts)
        forms += part;
    return forms;
}

/// The words themselves in the sentence, outside all marks.
std::optional<TextRange> verbatimIn(const AnnotatedVersion &version, int sentence, const QuoteWords &sought)
{
    const std::span<const Word> words
        = version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
    const QStringList forms = formsOf(sought);
    const auto count = static_cast<std::size_t>(forms.size());
    for (std::size_t begin = 0; count > 0 && begin + count <= words.size(); ++begin) {
        if (forms.front().isEmpty() || !words[begin].normal.startsWith(forms.front().front()))
            continue;
        const TextRange range{words[begin].range.begin, words[begin + count - 1].range.end};
        if (formsOf(quoteWords(version, range)) == forms)
            return isInMarks(version, range) ? std::nullopt : std::optional(range);
    }
    return {};
}

/// Most of what is said, told of the same speaker without marks.
bool reports(const FindingSources &sources, int version, const Quote &statement,
             const ComparedSpeaker &speaker, const QuoteWords &said)
{
    constexpr qsizetype fewest = 4;
    const AnnotatedVersion &own = versionAt(sources, version);
    const QSet<QString> told = contentStems(wordsIn(own, statement.range));
    const auto common = std::ranges::count_if(said.contentStems,
                                              [&told](const QString &stem) { return told.contains(stem); });
    return common >= fewest && 10 * common >= 6 * std::max(said.contentStems.size(), told.size())
        && compareSpeakers(speaker, speakerOf(statement, own, version, sources.story.names))
        == Agreement::Same;
}

/// Where the version reports the same words of the speaker in a sentence that is not linked.
std::optional<Report> saidElsewhere(const FindingSources &sources, int version,
                                    const ComparedSpeaker &speaker, const QuoteWords &said)
{
    constexpr int fewest = 4;            // Words: fewer are soon said again.
    constexpr std::size_t hostile = 400; // Statements: each is held against each quotation.
    const AnnotatedVersion &own = versionAt(sources, version);
    if (own.statements.size() > hostile || said.count < fewest)
        return {};
    for (const Quote &statement : own.statements) {
        if (compareSpeakers(speaker, speakerOf(statement, own, version, sources.story.names))
            != Agreement::Same)
            continue;
        const auto range = verbatimIn(own, statement.sentence, said);
        if (range && statement.range.overlaps(*range))
            return Report{placeOf(sources, version, *range), true};
    }
    return {};
}

/// Where the linked sentences of the version tell the quotation without marks.
std::optional<Report> reportOf(const FindingSources &sources, int head, const Quote &quote, int version)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const QuoteWords said = quoteWords(versionAt(sources, head), quote.range);
    const ComparedSpeaker speaker = speakerOf(quote, versionAt(sources, head), head, sources.story.names);
    const std::vector<int> linked = sources.story.links.sentencesLinked(
        head, sentencesFrom(quote.sentence, quote.lastSentence), version);
    for (const int sentence : linked) {
        if (const auto range = verbatimIn(own, sentence, said))
            return Report{placeOf(sources, version, *range), true};
    }
    for (const int sentence : linked) {
        for (const Quote &statement : inSentence(own.statements, sentence)) {
            if (reports(sources, version, statement, speaker, said))
                return Report{placeOf(sources, version, statement.range), false};
        }
    }
    return saidElsewhere(sources, version, speaker, said);
}

bool hasMember(const QuoteGroup &group, int version)
{
    return std::ranges::any_of(group.members, [version](const auto &member) {
        return member.version == version && member.item.has_value();
    });
}

/// The reference where it tells the words at all; else, where it has no linked sentence, the first version
/// that does.
std::optional<Report> firstReport(const FindingSources &sources, const QuoteGroup &group, int head,
                                  const Quote &quote)
{
    const std::optional<int> reference = sources.comparison.reference;
    const bool isOfReference = reference == head || (reference && hasMember(group, *reference));
    if (isOfReference)
        return {};
    if (reference) {
        const std::optional<Report> report = reportOf(sources, head, quote, *reference);
        if (report || isSurelyLinked(sources, head, quote.sentence, *reference))
            return report;
    }
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version == head || version == reference
            || !isSurelyLinked(sources, head, quote.sentence, version))
            continue;
        return hasMember(group, version) ? std::nullopt : reportOf(sources, head, quote, version);
    }
    return {};
}

/// Said by somebody, and long enough to be words of his own: a term in marks is nobody's.
bool isSpeech(const Quote &quote, const QuoteWords &words)
{
    return quote.type != QuoteType::Scare && !quote.speaker.isEmpty() && !words.contentStems.isEmpty();
}

/// Whether the version quotes more of the same speech around the words: then they are shown to be spoken.
bool isInLongerQuote(const AnnotatedVersion &own, const Quote &quote, const QuoteWords &words)
{
    return std::ranges::any_of(own.quotes, [&](const Quote &each) {
        if (each.range == quote.range || each.range.length() <= quote.range.length()
            || each.speaker != quote.speaker)
            return false;
        const QuoteWords longer = quoteWords(own, each.range);
        return longer.count > words.count && compareWording(longer, words) != Wording::Changed;
    });
}

Finding putIntoMarks(const FindingSources &sources, int version, const Quote &quote, const Report &report)
{
    //: %1 is a quotation, %2 the speaker in brackets or nothing.
    Finding marked
        = finding(FindingKind::QuoteMarked,
                  Tr::tr("%1 was put into quotation marks%2")
                      .arg(quoted(versionAt(sources, version).text(quote.range)), inBrackets(quote.speaker)),
                  Tr::tr("Another version tells it without marks: nothing there shows "
                         "that these words were spoken."),
                  {report.place, placeOf(sources, version, quote.range)});
    // With no reference nobody knows which of the two was there first.
    if (!report.isVerbatim && quote.type == QuoteType::Direct && sources.comparison.reference)
        marked.severity = Severity::Major;
    return marked;
}

/// A mark opens in the sentence and nothing closes it: the words may well stand in marks there too.
bool isLeftOpen(const FindingSources &sources, const Place &place)
{
    const AnnotatedVersion &own = versionAt(sources, place.version);
    const QStringView text = own.text(own.sentences[static_cast<std::size_t>(place.sentence)].range);
    return text.count(u'"') % 2 == 1 || text.count(u'“') > text.count(u'”');
}

} // namespace

void findMarkedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        for (const auto &member : group.members) {
            if (!member.item)
                continue;
            const AnnotatedVersion &own = versionAt(sources, member.version);
            const Quote &quote = own.quotes[static_cast<std::size_t>(*member.item)];
            const QuoteWords words = quoteWords(own, quote.range);
            const std::optional<Report> report = isSpeech(quote, words) && !isInLongerQuote(own, quote, words)
                ? firstReport(sources, group, member.version, quote)
                : std::nullopt;
            if (report && !isLeftOpen(sources, report->place))
                findings.push_back(putIntoMarks(sources, member.version, quote, *report));
        }
    }
}

} // namespace retold
