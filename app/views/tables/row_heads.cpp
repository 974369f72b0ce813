#include "app/views/painting_help.h"
#include "app/views/small_text.h"
#include "app/views/tables/allies_painting.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_heads.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal above = 7;
constexpr qreal below = 8;
constexpr qreal gutter = 34; // The number ends here.
constexpr qreal textLeft = 46;
constexpr qreal textRight = 14;
constexpr int mostLines = 3;

} // namespace

RowHeads::RowHeads(StoryTableProxy *proxy, QWidget *parent) :
    QHeaderView(Qt::Vertical, parent),
    m_proxy(proxy)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

void RowHeads::setRoom(int width)
{
    m_width = width;
    setFixedWidth(width);
}

void RowHeads::setChosenRow(int row)
{
    m_chosen = row;
    viewport()->update();
}

MarkedText RowHeads::wordsOf(const TableRow &row) const
{
    MarkedText text(row.words, row.marks, row.isHeadline ? TextRole::Headline : TextRole::Sentence, false,
                    mostLines);
    text.layOut(m_width - px(textLeft + textRight));
    return text;
}

qreal RowHeads::heightOf(int row) const
{
    const TableRow &source = m_proxy->rowAt(row);
    const qreal words = source.words.isEmpty() ? 0 : wordsOf(source).height();
    const std::vector<std::vector<int>> together = source.alliesAmong(m_proxy->model().versions());
    const qreal allies = together.empty() ? 0
                                          : paintAllies(nullptr, layoutDirection(), together, {},
                                                        QRectF(0, 0, m_width - px(textLeft + textRight), 0));
    return px(above + below)
        + TitleText{source.title, source.subtitle}.height(m_width - px(textLeft + textRight)) + words
        + allies;
}

/// Title, words, and who agrees with whom, from `room` down.
void RowHeads::paintText(QPainter &painter, const QRectF &box, const QRectF &room, const TableRow &row) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF line = room;
    TitleText{row.title, row.subtitle}.paint(painter, direction, box, line);
    QRectF rest = mirrored(direction, box, line);
    if (!row.words.isEmpty()) {
        const MarkedText words = wordsOf(row);
        words.paint(painter, rest.topLeft(), tokens().text);
        rest.translate(0, words.height());
    }
    const std::vector<std::vector<int>> allies = row.alliesAmong(m_proxy->model().versions());
    if (!allies.empty())
        paintAllies(&painter, direction, allies, m_proxy->model().table().reference, rest);
}

void RowHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section >= m_proxy->rowCount())
        return;
    const QRectF box = rect;
    const TableRow &row = m_proxy->rowAt(section);
    const Qt::LayoutDirection direction = layoutDirection();
    painter->save();
    painter->fillRect(box, section == m_chosen ? tokens().select : tokens().paper);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().hairline);
    painter->fillRect(mirrored(direction, box, QRectF(box.right() - 1, box.top(), 1, box.height())),
                      tokens().hairline);
    if (section == m_chosen)
        painter->fillRect(mirrored(direction, box, QRectF(box.left(), box.top(), px(4), box.height())),
                          tokens().text);
    const QRectF number(box.left(), box.top() + px(above), px(gutter), px(21));
    paintLine(*painter, direction, mirrored(direction, box, number), QLocale().toString(row.number),
              TextRole::Tiny, tokens().muted, LineEnd::Trailing);
    if (const auto worst = row.worst(m_proxy->model().versions())) {
        const QRectF spot(box.left() + px(gutter - 9), number.bottom() + px(1), px(9), px(9));
        paintSeverity(*painter, *worst, mirrored(direction, box, spot).center(), px(8));
    }
    const QRectF room(box.left() + px(textLeft), box.top() + px(above), m_width - px(textLeft + textRight),
                      Theme::current().pitch(TextRole::Ui));
    paintText(*painter, box, room, row);
    painter->restore();
}

} // namespace retold
