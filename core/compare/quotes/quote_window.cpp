#include "core/compare/quotes/quote_window.h"

#include <algorithm>

namespace retold {

namespace {

constexpr qsizetype mostChanged = 2;

/// How the fewer words fit at one place of the more: so many in a row from the front, so many up to the back.
struct Fit {
    qsizetype front = 0;
    qsizetype back = 0;
    qsizetype width = 0; ///< Of the words of the more that they are held against.
};

Fit fitAt(const QStringList &fewer, const QStringList &more, qsizetype begin, qsizetype width)
{
    Fit fit{.width = width};
    const qsizetype most = std::min(fewer.size(), width);
    while (fit.front < most && fewer[fit.front] == more[begin + fit.front])
        ++fit.front;
    while (fit.back < most - fit.front
           && fewer[fewer.size() - 1 - fit.back] == more[begin + width - 1 - fit.back])
        ++fit.back;
    return fit;
}

/// Whether any place fits as `isEnough` asks.
template<typename Enough>
bool anyFit(const QStringList &fewer, const QStringList &more, const Enough &isEnough)
{
    constexpr qsizetype longest = 400; // A speech in marks; it would be slow, and has been found otherwise.
    if (fewer.isEmpty() || fewer.size() > more.size() || more.size() > longest)
        return false;
    const qsizetype narrowest = std::max<qsizetype>(1, fewer.size() - mostChanged);
    for (qsizetype begin = 0; begin + narrowest <= more.size(); ++begin) {
        const qsizetype widest = std::min(fewer.size() + mostChanged, more.size() - begin);
        for (qsizetype width = narrowest; width <= widest; ++width) {
            if (isEnough(fitAt(fewer, more, begin, width), begin))
                return true;
        }
    }
    return false;
}

std::pair<QStringList, QStringList> fewerAndMore(const QuoteWords &left, const QuoteWords &right)
{
    QStringList fewer = left.all();
    QStringList more = right.all();
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    return {std::move(fewer), std::move(more)};
}

} // namespace

bool fitsButForOnePlace(const QuoteWords &left, const QuoteWords &right)
{
    constexpr qsizetype fewest = 3;
    if (left.isCut() || right.isCut() || !left.contentStems.intersects(right.contentStems))
        return false;
    const auto [fewer, more] = fewerAndMore(left, right);
    return anyFit(fewer, more, [size = fewer.size()](const Fit &fit, qsizetype) {
        const qsizetype kept = fit.front + fit.back;
        return kept >= fewest && 10 * kept >= 7 * size && size - kept <= mostChanged
            && fit.width - kept <= mostChanged;
    });
}

bool fitsButForDenial(const QuoteWords &left, const QuoteWords &right)
{
    const auto [fewer, more] = fewerAndMore(left, right);
    constexpr qsizetype fewest = 2;
    const auto isDenial
        = [](const QString &word) { return word == u"not" || word == u"never" || word == u"no"; };
    return fewer.size() >= fewest
        && anyFit(fewer, more, [&fewer = fewer, &more = more, &isDenial](const Fit &fit, qsizetype begin) {
               return fit.front > 0 && fit.back > 0 && fit.front + fit.back == fewer.size()
                   && fit.width == fewer.size() + 1 && isDenial(more[begin + fit.front]);
           });
}

} // namespace retold
