#include "core/compare/figures/figure_retelling.h"
#include "core/compare/figures/figure_dates.h"

#include "core/compare/figures/figure_added_up.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// "250 million francs, about $300 million", "(or $300 million)": what may stand before a conversion.
bool opensConversion(QStringView between)
{
    static const QRegularExpression opening(
        u"^(\\s*\\w+)?\\s*[(,]\\s*(or|about|around|roughly|some|nearly|almost|approximately|equivalent|to|worth|just|over|\\s)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(between).hasMatch();
}

/// Whether the figure behind the one at `first` says the same amount in another unit: "300 million francs
/// ($335 million)".
bool isTwinBehind(const AnnotatedVersion &own, std::size_t first)
{
    if (first + 1 >= own.figures.size())
        return false;
    const Figure &before = own.figures[first];
    const Figure &after = own.figures[first + 1];
    const TextRange between{before.range.end, std::max(before.range.end, after.range.begin)};
    const bool areMoney = before.kind == FigureKind::Currency || after.kind == FigureKind::Currency;
    return before.sentence == after.sentence && before.unit != after.unit
        && (own.text(between).trimmed() == u"(" || (areMoney && opensConversion(own.text(between))));
}

/// The same amount twice, and either of them will do.
bool isToldTwice(const FindingSources &sources, const FigureItem &item,
                 const GroupMember<FigureStatus> &member)
{
    const auto &answers = sources.story.versions[static_cast<std::size_t>(member.version)]->figures;
    const bool hasAmount = std::ranges::any_of(member.sentences, [&](int sentence) {
        return std::ranges::any_of(inSentence(answers, sentence), [](const Figure &each) {
            return each.kind != FigureKind::Date && each.kind != FigureKind::Time;
        });
    });
    if (!hasAmount)
        return false;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(item.version)];
    const auto figure = static_cast<std::size_t>(item.figure);
    return (figure > 0 && isTwinBehind(own, figure - 1)) || isTwinBehind(own, figure);
}

/// Said in quotation marks, and quoted by the version too: what is left out of the words is told of the
/// quotation.
bool isMatterOfQuotes(const FindingSources &sources, const FigureItem &item,
                      const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(item.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    return isInMarks(base, item.value().range) && std::ranges::any_of(member.sentences, [&own](int sentence) {
               const auto after = std::ranges::upper_bound(own.quotes, sentence, {}, &Quote::sentence);
               return after != own.quotes.begin() && std::prev(after)->lastSentence >= sentence;
           });
}

/// The bounds of the figure, or its value twice.
std::optional<Interval> boundsOf(const Figure &figure)
{
    if (const auto *value = std::get_if<double>(&figure.value))
        return Interval{*value, *value};
    if (const auto *interval = std::get_if<Interval>(&figure.value))
        return *interval;
    return {};
}

/// The digits that it is written with: "38" of "38-million" and of "38 million"; empty for words.
QString digitsOf(const AnnotatedVersion &version, const Figure &figure)
{
    QString digits;
    for (const QChar unit : version.text(figure.range)) {
        if (unit.isDigit())
            digits += unit;
    }
    return digits;
}

/// "Voted 47-38": a score is no figure, but it has the number.
bool hasDigits(const FindingSources &sources, const GroupMember<FigureStatus> &member, const QString &digits)
{
    const AnnotatedVersion &own = versionAt(sources, member.version);
    return !digits.isEmpty() && std::ranges::any_of(member.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence), [&digits](const Word &word) {
            return word.kind == WordKind::Number && word.normal == digits;
        });
    });
}

/// Whether the linked sentences have the number all the same, read as something else: as an end of a range
/// ("from 610 to 616"), as an age here and a count there, or with another scale.
bool hasNumber(const FindingSources &sources, const FigureItem &first,
               const GroupMember<FigureStatus> &member)
{
    const auto &figures = sources.story.versions[static_cast<std::size_t>(member.version)]->figures;
    const std::optional<Interval> sought = boundsOf(first.value());
    const QString digits
        = digitsOf(*sources.story.versions[static_cast<std::size_t>(first.version)], first.value());
    const AnnotatedVersion &version = *sources.story.versions[static_cast<std::size_t>(member.version)];
    if (sought && hasDigits(sources, member, digits))
        return true;
    return sought && std::ranges::any_of(member.sentences, [&](int sentence) {
               const auto own = inSentence(figures, sentence);
               return std::ranges::any_of(own, [&](const Figure &figure) {
                   const std::optional<Interval> bounds = boundsOf(figure);
                   const bool isWrittenSo = !digits.isEmpty() && digits == digitsOf(version, figure);
                   return bounds
                       && (bounds->low == sought->low || bounds->high == sought->high || isWrittenSo);
               });
           });
}

/// The linked sentences name others than the figure's does: they tell of these, with figures of their own.
bool isOfOthers(const FindingSources &sources, const FigureItem &first,
                const GroupMember<FigureStatus> &member)
{
    const StoryNames &names = sources.story.names;
    const auto namesOf = [&sources, &names](int version, int sentence) {
        return namedIn(*sources.story.versions[static_cast<std::size_t>(version)], version, sentence, names);
    };
    const QSet<int> own = namesOf(first.version, first.value().sentence);
    QSet<int> others;
    for (const int sentence : member.sentences)
        others.unite(namesOf(member.version, sentence));
    return !own.isEmpty() && !others.isEmpty() && !own.intersects(others);
}

/// "Added a third", "Roe the third": the number word itself. "One square mile", "a square mile".
bool hasNumberWord(const FindingSources &sources, const FigureItem &first,
                   const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(first.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const QString text = base.text(first.value().range).toString().toLower();
    const bool isArticle = text.startsWith(QLatin1StringView("a "));
    if (!isArticle && !text.startsWith(QLatin1StringView("one "))
        && !text.startsWith(QLatin1StringView("one-")))
        return false;
    const QString last = text.section(u' ', -1);
    const QString withArticle
        = QStringLiteral("a ") + text.sliced(text.indexOf(QRegularExpression(u"[ -]"_s)) + 1);
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        const Sentence &told = own.sentences[static_cast<std::size_t>(sentence)];
        const auto words = own.wordsOf(told);
        return isArticle ? std::ranges::find(words, last, &Word::normal) != words.end()
                         : own.text(told.range).contains(withArticle, Qt::CaseInsensitive);
    });
}

/// "Dozens missing" in a headline: the number itself stands below.
bool isVagueInHeadline(const FindingSources &sources, const FigureItem &first)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(first.version)];
    return std::holds_alternative<Interval>(first.value().value)
        && own.sentences[static_cast<std::size_t>(first.value().sentence)].kind == SentenceKind::Headline;
}

/// "Sickens 93" over "87 pupils and six cooks": a headline adds up.
bool isSumOfParts(const FindingSources &sources, const FigureItem &first,
                  const GroupMember<FigureStatus> &member)
{
    const auto *sum = std::get_if<double>(&first.value().value);
    const SentenceKind kind
        = versionAt(sources, first.version).sentences[static_cast<std::size_t>(first.value().sentence)].kind;
    if (sum == nullptr || kind != SentenceKind::Headline)
        return false;
    std::vector<double> parts;
    for (const int sentence : member.sentences) {
        for (const Figure &figure : inSentence(versionAt(sources, member.version).figures, sentence)) {
            if (const auto *part = std::get_if<double>(&figure.value))
                parts.push_back(*part);
        }
    }
    return std::ranges::any_of(parts, [&](double left) {
        return std::ranges::any_of(parts,
                                   [&](double right) { return left != right && left + right == *sum; });
    });
}

/// "By 91% to 9%": the one follows from the other.
bool isRest(const FindingSources &sources, const FigureItem &first, const GroupMember<FigureStatus> &member)
{
    constexpr double all = 100;
    const auto *own = std::get_if<double>(&first.value().value);
    if (own == nullptr || first.value().kind != FigureKind::Percentage)
        return false;
    const AnnotatedVersion &base = versionAt(sources, first.version);
    const bool hasRest
        = std::ranges::any_of(inSentence(base.figures, first.value().sentence), [own](const Figure &each) {
              const auto *other = std::get_if<double>(&each.value);
              return other != nullptr && each.kind == FigureKind::Percentage && *other + *own == all;
          });
    return hasRest && std::ranges::any_of(member.sentences, [&](int sentence) {
               return std::ranges::any_of(
                   inSentence(versionAt(sources, member.version).figures, sentence), [](const Figure &each) {
                       return each.kind == FigureKind::Percentage || each.kind == FigureKind::Fraction;
                   });
           });
}

/// "In May", "last month": a day or month told from the day of the report.
bool isToldFromNow(const FindingSources &sources, const FigureItem &first,
                   const GroupMember<FigureStatus> &member)
{
    return isTime(first.value()) && std::ranges::any_of(member.sentences, [&](int sentence) {
               const auto words = wordsAt(versionAt(sources, member.version), sentence);
               for (std::size_t i = 0; i < words.size(); ++i) {
                   if (isOneOf(words[i], {u"ago", u"yesterday", u"today", u"tomorrow"}))
                       return true;
                   if (i > 0 && isOneOf(words[i - 1], {u"last", u"next", u"this"})
                       && isOneOf(words[i],
                                  {u"week", u"month", u"year", u"night", u"weekend", u"spring", u"summer",
                                   u"autumn", u"winter"}))
                       return true;
               }
               return false;
           });
}

/// "318 passengers and 24 crew", "more than 340 people": the version tells both as one.
bool isToldInSum(const FindingSources &sources, const FigureItem &first,
                 const GroupMember<FigureStatus> &member)
{
    constexpr double telling = 20;
    const AnnotatedVersion &base = versionAt(sources, first.version);
    const auto *own = std::get_if<double>(&first.value().value);
    if (own == nullptr || *own < telling || first.value().kind != FigureKind::Number)
        return false;
    const auto tells = [&](double sum) {
        return std::ranges::any_of(versionAt(sources, member.version).figures, [sum](const Figure &each) {
            const std::optional<Interval> amount = amountOf(each);
            const auto *value = std::get_if<double>(&each.value);
            return each.kind == FigureKind::Number && value != nullptr && amount && amount->low <= sum
                && sum <= amount->high && std::abs(*value - sum) * telling <= sum;
        });
    };
    return std::ranges::any_of(inSentence(base.figures, first.value().sentence), [&](const Figure &each) {
        const auto *other = std::get_if<double>(&each.value);
        return other != nullptr && each.range != first.value().range && each.kind == FigureKind::Number
            && *other > 1 && tells(*own + *other);
    });
}

/// "12 boats in May and 8 in June", "20 boats": the linked sentences tell both as one.
bool isAddedUpThere(const FindingSources &sources, const FigureItem &first,
                    const GroupMember<FigureStatus> &member)
{
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        const auto told = inSentence(versionAt(sources, member.version).figures, sentence);
        return std::ranges::any_of(told, [&](const Figure &each) {
            return isAddedUp(sources, first.version, first.value(), member.version, each);
        });
    });
}

/// "Ten years", "a decade".
bool isInDecades(const FindingSources &sources, const FigureItem &first,
                 const GroupMember<FigureStatus> &member)
{
    constexpr double decade = 10;
    const auto *value = std::get_if<double>(&first.value().value);
    if (value == nullptr || *value != decade || first.value().unit != u"years"_s)
        return false;
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(versionAt(sources, member.version), sentence),
                                   [](const Word &word) { return word.normal == u"decade"; });
    });
}

/// "40, less than half of the 100 it had", "had 100, and 40 of them": what share it is follows from the two;
/// and from the share that it is one of two.
bool isShareToldOtherwise(const FindingSources &sources, const FigureItem &first,
                          const GroupMember<FigureStatus> &member)
{
    constexpr std::size_t table = 12;
    std::vector<Figure> told;
    for (const int sentence : member.sentences)
        std::ranges::copy(inSentence(versionAt(sources, member.version).figures, sentence),
                          std::back_inserter(told));
    const auto own = inSentence(versionAt(sources, first.version).figures, first.value().sentence);
    if (told.size() > table || own.size() > table)
        return false;
    if (isShareOfTwo(first.value(), told))
        return true;
    return std::ranges::any_of(own, [&](const Figure &other) {
        const std::array pair{first.value(), other};
        return std::ranges::any_of(told, [&pair](const Figure &each) { return isShareOfTwo(each, pair); });
    });
}

} // namespace

bool isFigureToldOtherwise(const FindingSources &sources, const FigureItem &first,
                           const GroupMember<FigureStatus> &member)
{
    return isOfOthers(sources, first, member)
        || isOfDateline(versionAt(sources, first.version), first.value())
        || isToldTwice(sources, first, member) || hasNumber(sources, first, member)
        || isScaleAlone(sources, first.version, first.value()) || isMatterOfQuotes(sources, first, member)
        || followsFromOthers(first.value(), versionAt(sources, member.version), member.sentences)
        || hasNumberWord(sources, first, member) || isSumOfParts(sources, first, member)
        || isVagueInHeadline(sources, first) || isInDecades(sources, first, member)
        || isAddedUpThere(sources, first, member) || isToldInSum(sources, first, member)
        || isToldFromNow(sources, first, member) || isRest(sources, first, member)
        || isShareToldOtherwise(sources, first, member);
}

bool isConversion(const AnnotatedVersion &version, std::size_t figure)
{
    if (figure == 0 || !isTwinBehind(version, figure - 1))
        return false;
    const Figure &before = version.figures[figure - 1];
    const Figure &own = version.figures[figure];
    if (before.kind == FigureKind::Currency && own.kind == FigureKind::Currency)
        return true;
    const ValueRelation relation
        = relateValues({before, version.text(before.range), {}}, {own, version.text(own.range), {}});
    return relation == ValueRelation::Reformatted || relation == ValueRelation::Rounded;
}

} // namespace retold
