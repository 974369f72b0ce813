#include "app/views/tables/quote_cards_head.h"

#include "app/theme/signs.h"
#include "app/views/painting_help.h"
#include "app/views/tables/quote_card_delegate.h"

#include <QPainter>

namespace retold {

namespace {
constexpr qreal headHeight = 40;
constexpr qreal ruleHeight = 4;
} // namespace

QuoteCardsHead::QuoteCardsHead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuoteCardsHead::setReference(std::optional<int> reference)
{
    m_reference = reference;
    update();
}

void QuoteCardsHead::setRoom(int width)
{
    m_room = width;
    update();
}

QSize QuoteCardsHead::sizeHint() const
{
    return {0, qRound(px(headHeight))};
}

void QuoteCardsHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    const QRectF bounds = mirrored(layoutDirection(), rect(), QRectF(0, 0, m_room, height()));
    const QuoteCardColumns columns = quoteCardColumns(m_room);
    const auto line = [&](qreal begin, qreal end, const QString &text, LineEnd side = LineEnd::Leading) {
        const QRectF box(bounds.left() + begin, 0, end - begin, height() - px(ruleHeight));
        return paintLine(painter, layoutDirection(), mirrored(layoutDirection(), bounds, box), text,
                         TextRole::Small, tokens().muted, side);
    };
    const qreal written = line(columns.quotation, columns.divider - px(30),
                               m_reference ? tr("As in the reference") : tr("As first quoted"));
    if (m_reference) {
        const QRectF siglum(bounds.left() + columns.quotation + written + px(7),
                            (height() - px(ruleHeight) - px(15)) / 2, px(15), px(15));
        paintSiglum(painter, *m_reference, true, mirrored(layoutDirection(), bounds, siglum));
    }
    line(columns.wording, columns.wordingEnd, tr("Wording"));
    if (!columns.isNarrow) {
        line(columns.sign, columns.wording, tr("Verdict"));
        line(columns.wordingEnd, columns.end, tr("Who, or said how"), LineEnd::Trailing);
    }
    paintThickThin(painter, 0, width(), height() - px(ruleHeight));
}

} // namespace retold
