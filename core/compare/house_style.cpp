#include "core/compare/house_style.h"

#include <algorithm>

namespace retold {

namespace {

bool isLeftOut(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'\'' || c == u'’' || c == u'‐' || c == u'‑';
}

/// What parts digits is a number's own: "1.5" is not "15", nor "10-12" "1012".
bool partsDigits(QStringView phrase, qsizetype i)
{
    return i > 0 && i + 1 < phrase.size() && phrase[i - 1].isDigit() && phrase[i + 1].isDigit();
}

} // namespace

QString houseStyleForm(QStringView phrase)
{
    QString form;
    form.reserve(phrase.size() + 6); // Of "%" the word is longer by so much.
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QChar c = phrase[i];
        const bool isPlain = c >= u'a' && c <= u'z';
        if (isPlain)
            form += c;
        else if (c == u'%')
            form += QStringLiteral("percent");
        else if (c == u'&')
            form += QStringLiteral("and");
        else if (partsDigits(phrase, i) || !isLeftOut(c))
            form += c.toCaseFolded();
    }
    return form;
}

QString spelledForm(QStringView word)
{
    QString form = word.toString();
    form.replace(u'’', u'\'');
    const bool onlyFirstIsCapital = std::ranges::none_of(word.sliced(std::min<qsizetype>(1, word.size())),
                                                         [](QChar c) { return c.isUpper(); });
    return onlyFirstIsCapital && word.size() > 1 ? form.toCaseFolded() : form;
}

bool differInHouseStyleOnly(QStringView left, QStringView right)
{
    return left != right && houseStyleForm(left) == houseStyleForm(right);
}

} // namespace retold
