#include "core/report/labels.h"

#include "core/report/code_points.h"

namespace retold {

namespace {

/// Neither a control character nor one of the two code points that no XML document may hold.
bool isShown(QChar character)
{
    return character.category() != QChar::Other_Control && character != QChar(0xFFFE)
        && character != QChar(0xFFFF);
}

} // namespace

QString siglum(int version)
{
    constexpr int letters = 26;
    QString result;
    for (int rest = version; rest >= 0; rest = rest / letters - 1)
        result.prepend(QChar(u'A' + rest % letters));
    return result;
}

QString versionName(const Version &version)
{
    return printable(version.outlet.isEmpty() ? version.source : version.outlet);
}

QString printable(QStringView text)
{
    QString result = withoutLoneSurrogates(text).simplified();
    result.removeIf([](QChar character) { return !isShown(character); });
    return result;
}

QString wordingAt(const Comparison &comparison, const Place &place)
{
    return printable(comparison.versions.at(static_cast<std::size_t>(place.version))->text(place.range));
}

} // namespace retold
