#include "app/views/tables/figure_words.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Number:
        return Tr::tr("Number");
    case FigureKind::Percentage:
        return Tr::tr("Percentage");
    case FigureKind::Currency:
        return Tr::tr("Money");
    case FigureKind::Fraction:
        return Tr::tr("Share");
    case FigureKind::Range:
        return Tr::tr("Range");
    case FigureKind::Ordinal:
        return Tr::tr("Rank");
    case FigureKind::Age:
        return Tr::tr("Age");
    case FigureKind::Dimension:
        return Tr::tr("Measure");
    case FigureKind::Temperature:
        return Tr::tr("Temperature");
    case FigureKind::Duration:
        return Tr::tr("Length of time");
    case FigureKind::Date:
        return Tr::tr("Date");
    case FigureKind::Time:
        return Tr::tr("Time");
    }
    Q_UNREACHABLE();
}

QString spelledOut(const Figure &figure, const QString &words)
{
    //: A figure as it is written, %1, and the value that was read, %2.
    return Tr::tr("%1 = %2").arg(words, valueText(figure));
}

} // namespace retold
