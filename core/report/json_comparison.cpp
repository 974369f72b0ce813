#include "core/compare/vocabulary.h"
#include "core/report/json_version.h"
#include "core/report/report.h"

#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// A share or a score, to four places: more would say more than it knows.
double rounded(double share)
{
    return std::round(share * 10000) / 10000;
}

/// What the members of one kind of group are called in the JSON.
struct GroupNames {
    QLatin1StringView groups;
    QLatin1StringView label;
    QLatin1StringView item;
};

/// Writes a comparison; keeps what turns each version's places into those of the JSON.
class ComparisonJson final {
public:
    ComparisonJson(JsonWriter &json, const Comparison &comparison);

    void write();

private:
    void writeHead();
    void writeVersions();
    void writeLinks();
    void writeSide(QLatin1StringView name, const SentenceGroup &side, const std::vector<TextRange> &untold);
    void writeFacts();
    void writeFactCell(int version, const FactCell &cell);
    void writeAllGroups();
    void writeFindings();
    void writeSummary();
    void writeShares();
    void writeSentenceNumbers(const std::vector<int> &sentences);

    template<typename Status>
    void writeGroups(const GroupNames &names, const std::vector<Group<Status>> &groups,
                     const std::function<std::optional<int>(const GroupMember<Status> &)> &itemOf);
    template<typename Status>
    void writeMember(const GroupMember<Status> &member, QLatin1StringView itemName, std::optional<int> item);

    std::optional<int> listedName(int version, std::optional<int> mention) const;

    JsonWriter &m_json;
    const Comparison &m_comparison;
    std::vector<CodePointOffsets> m_offsets;
    std::vector<std::vector<std::optional<int>>> m_listedNames;
};

ComparisonJson::ComparisonJson(JsonWriter &json, const Comparison &comparison) :
    m_json(json),
    m_comparison(comparison)
{
    for (const VersionPtr &version : comparison.versions) {
        m_offsets.emplace_back(version->text());
        m_listedNames.push_back(listedNames(*version));
    }
}

void ComparisonJson::write()
{
    m_json.beginObject();
    writeHead();
    writeVersions();
    writeLinks();
    writeFacts();
    writeAllGroups();
    writeFindings();
    writeSummary();
    m_json.endObject();
}

void ComparisonJson::writeHead()
{
    m_json.member("format"_L1, "retold-comparison"_L1);
    m_json.member("formatVersion"_L1, 1);
    m_json.member("program"_L1, QLatin1StringView(RETOLD_VERSION));
    m_json.key("reference"_L1);
    if (m_comparison.reference)
        m_json.value(*m_comparison.reference);
    else
        m_json.value(nullptr);
}

void ComparisonJson::writeVersions()
{
    m_json.key("versions"_L1);
    m_json.beginArray();
    int id = 0;
    for (const VersionPtr &version : m_comparison.versions)
        writeVersion(m_json, *version, id++);
    m_json.endArray();
}

void ComparisonJson::writeSentenceNumbers(const std::vector<int> &sentences)
{
    m_json.key("sentences"_L1);
    m_json.beginArray();
    for (const int sentence : sentences)
        m_json.value(sentence);
    m_json.endArray();
}

void ComparisonJson::writeSide(QLatin1StringView name, const SentenceGroup &side,
                               const std::vector<TextRange> &untold)
{
    m_json.key(name);
    m_json.beginObject();
    m_json.member("version"_L1, side.version);
    writeSentenceNumbers(side.sentences);
    m_json.key("untold"_L1);
    m_json.beginArray();
    for (const TextRange &range : untold) {
        m_json.beginObject();
        writeRange(m_json, m_offsets.at(static_cast<std::size_t>(side.version)), range);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
}

void ComparisonJson::writeLinks()
{
    m_json.key("links"_L1);
    m_json.beginArray();
    for (const ComparedLink &compared : m_comparison.links) {
        const Link &link = compared.link;
        m_json.beginObject();
        writeSide("left"_L1, link.left, compared.leftUntold);
        writeSide("right"_L1, link.right, compared.rightUntold);
        m_json.member("relation"_L1, keyOf(compared.relation));
        m_json.member("moved"_L1, link.moved);
        m_json.member("score"_L1, rounded(link.score));
        m_json.member("pinned"_L1, link.pinned);
        m_json.key("evidence"_L1);
        m_json.beginArray();
        for (const Evidence &evidence : link.evidence) {
            m_json.beginObject();
            m_json.member("reason"_L1, evidence.reason);
            m_json.member("weight"_L1, rounded(evidence.weight));
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonJson::writeFactCell(int version, const FactCell &cell)
{
    m_json.beginObject();
    m_json.member("version"_L1, version);
    writeSentenceNumbers(cell.sentences);
    m_json.member("status"_L1, keyOf(cell.status));
    m_json.member("moved"_L1, cell.moved);
    m_json.endObject();
}

void ComparisonJson::writeFacts()
{
    m_json.key("facts"_L1);
    m_json.beginArray();
    int id = 0;
    for (const Fact &fact : m_comparison.facts) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.key("cells"_L1);
        m_json.beginArray();
        int version = 0;
        for (const FactCell &cell : fact.cells)
            writeFactCell(version++, cell);
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

template<typename Status>
void ComparisonJson::writeMember(const GroupMember<Status> &member, QLatin1StringView itemName,
                                 std::optional<int> item)
{
    m_json.beginObject();
    m_json.member("version"_L1, member.version);
    m_json.key(itemName);
    if (item)
        m_json.value(*item);
    else
        m_json.value(nullptr);
    writeSentenceNumbers(member.sentences);
    m_json.member("status"_L1, keyOf(member.status));
    m_json.endObject();
}

template<typename Status>
void ComparisonJson::writeGroups(const GroupNames &names, const std::vector<Group<Status>> &groups,
                                 const std::function<std::optional<int>(const GroupMember<Status> &)> &itemOf)
{
    m_json.key(names.groups);
    m_json.beginArray();
    int id = 0;
    for (const Group<Status> &group : groups) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.member(names.label, group.label);
        m_json.key("members"_L1);
        m_json.beginArray();
        for (const GroupMember<Status> &member : group.members)
            writeMember(member, names.item, itemOf(member));
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonJson::writeAllGroups()
{
    writeGroups<QuoteStatus>({"quoteGroups"_L1, "speaker"_L1, "quote"_L1}, m_comparison.quoteGroups,
                             [](const auto &member) { return member.item; });
    writeGroups<FigureStatus>({"figureGroups"_L1, "counted"_L1, "figure"_L1}, m_comparison.figureGroups,
                              [](const auto &member) { return member.item; });
    writeGroups<NameStatus>({"nameGroups"_L1, "name"_L1, "name"_L1}, m_comparison.nameGroups,
                            [this](const auto &member) { return listedName(member.version, member.item); });
}

std::optional<int> ComparisonJson::listedName(int version, std::optional<int> mention) const
{
    if (!mention)
        return {};
    return m_listedNames.at(static_cast<std::size_t>(version)).at(static_cast<std::size_t>(*mention));
}

void ComparisonJson::writeFindings()
{
    m_json.key("findings"_L1);
    m_json.beginArray();
    int id = 0;
    for (const Finding &finding : m_comparison.findings) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.member("kind"_L1, keyOf(finding.kind));
        m_json.member("severity"_L1, keyOf(finding.severity));
        m_json.member("message"_L1, finding.message);
        m_json.member("why"_L1, finding.why);
        m_json.key("places"_L1);
        m_json.beginArray();
        for (const Place &place : finding.places) {
            m_json.beginObject();
            m_json.member("version"_L1, place.version);
            writeRange(m_json, m_offsets.at(static_cast<std::size_t>(place.version)), place.range);
            m_json.member("sentence"_L1, place.sentence);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonJson::writeSummary()
{
    m_json.key("summary"_L1);
    m_json.beginObject();
    m_json.key("sentences"_L1);
    m_json.beginArray();
    for (const VersionPtr &version : m_comparison.versions)
        m_json.value(version->sentences.size());
    m_json.endArray();
    m_json.member("links"_L1, m_comparison.links.size());
    for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor, Severity::Style})
        m_json.member(keyOf(severity), m_comparison.countOf(severity));
    writeShares();
    m_json.endObject();
}

void ComparisonJson::writeShares()
{
    m_json.key("shares"_L1);
    m_json.beginArray();
    for (const VersionSummary &summary : m_comparison.summaries) {
        m_json.beginObject();
        m_json.member("storySentences"_L1, summary.sentences);
        m_json.member("identical"_L1, rounded(summary.identical));
        m_json.member("edited"_L1, rounded(summary.edited));
        m_json.member("paraphrased"_L1, rounded(summary.paraphrased));
        m_json.member("partial"_L1, rounded(summary.partial));
        m_json.member("added"_L1, rounded(summary.added));
        m_json.member("dropped"_L1, rounded(summary.droppedShare()));
        m_json.member("factsInReference"_L1, summary.factsInReference);
        m_json.member("factsDropped"_L1, summary.dropped);
        m_json.member("quotesInReference"_L1, summary.quotesInReference);
        m_json.member("quotesKept"_L1, summary.quotesKept);
        m_json.member("quotesChanged"_L1, summary.quotesChanged);
        m_json.member("figuresInReference"_L1, summary.figuresInReference);
        m_json.member("figuresKept"_L1, summary.figuresKept);
        m_json.member("figuresChanged"_L1, summary.figuresChanged);
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace

QByteArray renderJson(const Comparison &comparison)
{
    QByteArray bytes;
    JsonWriter json(bytes, 2);
    ComparisonJson(json, comparison).write();
    bytes += '\n';
    return bytes;
}

} // namespace retold
