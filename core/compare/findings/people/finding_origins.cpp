#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// The country that a word names or is the adjective of; of what no list knows, but has the form of such an
/// adjective, the word itself. Empty for all else.
QString landOf(const AnnotatedVersion &version, const Word &word)
{
    if (word.kind != WordKind::Word || !version.text(word.range).front().isUpper())
        return {};
    const bool isOwner = word.normal.endsWith(u"'s");
    if (const auto code = territoryCode(isOwner ? word.normal.chopped(2) : word.normal, true))
        return *code;
    const bool hasForm = word.normal.size() > 5
        && (word.normal.endsWith(u"ian") || word.normal.endsWith(u"ish") || word.normal.endsWith(u"ese"));
    return hasForm && !nameWords().firstNames.contains(word.normal) ? word.normal : QString();
}

/// Two words of one country, as far as they can be compared: of a listed one and of one that is only guessed,
/// none can tell.
bool areOneLand(const QString &left, const QString &right)
{
    constexpr qsizetype letters = 4;
    constexpr qsizetype code = 2;
    return left == right || (left.size() == code) != (right.size() == code)
        || (left.size() > code && left.first(letters) == right.first(letters));
}

/// A noun that is said to be of a country: "a Swiss climber", "Norland's grain ship".
struct Origin {
    QString noun; ///< Its stem.
    QString land;
    IndexRange words;
};

/// "Swiss", "Norland's": of "Norland pledged" nothing is said to be of that country.
QString landBefore(const AnnotatedVersion &version, std::span<const Word> words, int word)
{
    const Word &own = words[static_cast<std::size_t>(word)];
    return territoryCode(own.normal, false) ? QString() : landOf(version, own);
}

/// "Italian and Chinese firms" are of both.
bool isJoinedToAnother(const AnnotatedVersion &version, std::span<const Word> words, int noun)
{
    const bool isJoint = isOneOf(words[static_cast<std::size_t>(noun)], {u"-", u",", u"and", u"or"});
    return noun + 1 < static_cast<int>(words.size())
        && !landBefore(version, words, noun + (isJoint ? 1 : 0)).isEmpty();
}

/// No noun stands there, or a name: "the Swiss National Bank".
bool endsNouns(const AnnotatedVersion &version, const Word &word)
{
    return word.kind != WordKind::Word || word.isFunctionWord || version.text(word.range).front().isUpper();
}

/// The nouns right behind the adjective, each as one: "Swiss grain ship" is of "grain" and of "ship".
std::vector<Origin> originsIn(const AnnotatedVersion &version, std::span<const Word> words)
{
    constexpr int reach = 4;
    const int count = static_cast<int>(words.size());
    std::vector<Origin> origins;
    for (int i = 0; i < count; ++i) {
        const QString land = landBefore(version, words, i);
        const int last = land.isEmpty() ? i : std::min(count, i + reach);
        for (int noun = i + 1; noun < last; ++noun) {
            const Word &word = words[static_cast<std::size_t>(noun)];
            if (isOneOf(word, {u"-"}) || isJoinedToAnother(version, words, noun))
                continue;
            if (endsNouns(version, word))
                break;
            origins.push_back({word.stem, land, {i, noun + 1}});
        }
    }
    return origins;
}

/// By noun, where the side has it once and of one country.
QHash<QString, Origin> soleOrigins(const SideWords &side)
{
    QHash<QString, Origin> sole;
    QHash<QString, int> counts;
    for (const Word &word : side.words)
        ++counts[word.stem];
    for (const Origin &origin : originsIn(*side.version, side.words)) {
        if (counts.value(origin.noun) == 1)
            sole.insert(origin.noun, origin);
    }
    return sole;
}

/// Whether the version has the noun of that country anywhere, or of "both" and the like none can tell.
bool hasOrigin(const AnnotatedVersion &version, const Origin &origin)
{
    return std::ranges::any_of(originsIn(version, version.words), [&origin](const Origin &each) {
        return each.noun == origin.noun && areOneLand(each.land, origin.land);
    });
}

bool knows(const AnnotatedVersion &version, const QString &land)
{
    return std::ranges::any_of(version.words, [&](const Word &word) {
        const QString own = landOf(version, word);
        return !own.isEmpty() && areOneLand(own, land);
    });
}

/// Whether "the Swiss" is of a list; what is guessed by its form must stand in both stories.
bool areComparable(const BaseLink &link, const Origin &left, const Origin &right)
{
    constexpr qsizetype code = 2;
    return left.land.size() == code
        || (knows(*link.words.right.version, left.land) && knows(*link.words.left.version, right.land));
}

} // namespace

/// A noun of another country than in the base: "a Swiss climber" that became "a German climber", where the
/// base has no German climber and the other no Swiss one. Two that exchanged theirs turn the meaning round.
/// English alone.
void findOtherOrigins(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const QHash<QString, Origin> before = soleOrigins(base);
    const QHash<QString, Origin> after = soleOrigins(other);
    std::vector<std::pair<Origin, Origin>> changed;
    for (const Origin &origin : before) {
        const auto answer = after.constFind(origin.noun);
        if (answer != after.cend() && !areOneLand(answer->land, origin.land)
            && areComparable(link, origin, *answer) && !hasOrigin(*base.version, *answer)
            && !hasOrigin(*other.version, origin))
            changed.emplace_back(origin, *answer);
    }
    if (changed.empty())
        return;
    std::ranges::sort(changed, {}, [](const auto &pair) { return pair.first.words; });
    const Origin &mine = changed.front().first;
    const Origin &theirs = changed.front().second;
    const bool isExchange = std::ranges::any_of(changed, [&](const auto &pair) {
        return areOneLand(pair.first.land, theirs.land) && areOneLand(pair.second.land, mine.land);
    });
    const auto rangeOf = [](const SideWords &side, const Origin &origin) {
        return TextRange{side.words[static_cast<std::size_t>(origin.words.begin)].range.begin,
                         side.words[static_cast<std::size_t>(origin.words.end) - 1].range.end};
    };
    const TextRange left = rangeOf(base, mine);
    const TextRange right = rangeOf(other, theirs);
    findings.push_back(finding(
        isExchange ? FindingKind::MeaningReversed : FindingKind::RoleWrong,
        Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
        isExchange ? Tr::tr("The two have changed places: who did it, and to whom, is turned round.")
                   : Tr::tr("The versions tell it of two countries."),
        {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
    if (!isExchange)
        findings.back().severity = lowered(findings.back().severity);
}

} // namespace retold
