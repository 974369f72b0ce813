#include "core/compare/readings/person_nouns.h"

#include "core/language/word_forms.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

QSet<QString> setOf(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// The format stands at the head of the file.
QHash<QString, QSet<QString>> readPersonNouns()
{
    QHash<QString, QSet<QString>> nouns;
    QFile file(u":/retold/compare/person-nouns.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return nouns;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line)) {
        if (line.startsWith(u'#'))
            continue;
        nouns.insert(normalForm(line.section(u'=', 0, 0).trimmed(), wordLists(u"en"_s)),
                     setOf(line.section(u'=', 1)));
    }
    return nouns;
}

} // namespace

NounRelation relationOf(const QString &left, const QString &right)
{
    static const QHash<QString, QSet<QString>> nouns = readPersonNouns();
    const WordLists &lists = wordLists(u"en"_s);
    const auto mine = nouns.constFind(normalForm(left, lists));
    const auto theirs = nouns.constFind(normalForm(right, lists));
    if (mine == nouns.cend() || theirs == nouns.cend())
        return NounRelation::Unknown;
    return mine->intersects(*theirs) ? NounRelation::Related : NounRelation::Apart;
}

bool isKeptForLife(const QString &noun)
{
    static const QSet<QString> kept = setOf(
        u"judge justice general admiral colonel major captain ambassador professor bishop archbishop"_s);
    return kept.contains(noun);
}

} // namespace retold
