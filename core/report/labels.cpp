#include "core/report/labels.h"

#include "core/report/code_points.h"

#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// What a page shows for one UTF-16 unit: nothing for a control character and for the two code points that no
/// XML may hold, a space for the controls that are white space.
QChar shownFor(QChar character)
{
    constexpr QChar nothing;
    if (character == QChar(0xFFFE) || character == QChar(0xFFFF))
        return nothing;
    if (character == u'\n' || character.category() != QChar::Other_Control)
        return character;
    return character.isSpace() ? QChar(u' ') : nothing;
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

QString withoutControls(QStringView text)
{
    QString result = withoutLoneSurrogates(text);
    for (QChar &character : result)
        character = shownFor(character);
    return result.remove(QChar());
}

QString printable(QStringView text)
{
    return withoutControls(text).simplified();
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return text.first(end > 0 ? end : longest).trimmed() + u"\u00A0…"_s;
}

QString wordingAt(const Comparison &comparison, const Place &place)
{
    return printable(comparison.versions.at(static_cast<std::size_t>(place.version))->text(place.range));
}

} // namespace retold
