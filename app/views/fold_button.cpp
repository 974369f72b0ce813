#include "app/views/fold_button.h"

#include "app/theme/icons.h"
#include "app/views/painting_help.h"

#include <QKeyEvent>
#include <QPainter>

namespace retold {

namespace {
constexpr qreal edge = 14;
constexpr qreal arrowSize = 12;
constexpr qreal lineHeight = 24;
} // namespace

FoldButton::FoldButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FoldButton::toggledByReader);
}

QSize FoldButton::sizeHint() const
{
    return {qRound(px(120)), qRound(px(lineHeight))};
}

void FoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bounds = rect();
    if (underMouse())
        painter.fillRect(bounds, tokens().hover);
    const auto place = [&](const QRectF &box) { return mirrored(layoutDirection(), bounds, box); };
    const QRectF arrow(px(edge - 1), bounds.center().y() - px(arrowSize / 2), px(arrowSize), px(arrowSize));
    const QString folded
        = QStringLiteral("chevron-%1")
              .arg(layoutDirection() == Qt::LeftToRight ? QStringLiteral("right") : QStringLiteral("left"));
    retold::icon(isChecked() ? QStringLiteral("chevron-down") : folded)
        .paint(&painter, place(arrow).toAlignedRect());
    const QRectF line(px(edge + arrowSize + 5), 0, bounds.width() - px(2 * edge + arrowSize + 5),
                      bounds.height());
    paintLine(painter, layoutDirection(), place(line), text(), TextRole::Small, tokens().muted);
    if (hasFocus())
        paintFocusRing(painter, bounds);
}

} // namespace retold
