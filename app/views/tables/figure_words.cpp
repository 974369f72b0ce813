#include "app/views/tables/figure_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr int leapYear = 2000; ///< Has every day that any year has.

QString numberOf(double value)
{
    const QLocale locale;
    constexpr int digits = 4; // Of what is no whole number, as a third.
    constexpr double mostInFull = 1e15;
    if (value == static_cast<double>(static_cast<qint64>(value)) && qAbs(value) < mostInFull)
        return locale.toString(static_cast<qint64>(value));
    return locale.toString(value, 'g', digits);
}

/// "--02-14" and "--02" are a day and a month of no year that the text tells.
QString dayWithoutYear(const QString &value)
{
    const int month = value.mid(2, 2).toInt();
    const QDate day(leapYear, month, value.mid(5, 2).toInt());
    if (day.isValid())
        //: A day without its year, as QDate writes formats: "March 3".
        return QLocale().toString(day, Tr::tr("MMMM d"));
    return month >= 1 && month <= 12 ? QLocale().standaloneMonthName(month) : value;
}

/// A day in the language of the program; what is no whole day stays as it was read.
QString dayOf(const QString &value)
{
    if (value.startsWith(QStringLiteral("--")))
        return dayWithoutYear(value);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : value;
}

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

QString valueOf(const Figure &figure)
{
    QString value;
    if (const auto *number = std::get_if<double>(&figure.value))
        value = numberOf(*number);
    else if (const auto *interval = std::get_if<Interval>(&figure.value))
        //: A range of numbers.
        value = Tr::tr("%1 to %2").arg(numberOf(interval->low), numberOf(interval->high));
    else
        return dayOf(std::get<QString>(figure.value));
    if (figure.unit.isEmpty())
        return value;
    if (figure.kind == FigureKind::Percentage && figure.unit == u"percent")
        //: %1 is a share of a hundred.
        return Tr::tr("%1%").arg(value);
    //: %1 is a number, %2 its unit.
    return Tr::tr("%1 %2").arg(value, figure.unit);
}

QString spelledOut(const Figure &figure, const QString &words)
{
    //: A figure as it is written, %1, and the value that was read, %2.
    return Tr::tr("%1 = %2").arg(words, valueOf(figure));
}

} // namespace retold
