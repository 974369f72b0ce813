#include "core/compare/vocabulary.h"
#include "core/report/difference.h"
#include "core/report/html_element.h"
#include "core/report/html_marks.h"
#include "core/report/html_sections.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

using Member = GroupMember<QuoteStatus>;

constexpr qsizetype longestRetelling = 130; ///< UTF-16 units of what tells a quotation without its marks.

/// The order of the lines under a quotation, and of the quotations: worst first.
constexpr std::array worstFirst{QuoteStatus::Misattributed, QuoteStatus::Altered,  QuoteStatus::Trimmed,
                                QuoteStatus::Paraphrased,   QuoteStatus::Verbatim, QuoteStatus::Dropped,
                                QuoteStatus::Added,         QuoteStatus::Reference};

int rankOf(QuoteStatus status)
{
    return static_cast<int>(std::ranges::find(worstFirst, status) - worstFirst.begin());
}

int rankOf(const QuoteGroup &group)
{
    int rank = static_cast<int>(worstFirst.size());
    for (const Member &member : group.members)
        rank = std::min(rank, rankOf(member.status));
    return rank;
}

/// The wording that the others are held against: the reference's, else the first there is.
const Member *baseOf(const QuoteGroup &group)
{
    const auto base = std::ranges::find_if(group.members, [](const Member &m) { return m.item.has_value(); });
    return base == group.members.end() ? nullptr : &*base;
}

const Quote &quoteOf(const ReportIndex &index, const Member &member)
{
    return index.version(member.version).quotes.at(static_cast<std::size_t>(*member.item));
}

/// Whether the words of the verdict's line say something that the quotation above does not.
bool showsWords(QuoteStatus status)
{
    return status == QuoteStatus::Misattributed || status == QuoteStatus::Altered
        || status == QuoteStatus::Trimmed || status == QuoteStatus::Paraphrased;
}

void writeRetelling(QXmlStreamWriter &xml, const ReportIndex &index, const Member &member)
{
    const AnnotatedVersion &version = index.version(member.version);
    QStringList sentences;
    for (const int sentence : member.sentences)
        sentences += printable(version.text(version.sentences.at(static_cast<std::size_t>(sentence))));
    if (sentences.isEmpty())
        return;
    const Element words(xml, "p"_L1, u"words"_s);
    setLanguage(words, version.version);
    xml.writeCharacters(shortened(sentences.join(u' '), longestRetelling));
}

void writeWords(QXmlStreamWriter &xml, const ReportIndex &index, const Member &base, const Member &member)
{
    if (!member.item) {
        writeRetelling(xml, index, member);
        return;
    }
    const AnnotatedVersion &version = index.version(member.version);
    const Quote &quote = quoteOf(index, member);
    const Quote &original = quoteOf(index, base);
    const Difference difference
        = differenceOf(index.version(base.version), original.range, version, quote.range);
    const Element words(xml, "p"_L1, u"words"_s);
    setLanguage(words, version.version);
    writeMarked(xml, version.text(), quote.range, freshMarks(difference.fresh, difference.gaps));
    if (member.status == QuoteStatus::Misattributed && !quote.speaker.isEmpty())
        //: Who is said to have said it.
        writeText(xml, "span"_L1, Tr::tr("given to %1").arg(printable(quote.speaker)), u"speaker"_s);
}

/// One line: the versions that share a verdict, and the wording where it says something.
void writeVerdict(QXmlStreamWriter &xml, const ReportIndex &index, const Member &base,
                  std::span<const Member *const> members)
{
    const QuoteStatus status = members.front()->status;
    const Element line(xml, "li"_L1, keyOf(status));
    {
        const Element verdict(xml, "p"_L1, u"verdict"_s);
        for (const Member *member : members)
            writeSiglum(xml, index.comparison, member->version);
        writeSign(xml, signOf(status));
        writeText(xml, "span"_L1, nameOf(status).toLower());
    }
    if (showsWords(status))
        writeWords(xml, index, base, *members.front());
}

/// One line a verdict that shows words; those that show none share one line.
void writeVerdicts(QXmlStreamWriter &xml, const ReportIndex &index, const QuoteGroup &group,
                   const Member &base)
{
    const Element list(xml, "ul"_L1, u"verdicts"_s);
    for (const QuoteStatus status : worstFirst) {
        std::vector<const Member *> members;
        for (const Member &member : group.members) {
            if (member.status == status && &member != &base)
                members.push_back(&member);
        }
        const std::size_t perLine = showsWords(status) ? 1 : members.size();
        for (std::size_t at = 0; at < members.size(); at += perLine)
            writeVerdict(xml, index, base, std::span(members).subspan(at, perLine));
    }
}

void writeQuote(QXmlStreamWriter &xml, const ReportIndex &index, const QuoteGroup &group)
{
    const Member *base = baseOf(group);
    if (base == nullptr)
        return;
    const AnnotatedVersion &version = index.version(base->version);
    const Quote &quote = quoteOf(index, *base);
    const Element row(xml, "tr"_L1);
    {
        const Element cell(xml, "th"_L1, u"quotation"_s);
        cell.set("scope"_L1, u"row"_s);
        writeSiglum(xml, index.comparison, base->version);
        const Element block(xml, "div"_L1);
        const QString speaker = printable(group.label.isEmpty() ? quote.speaker : group.label);
        writeText(xml, "span"_L1, speaker.isEmpty() ? Tr::tr("No speaker named") : speaker,
                  speaker.isEmpty() ? u"speaker nobody"_s : u"speaker"_s);
        const Element words(xml, "q"_L1);
        setLanguage(words, version.version);
        xml.writeCharacters(printable(version.text(quote.range)));
    }
    const Element cell(xml, "td"_L1);
    writeVerdicts(xml, index, group, *base);
}

void writeTable(QXmlStreamWriter &xml, const ReportIndex &index, std::span<const QuoteGroup> groups)
{
    const Element table(xml, "table"_L1, u"quotes"_s);
    {
        const Element head(xml, "thead"_L1);
        const Element row(xml, "tr"_L1);
        for (const QString &name : {Tr::tr("Quotation"), Tr::tr("What became of it")}) {
            const Element cell(xml, "th"_L1);
            cell.set("scope"_L1, u"col"_s);
            xml.writeCharacters(name);
        }
    }
    const Element body(xml, "tbody"_L1);
    for (const QuoteGroup &group : groups)
        writeQuote(xml, index, group);
}

/// Quotations that the reference does not have: folded, for there is nothing to hold them against.
void writeAdded(QXmlStreamWriter &xml, const ReportIndex &index, std::span<const QuoteGroup> groups)
{
    const Element details(xml, "details"_L1);
    writeText(xml, "summary"_L1,
              Tr::tr("%n quotation(s) not in the reference", nullptr, static_cast<int>(groups.size())));
    const Element list(xml, "ul"_L1, u"added"_s);
    for (const QuoteGroup &group : groups) {
        const Member *base = baseOf(group);
        if (base == nullptr)
            continue;
        const AnnotatedVersion &version = index.version(base->version);
        const Element item(xml, "li"_L1);
        for (const Member &member : group.members)
            writeSiglum(xml, index.comparison, member.version);
        const Element words(xml, "p"_L1);
        setLanguage(words, version.version);
        writeText(xml, "q"_L1, printable(version.text(quoteOf(index, *base).range)));
        writeText(xml, "span"_L1, printable(group.label), u"speaker"_s);
    }
}

} // namespace

void writeQuotes(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"quotes"_s);
    writeText(xml, "h2"_L1, Tr::tr("Quotations"));
    std::vector<QuoteGroup> groups = index.comparison.quoteGroups;
    if (groups.empty()) {
        writeText(xml, "p"_L1, Tr::tr("No quotations were found."), u"nothing"_s);
        return;
    }
    const auto added = std::stable_partition(groups.begin(), groups.end(), hasReference<QuoteStatus>);
    std::stable_sort(groups.begin(), added, [](const QuoteGroup &left, const QuoteGroup &right) {
        return rankOf(left) < rankOf(right);
    });
    if (added != groups.begin())
        writeTable(xml, index, {groups.begin(), added});
    if (added != groups.end())
        writeAdded(xml, index, {added, groups.end()});
}

} // namespace retold
