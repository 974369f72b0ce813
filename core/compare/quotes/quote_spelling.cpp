#include "core/compare/quotes/quote_spelling.h"

#include <algorithm>

namespace retold {

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

QStringList joinedLike(const QStringList &part, const QSet<QString> &other,
                       const QSet<QString> &shortenedThere)
{
    QStringList result;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const bool isAlone = i + 1 == part.size() || (other.contains(part[i]) && other.contains(part[i + 1]));
        const QString whole = isAlone ? QString() : joined(part[i], part[i + 1], other, shortenedThere);
        result += whole.isEmpty() ? part[i] : whole;
        i += whole.isEmpty() ? 0 : 1;
    }
    return result;
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
        spellNames(part, own.names, other.names);
    }
    return result;
}

} // namespace retold
