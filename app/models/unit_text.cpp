#include "app/models/unit_text.h"

#include "core/story/text_range.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>

#include <algorithm>
#include <vector>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

QString toQt(const icu::UnicodeString &text)
{
    return QStringView(text.getBuffer(), text.length()).toString();
}

/// All units that ICU knows by their British names, which are those that figures have.
QHash<QString, icu::MeasureUnit> makeUnits()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::MeasureFormat british(icu::Locale::getUK(), UMEASFMT_WIDTH_WIDE, status);
    std::vector<icu::MeasureUnit> units(
        static_cast<std::size_t>(std::max(0, icu::MeasureUnit::getAvailable(nullptr, 0, status))));
    status = U_ZERO_ERROR; // Asking for their number alone says that they did not fit.
    icu::MeasureUnit::getAvailable(units.data(), static_cast<int32_t>(units.size()), status);
    QHash<QString, icu::MeasureUnit> named;
    for (const icu::MeasureUnit &unit : units) {
        UErrorCode failed = U_ZERO_ERROR;
        const icu::UnicodeString name = british.getUnitDisplayName(unit, failed);
        if (U_SUCCESS(failed) != 0 && qstrcmp(unit.getType(), "currency") != 0)
            named.insert(toQt(name), unit);
    }
    return named;
}

const icu::MeasureUnit *unitNamed(const QString &name)
{
    static const QHash<QString, icu::MeasureUnit> units = makeUnits();
    const auto unit = units.constFind(name);
    return unit == units.cend() ? nullptr : &*unit;
}

/// Where the number stands in what ICU wrote, its sign included; empty where the unit's name tells it ("a
/// year").
TextRange numberIn(const icu::number::FormattedNumber &written, UErrorCode &status)
{
    TextRange range;
    icu::ConstrainedFieldPosition field;
    field.constrainCategory(UFIELD_CATEGORY_NUMBER);
    while (written.nextPosition(field, status) != 0) {
        if (field.getField() == UNUM_MEASURE_UNIT_FIELD)
            continue;
        range.begin = range.isEmpty() ? field.getStart() : std::min<qsizetype>(range.begin, field.getStart());
        range.end = std::max<qsizetype>(range.end, field.getLimit());
    }
    return range;
}

} // namespace

QString withUnit(double value, const QString &digits, const QString &unit)
{
    const icu::MeasureUnit *known = unitNamed(unit);
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray language = QLocale().bcp47Name().toLatin1();
    const icu::Locale locale = icu::Locale::forLanguageTag(language.constData(), status);
    if (known != nullptr && U_SUCCESS(status) != 0) {
        const icu::number::FormattedNumber written = icu::number::NumberFormatter::withLocale(locale)
                                                         .unit(*known)
                                                         .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                                         .formatDouble(value, status);
        const QString text = toQt(written.toString(status));
        const TextRange number = numberIn(written, status);
        if (U_SUCCESS(status) != 0)
            return number.isEmpty() ? text : text.first(number.begin) + digits + text.sliced(number.end);
    }
    //: %1 is a number, %2 its unit.
    return Tr::tr("%1 %2").arg(digits, unit);
}

} // namespace retold
