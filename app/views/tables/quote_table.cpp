#include "app/views/tables/quote_table.h"

#include "app/views/cell_text.h"
#include "app/views/story_marks.h"
#include "app/views/tables/group_rows.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

using Member = GroupMember<QuoteStatus>;

constexpr std::array worstFirst{QuoteStatus::Misattributed, QuoteStatus::Altered,  QuoteStatus::Trimmed,
                                QuoteStatus::Paraphrased,   QuoteStatus::Dropped,  QuoteStatus::Added,
                                QuoteStatus::Verbatim,      QuoteStatus::Reference};
constexpr std::array findingKinds{FindingKind::QuoteMisattributed, FindingKind::QuoteAltered,
                                  FindingKind::QuoteTrimmed,       FindingKind::QuoteUnmarked,
                                  FindingKind::QuoteMarked,        FindingKind::SpeakerLost,
                                  FindingKind::CueChanged};
constexpr qsizetype longestRetelling = 120; ///< UTF-16 units of a sentence that tells it without marks.
constexpr qsizetype leadIn = 32;            ///< Units shown before the words that tell it.
constexpr qsizetype leadOut = 60;           ///< And after them.
constexpr qsizetype longestNote = 70;

const Quote &quoteOf(const TableIndex &index, const Member &member)
{
    return index.version(member.version).quotes.at(static_cast<std::size_t>(*member.item));
}

QString clipped(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    return text.first(space > 0 ? space : longest) + u'…';
}

/// What a quotation that was cut lost, in its own words.
QString leftOut(const AnnotatedVersion &base, const std::vector<TextMark> &lost)
{
    QStringList pieces;
    for (const TextMark &mark : lost)
        pieces << flattened(base.text(mark.range)).simplified();
    if (pieces.isEmpty())
        return {};
    //: Words of a quotation that another version leaves out; %1 are they.
    return Tr::tr("left out: “%1”").arg(clipped(pieces.join(QStringLiteral(" … ")), longestNote));
}

GroupCellText textOf(const TableIndex &index, const Member &base, const Member &member)
{
    const AnnotatedVersion &version = index.version(member.version);
    const Quote &quote = quoteOf(index, member);
    const TextRange range = withMarks(version, quote.range);
    const bool isAlarming
        = member.status == QuoteStatus::Altered || member.status == QuoteStatus::Misattributed;
    GroupCellText cell;
    cell.range = quote.range;
    cell.sentence = quote.sentence;
    cell.words = flattened(version.text(range));
    cell.marks.push_back(
        {{0, cell.words.size()}, isAlarming ? MarkStyle::AlarmWash : MarkStyle::QuoteWash, {}});
    cell.aside = quote.cue;
    cell.asideMatters = member.status == QuoteStatus::Misattributed;
    if (cell.asideMatters)
        cell.aside = quote.speaker.isEmpty() ? Tr::tr("no speaker named") : quote.speaker;
    cell.key = searchForm(version.text(quote.range).toString());
    while (!cell.key.isEmpty() && cell.key.back().isPunct())
        cell.key.chop(1);
    if (&base == &member || member.status == QuoteStatus::Verbatim)
        return cell;
    const AnnotatedVersion &source = index.version(base.version);
    const WordMarks words = wordMarks(source, quoteOf(index, base).range, version, quote.range,
                                      isAlarming ? MarkStyle::AlarmWords : MarkStyle::NewWords);
    if (member.status == QuoteStatus::Trimmed)
        cell.note = leftOut(source, words.left);
    for (const TextMark &mark : words.right) {
        if (mark.style != MarkStyle::Omission || cell.note.isEmpty()) // The note says what a caret points at.
            cell.marks.push_back(shifted(mark, -range.begin));
    }
    return cell;
}

/// The shortest stretch of a sentence that has all the content words which the quotation has too.
struct CommonWords {
    TextRange range;
    int count = 0; ///< Different words.
};

CommonWords commonWords(const AnnotatedVersion &version, const Sentence &sentence, const QSet<QString> &stems)
{
    std::vector<const Word *> shared;
    QSet<QString> kinds;
    for (const Word &word : version.wordsOf(sentence)) {
        if (!word.isFunctionWord && stems.contains(word.stem)) {
            shared.push_back(&word);
            kinds.insert(word.stem);
        }
    }
    CommonWords best;
    best.count = static_cast<int>(kinds.size());
    QHash<QString, int> inside;
    std::size_t begin = 0;
    for (const Word *last : shared) {
        ++inside[last->stem];
        for (; inside.size() == kinds.size(); ++begin) {
            const TextRange range{shared[begin]->range.begin, last->range.end};
            if (best.range.isEmpty() || range.length() < best.range.length())
                best.range = range;
            if (--inside[shared[begin]->stem] == 0)
                inside.remove(shared[begin]->stem);
        }
    }
    return best;
}

/// The sentence that tells the quotation without its marks, cut to where it does.
GroupCellText retellingOf(const TableIndex &index, const Member &base, const Member &member)
{
    GroupCellText cell;
    if (member.status != QuoteStatus::Paraphrased || member.sentences.empty())
        return cell;
    const QSet<QString> stems
        = contentStems(wordsIn(index.version(base.version), quoteOf(index, base).range));
    const AnnotatedVersion &version = index.version(member.version);
    const Sentence *best = nullptr;
    CommonWords common;
    for (const int each : member.sentences) {
        const Sentence &sentence = version.sentences.at(static_cast<std::size_t>(each));
        const CommonWords words = commonWords(version, sentence, stems);
        if (best == nullptr || words.count > common.count) {
            best = &sentence;
            common = words;
            cell.sentence = each;
        }
    }
    const TextRange focus
        = common.range.isEmpty() ? TextRange{best->range.begin, best->range.begin} : common.range;
    const bool isLong = best->range.length() > longestRetelling;
    const Excerpt excerpt = excerptAround(version, best->range, focus, isLong ? leadIn : longestRetelling,
                                          isLong ? leadOut : longestRetelling);
    cell.words = excerpt.words;
    if (!focus.isEmpty())
        cell.marks.push_back(shifted({focus, MarkStyle::TracedWords, {}}, excerpt.offset));
    return cell;
}

} // namespace

TableRow makeQuoteRow(const TableIndex &index, int item)
{
    const QuoteGroup &group = index.comparison().quoteGroups.at(static_cast<std::size_t>(item));
    const Member &base = baseOf(group);
    TableRow row = makeGroupRow<QuoteStatus>(
        index, group, item, worstFirst, findingKinds,
        [&](const Member &member) { return textOf(index, base, member); },
        [&](const Member &member) { return retellingOf(index, base, member); });
    for (TableCell &cell : row.cells)
        cell.agrees = cell.mark == markOf(QuoteStatus::Verbatim);
    const Quote &quote = quoteOf(index, base);
    row.title = group.label.isEmpty() ? quote.speaker : group.label;
    if (row.title.isEmpty())
        row.title = Tr::tr("No speaker named");
    row.subtitle = quote.cue;
    const TableCell &head = row.cells.at(static_cast<std::size_t>(base.version));
    row.words = head.words;
    makeSearchable(row);
    return row;
}

StoryTable makeQuoteTable(const Comparison &comparison, const StoryFilter &filter)
{
    const TableIndex index(comparison, filter);
    StoryTable table = index.emptyTable();
    for (int g = 0; g < static_cast<int>(comparison.quoteGroups.size()); ++g)
        table.rows.push_back(makeQuoteRow(index, g));
    std::ranges::stable_sort(table.rows, {}, &TableRow::number);
    return table;
}

} // namespace retold
