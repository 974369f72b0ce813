#include "app/views/message_line.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace retold {

MessageLine::MessageLine(QWidget *parent) :
    QWidget(parent),
    m_label(new QLabel(this)),
    m_action(new QPushButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("link", true);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(qRound(px(40)), qRound(px(7)), qRound(px(10)), qRound(px(7)));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionRequested);
    hide();
}

void MessageLine::showError(const QString &message, const QString &action)
{
    m_label->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    show();
}

QString MessageLine::message() const
{
    return m_label->text();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), blended(tokens().alarmWash, tokens().paper));
    const QColor critical = tokens().severities.front();
    painter.fillRect(QRectF(0, 0, px(4), height()), critical);
    const qreal side = px(16);
    icon(QStringLiteral("triangle-alert"))
        .paint(&painter, QRectF(px(15), (height() - side) / 2, side, side).toRect());
}

} // namespace retold
