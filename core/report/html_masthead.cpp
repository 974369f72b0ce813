#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// Of the groups that the reference has a part in, how many some version changed.
struct Share {
    int changed = 0;
    int all = 0;
};

template<typename Status>
Share shareOf(const std::vector<Group<Status>> &groups, std::initializer_list<Status> changes)
{
    Share share;
    for (const Group<Status> &group : groups) {
        const bool isChanged = std::ranges::any_of(group.members, [&](const auto &member) {
            return std::ranges::find(changes, member.status) != changes.end();
        });
        share.all += hasReference(group) ? 1 : 0;
        share.changed += hasReference(group) && isChanged ? 1 : 0;
    }
    return share;
}

Share quoteShare(const Comparison &comparison)
{
    return shareOf(comparison.quoteGroups, {QuoteStatus::Altered, QuoteStatus::Misattributed});
}

Share figureShare(const Comparison &comparison)
{
    return shareOf(comparison.figureGroups, {FigureStatus::Altered});
}

int droppedFacts(const Comparison &comparison)
{
    int dropped = 0;
    for (const VersionSummary &summary : comparison.summaries)
        dropped += summary.dropped;
    return dropped;
}

int findingsOf(const Comparison &comparison, FindingKind kind)
{
    return static_cast<int>(
        std::ranges::count_if(comparison.findings, [kind](const Finding &f) { return f.kind == kind; }));
}

template<typename Status>
int membersWith(const std::vector<Group<Status>> &groups, Status status)
{
    int count = 0;
    for (const Group<Status> &group : groups) {
        count += static_cast<int>(std::ranges::count_if(
            group.members, [status](const auto &member) { return member.status == status; }));
    }
    return count;
}

/// What became of the reference, as clauses of one sentence; the worst first.
QStringList changesIn(const Comparison &comparison)
{
    QStringList clauses;
    if (const int count = findingsOf(comparison, FindingKind::MeaningReversed); count > 0)
        clauses += Tr::tr("the meaning is turned round in %n place(s)", nullptr, count);
    if (const int count = membersWith(comparison.quoteGroups, QuoteStatus::Misattributed); count > 0)
        clauses += Tr::tr("%n quotation(s) are given to somebody else", nullptr, count);
    if (const int count = membersWith(comparison.quoteGroups, QuoteStatus::Altered); count > 0)
        clauses += Tr::tr("the words of %n quotation(s) are altered", nullptr, count);
    if (const int count = membersWith(comparison.figureGroups, FigureStatus::Altered); count > 0)
        clauses += Tr::tr("%n figure(s) are changed", nullptr, count);
    if (const int count = droppedFacts(comparison); count > 0)
        clauses += Tr::tr("%n fact(s) are left out", nullptr, count);
    return clauses;
}

QString summarySentence(const ReportIndex &index)
{
    const Comparison &comparison = index.comparison;
    QStringList clauses = changesIn(comparison);
    const auto isGrave = [](const Finding &each) { return each.severity <= Severity::Major; };
    const auto grave = static_cast<int>(std::ranges::count_if(comparison.findings, isGrave));
    if (clauses.isEmpty() && grave > 0)
        clauses += Tr::tr("%n finding(s) are critical or major", nullptr, grave);
    else if (clauses.isEmpty())
        clauses += Tr::tr("quotations, figures and meaning agree");
    const QString list = reportLocale().createSeparatedList(clauses);
    if (!comparison.reference)
        //: %1 is a list of clauses such as "the words of 3 quotations are altered".
        return Tr::tr("Among the %n version(s), %1.", nullptr, index.versionCount()).arg(list);
    //: %1 is the name of the reference, %2 a list of clauses such as "the words of 3 quotations are altered".
    return Tr::tr("Held against %1, %2.")
        .arg(versionName(index.version(*comparison.reference).version), list);
}

void writeNumber(QXmlStreamWriter &xml, const QString &number, const QString &label,
                 std::optional<Severity> severity = {})
{
    const Element item(xml, "div"_L1);
    writeText(xml, "dt"_L1, label);
    const Element value(xml, "dd"_L1);
    if (severity)
        writeSeverity(xml, *severity);
    xml.writeCharacters(number);
}

QString shareText(const Share &share)
{
    //: How many of all: "3 of 12".
    return share.all == 0 ? u"0"_s : Tr::tr("%1 of %2").arg(share.changed).arg(share.all);
}

void writeNumbers(QXmlStreamWriter &xml, const Comparison &comparison)
{
    const Element list(xml, "dl"_L1, u"numbers"_s);
    for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor})
        writeNumber(xml, QString::number(comparison.countOf(severity)), nameOf(severity).toLower(), severity);
    writeNumber(xml, shareText(quoteShare(comparison)), Tr::tr("quotations altered or misattributed"));
    writeNumber(xml, shareText(figureShare(comparison)), Tr::tr("figures altered"));
    writeNumber(xml, QString::number(droppedFacts(comparison)),
                Tr::tr("facts dropped, all versions together"));
}

void writeSettings(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element line(xml, "p"_L1, u"settings"_s);
    const auto write = [&xml](const QString &text) { writeText(xml, "span"_L1, text); };
    const Comparison &comparison = index.comparison;
    if (comparison.reference)
        write(Tr::tr("Reference: %1, %2")
                  .arg(siglum(*comparison.reference),
                       versionName(index.version(*comparison.reference).version)));
    else
        write(Tr::tr("No reference: all are held against all"));
    if (!index.options.shown.at(static_cast<std::size_t>(Severity::Style)))
        write(Tr::tr("House style differences left out"));
    write(Tr::tr("Retold %1").arg(QLatin1StringView(RETOLD_VERSION)));
}

void writeContents(QXmlStreamWriter &xml)
{
    const Element nav(xml, "nav"_L1);
    nav.set("aria-label"_L1, Tr::tr("Contents"));
    const std::array links{
        std::pair{u"#findings"_s, Tr::tr("Findings")}, std::pair{u"#quotes"_s, Tr::tr("Quotations")},
        std::pair{u"#figures"_s, Tr::tr("Figures")},   std::pair{u"#names"_s, Tr::tr("Names")},
        std::pair{u"#facts"_s, Tr::tr("Facts")},       std::pair{u"#texts"_s, Tr::tr("The texts")},
        std::pair{u"#legend"_s, Tr::tr("Legend")},     std::pair{u"#sources"_s, Tr::tr("Sources")},
    };
    for (const auto &[anchor, name] : links) {
        const Element link(xml, "a"_L1);
        link.set("href"_L1, anchor);
        xml.writeCharacters(name);
    }
}

} // namespace

QString reportTitle(const ReportIndex &index)
{
    if (!index.options.title.isEmpty())
        return printable(index.options.title);
    const int first = index.comparison.reference.value_or(0);
    const QString headline = printable(index.version(first).version.headline);
    if (headline.isEmpty())
        return Tr::tr("%n version(s) compared", nullptr, index.versionCount());
    //: %1 is a headline.
    return Tr::tr("%1: %n version(s) compared", nullptr, index.versionCount()).arg(headline);
}

void writeMasthead(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element header(xml, "header"_L1);
    {
        const Element line(xml, "p"_L1, u"masthead"_s);
        writeText(xml, "strong"_L1, u"Retold"_s);
        if (index.options.printed) {
            const Element time(xml, "time"_L1);
            time.set("datetime"_L1, index.options.printed->toString(Qt::ISODate));
            xml.writeCharacters(reportLocale().toString(*index.options.printed, QLocale::ShortFormat));
        }
    }
    writeText(xml, "h1"_L1, reportTitle(index));
    writeText(xml, "p"_L1, summarySentence(index), u"summary"_s);
    writeSettings(xml, index);
    writeNumbers(xml, index.comparison);
    writeContents(xml);
}

} // namespace retold
