#include "core/language/characters.h"

namespace retold {

bool isBlank(QChar unit)
{
    if (unit.unicode() > u' ' && unit.unicode() < 0x7f)
        return false;
    return unit.isSpace() || unit.category() == QChar::Other_Control
        || unit.category() == QChar::Other_Format;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.begin < range.end && isBlank(text[range.begin]))
        ++range.begin;
    while (range.end > range.begin && isBlank(text[range.end - 1]))
        --range.end;
    return range;
}

bool isLineEnd(QChar unit)
{
    switch (unit.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isQuotationMark(QChar unit)
{
    return QStringView(u"\"'`´‘’‚‛“”„‟«»‹›").contains(unit);
}

bool isCloser(QChar unit)
{
    return isQuotationMark(unit) || QStringView(u")]}").contains(unit);
}

bool isOpener(QChar unit)
{
    return isQuotationMark(unit) || QStringView(u"([{¿¡").contains(unit);
}

bool isTerminator(QChar unit)
{
    return QStringView(u".?!…").contains(unit);
}

} // namespace retold
