#include "core/compare/readings/antonyms.h"

#include "core/compare/readings/clauses.h"
#include "core/language/word_forms.h"

#include <QFile>
#include <QMultiHash>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <mutex>

namespace retold {

namespace {

/// By stem the stems of its opposites, both ways.
using Opposites = QMultiHash<QString, QString>;

Opposites readOpposites(const QString &language)
{
    Opposites opposites;
    QFile file(QStringLiteral(":/retold/compare/antonyms-%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return opposites;
    WordForms forms(language);
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line)) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'#') || space < 0)
            continue;
        const QString left = forms.of(QStringView(line).first(space)).stem;
        const QString right = forms.of(QStringView(line).sliced(space + 1)).stem;
        opposites.insert(left, right);
        opposites.insert(right, left);
    }
    return opposites;
}

const Opposites &oppositesOf(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, Opposites> known;
    const std::scoped_lock lock(mutex);
    const auto found = known.find(language);
    return found != known.end() ? found->second
                                : known.emplace(language, readOpposites(language)).first->second;
}

} // namespace

bool areOpposites(const QString &left, const QString &right, const QString &language)
{
    return left != right && oppositesOf(language).contains(left, right);
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
