#include "core/compare/readings/antonyms.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/language_lists.h"
#include "core/language/word_forms.h"

#include <QMultiHash>

#include <algorithm>

namespace retold {

namespace {

/// By stem the stems of its opposites, both ways.
using Opposites = QMultiHash<QString, QString>;

Opposites readOpposites(const QString &language)
{
    Opposites opposites;
    WordForms forms(language);
    for (const QString &line : listLines(QStringLiteral("antonyms-") + language)) {
        const QString left = forms.of(line.section(u' ', 0, 0)).stem;
        const QString right = forms.of(line.section(u' ', 1)).stem;
        opposites.insert(left, right);
        opposites.insert(right, left);
    }
    return opposites;
}

} // namespace

bool areOpposites(const QString &left, const QString &right, const QString &language)
{
    return left != right && listOf<readOpposites>(language).contains(left, right);
}

bool areTurnedBack(std::span<const Word> left, int leftEnd, std::span<const Word> right, int rightEnd,
                   const QString &language)
{
    const auto isLess = [](std::span<const Word> less, std::span<const Word> more) {
        return hasWord(less, {u"fewer", u"less"}) && hasWord(more, {u"more"});
    };
    const auto isContent = [](const Word &word) { return !word.isFunctionWord; };
    const auto mine = std::find_if(left.begin() + leftEnd, left.end(), isContent);
    const auto theirs = std::find_if(right.begin() + rightEnd, right.end(), isContent);
    return isLess(left, right) || isLess(right, left)
        || (mine != left.end() && theirs != right.end() && areOpposites(mine->stem, theirs->stem, language));
}

} // namespace retold
