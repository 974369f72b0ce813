#include "app/views/findings_strip.h"

#include "app/theme/icons.h"
#include "app/theme/signs.h"
#include "app/views/painting_help.h"
#include "core/compare/vocabulary.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace retold {

namespace {
constexpr qreal stripWidth = 46;
constexpr qreal headHeight = 38;
constexpr qreal entryHeight = 42;
constexpr qreal arrowSize = 16;
} // namespace

FindingsStrip::FindingsStrip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    describe();
}

void FindingsStrip::setCounts(const std::array<int, severityCount> &counts)
{
    m_counts = counts;
    describe();
    update();
}

void FindingsStrip::setKeyText(const QString &key)
{
    m_key = key;
    describe();
}

void FindingsStrip::describe()
{
    QStringList parts{tr("Findings")};
    for (int s = 0; s < severityCount; ++s) {
        const int count = m_counts.at(static_cast<std::size_t>(s));
        if (count > 0)
            //: How many findings of a severity there are: %1 as "Major".
            parts << tr("%1: %2").arg(nameOf(static_cast<Severity>(s)), QLocale().toString(count));
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    //: %1 is the key.
    setToolTip(m_key.isEmpty() ? tr("Show the findings") : tr("Show the findings (%1)").arg(m_key));
}

QSize FindingsStrip::sizeHint() const
{
    return {qRound(px(stripWidth)), qRound(px(headHeight + severityCount * entryHeight))};
}

void FindingsStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bounds = rect();
    painter.fillRect(bounds, underMouse() ? tokens().hover : tokens().panel);
    const QString arrow = layoutDirection() == Qt::LeftToRight ? QStringLiteral("chevron-left")
                                                               : QStringLiteral("chevron-right");
    const QRectF head(0, 0, bounds.width(), px(headHeight));
    const qreal half = px(arrowSize / 2);
    retold::icon(arrow).paint(
        &painter, QRectF(head.center() - QPointF(half, half), QSizeF(2 * half, 2 * half)).toAlignedRect());
    qreal y = head.bottom();
    for (int s = 0; s < severityCount; ++s) {
        const int count = m_counts.at(static_cast<std::size_t>(s));
        if (count == 0)
            continue;
        painter.fillRect(QRectF(0, y, bounds.width(), 1), tokens().hairline);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSeverity(painter, static_cast<Severity>(s), QPointF(bounds.center().x(), y + px(13)), px(10));
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintLine(painter, layoutDirection(), QRectF(0, y + px(20), bounds.width(), px(16)),
                  QLocale().toString(count), TextRole::Small, tokens().text, LineEnd::Middle);
        y += px(entryHeight);
    }
    painter.fillRect(QRectF(0, y, bounds.width(), 1), tokens().hairline);
    if (hasFocus())
        paintFocusRing(painter, bounds);
}

void FindingsStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FindingsStrip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FindingsStrip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace retold
