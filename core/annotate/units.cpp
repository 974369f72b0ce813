#include "core/annotate/units.h"

#include "core/annotate/figure_classes.h"
#include "core/annotate/figure_data.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 3; // Words of "british thermal units".

struct UnitTable {
    QHash<QString, MeasureUnit> byUnit;
    QHash<QString, MeasureUnit> byName;                  ///< In lower case, words parted by one space.
    QHash<QString, MeasureUnit> bySymbol;                ///< As written.
    QHash<QString, QHash<QString, MeasureUnit>> foreign; ///< Names by language.
};

FigureKind kindOf(const QString &word)
{
    if (word == u"duration")
        return FigureKind::Duration;
    if (word == u"temperature")
        return FigureKind::Temperature;
    return word == u"percentage" ? FigureKind::Percentage : FigureKind::Dimension;
}

UnitTable readTable()
{
    UnitTable table;
    for (const QStringList &row : readFigureData(u"unit-names.txt"_s)) {
        if (row.size() < 6)
            continue;
        const QStringList conversion = row[3].split(u'+');
        const MeasureUnit unit{.name = row[0],
                               .kind = kindOf(row[1]),
                               .quantity = row[2],
                               .factor = conversion[0].toDouble(),
                               .offset = conversion.size() > 1 ? conversion[1].toDouble() : 0};
        table.byUnit.insert(unit.name, unit);
        for (const QString &name : listOf(row[4]))
            table.byName.insert(name, unit);
        for (const QString &symbol : row[5].split(u' ', Qt::SkipEmptyParts))
            table.bySymbol.insert(symbol, unit);
    }
    for (const QStringList &row : readFigureData(u"unit-words.txt"_s)) {
        Q_ASSERT(row.size() == 3 && table.byUnit.contains(row[1]));
        for (const QString &name : listOf(row[2]))
            table.foreign[row[0]].insert(name, table.byUnit.value(row[1]));
    }
    return table;
}

const UnitTable &table()
{
    static const UnitTable instance = readTable();
    return instance;
}

/// The names of the text's language; English ones are understood in every language.
std::optional<MeasureUnit> lookUpName(const FigureTokens &tokens, const QString &name)
{
    if (const auto words = table().foreign.constFind(tokens.language());
        words != table().foreign.constEnd()) {
        if (const auto found = words->constFind(name); found != words->constEnd())
            return *found;
    }
    const auto found = table().byName.constFind(name);
    return found == table().byName.constEnd() ? std::nullopt : std::optional(*found);
}

/// The longest name at this token; its words may be joined by hyphens ("light-years").
std::optional<UnitMatch> readName(const FigureTokens &tokens, qsizetype at)
{
    std::optional<UnitMatch> best;
    QString name;
    qsizetype i = at;
    for (int word = 0; word < longestName && tokens.isWord(i); ++word) {
        name += word > 0 ? u' ' + tokens[i].lower : withoutElision(tokens[i].lower);
        ++i;
        if (name.endsWith(u'\'') || name.endsWith(u"'s"_s))
            break;
        if (const auto unit = lookUpName(tokens, name))
            best = UnitMatch{i, *unit};
        if (tokens.isHyphen(i) && tokens.isGlued(i) && tokens.isGlued(i + 1))
            ++i;
    }
    return best;
}

/// The sign of a power behind a symbol, "2" of "km²" and "km^2", and where it ends; empty where none stands.
struct Power {
    QString digit;
    qsizetype end = 0;
};

Power readPower(const FigureTokens &tokens, qsizetype at)
{
    if (tokens.isMark(at, u'^') && tokens.isNumeral(at + 1))
        return {tokens.textOf(at + 1).toString(), at + 2};
    if (tokens.isGlued(at) && (tokens.isMark(at, u'²') || tokens.isMark(at, u'³')))
        return {tokens.isMark(at, u'²') ? u"2"_s : u"3"_s, at + 1};
    return {{}, at};
}

QString poweredName(const QString &unit, const QString &digit)
{
    return (digit == u"2" ? u"square "_s : u"cubic "_s) + unit;
}

/// The unit of a symbol and its power: "km2", and of "ft" with 2 the square feet.
std::optional<MeasureUnit> unitOfPower(const QString &symbol, const QString &digit)
{
    if (const auto unit = measureUnitOfSymbol(symbol + digit))
        return unit;
    const auto base = digit.isEmpty() ? std::nullopt : measureUnitOfSymbol(symbol);
    return base ? measureUnitOf(poweredName(base->name, digit)) : std::nullopt;
}

/// "1h 40m": minutes behind hours.
bool isHourBefore(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens[at - 2].lower, {u"h", u"hr", u"hrs", u"hour", u"hours"})
        && tokens.isNumeral(at - 3);
}

/// "a 30m drive", "the 10k race in 41m": minutes that a journey or a race takes.
bool isTimeTaken(const FigureTokens &tokens, qsizetype at)
{
    constexpr double longest = 120;
    constexpr qsizetype reach = 8;
    const qsizetype number = at - 1;
    if (tokens.language() != u"en" || !tokens.isGlued(at) || tokens[number].numeral.hasDecimals
        || tokens[number].numeral.value > longest)
        return false;
    if (isOfClass(tokens[at + 1].lower, FigureClass::Journey))
        return true;
    const bool isEnd = !tokens.isWord(at + 1)
        || isOneOf(tokens[at + 1].lower, {u"and", u"but", u"at", u"on", u"to", u"ahead", u"with"});
    if (!isEnd || !tokens.isWord(number - 1, u"in"))
        return false;
    for (qsizetype i = number - 2; i >= number - reach && !tokens.isMark(i, u'.'); --i) {
        const bool isLength = isOneOf(tokens[i].lower, {u"k", u"km", u"mile", u"miles"});
        if (isLength || isOfClass(tokens[i].lower, FigureClass::Race))
            return true;
    }
    return false;
}

/// Behind the "−1" of "5 fb−1": per that unit.
qsizetype behindInverse(const FigureTokens &tokens, qsizetype at)
{
    const bool isInverse = tokens.isDash(at) && tokens.isGlued(at) && tokens.isGlued(at + 1)
        && isOneOf(tokens.textOf(at + 1), {u"1", u"2", u"3"}) && tokens[at + 2].hasGap;
    return isInverse ? at + 2 : at;
}

/// Whether the sign of a degree and the letter of its scale stand there.
bool isDegree(const FigureTokens &tokens, qsizetype at)
{
    const QString sign = tokens.textOf(at).toString();
    return (sign == u"°" || sign == u"º") && (tokens[at + 1].lower == u"c" || tokens[at + 1].lower == u"f")
        && tokens.textOf(at + 1).size() == 1;
}

/// Whether a symbol behind white space is rather a word of the text; "9 st 4 lb" are stones.
bool isWordBehindGap(const FigureTokens &tokens, qsizetype at, const QString &symbol)
{
    const bool isStone
        = tokens.isNumeral(at + 1) && isOneOf(tokens[at + 2].lower, {u"lb", u"lbs", u"pounds"});
    return tokens[at].hasGap
        && (isOneOf(symbol, {u"in", u"A", u"ha", u"pp"}) || (symbol == u"st" && !isStone));
}

/// "%", "°C", "km2", "km^3"; symbols that are also words of a text count only where they cannot be those.
std::optional<UnitMatch> readSymbol(const FigureTokens &tokens, qsizetype at)
{
    QString symbol = tokens.textOf(at).toString();
    qsizetype end = at + 1;
    if (isDegree(tokens, at)) {
        symbol = u"°"_s + tokens.textOf(at + 1).toString().toUpper();
        ++end;
    }
    const Power power = readPower(tokens, end);
    const std::optional<MeasureUnit> found = unitOfPower(symbol, power.digit);
    end = power.end;
    if (!found)
        return std::nullopt;
    if (symbol == u"s" && tokens.isGlued(at) && tokens[at - 2].isCapital
        && !tokens[at - 1].numeral.hasDecimals && tokens[at - 1].numeral.value >= 100)
        return std::nullopt; // "Boeing 737s"
    if (symbol == u"m" && (isHourBefore(tokens, at) || isTimeTaken(tokens, at)))
        return UnitMatch{end, table().byUnit.value(u"minutes"_s)};
    if (isWordBehindGap(tokens, at, symbol))
        return std::nullopt;
    const bool isSingleCapital = symbol.size() == 1 && symbol[0].isUpper();
    const bool opensName
        = tokens[at + 1].isCapital || (tokens.isHyphen(at + 1) && tokens.isGlued(at + 1)); // "L-202"
    if (tokens[at].hasGap && isSingleCapital && opensName)
        return std::nullopt;
    return UnitMatch{behindInverse(tokens, end), *found};
}

/// "in" behind a number is an inch before a full stop, an adjective of size or the end.
bool isInch(const FigureTokens &tokens, qsizetype at)
{
    constexpr std::array sizes{u"thick", u"wide", u"long", u"tall", u"high", u"deep", u"more", u"across"};
    if (!tokens.isWord(at, u"in"))
        return false;
    const FigureToken &next = tokens[at + 1];
    if (next.kind == FigureTokenKind::Mark)
        return next.lower != u"(";
    return std::any_of(sizes.begin(), sizes.end(),
                       [&next](const char16_t *size) { return next.lower == size; });
}

std::optional<UnitMatch> readPlain(const FigureTokens &tokens, qsizetype at)
{
    std::optional<UnitMatch> match = readName(tokens, at);
    const bool isJoined = tokens.isHyphen(at - 1) && tokens.isGlued(at) && tokens.isGlued(at - 1)
        && tokens.textOf(at).size() > 1; // "2.4-GHz"
    if (!match && tokens.isNumeral(at - (isJoined ? 2 : 1)))
        match = readSymbol(tokens, at);
    if (!match && isInch(tokens, at))
        match = UnitMatch{at + 1, table().byUnit.value(u"inches"_s)};
    return match;
}

/// The area or volume over a length: `power` is "square " or "cubic ".
std::optional<UnitMatch> raised(const QString &power, const UnitMatch &base, qsizetype end)
{
    const auto unit = measureUnitOf(power + base.unit.name);
    return unit ? std::optional(UnitMatch{end, *unit}) : std::nullopt;
}

/// "sq. ft.", "cu. m": both words short, with a full stop behind the first.
std::optional<UnitMatch> readShortPower(const FigureTokens &tokens, qsizetype at)
{
    const bool isSquare = tokens.isWord(at, u"sq");
    if ((!isSquare && !tokens.isWord(at, u"cu")) || !tokens.isMark(at + 1, u'.') || !tokens.isWord(at + 2))
        return std::nullopt;
    const auto base = measureUnitOfSymbol(tokens.textOf(at + 2));
    return base ? raised(isSquare ? u"square "_s : u"cubic "_s, {at + 3, *base}, at + 3) : std::nullopt;
}

/// "square metres", "cubic-foot".
std::optional<UnitMatch> readPowerBefore(const FigureTokens &tokens, qsizetype at)
{
    const bool isHyphen = tokens.isHyphen(at + 1) && tokens.isGlued(at + 1);
    const std::optional<UnitMatch> base = readName(tokens, at + (isHyphen ? 2 : 1));
    return base ? raised(tokens.isWord(at, u"square") ? u"square "_s : u"cubic "_s, *base, base->end)
                : std::nullopt;
}

/// "metres", "m", "square metres", "metres cubed".
std::optional<UnitMatch> readBase(const FigureTokens &tokens, qsizetype at)
{
    if (const auto unit = readShortPower(tokens, at))
        return unit;
    if (tokens.isWord(at, u"square") || tokens.isWord(at, u"cubic"))
        return readPowerBefore(tokens, at);
    const std::optional<UnitMatch> match = readPlain(tokens, at);
    if (!match)
        return std::nullopt;
    const bool isSquared = tokens.isWord(match->end, u"squared");
    if (!isSquared && !tokens.isWord(match->end, u"cubed"))
        return match;
    const auto power = raised(isSquared ? u"square "_s : u"cubic "_s, *match, match->end + 1);
    return power ? power : match;
}

/// The singular of a unit's name, for rates: "hour" of "hours".
QString singular(const QString &unit)
{
    return unit.endsWith(u's') ? unit.chopped(1) : unit;
}

/// The symbol that a rate divides by: "h", "m2" and "m²" of areas. A power without a unit of its own ("s^2")
/// gives one that converts to none.
std::optional<UnitMatch> readDivisor(const FigureTokens &tokens, qsizetype at)
{
    QString symbol = tokens.textOf(at).toString();
    Power power = readPower(tokens, at + 1);
    if (const auto unit = unitOfPower(symbol, power.digit))
        return UnitMatch{power.end, *unit};
    if (power.digit.isEmpty() && (symbol.endsWith(u'2') || symbol.endsWith(u'3'))) {
        power.digit = symbol.last(1);
        symbol.chop(1);
    }
    const auto base = measureUnitOfSymbol(symbol);
    if (!base || power.digit.isEmpty())
        return std::nullopt;
    return UnitMatch{power.end, MeasureUnit{.name = poweredName(base->name, power.digit), .quantity = {}}};
}

/// The second unit of a rate: "per hour", "an hour", "/h". Nothing where no unit follows.
std::optional<UnitMatch> readPer(const FigureTokens &tokens, const UnitMatch &base)
{
    qsizetype at = base.end;
    const bool isSlash = tokens.isMark(at, u'/') && tokens.isGlued(at + 1);
    if (!isSlash && !isOneOf(tokens[at].lower, {u"per", u"a", u"an", u"pro", u"par", u"por"}))
        return std::nullopt;
    ++at;
    std::optional<UnitMatch> second = readName(tokens, at);
    const bool isPer = isOneOf(tokens[at - 1].lower, {u"per", u"pro", u"par", u"por"});
    if (!second && (isSlash || isPer))
        second = readDivisor(tokens, at); // "kg per m²"
    if (!second || second->unit.quantity == base.unit.quantity)
        return std::nullopt;
    const QString name = base.unit.name + u" per "_s + singular(second->unit.name);
    if (const auto unit = measureUnitOf(name))
        return UnitMatch{second->end, *unit};
    if (second->unit.quantity.isEmpty())
        return UnitMatch{second->end, MeasureUnit{.name = name, .quantity = {}}};
    return std::nullopt;
}

/// A rate composed of two known units, "litres per kilometre".
std::optional<MeasureUnit> composeRate(QStringView name)
{
    const qsizetype per = name.indexOf(u" per ");
    if (per < 0)
        return std::nullopt;
    const auto base = table().byUnit.constFind(name.first(per).toString());
    const QString divisor = name.sliced(per + 5).toString();
    auto second = table().byName.constFind(divisor);
    if (second == table().byName.constEnd())
        second = table().byUnit.constFind(divisor + u's');
    const bool isUnit = second != table().byName.constEnd() && second != table().byUnit.constEnd();
    if (base == table().byUnit.constEnd() || !isUnit)
        return std::nullopt;
    MeasureUnit rate = *base;
    rate.name = name.toString();
    rate.kind = FigureKind::Dimension;
    rate.quantity = base->quantity + u'/' + second->quantity;
    rate.factor = base->factor / second->factor;
    return rate;
}

} // namespace

std::optional<MeasureUnit> measureUnitOf(QStringView name)
{
    const auto found = table().byUnit.constFind(name.toString());
    return found != table().byUnit.constEnd() ? std::optional(*found) : composeRate(name);
}

std::optional<MeasureUnit> measureUnitOfSymbol(QStringView symbol)
{
    const auto found = table().bySymbol.constFind(symbol.toString());
    return found == table().bySymbol.constEnd() ? std::nullopt : std::optional(*found);
}

/// "90,000 litres daily": per day.
std::optional<UnitMatch> readAdverb(const FigureTokens &tokens, const UnitMatch &base)
{
    static const QHash<QString, QString> spans{{u"hourly"_s, u"hour"_s},   {u"daily"_s, u"day"_s},
                                               {u"weekly"_s, u"week"_s},   {u"monthly"_s, u"month"_s},
                                               {u"annually"_s, u"year"_s}, {u"yearly"_s, u"year"_s}};
    const auto span = spans.constFind(tokens[base.end].lower);
    const auto unit
        = span == spans.constEnd() ? std::nullopt : measureUnitOf(base.unit.name + u" per "_s + *span);
    return unit ? std::optional(UnitMatch{base.end + 1, *unit}) : std::nullopt;
}

std::optional<UnitMatch> readUnit(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<UnitMatch> base = readBase(tokens, at);
    if (!base || base->unit.kind == FigureKind::Percentage)
        return base;
    if (base->unit.kind != FigureKind::Dimension)
        return base;
    std::optional<UnitMatch> rate = readPer(tokens, *base);
    if (!rate)
        rate = readAdverb(tokens, *base);
    return rate ? rate : base;
}

double inBaseUnit(double value, const MeasureUnit &unit)
{
    return value * unit.factor + unit.offset;
}

} // namespace retold
