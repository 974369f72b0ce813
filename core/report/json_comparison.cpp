#include "core/report/json_version.h"
#include "core/report/report.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

template<typename Enum, std::size_t count>
QLatin1StringView keyAt(const std::array<QLatin1StringView, count> &keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value));
}

QLatin1StringView keyOf(Relation relation)
{
    static constexpr std::array keys{"identical"_L1, "edited"_L1, "paraphrased"_L1, "partial"_L1};
    return keyAt(keys, relation);
}

QLatin1StringView keyOf(FactStatus status)
{
    static constexpr std::array keys{"reference"_L1, "identical"_L1, "edited"_L1, "paraphrased"_L1,
                                     "partial"_L1,   "added"_L1,     "dropped"_L1};
    return keyAt(keys, status);
}

QLatin1StringView keyOf(QuoteStatus status)
{
    static constexpr std::array keys{"reference"_L1,   "verbatim"_L1,      "trimmed"_L1, "altered"_L1,
                                     "paraphrased"_L1, "misattributed"_L1, "added"_L1,   "dropped"_L1};
    return keyAt(keys, status);
}

QLatin1StringView keyOf(FigureStatus status)
{
    static constexpr std::array keys{"reference"_L1, "same"_L1,  "reformatted"_L1, "altered"_L1,
                                     "implied"_L1,   "added"_L1, "dropped"_L1};
    return keyAt(keys, status);
}

QLatin1StringView keyOf(NameStatus status)
{
    static constexpr std::array keys{"reference"_L1, "same"_L1,  "respelled"_L1,
                                     "retitled"_L1,  "added"_L1, "dropped"_L1};
    return keyAt(keys, status);
}

QLatin1StringView keyOf(Severity severity)
{
    static constexpr std::array keys{"critical"_L1, "major"_L1, "minor"_L1, "style"_L1};
    return keyAt(keys, severity);
}

QLatin1StringView keyOf(FindingKind kind)
{
    static constexpr std::array keys{
        "quote-altered"_L1,    "quote-trimmed"_L1,  "quote-unmarked"_L1, "quote-misattributed"_L1,
        "speaker-lost"_L1,     "cue-changed"_L1,    "figure-altered"_L1, "figure-lost"_L1,
        "figure-misplaced"_L1, "unit-changed"_L1,   "hedge-changed"_L1,  "negation-changed"_L1,
        "strength-changed"_L1, "scope-changed"_L1,  "time-changed"_L1,   "meaning-reversed"_L1,
        "role-wrong"_L1,       "name-respelled"_L1, "fact-dropped"_L1,   "fact-unsupported"_L1,
        "fact-exclusive"_L1,   "order-changed"_L1,  "contradiction"_L1,  "house-style"_L1};
    return keyAt(keys, kind);
}

/// A share or a score, to four places: more would say more than it knows.
double rounded(double share)
{
    return std::round(share * 10000) / 10000;
}

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
    void writeQuoteGroups();
    void writeFigureGroups();
    void writeNameGroups();
    void writeFindings();
    void writeSummary();
    void writeShares();
    void writeSentenceNumbers(const std::vector<int> &sentences);

    template<typename Status>
    void writeMember(const GroupMember<Status> &member, QLatin1StringView itemName, std::optional<int> item);

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
    writeQuoteGroups();
    writeFigureGroups();
    writeNameGroups();
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

void ComparisonJson::writeQuoteGroups()
{
    m_json.key("quoteGroups"_L1);
    m_json.beginArray();
    int id = 0;
    for (const QuoteGroup &group : m_comparison.quoteGroups) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.member("speaker"_L1, group.label);
        m_json.key("members"_L1);
        m_json.beginArray();
        for (const auto &member : group.members)
            writeMember(member, "quote"_L1, member.item);
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonJson::writeFigureGroups()
{
    m_json.key("figureGroups"_L1);
    m_json.beginArray();
    int id = 0;
    for (const FigureGroup &group : m_comparison.figureGroups) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.member("counted"_L1, group.label);
        m_json.key("members"_L1);
        m_json.beginArray();
        for (const auto &member : group.members)
            writeMember(member, "figure"_L1, member.item);
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void ComparisonJson::writeNameGroups()
{
    m_json.key("nameGroups"_L1);
    m_json.beginArray();
    int id = 0;
    for (const NameGroup &group : m_comparison.nameGroups) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        m_json.member("name"_L1, group.label);
        m_json.key("members"_L1);
        m_json.beginArray();
        for (const auto &member : group.members) {
            const auto &listed = m_listedNames.at(static_cast<std::size_t>(member.version));
            const std::optional<int> item
                = member.item ? listed.at(static_cast<std::size_t>(*member.item)) : std::nullopt;
            writeMember(member, "name"_L1, item);
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
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
        m_json.member("factsDropped"_L1, summary.dropped);
        m_json.member("quotesKept"_L1, summary.quotesKept);
        m_json.member("quotesChanged"_L1, summary.quotesChanged);
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
