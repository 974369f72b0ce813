#include "app/views/story_marks.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/word_diff.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int mostChanges = 6;
constexpr double mostChangedWords = 0.6;

/// From the first to the last real word of some words; empty where there is none.
TextRange rangeOf(std::span<const Word> words)
{
    const auto isReal = [](const Word &word) { return word.kind != WordKind::Punctuation; };
    const auto first = std::find_if(words.begin(), words.end(), isReal);
    if (first == words.end())
        return {};
    const auto last = std::find_if(words.rbegin(), words.rend(), isReal);
    return {first->range.begin, last->range.end};
}

std::span<const Word> part(std::span<const Word> words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

std::vector<Word> wordsOf(const AnnotatedVersion &version, std::span<const int> sentences)
{
    std::vector<Word> words;
    for (const int sentence : sentences) {
        const std::span<const Word> more
            = version.wordsOf(version.sentences.at(static_cast<std::size_t>(sentence)));
        words.insert(words.end(), more.begin(), more.end());
    }
    return words;
}

bool isChange(const WordEdit &edit)
{
    return edit.kind != EditKind::Same && edit.kind != EditKind::Equivalent;
}

WordMarks marksOf(const WordDiff &diff, std::span<const Word> left, std::span<const Word> right,
                  MarkStyle newStyle)
{
    WordMarks marks;
    for (const WordEdit &edit : diff) {
        if (!isChange(edit))
            continue;
        const TextRange lost = rangeOf(part(left, edit.left));
        const TextRange gained = rangeOf(part(right, edit.right));
        if (!lost.isEmpty())
            marks.left.push_back({lost, MarkStyle::LostWords, {}});
        if (!gained.isEmpty()) {
            marks.right.push_back({gained, newStyle, {}});
        } else if (!lost.isEmpty() && edit.right.begin < static_cast<int>(right.size())) {
            const qsizetype gap = right[static_cast<std::size_t>(edit.right.begin)].range.begin;
            marks.right.push_back({{gap, gap}, MarkStyle::Omission, {}});
        }
    }
    return marks;
}

/// Confetti tells nobody anything: beyond this, the margin says enough.
bool isRecast(const WordDiff &diff, std::size_t rightWords)
{
    int changes = 0;
    int changedWords = 0;
    for (const WordEdit &edit : diff) {
        if (isChange(edit)) {
            ++changes;
            changedWords += edit.right.size();
        }
    }
    return changes > mostChanges || changedWords > mostChangedWords * static_cast<double>(rightWords);
}

template<typename Status>
const GroupMember<Status> *referenceOf(const Group<Status> &group)
{
    const auto found
        = std::find_if(group.members.begin(), group.members.end(), [](const GroupMember<Status> &member) {
              return member.status == Status::Reference && member.item;
          });
    return found == group.members.end() ? nullptr : &*found;
}

std::optional<MarkStyle> styleOf(NameStatus status)
{
    if (status == NameStatus::Respelled)
        return MarkStyle::NameRespelled;
    return status == NameStatus::Retitled ? std::optional(MarkStyle::NameRetitled) : std::nullopt;
}

std::optional<MarkStyle> styleOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reformatted:
        return MarkStyle::RingReformatted;
    case FigureStatus::Implied:
        return MarkStyle::RingImplied;
    case FigureStatus::Altered:
        return MarkStyle::RingAltered;
    case FigureStatus::Reference:
    case FigureStatus::Same:
    case FigureStatus::Added:
        return MarkStyle::RingSame;
    case FigureStatus::Dropped:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Verdicts that agree need no sign in the text.
std::optional<ClassMark> signOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reformatted:
    case FigureStatus::Implied:
    case FigureStatus::Altered:
        return markOf(status);
    default:
        return std::nullopt;
    }
}

std::optional<ClassMark> signOf(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Trimmed:
    case QuoteStatus::Altered:
    case QuoteStatus::Misattributed:
        return markOf(status);
    default:
        return std::nullopt;
    }
}

/// Kinds that quote marks, rings or the margin show already, or that are no matter of single words.
bool hasMarkOfItsOwn(FindingKind kind)
{
    switch (kind) {
    case FindingKind::QuoteAltered:
    case FindingKind::QuoteTrimmed:
    case FindingKind::QuoteUnmarked:
    case FindingKind::QuoteMarked:
    case FindingKind::QuoteMisattributed:
    case FindingKind::FigureAltered:
    case FindingKind::FactDropped:
    case FindingKind::FactExclusive:
    case FindingKind::OrderChanged:
    case FindingKind::NameRespelled:
    case FindingKind::HouseStyle:
        return true;
    default:
        return false;
    }
}

} // namespace

TextRange withMarks(const AnnotatedVersion &version, TextRange range)
{
    const auto isMark = [](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote
            || QStringView(u"\"'„‚`´").contains(c);
    };
    const QStringView text = version.text();
    if (range.begin > 0 && isMark(text[range.begin - 1]))
        --range.begin;
    if (range.end < text.size() && isMark(text[range.end]))
        ++range.end;
    return range;
}

StoryMarks::StoryMarks(const Comparison &comparison, const StoryFilter &filter)
{
    for (const VersionPtr &version : comparison.versions)
        m_sentences.emplace_back(version->sentences.size());
    markQuotes(comparison);
    markFigures(comparison);
    markNames(comparison);
    setFilter(comparison, filter);
}

const SentenceMarks &StoryMarks::at(int version, int sentence) const
{
    return m_sentences.at(static_cast<std::size_t>(version)).at(static_cast<std::size_t>(sentence));
}

void StoryMarks::add(const Comparison &comparison, int version, int sentence, const TextMark &mark,
                     Marks marks)
{
    auto &sentences = m_sentences.at(static_cast<std::size_t>(version));
    const auto &ranges = comparison.versions.at(static_cast<std::size_t>(version))->sentences;
    // A quotation may run over several sentences: each cell shows its part, the last the sign.
    for (auto s = static_cast<std::size_t>(sentence); s < sentences.size(); ++s) {
        const TextRange inside = intersection(mark.range, ranges[s].range);
        if (inside.isEmpty())
            break;
        const bool isLast = inside.end == mark.range.end;
        const TextMark part{inside, mark.style, isLast ? mark.sign : std::nullopt};
        std::vector<TextMark> &known = sentences[s].*marks;
        if (std::find(known.begin(), known.end(), part) == known.end())
            known.push_back(part);
    }
}

void StoryMarks::markQuotes(const Comparison &comparison)
{
    // Quotes in marks that stand in no group are washed too: the wash says only "these words are quoted".
    std::vector<std::vector<QuoteStatus>> statuses;
    for (const VersionPtr &version : comparison.versions)
        statuses.emplace_back(version->quotes.size(), QuoteStatus::Reference);
    for (const QuoteGroup &group : comparison.quoteGroups) {
        const GroupMember<QuoteStatus> *reference = referenceOf(group);
        for (const GroupMember<QuoteStatus> &member : group.members) {
            if (!member.item) {
                markTraces(comparison, member);
                continue;
            }
            statuses.at(static_cast<std::size_t>(member.version)).at(static_cast<std::size_t>(*member.item))
                = member.status;
            if (member.status == QuoteStatus::Altered && reference != nullptr)
                markAlteredWords(comparison, *reference, member);
        }
    }
    for (std::size_t v = 0; v < statuses.size(); ++v) {
        for (std::size_t q = 0; q < statuses[v].size(); ++q)
            markQuote(comparison, static_cast<int>(v), comparison.versions[v]->quotes[q], statuses[v][q]);
    }
}

void StoryMarks::markAlteredWords(const Comparison &comparison, const GroupMember<QuoteStatus> &reference,
                                  const GroupMember<QuoteStatus> &member)
{
    const AnnotatedVersion &source = *comparison.versions.at(static_cast<std::size_t>(reference.version));
    const AnnotatedVersion &version = *comparison.versions.at(static_cast<std::size_t>(member.version));
    const Quote &quote = version.quotes.at(static_cast<std::size_t>(*member.item));
    const TextRange original = source.quotes.at(static_cast<std::size_t>(*reference.item)).range;
    for (const TextMark &mark :
         wordMarks(source, original, version, quote.range, MarkStyle::AlarmWords).right)
        add(comparison, member.version, quote.sentence, mark);
}

void StoryMarks::markQuote(const Comparison &comparison, int version, const Quote &quote, QuoteStatus status)
{
    const bool alarming = status == QuoteStatus::Altered || status == QuoteStatus::Misattributed;
    const AnnotatedVersion &own = *comparison.versions.at(static_cast<std::size_t>(version));
    add(comparison, version, quote.sentence,
        {withMarks(own, quote.range), alarming ? MarkStyle::AlarmWash : MarkStyle::QuoteWash,
         signOf(status)});
    if (status == QuoteStatus::Misattributed && quote.speakerRange)
        add(comparison, version, quote.sentence, {*quote.speakerRange, MarkStyle::Speaker, {}});
}

/// A quotation that lost its marks: the indirect speech that took its place, where there is any.
void StoryMarks::markTraces(const Comparison &comparison, const GroupMember<QuoteStatus> &member)
{
    if (member.status != QuoteStatus::Paraphrased)
        return;
    const AnnotatedVersion &version = *comparison.versions.at(static_cast<std::size_t>(member.version));
    for (const Quote &statement : version.statements) {
        if (std::find(member.sentences.begin(), member.sentences.end(), statement.sentence)
            != member.sentences.end())
            add(comparison, member.version, statement.sentence,
                {statement.range, MarkStyle::TracedWords, {}});
    }
}

void StoryMarks::markFigures(const Comparison &comparison)
{
    for (const FigureGroup &group : comparison.figureGroups) {
        for (const GroupMember<FigureStatus> &member : group.members) {
            const std::optional<MarkStyle> style = styleOf(member.status);
            if (!member.item || !style)
                continue;
            const AnnotatedVersion &version
                = *comparison.versions.at(static_cast<std::size_t>(member.version));
            const Figure &figure = version.figures.at(static_cast<std::size_t>(*member.item));
            add(comparison, member.version, figure.sentence, {figure.range, *style, signOf(member.status)});
        }
    }
}

void StoryMarks::markNames(const Comparison &comparison)
{
    for (const NameGroup &group : comparison.nameGroups) {
        for (const GroupMember<NameStatus> &member : group.members) {
            const std::optional<MarkStyle> style = styleOf(member.status);
            if (!member.item || !style)
                continue;
            const AnnotatedVersion &version
                = *comparison.versions.at(static_cast<std::size_t>(member.version));
            const Mention &mention = version.mentions.at(static_cast<std::size_t>(*member.item));
            add(comparison, member.version, mention.sentence, {mention.range, *style, {}});
        }
    }
    for (std::size_t v = 0; v < comparison.versions.size(); ++v) {
        for (const Mention &mention : comparison.versions[v]->mentions) {
            if (mention.kind == MentionKind::Named)
                m_sentences[v]
                    .at(static_cast<std::size_t>(mention.sentence))
                    .nameMarks.push_back({mention.range, MarkStyle::NameSame, {}});
        }
    }
}

void StoryMarks::setFilter(const Comparison &comparison, const StoryFilter &filter)
{
    for (std::vector<SentenceMarks> &sentences : m_sentences) {
        for (SentenceMarks &sentence : sentences) {
            sentence.findingMarks.clear();
            sentence.severities.clear();
        }
    }
    for (const Finding &finding : comparison.findings) {
        if (finding.severity != Severity::Style && filter.shows(finding))
            markFinding(comparison, finding);
    }
    for (std::vector<SentenceMarks> &sentences : m_sentences) {
        for (SentenceMarks &sentence : sentences)
            std::sort(sentence.severities.begin(), sentence.severities.end());
    }
}

void StoryMarks::markFinding(const Comparison &comparison, const Finding &finding)
{
    for (const Place &place : finding.places) {
        if (place.version == comparison.reference)
            continue;
        auto &severities = m_sentences.at(static_cast<std::size_t>(place.version))
                               .at(static_cast<std::size_t>(place.sentence))
                               .severities;
        if (std::find(severities.begin(), severities.end(), finding.severity) == severities.end())
            severities.push_back(finding.severity);
        const AnnotatedVersion &version = *comparison.versions.at(static_cast<std::size_t>(place.version));
        const TextRange whole = version.sentences.at(static_cast<std::size_t>(place.sentence)).range;
        if (hasMarkOfItsOwn(finding.kind) || place.range.length() > whole.length() * 7 / 10)
            continue;
        const MarkStyle style
            = finding.severity == Severity::Minor ? MarkStyle::MinorWords : MarkStyle::AlarmWords;
        add(comparison, place.version, place.sentence, {place.range, style, {}},
            &SentenceMarks::findingMarks);
    }
}

WordMarks wordMarks(const AnnotatedVersion &left, std::span<const int> leftSentences,
                    const AnnotatedVersion &right, std::span<const int> rightSentences)
{
    const std::vector<Word> leftWords = wordsOf(left, leftSentences);
    const std::vector<Word> rightWords = wordsOf(right, rightSentences);
    const WordDiff diff = diffWords(leftWords, rightWords);
    if (isRecast(diff, rightWords.size()))
        return {};
    return marksOf(diff, leftWords, rightWords, MarkStyle::NewWords);
}

WordMarks wordMarks(const AnnotatedVersion &left, const TextRange &leftRange, const AnnotatedVersion &right,
                    const TextRange &rightRange, MarkStyle newStyle)
{
    const std::span<const Word> leftWords = wordsIn(left, leftRange);
    const std::span<const Word> rightWords = wordsIn(right, rightRange);
    return marksOf(diffWords(leftWords, rightWords), leftWords, rightWords, newStyle);
}

} // namespace retold
