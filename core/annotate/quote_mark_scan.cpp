#include "core/annotate/quote_mark_scan.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

/// Words that begin with an apostrophe: the mark before them opens nothing.
constexpr auto elided = std::to_array<QStringView>({u"tis", u"twas", u"twere", u"twill", u"til", u"em", u"im",
                                                    u"cos", u"bout", u"n", u"neath", u"nuff", u"s"});

/// Words that cannot follow a plural possessive: the mark before them closes a quotation.
constexpr auto afterClosing = std::to_array<QStringView>(
    {u"and",     u"or",   u"but",  u"to",    u"of",    u"in",    u"on",    u"at",    u"by",     u"for",
     u"from",    u"with", u"as",   u"that",  u"than",  u"if",    u"when",  u"after", u"before", u"is",
     u"are",     u"was",  u"were", u"be",    u"has",   u"have",  u"had",   u"will",  u"would",  u"could",
     u"should",  u"can",  u"may",  u"might", u"must",  u"he",    u"she",   u"they",  u"it",     u"we",
     u"i",       u"said", u"says", u"who",   u"which", u"while", u"about", u"over",  u"into",   u"not",
     u"because", u"so",   u"the",  u"a",     u"an"});

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool isCjk(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)
        || (unit >= 0xff00 && unit <= 0xff60);
}

/// The characters around a mark, null at the ends of its line.
struct Surroundings {
    QChar before;
    QChar after;

    bool spaceBefore() const { return before.isNull() || before.isSpace(); }
    bool spaceAfter() const { return after.isNull() || after.isSpace(); }
    bool opens() const
    {
        const bool left = spaceBefore() || isOneOf(before, u"([{<-–—―/+“‘«‹„‚\"'`（［¿¡*_>");
        return left && !spaceAfter() && !isOneOf(after, u",;:!?)]}");
    }
    bool closes() const
    {
        return !spaceBefore() && (spaceAfter() || isOneOf(after, u".,;:!?)]}-–—―/…”’»›\"'“‘。，！？、*_<"));
    }
    bool insideWord() const { return before.isLetterOrNumber() && after.isLetterOrNumber(); }
};

Surroundings surroundings(QStringView text, const TextRange &range)
{
    Surroundings around;
    if (range.begin > 0 && text[range.begin - 1] != u'\n')
        around.before = text[range.begin - 1];
    if (range.end < text.size() && text[range.end] != u'\n')
        around.after = text[range.end];
    return around;
}

/// The lower-case word at `at`, cut at twelve letters, so that a long one costs nothing.
QString wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 12 && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(at, end - at).toString().toLower();
}

bool isDecade(QStringView word)
{
    const bool digits = word.size() >= 2 && word[0].isDigit() && word[1].isDigit();
    return digits && (word.size() == 2 || (word.size() == 3 && word[2] == u's'));
}

bool beginsElision(QStringView text, qsizetype afterMark)
{
    const QString word = wordAt(text, afterMark);
    return isDecade(word) || std::ranges::any_of(elided, [&](QStringView e) { return word == e; });
}

/// Whether the mark at `at` stands for inches: 6'5", 5’ 11”, or for feet: 6' 5.
bool measures(QStringView text, qsizetype at)
{
    qsizetype i = at - 1;
    if (i < 0 || !text[i].isDigit())
        return false;
    if (isOneOf(text[at], u"'’")) {
        const qsizetype next = at + 1 < text.size() && text[at + 1] == u' ' ? at + 2 : at + 1;
        return next < text.size() && text[next].isDigit();
    }
    while (i >= 0 && at - i < 6 && (text[i].isDigit() || isOneOf(text[i], u".½¼¾")))
        --i;
    if (i >= 0 && text[i] == u' ')
        --i;
    return i > 0 && isOneOf(text[i], u"'’′") && text[i - 1].isDigit();
}

struct Roles {
    Fit opens = Fit::No;
    Fit closes = Fit::No;
};

Fit fit(bool yes)
{
    return yes ? Fit::Yes : Fit::No;
}

Roles straightDouble(const Surroundings &around)
{
    if (around.opens() || around.closes())
        return {fit(around.opens()), fit(around.closes())};
    if (around.spaceBefore() && around.spaceAfter())
        return {Fit::Weak, Fit::Weak};
    const bool mayOpen = !around.before.isLetterOrNumber() || isCjk(around.before);
    return {mayOpen ? Fit::Weak : Fit::No, Fit::Weak};
}

/// A mark drawn as an opening one, which some use to close („so“, “so“).
Roles drawnOpening(const Surroundings &around)
{
    if (around.closes() && !around.opens())
        return {Fit::No, Fit::Yes};
    return {Fit::Yes, around.opens() || around.spaceBefore() ? Fit::No : Fit::Weak};
}

/// A mark drawn as a closing one, which some use to open (”so”, »so«).
Roles drawnClosing(const Surroundings &around)
{
    if (around.opens() && !around.closes())
        return {Fit::Yes, Fit::Weak};
    return {around.before.isNull() ? Fit::Weak : Fit::No, Fit::Yes};
}

/// French sets spaces inside «…», so that space on both sides says nothing.
Roles guillemet(QChar shape, const Surroundings &around)
{
    const bool left = isOneOf(shape, u"«‹");
    if (around.spaceBefore() && around.spaceAfter())
        return {fit(left), left ? Fit::Weak : Fit::Yes};
    // "« fermé ».": the sentence ends behind the mark, which a space parts from its words.
    if (!left && around.spaceBefore() && isOneOf(around.after, u".…"))
        return {Fit::No, Fit::Yes};
    const Roles roles = left ? drawnOpening(around) : drawnClosing(around);
    return left || !around.opens() ? roles : Roles{Fit::Yes, Fit::No};
}

/// A single mark that may be an apostrophe. Whether one after a plural "s" closes is settled later.
Roles apostropheLike(QStringView text, qsizetype at, const Surroundings &around)
{
    const QChar shape = text[at];
    if (around.insideWord() || measures(text, at))
        return {};
    const bool drawnOpen = isOneOf(shape, u"‘‚‛`");
    const bool mayOpen = shape != u'’' && around.opens() && !beginsElision(text, at + 1);
    const bool mayClose = isOneOf(shape, u"’'‘´") && around.closes();
    if (drawnOpen && mayOpen)
        return {Fit::Yes, Fit::No};
    return {fit(mayOpen && !drawnOpen), fit(mayClose)};
}

Roles rolesOf(QStringView text, const QuoteMark &mark)
{
    const Surroundings around = surroundings(text, mark.range);
    switch (mark.family) {
    case MarkFamily::Double:
        if (mark.range.length() == 2) // ``
            return {Fit::Yes, Fit::No};
        if (isOneOf(mark.shape, u"\"”＂") && measures(text, mark.range.begin))
            return {};
        if (isOneOf(mark.shape, u"\"＂"))
            return straightDouble(around);
        if (isOneOf(mark.shape, u"„‟〝"))
            return {Fit::Yes, Fit::No};
        return mark.shape == u'“' ? drawnOpening(around) : drawnClosing(around);
    case MarkFamily::Single:
        return apostropheLike(text, mark.range.begin, around);
    case MarkFamily::Guillemet:
    case MarkFamily::SingleGuillemet:
        return guillemet(mark.shape, around);
    case MarkFamily::Corner:
    case MarkFamily::WhiteCorner:
        break;
    }
    const bool opens = isOneOf(mark.shape, u"「﹁｢『﹃");
    return {fit(opens), fit(!opens)};
}

/// Words that end with an apostrophe and are no plurals.
constexpr auto clipped = std::to_array<QStringView>({u"ol", u"lil", u"th", u"an", u"wi", u"mo", u"fo", u"o"});

/// Whether the word that ends at `end` has dropped its last letter: goin’, ol’.
bool isClipped(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 3;
    qsizetype begin = end;
    while (begin > 0 && end - begin <= longest && text[begin - 1].isLetterOrNumber())
        --begin;
    if (text[end - 1] == u'n' && text[end - 2] == u'i')
        return true;
    const QString word = text.sliced(begin, end - begin).toString().toLower();
    return std::ranges::any_of(clipped, [&](QStringView each) { return word == each; });
}

/// Whether the closing single mark may as well be a plural possessive or a dropped letter (leaders’ views,
/// goin’ home).
bool mayBeApostrophe(QStringView text, const QuoteMark &mark)
{
    const qsizetype at = mark.range.begin;
    if (mark.family != MarkFamily::Single || mark.closes == Fit::No || at < 2
        || mark.range.end >= text.size())
        return false;
    const bool ending = text[at - 1] == u's' || isClipped(text, at);
    if (!ending || text[mark.range.end] != u' ')
        return false;
    const QString next = wordAt(text, mark.range.end + 1);
    return !next.isEmpty() && std::ranges::none_of(afterClosing, [&](QStringView w) { return next == w; });
}

/// Whether the text before `at` ends a sentence, white space left out.
bool endsSentenceBefore(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 && isOneOf(text[at - 1], u".!?…");
}

/// The lines of whole sentences that a single mark opens and the next line as well: of speech over
/// paragraphs, each opened and only the last closed.
QSet<int> carriedLines(QStringView text, const std::vector<QuoteMark> &marks)
{
    QSet<int> lines;
    const QuoteMark *last = nullptr;
    for (const QuoteMark &mark : marks) {
        if (mark.family != MarkFamily::Single || !mark.startsLine || mark.opens == Fit::No)
            continue;
        if (last != nullptr && last->line + 1 == mark.line && last->shape == mark.shape
            && endsSentenceBefore(text, mark.range.begin))
            lines.insert(last->line);
        last = &mark;
    }
    return lines;
}

/// Settles, from the end of each line back, which doubtful single marks are apostrophes: those after which a
/// sure closing one comes before the next opening one, or the speech goes on in the next paragraph.
void settleApostrophes(QStringView text, std::vector<QuoteMark> &marks)
{
    const QSet<int> carried = carriedLines(text, marks);
    bool closingAhead = false;
    int line = -1;
    for (std::size_t i = marks.size(); i-- > 0;) {
        QuoteMark &mark = marks[i];
        if (mark.family != MarkFamily::Single)
            continue;
        if (mark.line != line)
            closingAhead = carried.contains(mark.line);
        line = mark.line;
        if (mayBeApostrophe(text, mark)) {
            if (closingAhead)
                mark.closes = Fit::No;
        } else if (mark.opens != Fit::No || mark.closes != Fit::No) {
            closingAhead = mark.closes == Fit::Yes;
        }
    }
}

/// Keeps count of lines while the text is read from front to back.
struct LineCounter {
    int line = 0;
    int block = 0;
    bool blank = true;

    void read(QChar c)
    {
        if (c == u'\n') {
            if (blank)
                block = line;
            else
                ++line;
            blank = true;
        } else if (!c.isSpace()) {
            blank = false;
        }
    }
};

/// The mark at `at`, its roles not yet known; none where the character is no mark.
std::optional<QuoteMark> markAt(QStringView text, qsizetype at, const LineCounter &lines)
{
    const auto family = markFamily(text[at]);
    if (!family)
        return {};
    QuoteMark mark{{at, at + 1}, *family, text[at]};
    if (mark.shape == u'`' && at + 1 < text.size() && text[at + 1] == u'`') {
        mark.range.end = at + 2;
        mark.family = MarkFamily::Double;
    }
    mark.startsLine = lines.blank;
    mark.line = lines.line;
    mark.block = lines.block;
    mark.afterPunctuation = at > 0 && isOneOf(text[at - 1], u".,;:!?…—–-)]\"'”’»。，！？");
    return mark;
}

/// Where a mark-up attribute (name="value") whose first mark is at `at` ends; `at` where there is none.
qsizetype attributeEnd(QStringView text, qsizetype at)
{
    if (text[at] != u'"' || at == 0 || text[at - 1] != u'=')
        return at;
    const qsizetype close = text.indexOf(u'"', at + 1);
    const bool inLine = close >= 0 && !text.sliced(at + 1, close - at - 1).contains(u'\n');
    return inLine ? close + 1 : at + 1;
}

} // namespace

std::optional<MarkFamily> markFamily(QChar c)
{
    struct Row {
        QStringView marks;
        MarkFamily family;
    };
    static constexpr std::array rows{
        Row{u"\"“”„‟＂〝〞〟", MarkFamily::Double}, Row{u"'‘’‚‛`´", MarkFamily::Single},
        Row{u"«»", MarkFamily::Guillemet},          Row{u"‹›", MarkFamily::SingleGuillemet},
        Row{u"「」﹁﹂｢｣", MarkFamily::Corner},     Row{u"『』﹃﹄", MarkFamily::WhiteCorner}};
    if (c.isLetterOrNumber() || c == u' ')
        return {}; // As nearly all of a text.
    for (const Row &row : rows) {
        if (row.marks.contains(c))
            return row.family;
    }
    return {};
}

std::vector<QuoteMark> scanQuoteMarks(QStringView text)
{
    std::vector<QuoteMark> marks;
    LineCounter lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype skipped = attributeEnd(text, at);
        if (skipped > at) {
            at = skipped;
            lines.blank = false;
            continue;
        }
        auto mark = markAt(text, at, lines);
        lines.read(text[at]);
        at = mark ? mark->range.end : at + 1;
        if (!mark)
            continue;
        const Roles roles = rolesOf(text, *mark);
        mark->opens = roles.opens;
        mark->closes = roles.closes;
        if (roles.opens != Fit::No || roles.closes != Fit::No)
            marks.push_back(*mark);
    }
    settleApostrophes(text, marks);
    return marks;
}

} // namespace retold
