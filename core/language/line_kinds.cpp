#include "core/language/line_kinds.h"

#include "core/language/characters.h"
#include "core/language/line_cues.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype longestLabel = 200;
constexpr int longestCaption = 60;   // In words.
constexpr std::size_t topLines = 12; // What stands about the headline stands within as many lines.

/// What the shape of one paragraph tells.
struct Shape {
    QStringView text;
    int words = 0;
    int capitals = 0;        ///< Words that begin with a capital.
    bool isFinished = false; ///< Ends as a sentence does.
};

Shape shapeOf(QStringView line)
{
    Shape shape;
    shape.text = line;
    bool inWord = false;
    for (const QChar unit : line) {
        const bool isWordUnit = !unit.isSpace();
        if (isWordUnit && !inWord) {
            ++shape.words;
            shape.capitals += unit.isUpper() ? 1 : 0;
        }
        inWord = isWordUnit;
    }
    while (!line.isEmpty() && isCloser(line.back()))
        line.chop(1);
    shape.isFinished
        = !line.isEmpty() && (line.back().isPunct() && !QStringView(u"-–—*/|").contains(line.back()));
    return shape;
}

/// A paragraph that can only be the story's own.
bool isProse(const Shape &shape)
{
    return shape.isFinished && shape.words >= 8;
}

bool isTitleCase(const Shape &shape)
{
    return shape.words >= 4 && shape.capitals * 10 >= shape.words * 6;
}

/// A tag, or a broken one at the end of a page that was cut off.
bool isMarkup(QStringView line)
{
    if (line.size() < 3 || line.front() != u'<'
        || !(line[1].isLetter() || line[1] == u'/' || line[1] == u'!'))
        return false;
    const qsizetype close = line.indexOf(u'>');
    return close < 0 || close == line.size() - 1;
}

/// "Home > World > Europe": short parts with a sign between them.
bool isBreadcrumb(const Shape &shape)
{
    static constexpr std::array signs{u'>', u'›', u'»', u'|', u'/', u'→', u'•'};
    if (shape.isFinished || shape.words > 24)
        return false;
    return std::any_of(signs.begin(), signs.end(), [&shape](char16_t sign) {
        const qsizetype parts = shape.text.count(QChar(sign)) + 1;
        return parts >= 3 && shape.words <= parts * 4;
    });
}

/// "17 February 2025, 11:04 GMT", "3 hours ago".
bool isDateLine(const Shape &shape)
{
    if (shape.words > 14 || shape.words < 2)
        return false;
    bool hasFigure = false;
    QString word;
    const auto isPlainWord = [&word] { return word.isEmpty() || isDateWord(word); };
    for (const QChar unit : shape.text) {
        if (unit.isLetter()) {
            word += unit.toLower();
            continue;
        }
        if (!isPlainWord())
            return false;
        word.clear();
        hasFigure = hasFigure || unit.isDigit();
    }
    return hasFigure && isPlainWord();
}

/// "Joe Pike", "Ursula von der Berg and Ann Lee": two to eight words, all names or what joins them.
bool isNameLine(const Shape &shape)
{
    static const QStringList joints{u"and"_s, u"und"_s, u"et"_s,  u"y"_s,   u"e"_s,  u"de"_s,
                                    u"von"_s, u"van"_s, u"der"_s, u"den"_s, u"la"_s, u"le"_s,
                                    u"del"_s, u"di"_s,  u"da"_s,  u"bin"_s, u"al"_s, u"&"_s};
    if (shape.isFinished || shape.words < 2 || shape.words > 8 || shape.text.size() > 80)
        return false;
    int names = 0;
    for (const QStringView word : shape.text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isName = word.front().isUpper() && std::none_of(word.begin(), word.end(), [](QChar unit) {
                                return unit.isDigit() || unit == u':';
                            });
        if (!isName && !joints.contains(word.toString()))
            return false;
        names += isName ? 1 : 0;
    }
    return names >= 2 && names <= 6;
}

bool isJobLine(const Shape &shape)
{
    return !shape.isFinished && shape.words <= 10 && hasCue(shape.text, LineCue::BylineEnd);
}

/// "By Jane Roe", "Reporting by Jane Roe; Editing by John Doe": a name must follow the cue.
bool isByLine(const Shape &shape)
{
    if (shape.words < 2 || shape.words > 30 || !hasCue(shape.text, LineCue::BylineStart))
        return false;
    const QStringView second = shape.text.split(u' ', Qt::SkipEmptyParts).at(1);
    if (second == u"by" || second == u"reporting")
        return true;
    return !shape.isFinished && shape.words <= 14 && second.front().isUpper();
}

/// What a line of at most a few words is that stands on a page beside the story.
std::optional<SentenceKind> kindOfLabel(const Shape &shape)
{
    if (shape.words > 24 || shape.text.size() > longestLabel)
        return {};
    const bool isShort = shape.words <= 15 && (!shape.isFinished || shape.words <= 8);
    if (isAgency(shape.text) || (isShort && hasCue(shape.text, LineCue::CreditStart)))
        return SentenceKind::Credit;
    if (isShort && hasCue(shape.text, LineCue::LinkStart))
        return SentenceKind::Link;
    if (hasCue(shape.text, LineCue::FurnitureLine) || isBreadcrumb(shape) || isDateLine(shape)
        || (isShort && !shape.isFinished && hasCue(shape.text, LineCue::FurnitureStart)))
        return SentenceKind::Furniture;
    return {};
}

std::optional<SentenceKind> kindByCue(const Shape &shape)
{
    if (isMarkup(shape.text))
        return SentenceKind::Furniture;
    if (shape.words > longestCaption)
        return {};
    if (hasCue(shape.text, LineCue::CaptionStart))
        return SentenceKind::Caption;
    if (isByLine(shape))
        return SentenceKind::Byline;
    std::optional<SentenceKind> kind = kindOfLabel(shape);
    if (!kind && hasCue(shape.text, LineCue::CaptionPart))
        kind = SentenceKind::Caption;
    return kind;
}

/// The paragraphs of one text on their way to their kinds; those still without one are undecided.
struct Sorting {
    std::vector<Shape> shapes;
    std::vector<std::optional<SentenceKind>> kinds;

    bool isUndecided(std::size_t i) const { return !kinds[i]; }
    bool isUnfinished(std::size_t i) const { return !kinds[i] && !shapes[i].isFinished; }
};

/// The first paragraph of the story's own prose; the number of paragraphs where there is none.
std::size_t firstProse(const Sorting &sorting, std::size_t from = 0)
{
    while (from < sorting.shapes.size() && !(sorting.isUndecided(from) && isProse(sorting.shapes[from])))
        ++from;
    return from;
}

/// Whether `line` is the headline with something added: breadcrumbs before it or the site's name behind it.
bool extendsHeadline(const Shape &line, QStringView headline)
{
    constexpr qsizetype shortestHeadline = 12;
    if (headline.size() < shortestHeadline || line.text.size() <= headline.size())
        return false;
    return line.text.endsWith(headline) || (line.text.startsWith(headline) && !line.isFinished);
}

bool repeatsElsewhere(const Sorting &sorting, std::size_t line)
{
    const QStringView text = sorting.shapes[line].text;
    for (std::size_t i = 0; i < std::min(sorting.shapes.size(), topLines); ++i) {
        const Shape &other = sorting.shapes[i];
        if (i != line && (other.text == text || (sorting.isUndecided(i) && extendsHeadline(other, text))))
            return true;
    }
    return false;
}

/// The first of the lines before `end` that has no end of its own and fulfils the condition.
template<typename Condition>
std::optional<std::size_t> firstUnfinished(const Sorting &sorting, std::size_t end, Condition condition)
{
    for (std::size_t i = 0; i < end; ++i) {
        if (sorting.isUnfinished(i) && condition(i))
            return i;
    }
    return {};
}

/// "Six Held After Dawn Raids." or "Who will pay for it?" before longer paragraphs.
bool isFinishedHeadline(const Sorting &sorting)
{
    const Shape &first = sorting.shapes[0];
    const bool isQuestion = first.isFinished && first.text.endsWith(u'?') && first.words <= 16;
    return sorting.isUndecided(0) && first.words <= 20 && (isTitleCase(first) || isQuestion)
        && sorting.shapes[1].words > first.words;
}

/// Behind a summary: the line right after it in a story of some length, or one in title case.
std::optional<std::size_t> findHeadlineBehindSummary(const Sorting &sorting, std::size_t from, std::size_t to)
{
    constexpr int enoughProse = 4;
    std::size_t prose = 0;
    for (std::size_t i = 0; i < sorting.shapes.size(); ++i)
        prose += sorting.isUndecided(i) && isProse(sorting.shapes[i]) ? 1 : 0;
    for (std::size_t i = from; i < to; ++i) {
        const Shape &shape = sorting.shapes[i];
        const bool isNext = i == 1 && shape.words >= 4 && shape.words <= 16 && prose > enoughProse;
        if (sorting.isUnfinished(i) && (isNext || isTitleCase(shape)))
            return i;
    }
    return {};
}

/// The line that is the headline: the one that is repeated, else the first before the story that is long
/// enough.
std::optional<std::size_t> findHeadline(const Sorting &sorting)
{
    const std::size_t count = sorting.shapes.size();
    if (count < 2)
        return {};
    const std::size_t prose = firstProse(sorting);
    const std::size_t top = std::min({prose == count ? 1 : prose, count, topLines});
    const std::size_t near = std::min(top + 4, count);

    const auto isRepeated
        = [&sorting](std::size_t i) { return sorting.shapes[i].words >= 3 && repeatsElsewhere(sorting, i); };
    std::optional<std::size_t> line = firstUnfinished(sorting, near, isRepeated);
    for (const int atLeast : {4, 2}) {
        if (line)
            return line;
        line = firstUnfinished(sorting, top, [&sorting, atLeast](std::size_t i) {
            return sorting.shapes[i].words >= atLeast && !isNameLine(sorting.shapes[i]);
        });
    }
    if (!line)
        line = firstUnfinished(sorting, top,
                               [&sorting](std::size_t i) { return sorting.shapes[i].words >= 2; });
    if (!line && isFinishedHeadline(sorting))
        line = 0;
    return line ? line : findHeadlineBehindSummary(sorting, top, near);
}

/// The headline's other appearances: repeated, with the site's name behind it, or with breadcrumbs before it.
void sortRepeatedHeadlines(Sorting &sorting, QStringView headline)
{
    for (std::size_t i = 0; i < sorting.shapes.size(); ++i) {
        if (sorting.shapes[i].text == headline)
            sorting.kinds[i] = SentenceKind::Headline;
        else if (sorting.isUndecided(i) && i < topLines && extendsHeadline(sorting.shapes[i], headline))
            sorting.kinds[i] = SentenceKind::Furniture;
    }
}

/// Kickers above the headline, and who wrote the story.
void sortAboveHeadline(Sorting &sorting, std::size_t headline)
{
    for (std::size_t i = 0; i < headline; ++i) {
        if (sorting.isUnfinished(i))
            sorting.kinds[i] = isJobLine(sorting.shapes[i]) ? SentenceKind::Byline : SentenceKind::Furniture;
    }
}

/// Names, job titles and standfirsts between the headline and the story.
void sortBelowHeadline(Sorting &sorting, std::size_t headline)
{
    constexpr std::size_t mostLines = 10;
    const std::size_t prose = firstProse(sorting, headline + 1);
    for (std::size_t i = headline + 1; i < std::min(prose, headline + mostLines); ++i) {
        const Shape &shape = sorting.shapes[i];
        if (!sorting.isUnfinished(i))
            continue;
        if (isNameLine(shape) || isJobLine(shape))
            sorting.kinds[i] = SentenceKind::Byline;
        else if (prose < sorting.shapes.size())
            sorting.kinds[i] = shape.words < 5 ? SentenceKind::Furniture : SentenceKind::Body;
    }
}

bool beginsAsBody(const Shape &shape)
{
    const QChar first = shape.text.front();
    return isQuotationMark(first) || first.isLower() || first.isDigit()
        || QStringView(u"-–—•*·").contains(first);
}

/// A caption when long, a crosshead when short; "(31.10.2007)" and "(rtr)" are neither.
SentenceKind kindOfUnfinished(const Shape &shape)
{
    if (shape.words >= 6)
        return SentenceKind::Caption;
    return isOpener(shape.text.front()) ? SentenceKind::Furniture : SentenceKind::Headline;
}

/// Unfinished lines among finished paragraphs: captions when long, crossheads when short.
void sortUnfinished(Sorting &sorting)
{
    int finished = 0;
    int unfinished = 0;
    for (std::size_t i = 0; i < sorting.shapes.size(); ++i) {
        finished += sorting.isUndecided(i) && isProse(sorting.shapes[i]) ? 1 : 0;
        unfinished += sorting.isUnfinished(i) ? 1 : 0;
    }
    if (unfinished > finished)
        return;
    for (std::size_t i = 0; i < sorting.shapes.size(); ++i) {
        if (!sorting.isUnfinished(i) || beginsAsBody(sorting.shapes[i]))
            continue;
        sorting.kinds[i] = kindOfUnfinished(sorting.shapes[i]);
    }
}

} // namespace

std::vector<SentenceKind> kindsOfParagraphs(QStringView text, std::span<const Paragraph> paragraphs)
{
    Sorting sorting;
    for (const Paragraph &paragraph : paragraphs) {
        sorting.shapes.push_back(shapeOf(paragraph.range.in(text)));
        sorting.kinds.push_back(kindByCue(sorting.shapes.back()));
    }
    if (const std::optional<std::size_t> headline = findHeadline(sorting)) {
        sorting.kinds[*headline] = SentenceKind::Headline;
        sortRepeatedHeadlines(sorting, sorting.shapes[*headline].text);
        sortAboveHeadline(sorting, *headline);
        sortBelowHeadline(sorting, *headline);
    }
    sortUnfinished(sorting);

    std::vector<SentenceKind> kinds;
    for (const std::optional<SentenceKind> &kind : sorting.kinds)
        kinds.push_back(kind.value_or(SentenceKind::Body));
    return kinds;
}

} // namespace retold
