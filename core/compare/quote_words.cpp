#include "core/compare/quote_words.h"

#include "core/compare/house_style.h"
#include "core/compare/untold.h"

#include <algorithm>

namespace retold {

namespace {

bool isEllipsis(const Word &word)
{
    return word.normal.startsWith(u'…') || word.normal.startsWith(QLatin1String(".."));
}

/// Where the parts of the smaller one stand in the greater one, each a whole stretch, in order.
bool standsIn(const QuoteWords &smaller, const QuoteWords &greater)
{
    QStringList all;
    for (const QStringList &part : greater.parts)
        all += part;
    auto from = all.cbegin();
    for (const QStringList &part : smaller.parts) {
        const auto found = std::search(from, all.cend(), part.cbegin(), part.cend());
        if (found == all.cend() && !part.isEmpty())
            return false;
        from = found + part.size();
    }
    return true;
}

/// "per cent" is one word, as "percent" is and "%" becomes.
void appendForm(QStringList &part, const QString &form)
{
    if (form == u"cent" && !part.isEmpty() && part.back() == u"per")
        part.back() += form;
    else
        part += form;
}

} // namespace

std::span<const Word> wordsIn(const AnnotatedVersion &version, const TextRange &range)
{
    const auto begin = std::ranges::lower_bound(version.words, range.begin, {},
                                                [](const Word &word) { return word.range.begin; });
    const auto end
        = std::lower_bound(begin, version.words.end(), range.end,
                           [](const Word &word, qsizetype position) { return word.range.begin < position; });
    return {begin, end};
}

QSet<QString> contentStems(std::span<const Word> words)
{
    QSet<QString> stems;
    for (const Word &word : words) {
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            stems.insert(word.stem);
    }
    return stems;
}

QuoteWords quoteWords(const AnnotatedVersion &version, const TextRange &range)
{
    QuoteWords result;
    result.parts.emplace_back();
    int brackets = 0;
    for (const Word &word : wordsIn(version, range)) {
        const bool cut = isEllipsis(word) || word.normal == u"[";
        if (cut && !result.parts.back().isEmpty())
            result.parts.emplace_back();
        if (word.normal == u"[")
            ++brackets;
        else if (word.normal == u"]")
            brackets = std::max(0, brackets - 1);
        else if (brackets == 0 && (word.kind != WordKind::Punctuation || word.normal == u"%"))
            appendForm(result.parts.back(), houseStyleForm(word.normal));
    }
    if (result.parts.size() > 1 && result.parts.back().isEmpty())
        result.parts.pop_back();
    for (const QStringList &part : result.parts)
        result.count += static_cast<int>(part.size());
    result.contentStems = contentStems(wordsIn(version, range));
    return result;
}

Wording compareWording(const QuoteWords &first, const QuoteWords &other)
{
    if (standsIn(first, other))
        return Wording::Same;
    return standsIn(other, first) ? Wording::Part : Wording::Changed;
}

double likeness(const QuoteWords &first, const QuoteWords &other)
{
    const QSet<QString> &fewer
        = first.contentStems.size() <= other.contentStems.size() ? first.contentStems : other.contentStems;
    const QSet<QString> &more = &fewer == &first.contentStems ? other.contentStems : first.contentStems;
    if (fewer.isEmpty())
        return 0;
    const auto common = std::ranges::count_if(fewer, [&more](const QString &stem) {
        return more.contains(stem)
            || std::ranges::any_of(more, [&stem](const QString &each) { return haveOneRoot(stem, each); });
    });
    return static_cast<double>(common) / static_cast<double>(fewer.size());
}

} // namespace retold
