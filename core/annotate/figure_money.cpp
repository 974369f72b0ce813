#include "core/annotate/figure_money.h"

#include "core/annotate/figure_measures.h"
#include "core/annotate/number_lexicon.h"
#include "core/language/word_lists.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// "million" behind a currency: "75 USD million".
void readScaleBehindCode(const FigureTokens &tokens, Quantity &quantity)
{
    if (quantity.scale != 1 || !tokens.isWord(quantity.end))
        return;
    const std::optional<NumberWord> word = numberWord(tokens[quantity.end].lower);
    if (!word || word->role != NumberRole::Scale || word->isPlural)
        return;
    quantity.value *= word->value;
    quantity.scale = word->value;
    ++quantity.end;
}

/// Whether pounds right before a thing ("a 50-pound fine") are what it is worth.
bool isWorth(const QString &thing)
{
    static const QSet<QString> things{
        u"note"_s,     u"notes"_s,   u"coin"_s,   u"coins"_s,     u"fine"_s,     u"fines"_s,   u"deal"_s,
        u"contract"_s, u"ticket"_s,  u"bill"_s,   u"bond"_s,      u"prize"_s,    u"reward"_s,  u"jackpot"_s,
        u"bonus"_s,    u"grant"_s,   u"loan"_s,   u"bet"_s,       u"bribe"_s,    u"voucher"_s, u"donation"_s,
        u"fee"_s,      u"payment"_s, u"cheque"_s, u"charge"_s,    u"tax"_s,      u"debt"_s,    u"fund"_s,
        u"rise"_s,     u"cut"_s,     u"saving"_s, u"increase"_s,  u"discount"_s, u"bail"_s,    u"budget"_s,
        u"salary"_s,   u"wage"_s,    u"bounty"_s, u"shortfall"_s, u"levy"_s,     u"rebate"_s,  u"refund"_s,
        u"deposit"_s,  u"gift"_s,    u"stake"_s,  u"shopping"_s,  u"limit"_s,    u"cap"_s};
    return things.contains(thing);
}

/// Whether the words before pounds weigh something or pay for it; the nearest decides, within the sentence.
bool isWeighed(const FigureTokens &tokens, qsizetype begin)
{
    static const QSet<QString> weighing{
        u"weigh"_s,   u"weighs"_s,  u"weighed"_s, u"weighing"_s, u"weight"_s,  u"scales"_s,  u"baby"_s,
        u"heavier"_s, u"lighter"_s, u"ton"_s,     u"tons"_s,     u"drop"_s,    u"dropped"_s, u"gain"_s,
        u"gained"_s,  u"gaining"_s, u"shed"_s,    u"lost"_s,     u"lose"_s,    u"losing"_s,  u"pack"_s,
        u"lift"_s,    u"lifts"_s,   u"lifted"_s,  u"lifting"_s,  u"carried"_s, u"carrying"_s};
    static const QSet<QString> paying{u"cost"_s,   u"costs"_s,  u"costing"_s,  u"pay"_s,     u"pays"_s,
                                      u"paid"_s,   u"paying"_s, u"price"_s,    u"priced"_s,  u"worth"_s,
                                      u"spent"_s,  u"spend"_s,  u"spending"_s, u"earn"_s,    u"earns"_s,
                                      u"earned"_s, u"fine"_s,   u"fined"_s,    u"raised"_s,  u"owed"_s,
                                      u"owes"_s,   u"sold"_s,   u"bought"_s,   u"charged"_s, u"charges"_s};
    constexpr qsizetype reach = 6;
    for (qsizetype i = begin - 1; i >= std::max<qsizetype>(0, begin - reach); --i) {
        if (weighing.contains(tokens[i].lower))
            return true;
        if (paying.contains(tokens[i].lower) || tokens.isMark(i, u'.'))
            return false;
    }
    return false;
}

/// "20 pounds (9 kg)", "20 pounds less heavy", "30 pounds per square inch".
bool isWeighedBehind(const FigureTokens &tokens, qsizetype end)
{
    if (tokens.isMark(end, u'(') && tokens.isNumeral(end + 1)) {
        const QString &unit = tokens[end + 2].lower;
        return isOneOf(unit, {u"kg", u"kilos", u"kilogram", u"kilograms", u"kilogrammes", u"g", u"grams"});
    }
    return isOneOf(tokens[end].lower, {u"heavier", u"lighter", u"overweight"})
        || (tokens.isWord(end, u"per") && tokens.isWord(end + 1, u"square"));
}

/// "a 5.2 pound trout": the singular stands before what it weighs, as an adjective does.
bool isBeforeThing(const FigureTokens &tokens, const Quantity &quantity, qsizetype end)
{
    const FigureToken &thing = tokens[end];
    return quantity.value > 1 && !quantity.isWords && tokens.isWord(end - 1, u"pound")
        && thing.kind == FigureTokenKind::Word && thing.hasGap && !thing.isCapital && thing.lower.size() > 2
        && !wordLists(u"en"_s).functionWords.contains(thing.lower);
}

/// Whether pounds are those of a scale and not of a purse.
bool isWeight(const FigureTokens &tokens, const Quantity &quantity, qsizetype end)
{
    if (quantity.scale >= 1e6)
        return false;
    if (quantity.isHyphenated || isBeforeThing(tokens, quantity, end))
        return !isWorth(tokens[end].lower);
    if (tokens.isWord(end, u"of"))
        return !isOneOf(tokens[end + 1].lower,
                        {u"debt", u"money", u"public", u"taxpayers", u"taxpayer", u"government", u"funding",
                         u"investment", u"spending", u"aid", u"cuts", u"savings", u"damage", u"taxpayers'",
                         u"their", u"his", u"her", u"our"});
    return isWeighedBehind(tokens, end) || isWeighed(tokens, quantity.begin);
}

bool isPound(const FigureTokens &tokens, qsizetype end)
{
    return isOneOf(tokens[end - 1].lower, {u"pound", u"pounds"});
}

/// "31 pence in the pound", "40 cents on the dollar": so many hundredths of what was owed.
void readShareOfMoney(const FigureTokens &tokens, Quantity &quantity)
{
    const qsizetype at = quantity.end;
    if (!isOneOf(tokens[at].lower, {u"in", u"on"}) || !tokens.isWord(at + 1, u"the")
        || !isOneOf(tokens[at + 2].lower, {u"pound", u"dollar", u"euro"}))
        return;
    quantity.kind = FigureKind::Percentage;
    quantity.unit = u"percent"_s;
    quantity.end = at + 3;
}

/// The "p" of "1080p": lines of a picture.
bool isVideoHeight(const FigureTokens &tokens, qsizetype at)
{
    return isOneOf(tokens.textOf(at - 1), {u"480", u"720", u"1080", u"1440", u"2160"})
        && tokens.textOf(at) == u"p";
}

} // namespace

void setCurrency(Quantity &quantity, const Currency &currency)
{
    quantity.kind = FigureKind::Currency;
    quantity.unit = currency.unit;
    quantity.value *= currency.scale;
    if (quantity.interval)
        quantity.interval
            = Interval{quantity.interval->low * currency.scale, quantity.interval->high * currency.scale};
}

namespace {

/// Whether a price can end before a token, and no thing is counted there.
bool endsPrice(const FigureTokens &tokens, qsizetype at)
{
    return at >= tokens.size() || isOneOf(tokens[at].lower, {u"more", u"each", u"apiece"})
        || (isOneOf(tokens[at].lower, {u".", u",", u";", u")", u"?"}) && !tokens.isNumeral(at + 1));
}

/// "six pounds fifty in May": the sentence goes on behind a price that is told as it is spoken.
bool goesOn(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at)
        && isOneOf(tokens[at].lower,
                   {u"in", u"on", u"for", u"a", u"an", u"per", u"from", u"to", u"this", u"next", u"last",
                    u"and", u"but", u"when", u"at", u"with", u"by", u"after", u"before"});
}

} // namespace

void readCoins(const FigureTokens &tokens, Quantity &quantity)
{
    const double whole = quantity.value;
    if (quantity.interval || quantity.scale != 1 || whole < 0 || whole != std::floor(whole))
        return;
    const qsizetype at = quantity.end + (tokens.isWord(quantity.end, u"and") ? 1 : 0);
    const std::optional<NumberMatch> number = readNumber(tokens, at);
    if (!number || number->form != NumberForm::Cardinal || number->value <= 0 || number->value >= 100)
        return;
    const std::optional<CurrencyMatch> coin = readCurrencyBehind(tokens, number->end);
    if (coin && !coin->currency.parent.isEmpty()) {
        quantity.value += number->value / coin->currency.perParent;
        quantity.end = coin->end;
        return;
    }
    const bool isTwoDigits = number->value >= 10 || number->isWords;
    const bool isSpoken = at == quantity.end && tokens.isWord(at - 1);
    if (!coin && isTwoDigits
        && (endsPrice(tokens, number->end) || (isSpoken && goesOn(tokens, number->end)))) {
        quantity.value += number->value / 100;
        quantity.end = number->end;
    }
}

bool readMoneyBehind(const FigureTokens &tokens, Quantity &quantity, qsizetype at)
{
    const std::optional<CurrencyMatch> match = readCurrencyBehind(tokens, at);
    const bool isTorque = match && isPound(tokens, match->end) && tokens.isHyphen(match->end)
        && isOneOf(tokens[match->end + 1].lower, {u"foot", u"feet"});
    const bool isResolution = match && match->currency.unit == u"pence" && isVideoHeight(tokens, at);
    if (!match || isTorque || isResolution
        || (match->currency.unit == u"KRW" && match->end == at + 1 && std::abs(quantity.value) < 100))
        return false;
    if (match->end == at + 1 && isPound(tokens, match->end) && isWeight(tokens, quantity, match->end)) {
        quantity.kind = FigureKind::Dimension;
        quantity.unit = u"pounds"_s;
        quantity.end = match->end;
        readCompound(tokens, quantity);
        return true;
    }
    quantity.end = match->end;
    setCurrency(quantity, match->currency);
    readScaleBehindCode(tokens, quantity);
    if (match->currency.parent.isEmpty())
        readCoins(tokens, quantity);
    else
        readShareOfMoney(tokens, quantity);
    return true;
}

} // namespace retold
