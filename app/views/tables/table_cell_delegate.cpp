#include "app/views/tables/table_cell_delegate.h"

#include "app/views/finding_text.h"
#include "app/views/painting_help.h"
#include "app/views/small_text.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal above = 7;
constexpr qreal below = 8;
constexpr qreal signLeft = 10;
constexpr qreal signSize = 12;
constexpr qreal textLeft = 29;
constexpr qreal textRight = 10;
constexpr qreal leastForWords = 120;
constexpr int mostLines = 3;
constexpr qsizetype shortWords = 40; // As long as these, also words that agree are said again.
constexpr int mostTexts = 4000;

bool saysWords(const TableCell &cell)
{
    const bool isKnown = cell.isBase || (cell.agrees && cell.words.size() > shortWords);
    return !cell.words.isEmpty() && !isKnown;
}

/// The words from the beginning, or, where what was found would stand below the last line, from shortly
/// before it.
MarkedWords shownWords(const TableCell &cell, qreal width)
{
    const qreal perUnit = Theme::current().font(TextRole::Sentence).pixelSize() * 0.52;
    const auto held = static_cast<qsizetype>(mostLines * width / perUnit * 0.85);
    const auto found = std::ranges::find(cell.marks, MarkStyle::AlarmWords, &TextMark::style);
    if (found == cell.marks.end() || found->range.end < held)
        return {cell.words, cell.marks};
    const qsizetype from = std::max<qsizetype>(0, found->range.begin - held / 3);
    const qsizetype begin = std::min(cell.words.indexOf(u' ', from) + 1, found->range.begin);
    const QString lead = QStringLiteral("… ");
    MarkedWords shown{lead + cell.words.sliced(begin), {}};
    for (const TextMark &mark : cell.marks) {
        if (mark.range.begin >= begin)
            shown.marks.push_back(shifted(mark, lead.size() - begin));
    }
    return shown;
}

/// Cue, role or value, where the head of the row does not say the same.
bool saysAside(const TableCell &cell, const TableRow &row)
{
    return !cell.aside.isEmpty() && !cell.isBase && cell.aside != row.subtitle;
}

/// What stands under the words.
qreal smallHeights(const TableCell &cell, const TableRow &row, qreal room)
{
    return smallHeight(cell.note, room) + (saysAside(cell, row) ? smallHeight(cell.aside, room) : 0);
}

} // namespace

TableCellDelegate::TableCellDelegate(StoryTableProxy *proxy, QObject *parent) :
    QStyledItemDelegate(parent),
    m_proxy(proxy),
    m_texts(mostTexts)
{ }

const TableCell &TableCellDelegate::cellAt(int row, int column) const
{
    return m_proxy->rowAt(row).cells.at(static_cast<std::size_t>(m_proxy->model().versionAt(column)));
}

bool TableCellDelegate::showsWords(const TableCell &cell, qreal width) const
{
    return m_showsWords && width >= px(leastForWords) && saysWords(cell);
}

const MarkedText &TableCellDelegate::textOf(int row, int column, qreal width) const
{
    const QModelIndex source = m_proxy->mapToSource(m_proxy->index(row, column));
    const qint64 key = qint64(source.row()) << 16 | source.column();
    LaidOutText *laidOut = m_texts.object(key);
    if (laidOut == nullptr || laidOut->width != width) {
        const qreal room = width - px(textLeft + textRight);
        MarkedWords shown = shownWords(cellAt(row, column), room);
        laidOut = new LaidOutText{
            width,
            MarkedText(std::move(shown.text), std::move(shown.marks), TextRole::Sentence, false, mostLines)};
        laidOut->text.layOut(room);
        m_texts.insert(key, laidOut);
    }
    return laidOut->text;
}

qreal TableCellDelegate::heightOf(int row, int column, qreal width) const
{
    const TableCell &cell = cellAt(row, column);
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    if (!m_showsWords || !cell.mark || width < px(leastForWords))
        return pitch + px(above + below);
    const qreal words = saysWords(cell) ? textOf(row, column, width).height() : pitch;
    const qreal room = width - px(textLeft + textRight);
    return words + smallHeights(cell, m_proxy->rowAt(row), room) + px(above + below);
}

void TableCellDelegate::paintSigns(QPainter &painter, const QStyleOptionViewItem &option,
                                   const TableCell &cell, bool wide) const
{
    const QRectF box = option.rect;
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    const qreal middle = box.top() + px(above) + pitch / 2;
    const qreal left = wide ? box.left() + px(signLeft) : box.center().x() - px(signSize / 2);
    const QRectF sign(left, middle - px(signSize / 2), px(signSize), px(signSize));
    const QRectF shown = mirrored(option.direction, box, sign);
    paintSign(painter, *cell.mark, shown);
    if (!cell.severity)
        return;
    const QPointF under(shown.center().x(), shown.bottom() + px(10));
    const qreal aside = px(signSize / 2 + 9) * (option.direction == Qt::LeftToRight ? 1 : -1);
    const bool stacks = wide && box.height() >= pitch * 2;
    paintSeverity(painter, *cell.severity,
                  stacks ? under : QPointF(shown.center().x() + (wide ? -aside * 0.85 : aside), middle),
                  px(8));
}

void TableCellDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const TableCell &cell = cellAt(index.row(), index.column());
    const QRectF box = option.rect;
    const QRectF room(box.left() + px(textLeft), box.top() + px(above),
                      box.width() - px(textLeft + textRight), Theme::current().pitch(TextRole::Sentence));
    QRectF line = mirrored(option.direction, box, room);
    if (showsWords(cell, box.width())) {
        const MarkedText &text = textOf(index.row(), index.column(), box.width());
        text.paint(painter, line.topLeft(), cell.agrees ? tokens().muted : tokens().text);
        line.translate(0, text.height());
    } else {
        paintLine(painter, option.direction, line, cell.verdict, TextRole::Small, tokens().muted);
        line.translate(0, line.height());
    }
    if (!cell.note.isEmpty())
        paintSmall(painter, option.direction, line, cell.note, tokens().muted);
    if (saysAside(cell, m_proxy->rowAt(index.row())))
        paintSmall(painter, option.direction, line, cell.aside,
                   cell.asideMatters ? tokens().text : tokens().muted);
}

void TableCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRectF box = option.rect;
    const QModelIndex current = view != nullptr ? view->currentIndex() : QModelIndex();
    const bool chosen = current.isValid() && current.row() == index.row();
    const TableCell &cell = cellAt(index.row(), index.column());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !cell.sentences.empty();
    painter->save();
    painter->fillRect(box, hovered ? tokens().hover : chosen ? tokens().select : tokens().paper);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().hairline);
    if (cell.mark) {
        const bool wide = m_showsWords && box.width() >= px(leastForWords);
        paintSigns(*painter, option, cell, wide);
        if (wide)
            paintWords(*painter, option, index);
    }
    if (current == index && view->hasFocus())
        paintFocusRing(*painter, box.adjusted(0, 0, 0, -1));
    painter->restore();
}

} // namespace retold
