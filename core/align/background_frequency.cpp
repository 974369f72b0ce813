#include "core/align/background_frequency.h"

#include <QFile>
#include <QHash>

#include <cmath>

void initAlignResources()
{
    Q_INIT_RESOURCE(align);
}

namespace retold {
namespace {

struct RankedWords {
    QByteArray text; ///< Owns what the keys point into.
    QHash<QByteArrayView, int> ranks;
};

RankedWords readRankedWords(const QString &path)
{
    RankedWords words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    words.text = file.readAll();
    words.ranks.reserve(1 << 15);
    for (qsizetype begin = 0; begin < words.text.size();) {
        const qsizetype newline = words.text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? words.text.size() : newline;
        if (end > begin && words.text.at(begin) != '#')
            words.ranks.emplace(QByteArrayView(words.text).sliced(begin, end - begin),
                                static_cast<int>(words.ranks.size()));
        begin = end + 1;
    }
    return words;
}

const RankedWords &englishWords()
{
    static const RankedWords words = [] {
        initAlignResources();
        return readRankedWords(QStringLiteral(":/retold/align/english-words-by-frequency.txt"));
    }();
    return words;
}

} // namespace

std::optional<double> backgroundRarity(QStringView normal, QStringView language)
{
    if (!language.isEmpty() && language != QLatin1String("en"))
        return {};

    const RankedWords &words = englishWords();
    const auto rank = words.ranks.value(normal.toUtf8(), static_cast<int>(words.ranks.size()));
    return std::log((rank + 1) / 0.06);
}

} // namespace retold
