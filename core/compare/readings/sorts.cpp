#include "core/compare/readings/sorts.h"

#include "core/language/word_forms.h"

#include <QFile>
#include <QMultiHash>
#include <QTextStream>

#include <map>
#include <mutex>

namespace retold {

namespace {

/// A thing by its sort, a line of the list, and its place there.
struct Thing {
    int sort = 0;
    int place = 0;

    bool operator==(const Thing &) const = default;
};

using Things = QMultiHash<QString, Thing>; ///< By stem.

void addSort(Things &things, const QString &line, int sort, WordForms &forms)
{
    const QStringList places = line.section(u':', 1).split(u'|');
    for (int place = 0; place < static_cast<int>(places.size()); ++place) {
        for (const QString &word : places[place].split(u' ', Qt::SkipEmptyParts))
            things.insert(forms.of(word).stem, {sort, place});
    }
}

Things readThings(const QString &language)
{
    Things things;
    QFile file(QStringLiteral(":/retold/compare/sorts-%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return things;
    WordForms forms(language);
    QTextStream stream(&file);
    QString line;
    for (int sort = 0; stream.readLineInto(&line); ++sort) {
        if (!line.startsWith(u'#'))
            addSort(things, line, sort, forms);
    }
    return things;
}

const Things &thingsOf(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, Things> known;
    const std::scoped_lock lock(mutex);
    const auto found = known.find(language);
    return found != known.end() ? found->second : known.emplace(language, readThings(language)).first->second;
}

} // namespace

bool areOfOneSort(const QString &left, const QString &right, const QString &language)
{
    const Things &things = thingsOf(language);
    const auto [begin, end] = things.equal_range(left);
    const auto isBeside = [&](const Thing &mine) {
        const auto [from, to] = things.equal_range(right);
        return std::any_of(from, to, [&mine](const Thing &other) {
            return other.sort == mine.sort && other.place != mine.place;
        });
    };
    return left != right && std::any_of(begin, end, isBeside);
}

} // namespace retold
