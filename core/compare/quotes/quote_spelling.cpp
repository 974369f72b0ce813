#include "core/compare/quotes/quote_spelling.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QuoteWords &quote)
{
    QSet<QString> words;
    for (const QStringList &part : quote.parts)
        words.unite(QSet<QString>(part.cbegin(), part.cend()));
    return words;
}

/// Two words that the other side writes as one; of "is" the other may have but the apostrophe and the "s", of
/// "would" and "had" the "d".
QString joined(const QString &word, const QString &next, const QSet<QString> &other,
               const QSet<QString> &shortenedThere)
{
    const QString whole = word + next;
    if (other.contains(whole))
        return whole;
    const bool isPresent = next == u"is" || next == u"has";
    const bool isPast = next == u"would" || next == u"had";
    const QString shortened = word + (isPast ? u'd' : u's');
    return (isPresent || isPast) && shortenedThere.contains(shortened) ? shortened : QString();
}

/// "He has asked" where the other side writes "he's", which was read as "he is".
bool isShortenedHas(const QString &word, const QString &next, const QSet<QString> &other,
                    const QSet<QString> &shortenedThere)
{
    return next == u"has" && other.contains(word) && other.contains(u"is"_s)
        && shortenedThere.contains(word + u's');
}

QStringList joinedLike(const QStringList &part, const QSet<QString> &other,
                       const QSet<QString> &shortenedThere)
{
    QStringList result;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (i + 1 < part.size() && isShortenedHas(part[i], part[i + 1], other, shortenedThere)) {
            result += {part[i++], u"is"_s};
            continue;
        }
        const bool isAlone = i + 1 == part.size() || (other.contains(part[i]) && other.contains(part[i + 1]));
        const QString whole = isAlone ? QString() : joined(part[i], part[i + 1], other, shortenedThere);
        result += whole.isEmpty() ? part[i] : whole;
        i += whole.isEmpty() ? 0 : 1;
    }
    return result;
}

/// The month that the word names, in full; empty where it names none.
QString monthOf(const QString &word)
{
    static const QStringList months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    constexpr qsizetype shortest = 3;
    const auto named = std::ranges::find_if(months, [&word](const QString &month) {
        return month == word
            || (word.size() >= shortest && word.size() <= shortest + 1 && month.startsWith(word));
    });
    return named == months.cend() ? QString() : *named;
}

bool isDayOfMonth(const QString &word)
{
    constexpr int lastDay = 31;
    static const QStringList endings{QString(), u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    const auto isDigit = [](QChar each) { return each >= u'0' && each <= u'9'; };
    const qsizetype digits = std::ranges::find_if_not(word, isDigit) - word.cbegin();
    if (digits < 1 || digits > 2 || !endings.contains(word.sliced(digits)))
        return false;
    const int day = word.first(digits).toInt();
    return day >= 1 && day <= lastDay;
}

/// "April 30th", "30 Apr": the day first, and the month in full, as some houses write it.
void writeDayFirst(QStringList &part)
{
    for (qsizetype i = 0; i + 1 < part.size(); ++i) {
        const bool isMonthFirst = isDayOfMonth(part[i + 1]) && !monthOf(part[i]).isEmpty();
        if (!isMonthFirst && (!isDayOfMonth(part[i]) || monthOf(part[i + 1]).isEmpty()))
            continue;
        if (isMonthFirst)
            part.swapItemsAt(i, i + 1);
        part[i].removeIf([](QChar each) { return each.isLetter(); });
        part[i + 1] = monthOf(part[i + 1]);
        ++i;
    }
}

/// Names of both sides by their consonants, so that two spellings become one.
void spellNames(QStringList &part, const QSet<QString> &own, const QSet<QString> &other)
{
    for (QString &word : part) {
        if (own.contains(word) && !other.contains(word)) {
            const QString bare = consonantsOf(word);
            const auto same = std::ranges::find_if(
                other, [&bare](const QString &each) { return consonantsOf(each) == bare; });
            if (same != other.cend())
                word = std::min(word, *same);
        }
    }
}

/// "Half of the country", "half the country".
void dropOf(QStringList &part)
{
    for (qsizetype i = part.size() - 2; i >= 0; --i) {
        const bool isWhole = part[i] == u"half" || part[i] == u"all" || part[i] == u"both";
        if (isWhole && part[i + 1] == u"of")
            part.remove(i + 1);
    }
}

} // namespace

QString consonantsOf(QStringView word)
{
    QString consonants;
    for (const QChar c : word.toString().toCaseFolded()) {
        const bool isVowel = QStringView(u"aeiouyäöüéèáàíóú").contains(c);
        if (!isVowel && (consonants.isEmpty() || consonants.back() != c))
            consonants += c;
    }
    return consonants;
}

QuoteWords withoutSmallWords(QuoteWords quote)
{
    static const QStringList small{QStringLiteral("a"),    QStringLiteral("an"), QStringLiteral("the"),
                                   QStringLiteral("that"), QStringLiteral("uh"), QStringLiteral("um"),
                                   QStringLiteral("er"),   QStringLiteral("erm")};
    for (QStringList &part : quote.parts) {
        for (qsizetype i = part.size() - 2; i >= 0; --i) {
            if (part[i] == u"you" && part[i + 1] == u"know")
                part.remove(i, 2);
        }
        dropOf(part);
        if (part.value(0) == u"well")
            part.removeFirst();
        part.removeIf([](const QString &word) { return small.contains(word); });
    }
    return quote;
}

QuoteWords spelledLike(const QuoteWords &own, const QuoteWords &other)
{
    QuoteWords result = own;
    const QSet<QString> words = wordsOf(other);
    for (QStringList &part : result.parts) {
        part = joinedLike(part, words, other.shortened);
        writeDayFirst(part);
        spellNames(part, own.names, other.names);
    }
    return result;
}

} // namespace retold
