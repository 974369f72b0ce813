#include "core/compare/vocabulary.h"
#include "core/report/labels.h"
#include "core/report/report.h"
#include "core/report/text_lines.h"
#include "core/translation.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr std::size_t mostPlaces = 6;     ///< Of one finding; a list of a hundred is for the other formats.
constexpr qsizetype longestWording = 300; ///< In UTF-16 units; what is longer is cut at a word.

QString percent(double share)
{
    //: A share as people read it: %1 is a whole number.
    return Tr::tr("%1 %").arg(std::lround(share * 100));
}

QString sharesOf(const VersionSummary &summary)
{
    const std::array shares{
        std::pair{nameOf(FactStatus::Identical), summary.identical},
        std::pair{nameOf(FactStatus::Edited), summary.edited},
        std::pair{nameOf(FactStatus::Paraphrased), summary.paraphrased},
        std::pair{nameOf(FactStatus::Partial), summary.partial},
        std::pair{nameOf(FactStatus::Added), summary.added},
    };
    QStringList parts;
    for (const auto &[name, share] : shares) {
        if (share > 0)
            parts += name.toLower() + u' ' + percent(share);
    }
    return parts.join(", "_L1);
}

QString countsOf(const VersionSummary &summary)
{
    QStringList parts{Tr::tr("%n fact(s) dropped", nullptr, summary.dropped)};
    if (summary.dropped > 0)
        parts.front() += " ("_L1 + percent(summary.droppedShare()) + u')';
    if (summary.quotesInReference > 0) {
        //: %1 of %2 quotations were kept, %3 changed; all are numbers.
        parts += Tr::tr("quotations kept %1 of %2, changed %3")
                     .arg(summary.quotesKept)
                     .arg(summary.quotesInReference)
                     .arg(summary.quotesChanged);
    }
    if (summary.figuresInReference > 0) {
        parts += Tr::tr("figures kept %1 of %2, changed %3")
                     .arg(summary.figuresKept)
                     .arg(summary.figuresInReference)
                     .arg(summary.figuresChanged);
    }
    return parts.join(", "_L1);
}

QString versionLines(const Comparison &comparison, int index)
{
    const AnnotatedVersion &version = *comparison.versions.at(static_cast<std::size_t>(index));
    const VersionSummary &summary = comparison.summaries.at(static_cast<std::size_t>(index));
    const QString margin = u"     "_s;
    const QString sentences = Tr::tr("%n sentence(s)", nullptr, summary.sentences);

    QString name = versionName(version.version);
    if (comparison.reference == index)
        //: %1 is the name of a version.
        name = Tr::tr("%1 (reference)").arg(name);
    QString lines
        = wrapped(name + ", "_L1 + sentences, (siglum(index) + u"    "_s).first(3).prepend("  "_L1));
    if (!version.version.headline.isEmpty())
        lines += wrapped(shortened(printable(version.version.headline), longestWording), margin);
    // With no reference the shares would follow the order of the files, and nothing can be dropped.
    if (!comparison.reference || comparison.reference == index)
        return lines;
    if (const QString shares = sharesOf(summary); !shares.isEmpty())
        lines += wrapped(shares, margin);
    return lines + wrapped(countsOf(summary), margin);
}

QString findingLines(const Comparison &comparison, const Finding &finding, int number)
{
    const QString margin = u"     "_s;
    QString lines = wrapped(nameOf(finding.severity) + ": "_L1 + nameOf(finding.kind),
                            QString::number(number).rightJustified(3) + ". "_L1);
    lines += wrapped(printable(finding.message), margin);
    const std::size_t shown = std::min(finding.places.size(), mostPlaces);
    for (const Place &place : std::span(finding.places).first(shown)) {
        const QString wording = shortened(wordingAt(comparison, place), longestWording);
        const QString letter = margin + siglum(place.version).leftJustified(3);
        lines += wrapped(wording.isEmpty() ? Tr::tr("(nothing)") : wording, letter);
    }
    if (shown < finding.places.size())
        lines += wrapped(Tr::tr("and %n more", nullptr, static_cast<int>(finding.places.size() - shown)),
                         margin);
    return lines + u'\n';
}

QString heading(const Comparison &comparison)
{
    const QStringList counts{
        Tr::tr("%n critical", nullptr, comparison.countOf(Severity::Critical)),
        Tr::tr("%n major", nullptr, comparison.countOf(Severity::Major)),
        Tr::tr("%n minor", nullptr, comparison.countOf(Severity::Minor)),
        Tr::tr("%n of house style", nullptr, comparison.countOf(Severity::Style)),
    };
    const int findings = static_cast<int>(comparison.findings.size());
    const QString versions
        = Tr::tr("%n version(s) compared", nullptr, static_cast<int>(comparison.versions.size()));
    return versions + "\n\n"_L1 + Tr::tr("%n finding(s)", nullptr, findings) + ": "_L1 + counts.join(", "_L1)
        + u'\n';
}

} // namespace

QString renderText(const Comparison &comparison)
{
    QString text = heading(comparison) + u'\n';
    for (int index = 0; index < static_cast<int>(comparison.versions.size()); ++index)
        text += versionLines(comparison, index);
    text += u'\n';

    int number = 0;
    for (const Finding &finding : comparison.findings) {
        if (finding.severity != Severity::Style)
            text += findingLines(comparison, finding, ++number);
    }
    if (number == 0)
        text += Tr::tr("Nothing to raise: quotations, figures, names and facts were compared.") + u'\n';
    return text;
}

} // namespace retold
