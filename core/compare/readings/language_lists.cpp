#include "core/compare/readings/language_lists.h"

#include <QFile>
#include <QTextStream>

namespace retold {

QStringList listLines(const QString &name)
{
    QStringList lines;
    QFile file(QStringLiteral(":/retold/compare/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return lines;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line)) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines += line;
    }
    return lines;
}

} // namespace retold
