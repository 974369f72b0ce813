#include "app/views/find_field.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace retold {

FindField::FindField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("findField"));
    setPlaceholderText(tr("Find in all versions"));
    setAccessibleName(tr("Find in all versions"));
    setAccessibleDescription(
        tr("Enter goes to the next place, Shift and Enter to the one before, Escape closes."));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FindField::setKeyText(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void FindField::setFaulty(bool faulty)
{
    if (property("faulty").toBool() == faulty)
        return;
    setProperty("faulty", faulty);
    style()->unpolish(this);
    style()->polish(this);
}

void FindField::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setToolTip(narrow ? placeholderText() : QString()); // It may be cut now.
    updateGeometry();
}

QSize FindField::sizeHint() const
{
    if (m_narrow)
        return minimumSizeHint();
    const qreal words = fontMetrics().horizontalAdvance(placeholderText())
        + QFontMetricsF(Theme::current().font(TextRole::Tiny)).horizontalAdvance(m_key);
    return {qRound(std::max(px(230), words + px(72))), qRound(px(30))};
}

QSize FindField::minimumSizeHint() const
{
    return {qRound(px(150)), qRound(px(30))};
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else if (isEnter)
        emit nextRequested();
    else if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus() || m_key.isEmpty() || m_narrow)
        return;
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextRole::Tiny));
    painter.setPen(isEnabled() ? tokens().muted : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(QRectF(rect()).adjusted(px(8), 0, -px(10), 0), Qt::AlignVCenter | Qt::AlignTrailing,
                     m_key);
}

} // namespace retold
