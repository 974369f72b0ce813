#include "app/views/detail_head.h"

#include "app/theme/signs.h"
#include "app/views/painting_help.h"
#include "core/compare/vocabulary.h"

#include <QPainter>

namespace retold {

namespace {
constexpr qreal edge = 14;
constexpr qreal textLeft = 38;
constexpr qreal headHeight = 38;
} // namespace

DetailHead::DetailHead(const Finding &finding, QString subject, QString place, QWidget *parent) :
    QWidget(parent),
    m_severity(finding.severity),
    m_kind(nameOf(finding.kind)),
    m_subject(std::move(subject)),
    m_place(std::move(place))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: The detail of a finding as a screen reader says it: %1 severity, %2 kind, %3 whose words, %4 its
    //: place.
    setAccessibleName(tr("%1, %2, %3, %4").arg(nameOf(m_severity), m_kind, m_subject, m_place));
}

QSize DetailHead::sizeHint() const
{
    return {qRound(px(200)), qRound(px(headHeight))};
}

void DetailHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bounds = rect();
    const auto place = [&](const QRectF &box) { return mirrored(layoutDirection(), bounds, box); };
    painter.fillRect(QRectF(0, 0, bounds.width(), 2), tokens().text);
    const qreal top = px(11);
    const qreal height = px(18);
    paintSeverity(painter, m_severity, place({px(edge + 2), top + px(4), px(10), px(10)}).center(), px(10));
    QRectF line(px(textLeft), top, bounds.width() - px(textLeft + edge), height);
    const qreal end = paintLine(painter, layoutDirection(), place(line), m_place, TextRole::Small,
                                tokens().muted, LineEnd::Trailing);
    line.setRight(line.right() - end - px(8));
    const qreal kind
        = paintLine(painter, layoutDirection(), place(line), m_kind, TextRole::UiStrong, tokens().text);
    line.setLeft(line.left() + kind + px(8));
    if (line.width() > px(24))
        paintLine(painter, layoutDirection(), place(line), m_subject, TextRole::Ui, tokens().muted);
}

} // namespace retold
