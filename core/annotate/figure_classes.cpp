#include "core/annotate/figure_classes.h"

#include "core/annotate/figure_data.h"

#include <QSet>

#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// The classes as the word list names them, in the order of the enumeration.
constexpr std::array classNames{u"scheduled",     u"timetabled", u"markets", u"person", u"counted",
                                u"counting verb", u"human verb", u"journey", u"race",   u"numbered name"};

std::array<QSet<QString>, classNames.size()> readClasses()
{
    std::array<QSet<QString>, classNames.size()> classes;
    for (const QStringList &row : readFigureData(u"figure-classes.txt"_s)) {
        for (std::size_t i = 0; i < classNames.size(); ++i) {
            if (row[0] != QStringView(classNames[i]))
                continue;
            for (const QString &word : listOf(row[1]))
                classes[i].insert(word);
        }
    }
    return classes;
}

} // namespace

bool isOfClass(const QString &lower, FigureClass wanted)
{
    static const std::array<QSet<QString>, classNames.size()> classes = readClasses();
    return classes[static_cast<std::size_t>(wanted)].contains(lower);
}

} // namespace retold
