#include "core/compare/readings/sorts.h"

#include "core/compare/readings/language_lists.h"
#include "core/language/word_forms.h"

#include <QMultiHash>

#include <algorithm>

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
    WordForms forms(language);
    int sort = 0;
    for (const QString &line : listLines(QStringLiteral("sorts-") + language))
        addSort(things, line, sort++, forms);
    return things;
}

} // namespace

bool areOfOneSort(const QString &left, const QString &right, const QString &language)
{
    const Things &things = listOf<readThings>(language);
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
