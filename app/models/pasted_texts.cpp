#include "app/models/pasted_texts.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>

namespace retold {

namespace {

constexpr int fewestWords = 12; // Of a version; less is a headline, a byline or a note.

bool isVersion(const QString &part)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return part.split(blanks, Qt::SkipEmptyParts).size() >= fewestWords;
}

} // namespace

QStringList pastedTexts(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("^[ \\t]*(?:[-–—]{3,}|={3,})[ \\t]*\\r?$"),
                                         QRegularExpression::MultilineOption);
    const QStringList parts = text.split(rule);
    QStringList texts;
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!isVersion(trimmed))
            return {text};
        texts.append(trimmed);
    }
    return texts.size() > 1 ? texts : QStringList{text};
}

QString plainTextOf(const QMimeData &mime)
{
    if (mime.hasText() || !mime.hasHtml())
        return mime.text();
    QTextDocument document;
    document.setHtml(mime.html());
    return document.toPlainText();
}

} // namespace retold
