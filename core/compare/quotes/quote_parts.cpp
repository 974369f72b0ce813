#include "core/compare/quotes/quote_parts.h"

#include "core/compare/house_style.h"
#include "core/compare/quotes/quote_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace retold {

namespace {

bool isEllipsis(const Word &word)
{
    return word.normal.startsWith(u'…') || word.normal.startsWith(QLatin1String(".."));
}

/// "per cent" is one word, as "percent" is and "%" becomes.
void appendForm(QStringList &part, const QString &form)
{
    if (form == u"cent" && !part.isEmpty() && part.back() == u"per")
        part.back() += form;
    else
        part += form;
}

/// "It's", "we're", "can't" and "Sept." in their full words: how they are written is the house's affair. "'d"
/// and the "'s" of a name may be two things and stay.
QStringList inFull(const QString &word)
{
    static const QHash<QString, QString> endings{{QStringLiteral("'re"), QStringLiteral("are")},
                                                 {QStringLiteral("'ll"), QStringLiteral("will")},
                                                 {QStringLiteral("'ve"), QStringLiteral("have")},
                                                 {QStringLiteral("'m"), QStringLiteral("am")},
                                                 {QStringLiteral("n't"), QStringLiteral("not")}};
    static const QHash<QString, QString> irregular{{QStringLiteral("ca"), QStringLiteral("can")},
                                                   {QStringLiteral("wo"), QStringLiteral("will")},
                                                   {QStringLiteral("sha"), QStringLiteral("shall")}};
    static const QSet<QString> subjects{
        QStringLiteral("it"),   QStringLiteral("that"),  QStringLiteral("he"),
        QStringLiteral("she"),  QStringLiteral("there"), QStringLiteral("what"),
        QStringLiteral("here"), QStringLiteral("this"),  QStringLiteral("who")};
    static const QHash<QString, QString> months{{QStringLiteral("jan"), QStringLiteral("january")},
                                                {QStringLiteral("feb"), QStringLiteral("february")},
                                                {QStringLiteral("aug"), QStringLiteral("august")},
                                                {QStringLiteral("sept"), QStringLiteral("september")},
                                                {QStringLiteral("oct"), QStringLiteral("october")},
                                                {QStringLiteral("nov"), QStringLiteral("november")},
                                                {QStringLiteral("dec"), QStringLiteral("december")}};
    if (const auto month = months.constFind(word); month != months.cend())
        return {*month};
    if (word == u"cannot")
        return {QStringLiteral("can"), QStringLiteral("not")};
    const qsizetype apostrophe = word.indexOf(u'\'');
    if (apostrophe <= 0)
        return {word};
    const bool isDenial = word.endsWith(QLatin1StringView("n't"));
    const qsizetype cut = isDenial ? word.size() - 3 : apostrophe;
    const QString stem = word.first(cut);
    const QString ending = word.sliced(cut);
    if (ending == u"'s" && subjects.contains(stem))
        return {stem, QStringLiteral("is")};
    const auto full = endings.constFind(ending);
    return full == endings.cend() ? QStringList{word} : QStringList{irregular.value(stem, stem), *full};
}

void appendForms(QStringList &part, const QString &word)
{
    for (const QString &each : inFull(word))
        appendForm(part, houseStyleForm(each));
}

/// Where a bracket is closed that an editor put in: "(drug)", "[the team]"; of round ones only with a word or
/// two, for a speaker's own words may stand in longer ones. Nothing where no such bracket opens.
std::optional<std::size_t> bracketEnd(std::span<const Word> words, std::size_t open)
{
    constexpr std::size_t few = 3;
    const bool isRound = words[open].normal == u"(";
    if (!isRound && words[open].normal != u"[")
        return {};
    const std::size_t last = isRound ? std::min(words.size(), open + few + 1) : words.size();
    for (std::size_t i = open + 1; i < last; ++i) {
        if (words[i].normal == (isRound ? u")" : u"]"))
            return i;
    }
    return isRound ? std::nullopt : std::optional(words.size());
}

/// Whether how the figure is written is the house's affair: "£3 million" and "£3m", "twelve" and "12".
bool isSpellable(const Figure &figure)
{
    return std::holds_alternative<double>(figure.value)
        && (figure.kind == FigureKind::Number || figure.kind == FigureKind::Percentage
            || figure.kind == FigureKind::Currency);
}

/// The figure that begins at the word and is told by its value; null where none is.
const Figure *figureAt(const AnnotatedVersion &version, const Word &word)
{
    const auto figure = std::ranges::lower_bound(version.figures, word.range.begin, {},
                                                 [](const Figure &each) { return each.range.begin; });
    const bool begins = figure != version.figures.end() && figure->range.begin == word.range.begin;
    return begins && isSpellable(*figure) ? &*figure : nullptr;
}

/// Its value in digits, and what a share or money is told in; what else is counted stands behind it.
QStringList figureForms(const Figure &figure)
{
    constexpr int digits = 12;
    const QString value = QString::number(std::get<double>(figure.value), 'g', digits);
    return figure.kind == FigureKind::Number || figure.unit.isEmpty() ? QStringList{value}
                                                                      : QStringList{value, figure.unit};
}

/// Takes the word, or the whole figure that it begins. Returns the last word taken.
std::size_t takeWord(const AnnotatedVersion &version, std::span<const Word> words, std::size_t at,
                     QStringList &part)
{
    const Word &word = words[at];
    if (const Figure *figure = figureAt(version, word)) {
        part += figureForms(*figure);
        while (at + 1 < words.size() && words[at + 1].range.begin < figure->range.end)
            ++at;
    } else if (word.kind != WordKind::Punctuation || word.normal == u"%") {
        appendForms(part, word.normal);
    }
    return at;
}

} // namespace

std::vector<QStringList> quoteParts(const AnnotatedVersion &version, const TextRange &range,
                                    Brackets brackets)
{
    const std::span<const Word> words = wordsIn(version, range);
    std::vector<QStringList> parts(1);
    bool isAfterStop = false; // Three full stops are three words.
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const auto bracket = brackets == Brackets::Cut ? bracketEnd(words, i) : std::nullopt;
        const bool isStop = word.normal == u".";
        const bool cut = bracket || isEllipsis(word) || (isStop && isAfterStop);
        isAfterStop = isStop;
        if (cut && !parts.back().isEmpty())
            parts.emplace_back();
        i = bracket ? *bracket : takeWord(version, words, i, parts.back());
    }
    if (parts.size() > 1 && parts.back().isEmpty())
        parts.pop_back();
    return parts;
}

} // namespace retold
