#include "app/views/finding_detail.h"

#include "app/views/cell_text.h"
#include "app/views/finding_text.h"
#include "app/views/tables/fact_table.h"
#include "app/views/tables/figure_table.h"
#include "app/views/tables/name_table.h"
#include "app/views/tables/quote_table.h"

#include <algorithm>

namespace retold {

namespace {

constexpr std::size_t mostOthers = 8;
constexpr qsizetype longestWording = 160;
constexpr qsizetype shortWording = 48;
constexpr qsizetype contextUnits = 34;

/// What the words of a finding belong to.
enum class Subject { Quote, Figure, Name, Sentence };

Subject subjectOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::QuoteAltered:
    case FindingKind::QuoteTrimmed:
    case FindingKind::QuoteUnmarked:
    case FindingKind::QuoteMarked:
    case FindingKind::QuoteMisattributed:
        return Subject::Quote;
    case FindingKind::FigureAltered:
    case FindingKind::FigureLost:
    case FindingKind::FigureMisplaced:
    case FindingKind::UnitChanged:
    case FindingKind::HedgeChanged:
        return Subject::Figure;
    case FindingKind::RoleWrong:
    case FindingKind::NameRespelled:
        return Subject::Name;
    default:
        return Subject::Sentence;
    }
}

TextRange rangeOf(const AnnotatedVersion &version, const GroupMember<QuoteStatus> &member)
{
    return version.quotes.at(static_cast<std::size_t>(*member.item)).range;
}

TextRange rangeOf(const AnnotatedVersion &version, const GroupMember<FigureStatus> &member)
{
    return version.figures.at(static_cast<std::size_t>(*member.item)).range;
}

TextRange rangeOf(const AnnotatedVersion &version, const GroupMember<NameStatus> &member)
{
    return version.mentions.at(static_cast<std::size_t>(*member.item)).range;
}

/// The group that has an item where the finding has a place.
template<typename Status>
std::optional<int> groupAt(const TableIndex &index, const std::vector<Group<Status>> &groups,
                           const Finding &finding)
{
    for (const Place &place : finding.places) {
        const auto holds = [&](const GroupMember<Status> &member) {
            return member.item && member.version == place.version
                && rangeOf(index.version(place.version), member).overlaps(place.range);
        };
        const auto group = std::ranges::find_if(
            groups, [&](const Group<Status> &each) { return std::ranges::any_of(each.members, holds); });
        if (group != groups.end())
            return static_cast<int>(group - groups.begin());
    }
    return std::nullopt;
}

std::optional<int> factAt(const Comparison &comparison, const Place &place)
{
    const auto fact = std::ranges::find_if(comparison.facts, [&place](const Fact &each) {
        const auto &sentences = each.cells.at(static_cast<std::size_t>(place.version)).sentences;
        return std::ranges::find(sentences, place.sentence) != sentences.end();
    });
    if (fact == comparison.facts.end())
        return std::nullopt;
    return static_cast<int>(fact - comparison.facts.begin());
}

/// The row of the tables that the finding belongs to.
std::optional<TableRow> rowOf(const TableIndex &index, const Finding &finding)
{
    const Comparison &comparison = index.comparison();
    std::optional<int> item;
    switch (subjectOf(finding.kind)) {
    case Subject::Quote:
        if ((item = groupAt(index, comparison.quoteGroups, finding)))
            return makeQuoteRow(index, *item);
        break;
    case Subject::Figure:
        if ((item = groupAt(index, comparison.figureGroups, finding)))
            return makeFigureRow(index, *item);
        break;
    case Subject::Name:
        if ((item = groupAt(index, comparison.nameGroups, finding)))
            return makeNameRow(index, *item);
        break;
    case Subject::Sentence:
        break;
    }
    if (!finding.places.empty() && (item = factAt(comparison, finding.places.front())))
        return makeFactRow(index, *item);
    return std::nullopt;
}

QString asideOf(const TableRow &row, int version)
{
    const TableCell &cell = row.cells.at(static_cast<std::size_t>(version));
    return cell.isBase && cell.aside.isEmpty() ? row.subtitle : cell.aside;
}

/// A word or two say little alone: some of their sentence stands about them.
void addContext(MarkedWords &words, const AnnotatedVersion &version, const Place &place)
{
    if (words.text.size() > shortWording)
        return;
    const TextRange sentence = version.sentences.at(static_cast<std::size_t>(place.sentence)).range;
    if (!sentence.contains(place.range))
        return;
    Excerpt excerpt = excerptAround(version, sentence, place.range, contextUnits, contextUnits);
    words.text = std::move(excerpt.words);
    for (TextMark &mark : words.marks)
        mark = shifted(mark, place.range.begin + excerpt.offset);
}

DetailWording wordingAt(const TableIndex &index, const Finding &finding, const Place &place)
{
    MarkedWords words = wordingOf(index.comparison(), finding, place);
    if (subjectOf(finding.kind) == Subject::Sentence)
        addContext(words, index.version(place.version), place);
    DetailWording wording;
    wording.version = place.version;
    wording.sentence = place.sentence;
    wording.words = std::move(words.text);
    wording.marks = std::move(words.marks);
    return wording;
}

DetailWording wordingOf(const TableCell &cell, int version)
{
    DetailWording wording;
    wording.version = version;
    if (!cell.sentences.empty())
        wording.sentence = cell.sentences.front();
    wording.words = cell.words;
    if (wording.words.size() > longestWording)
        wording.words = wording.words.first(longestWording).trimmed() + u'…';
    for (const TextMark &mark : cell.marks) {
        if (mark.range.end <= wording.words.size())
            wording.marks.push_back(mark);
    }
    wording.mark = cell.mark;
    wording.verdict = cell.verdict;
    return wording;
}

/// What the versions made of it that the finding does not show above.
void addOthers(FindingDetail &detail, const TableRow &row)
{
    std::vector<int> versions;
    for (int v = 0; v < static_cast<int>(row.cells.size()); ++v) {
        const bool isShown
            = std::ranges::find(detail.wordings, v, &DetailWording::version) != detail.wordings.end();
        if (row.cells.at(static_cast<std::size_t>(v)).mark && !isShown)
            versions.push_back(v);
    }
    std::ranges::stable_sort(versions, {},
                             [&row](int v) { return row.cells.at(static_cast<std::size_t>(v)).rank; });
    for (const int version : versions)
        detail.others.push_back(wordingOf(row.cells.at(static_cast<std::size_t>(version)), version));
}

/// The other places of a finding about one version.
void addPlaces(FindingDetail &detail, const TableIndex &index, const Finding &finding,
               const std::vector<const Place *> &shown)
{
    for (const Place &place : finding.places) {
        if (std::ranges::find(shown, &place) == shown.end())
            detail.others.push_back(wordingAt(index, finding, place));
    }
}

const ComparedLink *linkBetween(const Comparison &comparison, const Place &a, const Place &b)
{
    const auto holds = [](const SentenceGroup &group, const Place &place) {
        return group.version == place.version
            && std::ranges::find(group.sentences, place.sentence) != group.sentences.end();
    };
    const auto link = std::ranges::find_if(comparison.links, [&](const ComparedLink &each) {
        return (holds(each.link.left, a) && holds(each.link.right, b))
            || (holds(each.link.left, b) && holds(each.link.right, a));
    });
    return link == comparison.links.end() ? nullptr : &*link;
}

} // namespace

FindingDetail detailOf(const TableIndex &index, const Finding &finding)
{
    FindingDetail detail;
    detail.message = finding.message;
    detail.why = finding.why;
    const std::vector<const Place *> places = mainPlaces(finding);
    for (const Place *place : places)
        detail.wordings.push_back(wordingAt(index, finding, *place));
    const bool isPaired = places.size() == 2 && places[0]->version != places[1]->version;
    if (isPaired)
        detail.link = linkBetween(index.comparison(), *places[0], *places[1]);
    const auto row = rowOf(index, finding);
    if (row && isPaired) {
        detail.subject = row->title;
        addOthers(detail, *row);
        if (subjectOf(finding.kind) != Subject::Sentence) {
            for (DetailWording &wording : detail.wordings)
                wording.aside = asideOf(*row, wording.version);
        }
    } else {
        addPlaces(detail, index, finding, places);
    }
    if (detail.others.size() > mostOthers) {
        detail.moreOthers = static_cast<int>(detail.others.size() - mostOthers);
        detail.others.resize(mostOthers);
    }
    return detail;
}

} // namespace retold
