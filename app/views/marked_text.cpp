#include "app/views/marked_text.h"

#include "app/views/mark_painting.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <set>

namespace retold {

namespace {

constexpr qreal baselineShare = 15.5 / 21; // Of the pitch.
constexpr qreal ringRoom = 3;
constexpr qreal signRoom = 11;
constexpr qreal paragraphIndent = 15;
constexpr qreal wordGap = 7; // Between boxes that are one stretch.

bool isRightToLeftLetter(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

void addRoom(std::map<qsizetype, qreal> &rooms, qsizetype position, qsizetype size, qreal room)
{
    if (position >= 0 && position < size)
        rooms[position] += room;
}

/// How much wider than by nature each character is, so that rings and signs find room. Qt adds the room at
/// the right of a character: after it from left to right, before it from right to left.
std::map<qsizetype, qreal> roomsFor(const std::vector<TextMark> &marks, const QString &text, bool rightToLeft)
{
    const qsizetype size = text.size();
    const qsizetype shift = rightToLeft ? 0 : -1;
    std::map<qsizetype, qreal> rooms;
    std::set<TextRange> ringed; // A figure may answer others in several ways, and be ringed for each.
    for (const TextMark &mark : marks) {
        if (isRing(mark.style) && ringed.insert(mark.range).second) {
            // A number runs from left to right also where the text does not: its own end is at its right.
            const bool turned
                = rightToLeft && mark.range.begin < size && !isRightToLeftLetter(text[mark.range.begin]);
            addRoom(rooms, turned ? mark.range.end - 1 : mark.range.begin + shift, size, px(ringRoom));
            addRoom(rooms, mark.range.end + shift, size, px(ringRoom));
        }
        if (mark.sign)
            addRoom(rooms, mark.range.end + shift, size, px(signRoom));
    }
    return rooms;
}

/// Before the word that is cut in two at a place, unless that word begins before `least`.
qsizetype beginOfWord(const QString &text, qsizetype cut, qsizetype least)
{
    qsizetype begin = cut;
    while (!text[cut].isSpace() && begin > least && !text[begin - 1].isSpace())
        --begin;
    return begin > least ? begin : cut;
}

} // namespace

TextMark shifted(TextMark mark, qsizetype offset)
{
    mark.range.begin += offset;
    mark.range.end += offset;
    return mark;
}

MarkedText::MarkedText(QString text, std::vector<TextMark> marks, TextRole role, bool indented,
                       int maximumLines) :
    m_text(std::move(text)),
    m_marks(std::move(marks)),
    m_role(role),
    m_indented(indented),
    m_rightToLeft(m_text.isRightToLeft()),
    m_mixed(std::any_of(m_text.begin(), m_text.end(), isRightToLeftLetter)),
    m_maximumLines(maximumLines)
{
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.style < b.style; });
}

void MarkedText::layOut(qreal width)
{
    if (m_layout && width == m_width)
        return;
    m_width = width;
    breakLines(width);
    if (m_maximumLines > 0 && m_layout->lineCount() > m_maximumLines)
        elide(width);
}

void MarkedText::breakLines(qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_rightToLeft ? Qt::AlignRight
                                      : Qt::AlignLeft); // Left is left here, whatever the text.
    QFont font = Theme::current().font(m_role);
    if (m_rightToLeft)
        font.setPixelSize(qRound(font.pixelSize() * 17 / 15.0));
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    applyFormats();

    m_layout->beginLayout();
    for (int n = 0;; ++n) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const qreal indent = n == 0 && m_indented ? px(paragraphIndent) : 0;
        line.setLineWidth(std::max(width - indent, px(20)));
        line.setPosition(QPointF(m_rightToLeft ? 0 : indent, baselineOf(n) - line.ascent()));
    }
    m_layout->endLayout();
}

void MarkedText::elide(qreal width)
{
    const QTextLine last = m_layout->lineAt(m_maximumLines - 1);
    qsizetype cut = last.textStart() + last.textLength();
    cut = std::max<qsizetype>(last.textStart(), cut - 3);
    cut = beginOfWord(m_text, cut, last.textStart() + last.textLength() / 2);
    if (cut > 0 && m_text[cut - 1].isHighSurrogate())
        --cut;
    m_text = m_text.first(cut).trimmed() + u'…';
    const qsizetype size = m_text.size();
    for (TextMark &mark : m_marks)
        mark.range = intersection(mark.range, {0, size});
    std::erase_if(m_marks, [](const TextMark &mark) { return mark.range.isEmpty(); });
    breakLines(width);
}

void MarkedText::applyFormats()
{
    QList<QTextLayout::FormatRange> formats;
    m_rooms = roomsFor(m_marks, m_text, m_rightToLeft);
    for (const auto &[position, room] : m_rooms) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(position);
        format.length = 1;
        format.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.format.setFontLetterSpacing(room);
        formats.append(format);
    }
    for (const TextRange &range : m_strong) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.begin);
        format.length = static_cast<int>(range.length());
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    m_layout->setFormats(formats);
}

qreal MarkedText::baselineOf(int line) const
{
    const qreal pitch = Theme::current().pitch(m_role);
    return std::round(line * pitch + pitch * baselineShare);
}

int MarkedText::lineCount() const
{
    return m_layout->lineCount();
}

qreal MarkedText::height() const
{
    return m_layout->lineCount() * Theme::current().pitch(m_role);
}

QPointF MarkedText::endOfText() const
{
    const int count = m_layout->lineCount();
    if (count == 0)
        return {0, baselineOf(0)};
    const QTextLine line = m_layout->lineAt(count - 1);
    return {line.cursorToX(line.textStart() + line.textLength()), baselineOf(count - 1)};
}

std::vector<QRectF> MarkedText::boxesOf(const TextRange &range) const
{
    std::vector<QRectF> boxes;
    for (int n = 0; n < m_layout->lineCount(); ++n) {
        const QTextLine line = m_layout->lineAt(n);
        TextRange part = intersection(range, {line.textStart(), line.textStart() + line.textLength()});
        while (!part.isEmpty() && m_text[part.end - 1].isSpace())
            --part.end;
        if (part.isEmpty())
            continue;
        const qreal size = Theme::current().pitch(m_role) / 21;
        const auto room = m_rooms.find(part.end - 1);
        std::vector<QRectF> lineBoxes = boxesOfLine(line, part);
        if (lineBoxes.empty())
            continue;
        if (room != m_rooms.end() && !m_mixed)
            lineBoxes.back().adjust(0, 0, -room->second, 0);
        for (QRectF box : lineBoxes) {
            box.setTop(baselineOf(n) - 14 * size);
            box.setHeight(19 * size);
            boxes.push_back(box);
        }
    }
    return boxes;
}

std::vector<QRectF> MarkedText::boxesOfLine(const QTextLine &line, const TextRange &range) const
{
    const auto edge = [&line](qsizetype position, QTextLine::Edge which = QTextLine::Leading) {
        int at = static_cast<int>(position);
        return line.cursorToX(&at, which);
    };
    if (!m_mixed) {
        const qreal left = edge(range.begin);
        return {QRectF(left, 0, edge(range.end - 1, QTextLine::Trailing) - left, 0)};
    }
    // Where directions meet, one position has two places, and the cursor gives but one of them: ask the
    // glyphs.
    std::vector<QRectF> boxes;
    for (qsizetype begin = range.begin; begin < range.end;) {
        qsizetype end = begin + 1;
        while (end < range.end && isRightToLeftAt(end) == isRightToLeftAt(begin))
            ++end;
        QRectF box;
        for (const QGlyphRun &run : line.glyphRuns(static_cast<int>(begin), static_cast<int>(end - begin)))
            box = box.united(run.boundingRect());
        const bool touches = !boxes.empty() && box.left() <= boxes.back().right() + px(wordGap)
            && box.right() >= boxes.back().left() - px(wordGap);
        if (touches)
            boxes.back() = boxes.back().united(box);
        else if (!box.isEmpty())
            boxes.push_back(box);
        begin = end;
    }
    return boxes;
}

/// Characters without a direction of their own go with those before them.
bool MarkedText::isRightToLeftAt(qsizetype position) const
{
    for (qsizetype i = position; i >= 0; --i) {
        if (isRightToLeftLetter(m_text[i]))
            return true;
        if (m_text[i].isLetterOrNumber())
            return false;
    }
    return m_rightToLeft;
}

void MarkedText::paint(QPainter &painter, QPointF origin, const QColor &colour,
                       std::span<const TextMark> extra) const
{
    std::vector<TextMark> marks = m_marks;
    marks.insert(marks.end(), extra.begin(), extra.end());
    std::stable_partition(marks.begin(), marks.end(),
                          [](const TextMark &mark) { return mark.style == MarkStyle::Selected; });
    for (const TextMark &mark : marks) {
        if (isUnderText(mark.style))
            paintMark(painter, mark.style, origin, *this, mark.range);
    }
    painter.setPen(colour);
    m_layout->draw(&painter, origin, coloursOf(marks));
    for (const TextMark &mark : marks) {
        if (!isUnderText(mark.style))
            paintMark(painter, mark.style, origin, *this, mark.range);
    }
    for (const TextMark &mark : marks) {
        if (mark.sign)
            paintRaisedSign(painter, *mark.sign, origin, *this, mark.range, isRing(mark.style));
    }
}

/// Struck words are muted, and those on the dark ground of the current hit are light.
QList<QTextLayout::FormatRange> MarkedText::coloursOf(const std::vector<TextMark> &marks) const
{
    QList<QTextLayout::FormatRange> colours;
    for (const TextMark &mark : marks) {
        if (mark.style != MarkStyle::LostWords && mark.style != MarkStyle::CurrentHit)
            continue;
        QTextLayout::FormatRange part;
        part.start = static_cast<int>(mark.range.begin);
        part.length = static_cast<int>(mark.range.length());
        part.format.setForeground(mark.style == MarkStyle::LostWords ? tokens().muted : tokens().paper);
        colours.append(part);
    }
    return colours;
}

qsizetype MarkedText::caretAt(QPointF point) const
{
    const int last = m_layout->lineCount() - 1;
    if (last < 0)
        return 0;
    const qreal pitch = Theme::current().pitch(m_role);
    const QTextLine line
        = m_layout->lineAt(std::clamp(static_cast<int>(std::floor(point.y() / pitch)), 0, last));
    qsizetype end = line.textStart() + line.textLength();
    if (line.lineNumber() < last) // The blank at which a line breaks belongs to it.
        end = std::max<qsizetype>(line.textStart(), end - 1);
    return std::min<qsizetype>(line.xToCursor(point.x()), end);
}

MarkedText::Position MarkedText::placeOf(qsizetype character) const
{
    const int at = static_cast<int>(std::min(character, m_text.size()));
    const QTextLine line = m_layout->lineForTextPosition(at);
    if (!line.isValid())
        return {};
    const qreal pitch = Theme::current().pitch(m_role);
    return {line.cursorToX(at), line.lineNumber() * pitch, pitch};
}

std::optional<qsizetype> MarkedText::positionAt(QPointF point) const
{
    const qreal pitch = Theme::current().pitch(m_role);
    const int n = static_cast<int>(std::floor(point.y() / pitch));
    if (n < 0 || n >= m_layout->lineCount())
        return std::nullopt;
    const QTextLine line = m_layout->lineAt(n);
    const QRectF words = line.naturalTextRect();
    if (point.x() < words.left() || point.x() > words.right())
        return std::nullopt;
    return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

} // namespace retold
