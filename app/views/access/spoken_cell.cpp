#include "app/views/access/spoken_cell.h"

#include "app/models/versions_model.h"
#include "app/theme/signs.h"
#include "app/views/cell_text.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SpokenCell)
};

constexpr qsizetype counterpartWords = 10; // Enough to know a sentence again.

const AnnotatedVersion &versionOf(const Comparison &comparison, int version)
{
    return *comparison.versions.at(static_cast<std::size_t>(version));
}

QString wordsOf(const Comparison &comparison, const LevelCell &cell)
{
    return cellText(versionOf(comparison, cell.version), cell.sentences).text;
}

QString firstWords(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= counterpartWords)
        return text;
    return words.first(counterpartWords).join(u' ') + u'…';
}

bool sharesRows(const LevelCell &one, const LevelCell &other)
{
    return one.rows.begin < other.rows.end && other.rows.begin < one.rows.end;
}

bool tells(const LevelCell &cell, int sentence)
{
    return std::ranges::find(cell.sentences, sentence) != cell.sentences.end();
}

/// The row that a moved sentence has left, counted from 1; none where its place is not shown.
std::optional<int> rowLeft(const LevelLayout &layout, const LevelCell &cell)
{
    for (const int sentence : cell.sentences) {
        if (const auto home = layout.homeOf(cell.version, sentence))
            return std::max(1, layout.band(*home).firstRow);
    }
    return std::nullopt;
}

QString classText(const LevelLayout &layout, const LevelCell &cell)
{
    const QString name = nameOf(cell.status);
    if (const auto row = cell.moved ? rowLeft(layout, cell) : std::nullopt)
        //: A class of a sentence that has moved: %1 as "edited", %2 the number of the row that it has left.
        return Tr::tr("%1, moved from row %2").arg(name).arg(*row);
    //: A class of a sentence that is also told in another place; %1 as "edited".
    return cell.moved ? Tr::tr("%1, moved").arg(name) : name;
}

/// Where the base tells it, its words; at the base itself, what became of it elsewhere.
QStringList counterparts(const LevelLayout &layout, const LevelBand &band, const LevelCell &cell)
{
    const Comparison &comparison = *layout.comparison();
    QStringList sentences;
    QStringList classes;
    for (const LevelCell &other : band.cells) {
        if (other.version == cell.version || !sharesRows(cell, other))
            continue;
        if (cell.version == band.base)
            //: What became of a sentence in another version: %1 its letter, %2 a class, as "edited".
            classes.append(Tr::tr("%1 %2").arg(siglumOf(other.version), classText(layout, other)));
        else if (other.version == band.base && !other.sentences.empty())
            //: The sentence that a cell answers: %1 the letter of its version, %2 its first words.
            sentences.append(
                Tr::tr("In %1: “%2”.").arg(siglumOf(other.version), firstWords(wordsOf(comparison, other))));
    }
    if (!classes.isEmpty())
        //: %1 as "B edited, C dropped".
        sentences.append(Tr::tr("Elsewhere: %1.").arg(classes.join(Tr::tr(", "))));
    return sentences;
}

QStringList findingsIn(const LevelLayout &layout, const LevelCell &cell)
{
    QStringList texts;
    for (const Finding &finding : layout.comparison()->findings) {
        const bool here = finding.severity != Severity::Style && layout.filter().shows(finding)
            && std::ranges::any_of(finding.places, [&cell](const Place &place) {
                              return place.version == cell.version && tells(cell, place.sentence);
                          });
        if (here)
            //: A finding as a screen reader says it: %1 how grave it is, %2 its kind.
            texts.append(Tr::tr("%1: %2").arg(nameOf(finding.severity), nameOf(finding.kind)));
    }
    return texts;
}

QStringList quotationsIn(const Comparison &comparison, const LevelCell &cell)
{
    QStringList texts;
    for (const QuoteGroup &group : comparison.quoteGroups) {
        for (const auto &member : group.members) {
            const bool here = member.version == cell.version && member.status != QuoteStatus::Reference
                && std::ranges::any_of(member.sentences, [&cell](int s) { return tells(cell, s); });
            if (here)
                texts.append(nameOf(member.status));
        }
    }
    return texts;
}

/// The place of a sentence that is told elsewhere.
std::optional<SpokenCell> spokenMove(const LevelLayout &layout, const LevelBand &band, const LevelCell &cell)
{
    const auto move = std::ranges::find_if(band.moves, [&cell](const MovedEnd &end) {
        return end.version == cell.version && end.row == cell.rows.begin;
    });
    if (move == band.moves.end())
        return std::nullopt;
    const Comparison &comparison = *layout.comparison();
    const std::array sentence{move->sentence};
    const QString words = cellText(versionOf(comparison, move->version), sentence).text;
    const QString row = QString::number(layout.band(move->toldBand).firstRow + move->toldRow + 1);
    //: A gap whose sentence has moved: %1 the row that tells it, %2 its first words.
    return SpokenCell{
        Tr::tr("told in row %1: %2").arg(row, firstWords(words)), Tr::tr("moved"),
        Tr::tr("%1. Enter brings the other end here.").arg(spokenVersion(comparison, move->version))};
}

} // namespace

QString spokenVersion(const Comparison &comparison, int version)
{
    //: A version as a screen reader says it: %1 its letter, %2 its name.
    return Tr::tr("%1, %2").arg(siglumOf(version), nameOfVersion(versionOf(comparison, version).version));
}

SpokenCell spokenCell(const LevelLayout &layout, const LevelBand &band, const LevelCell &cell)
{
    const Comparison &comparison = *layout.comparison();
    const QString version = spokenVersion(comparison, cell.version);
    if (const auto move = spokenMove(layout, band, cell))
        return *move;
    if (cell.sentences.empty()) {
        //: %1 is the letter of a version.
        const QString name = cell.isTold ? Tr::tr("dropped in %1").arg(siglumOf(cell.version))
                                         : Tr::tr("nothing in %1").arg(siglumOf(cell.version));
        //: A gap: %1 the version that leaves the sentence out.
        return {name, cell.isTold ? nameOf(FactStatus::Dropped) : QString(),
                (QStringList{Tr::tr("%1.").arg(version)} + counterparts(layout, band, cell)).join(u' ')};
    }
    //: What a cell is: %1 the version, %2 the class, as "edited, moved".
    QStringList parts{Tr::tr("%1: %2.").arg(version, classText(layout, cell))};
    parts += counterparts(layout, band, cell);
    if (const QStringList findings = findingsIn(layout, cell); !findings.isEmpty())
        parts.append(Tr::tr("Findings: %1.").arg(findings.join(Tr::tr(", "))));
    if (const QStringList quotations = quotationsIn(comparison, cell); !quotations.isEmpty())
        //: %1 lists the classes of the quotations in a cell.
        parts.append(Tr::tr("Quotations: %1.").arg(quotations.join(Tr::tr(", "))));
    return {wordsOf(comparison, cell), classText(layout, cell), parts.join(u' ')};
}

} // namespace retold
