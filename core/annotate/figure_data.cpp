#include "core/annotate/figure_data.h"

#include <QFile>

namespace retold {

std::vector<QStringList> readFigureData(const QString &name)
{
    QFile file(QStringLiteral(":/annotate/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // Built into the program.
    std::vector<QStringList> rows;
    if (!isOpen)
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields = line.split(u'|');
        for (QString &field : fields)
            field = field.trimmed();
        rows.push_back(std::move(fields));
    }
    return rows;
}

QStringList listOf(const QString &field)
{
    QStringList words = field.split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

} // namespace retold
