#include "core/compare/figures/figure_findings.h"

#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

QString written(const FindingSources &sources, int version, const Figure &figure)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const QString number = own.text(figure.range).toString();
    if (figure.hedge.isEmpty())
        return number;
    // "60 or older" has it behind.
    const bool isBehind = QStringView(own.text())
                              .sliced(figure.range.end)
                              .trimmed()
                              .startsWith(figure.hedge, Qt::CaseInsensitive);
    return isBehind ? number + u' ' + figure.hedge : figure.hedge + u' ' + number;
}

TextRange withCounted(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr qsizetype near = 40; // UTF-16 units between the number and what it counts.
    const TextRange &sentence = version.sentences[static_cast<std::size_t>(figure.sentence)].range;
    const QStringView behind = version.text(TextRange{figure.range.end, sentence.end});
    const qsizetype at = figure.counted.isEmpty() ? -1 : behind.indexOf(figure.counted);
    if (at < 0 || at > near)
        return figure.range;
    return {figure.range.begin, figure.range.end + at + figure.counted.size()};
}

bool isScaleAlone(const FindingSources &sources, int version, const Figure &figure)
{
    static const QStringList scales{QStringLiteral("hundred"), QStringLiteral("thousand"),
                                    QStringLiteral("million"), QStringLiteral("billion"),
                                    QStringLiteral("trillion")};
    const QString text
        = sources.story.versions[static_cast<std::size_t>(version)]->text(figure.range).toString();
    return scales.contains(text.section(u' ', 0, 0).toLower());
}

bool canBeVague(const Figure &figure)
{
    return figure.kind == FigureKind::Number || figure.kind == FigureKind::Fraction
        || figure.kind == FigureKind::Percentage || figure.kind == FigureKind::Currency
        || figure.kind == FigureKind::Range;
}

bool isDetail(const Figure &figure, const QString &language)
{
    constexpr double small = 12;
    const auto *value = std::get_if<double>(&figure.value);
    const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Ordinal;
    const QStringList counted = figure.counted.toLower().split(u' ');
    const bool countsPeople = std::ranges::any_of(
        counted, [&language](const QString &word) { return isOfClass(word, WordClass::People, language); });
    static const QSet<QString> spans{u"hours"_s,  u"days"_s,    u"weeks"_s,
                                     u"months"_s, u"minutes"_s, u"seconds"_s};
    const bool isShortTime = figure.kind == FigureKind::Duration && spans.contains(figure.unit);
    return isShortTime || (isCount && !countsPeople && (value == nullptr || *value <= small));
}

Finding otherFigure(FindingKind kind, const FindingSources &sources, const FigureItem &first,
                    const FigureItem &answer)
{
    return finding(kind,
                   Tr::tr("%1 became %2")
                       .arg(quoted(written(sources, first.version, first.value())),
                            quoted(written(sources, answer.version, answer.value()))),
                   Tr::tr("The linked sentences give another value for the same thing."),
                   {placeOf(sources, first.version, first.value().range),
                    placeOf(sources, answer.version, answer.value().range)});
}

std::vector<int> versionsToCount(const FindingSources &sources)
{
    const auto canCount = [&sources](int version) {
        constexpr std::size_t many = 150;
        const AnnotatedVersion &own = versionAt(sources, version);
        return own.version.language == u"en" && own.figures.size() <= many;
    };
    const auto &base = sources.comparison.reference;
    std::vector<int> versions;
    for (int version = 0; base && version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version != *base && canCount(*base) && canCount(version))
            versions.push_back(version);
    }
    return versions;
}

std::vector<FigureItem> measuresIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const auto &figures = versionAt(sources, group.version).figures;
    std::vector<FigureItem> items;
    for (const int sentence : group.sentences) {
        const auto own = inSentence(figures, sentence);
        for (const Figure &figure : own.size() > table ? std::span<const Figure>() : own) {
            if (!isTime(figure) && std::holds_alternative<double>(figure.value))
                items.push_back(sources.story.figures.of(group.version, figure));
        }
    }
    return items;
}

bool isRetelling(const FindingSources &sources, int version, int base, int fewest)
{
    constexpr int most = 3;
    constexpr int of = 5;
    const AnnotatedVersion &own = versionAt(sources, version);
    int told = 0;
    int all = 0;
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        if (!tellsStory(own.sentences[static_cast<std::size_t>(i)].kind))
            continue;
        ++all;
        told += isSurelyLinked(sources, version, i, base) ? 1 : 0;
    }
    return told >= fewest && of * told >= most * all;
}

} // namespace retold
