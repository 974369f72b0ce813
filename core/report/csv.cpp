#include "core/compare/vocabulary.h"
#include "core/report/code_points.h"
#include "core/report/labels.h"
#include "core/report/report.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// A spreadsheet takes a cell that begins so for a formula, and would run what a hostile text holds.
bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

/// One field of RFC 4180, always in quotation marks.
QString field(const QString &cell)
{
    QString quoted = looksLikeFormula(cell) ? u'\'' + cell : cell;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

void appendRecord(QByteArray &out, const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields += field(cell);
    out += fields.join(u',').toUtf8() + "\r\n";
}

QStringList headOf(const Comparison &comparison)
{
    QStringList head{u"finding"_s, u"severity"_s, u"kind"_s, u"message"_s, u"why"_s};
    int index = 0;
    for (const VersionPtr &version : comparison.versions) {
        const QString letter = siglum(index++);
        head += letter + ": "_L1 + versionName(version->version);
        head += letter + " sentence"_L1;
        head += letter + " start"_L1;
        head += letter + " end"_L1;
    }
    return head;
}

/// Wording, sentence, start and end in one version; several places of one version stand after each other.
QStringList cellsOf(const Comparison &comparison, const Finding &finding, int version,
                    const CodePointOffsets &offsets)
{
    QStringList wordings;
    QStringList sentences;
    QStringList starts;
    QStringList ends;
    for (const Place &place : finding.places) {
        if (place.version != version)
            continue;
        wordings += wordingAt(comparison, place);
        sentences += QString::number(place.sentence);
        starts += QString::number(offsets.at(place.range.begin));
        ends += QString::number(offsets.at(place.range.end));
    }
    return {wordings.join(" | "_L1), sentences.join(" | "_L1), starts.join(" | "_L1), ends.join(" | "_L1)};
}

} // namespace

QByteArray renderCsv(const Comparison &comparison)
{
    std::vector<CodePointOffsets> offsets;
    for (const VersionPtr &version : comparison.versions)
        offsets.emplace_back(version->text());

    QByteArray out;
    appendRecord(out, headOf(comparison));
    int id = 0;
    for (const Finding &finding : comparison.findings) {
        QStringList cells{QString::number(id++), keyOf(finding.severity), keyOf(finding.kind),
                          printable(finding.message), printable(finding.why)};
        for (std::size_t version = 0; version < offsets.size(); ++version)
            cells += cellsOf(comparison, finding, static_cast<int>(version), offsets[version]);
        appendRecord(out, cells);
    }
    return out;
}

} // namespace retold
