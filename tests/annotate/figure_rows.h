#pragma once

#include "core/annotate/figures.h"

#include <QString>
#include <QStringList>

namespace retold::test {

using namespace Qt::StringLiterals;

/// A version whose lines are sentences, each a paragraph of its own.
inline AnnotatedVersion versionOf(const QString &text, const QString &language, const QString &published = {})
{
    AnnotatedVersion version;
    version.version.text = text;
    version.version.language = language;
    version.version.published = published;
    qsizetype begin = 0;
    int paragraph = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            version.sentences.push_back({{begin, begin + line.size()}, SentenceKind::Body, paragraph++, {}});
        begin += line.size() + 1;
    }
    return version;
}

inline QString shown(double value)
{
    return QString::number(value, 'g', 10);
}

inline QString shown(const FigureValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return shown(*number);
    if (const auto *interval = std::get_if<Interval>(&value))
        return shown(interval->low) + u".."_s + shown(interval->high);
    return std::get<QString>(value);
}

/// "value unit" of each figure, as "40000 troops; 2.5 percent"; what was not read alike everywhere and at
/// clues alone is no value.
inline QString valuesIn(const AnnotatedVersion &version)
{
    QStringList values;
    const std::vector<Figure> figures = findFigures(version);
    if (figures != findFigures(version, FigureSearch::Everywhere))
        return u"a figure without a clue"_s;
    for (const Figure &figure : figures)
        values += (shown(figure.value) + u' ' + figure.unit).trimmed();
    return values.join(u"; "_s);
}

} // namespace retold::test
