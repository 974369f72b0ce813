#include "app/models/value_text.h"

#include "app/models/unit_text.h"

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

QString valueText(const Figure &figure)
{
    const auto *text = std::get_if<QString>(&figure.value);
    if (text != nullptr)
        return dayOf(*text);
    const auto *interval = std::get_if<Interval>(&figure.value);
    const double value = interval != nullptr ? interval->high : std::get<double>(figure.value);
    const QString digits = numberOf(value);
    QString amount = digits;
    if (figure.kind == FigureKind::Percentage && figure.unit == u"percent")
        //: %1 is a share of a hundred.
        amount = Tr::tr("%1%").arg(digits);
    else if (!figure.unit.isEmpty())
        amount = withUnit(value, digits, figure.unit);
    //: A range of numbers.
    return interval != nullptr ? Tr::tr("%1 to %2").arg(numberOf(interval->low), amount) : amount;
}

} // namespace retold
