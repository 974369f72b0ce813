#include "core/report/text_lines.h"

#include <QStringList>

namespace retold {

namespace {

constexpr qsizetype lineWidth = 80;

qsizetype shownWidth(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

QString wrapped(const QString &text, const QString &first)
{
    const QString indent(first.size(), u' ');
    QString result = first;
    qsizetype column = first.size();
    bool isLineEmpty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype width = shownWidth(word);
        if (!isLineEmpty && column + 1 + width > lineWidth) {
            result += u'\n' + indent;
            column = indent.size();
            isLineEmpty = true;
        }
        if (!isLineEmpty) {
            result += u' ';
            ++column;
        }
        result += word;
        column += width;
        isLineEmpty = false;
    }
    return result + u'\n';
}

} // namespace retold
