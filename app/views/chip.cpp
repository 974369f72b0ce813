#include "app/views/chip.h"

#include "app/theme/mirroring.h"
#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace retold {

namespace {

constexpr qreal signRoom = 26;
constexpr qreal compactSignRoom = 22;
constexpr qreal trailing = 8;
constexpr qreal compactTrailing = 6;

QFont nameFont()
{
    return Theme::current().font(TextRole::Small);
}

} // namespace

Chip::Chip(QString name, QWidget *parent) : QAbstractButton(parent), m_name(std::move(name))
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateNames();
}

Chip::Chip(ClassMark mark, const QString &name, QWidget *parent) : Chip(name, parent)
{
    m_mark = mark;
}

Chip::Chip(Severity severity, const QString &name, QWidget *parent) : Chip(name, parent)
{
    m_severity = severity;
}

void Chip::setCount(int count)
{
    m_count = count;
    updateNames();
    updateGeometry();
    update();
}

void Chip::setAlone(bool alone)
{
    m_alone = alone;
    updateNames();
    update();
}

void Chip::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void Chip::updateNames()
{
    //: A filter as a screen reader says it: %1 the name of a class ("edited"), %2 how often it occurs.
    setAccessibleName(tr("%1, %2").arg(m_name).arg(m_count));
    setAccessibleDescription(m_alone ? tr("Nothing else is shown") : QString());
    //: %1 is the name of a class, as "edited".
    setToolTip(tr("%1: show or hide; with Alt, show this class alone").arg(m_name));
}

int Chip::widthOf(bool compact) const
{
    const QFontMetrics metrics(nameFont());
    const qreal count = metrics.horizontalAdvance(QLocale().toString(m_count));
    if (compact)
        return qRound(px(compactSignRoom + compactTrailing) + count);
    return qRound(px(signRoom + trailing + 5) + metrics.horizontalAdvance(m_name) + count);
}

QSize Chip::sizeHint() const
{
    return {widthOf(m_compact), qRound(px(m_compact ? 24 : 22))};
}

/// The sign in its ink; on the dark of a chip that is alone, in the colour of paper or on a piece of it.
void Chip::paintMark(QPainter &painter, const QRectF &box) const
{
    const bool inverts = isShown() && m_alone;
    if (m_mark && inverts)
        paintSign(painter, m_mark->sign, box, tokens().paper);
    else if (m_mark)
        paintSign(painter, *m_mark, box);
    if (!m_severity)
        return;
    if (inverts) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().paper);
        painter.drawEllipse(box.adjusted(-px(2), -px(2), px(2), px(2)));
    }
    paintSeverity(painter, *m_severity, box.center(), px(9));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter);
    const qreal middle = height() / 2.0;
    const Mirroring place(painter, QRectF(rect()));
    paintMark(painter, place.box(QRectF(px(m_compact ? 6 : 7), middle - px(6), px(12), px(12))));
    paintWords(painter, place);
    if (hasFocus()) {
        painter.setPen(QPen(tokens().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(3), px(3));
    }
}

void Chip::paintPlate(QPainter &painter) const
{
    const bool on = isShown();
    const bool inverts = on && m_alone;
    painter.setPen(QPen(underMouse() || inverts ? tokens().text
                            : on                ? tokens().hairline
                                                : tokens().rule,
                        1, on ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(inverts        ? tokens().text
                         : isDown() ? tokens().hairline
                         : on       ? tokens().paper
                                    : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
}

void Chip::paintWords(QPainter &painter, const Mirroring &place) const
{
    const bool on = isShown();
    const bool inverts = on && m_alone;
    painter.setFont(nameFont());
    const qreal before = px((m_compact ? compactSignRoom : signRoom) - 2);
    const qreal after = px(m_compact ? compactTrailing : trailing);
    const QRectF line = place.box(QRectF(rect()).adjusted(before, 0, -after, 0));
    const QColor strong = inverts ? tokens().paper : on ? tokens().text : tokens().muted;
    painter.setPen(strong);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shownName());
    painter.setPen(m_compact || inverts ? strong : tokens().muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!event->modifiers().testFlag(Qt::AltModifier) || !hitButton(event->position().toPoint()))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    emit onlyRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers().testFlag(Qt::AltModifier))
        emit onlyRequested();
    else if (enters)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace retold
