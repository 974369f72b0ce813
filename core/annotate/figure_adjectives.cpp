#include "core/annotate/figure_adjectives.h"

#include "core/annotate/figure_data.h"
#include "core/annotate/number_words_foreign.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// "jährig", and the unit that it stands for.
struct Stem {
    QString letters;
    QString unit;
};

const std::vector<Stem> &stemsOf(const QString &language)
{
    static const QHash<QString, std::vector<Stem>> all = [] {
        QHash<QString, std::vector<Stem>> stems;
        for (const QStringList &row : readFigureData(u"unit-adjectives.txt"_s)) {
            if (row.size() == 3)
                stems[row[0]].push_back({row[1], row[2]});
        }
        return stems;
    }();
    static const std::vector<Stem> none;
    const auto found = all.constFind(language);
    return found == all.constEnd() ? none : *found;
}

/// A stem in a word, and where it begins there; only an ending of declension may follow it.
struct FoundStem {
    const Stem *stem = nullptr;
    qsizetype at = 0;
};

FoundStem findStem(const QString &word, const QString &language)
{
    for (const Stem &stem : stemsOf(language)) {
        const qsizetype at = word.lastIndexOf(stem.letters);
        if (at >= 0
            && isOneOf(QStringView(word).sliced(at + stem.letters.size()),
                       {u"", u"e", u"en", u"em", u"er", u"es"}))
            return {&stem, at};
    }
    return {};
}

/// Nouns that last for years, so that "two-year" before them is a span and no age.
bool lastsForYears(const QString &noun)
{
    constexpr std::array endings{
        u"strafe",   u"haft",       u"frist",    u"krieg",     u"vertrag",   u"zeit",        u"jubiläum",
        u"bestehen", u"geschichte", u"pause",    u"dauer",     u"sperre",    u"herrschaft",  u"mandat",
        u"periode",  u"ausbildung", u"suche",    u"erfahrung", u"arbeit",    u"beziehung",   u"ehe",
        u"streit",   u"kampf",      u"zeitraum", u"tradition", u"laufzeit",  u"verhandlung", u"verhandlungen",
        u"plan",     u"programm",   u"projekt",  u"mission",   u"regierung", u"bewährung",   u"studie"};
    return std::any_of(endings.begin(), endings.end(),
                       [&noun](const char16_t *ending) { return noun.endsWith(QStringView(ending)); });
}

FigureKind kindOf(const FigureTokens &tokens, const QString &unit, qsizetype word)
{
    if (unit == u"percent")
        return FigureKind::Percentage;
    if (unit == u"people")
        return FigureKind::Number;
    if (unit != u"years")
        return FigureKind::Duration;
    const bool isSpan = !tokens[word].isCapital && lastsForYears(tokens[word + 1].lower);
    return isSpan ? FigureKind::Duration : FigureKind::Age;
}

} // namespace

std::optional<Quantity> readMeasureAdjective(const FigureTokens &tokens, qsizetype at)
{
    const bool isDigits
        = tokens.isNumeral(at) && tokens.isHyphen(at + 1) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
    const qsizetype word = isDigits ? at + 2 : at;
    if (!tokens.isWord(word))
        return std::nullopt;
    const FoundStem found = findStem(tokens[word].lower, tokens.language());
    if (found.stem == nullptr || (isDigits && found.at > 0))
        return std::nullopt;
    const std::optional<double> value = isDigits
        ? std::optional(tokens[at].numeral.value)
        : valueOfNumberWord(tokens[word].lower.first(found.at), tokens.language());
    if (!value)
        return std::nullopt;
    return Quantity{.begin = at,
                    .end = word + 1,
                    .value = *value,
                    .kind = kindOf(tokens, found.stem->unit, word),
                    .unit = found.stem->unit,
                    .isWords = !isDigits};
}

} // namespace retold
