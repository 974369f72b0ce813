#include "app/views/front_button.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <utility>

namespace retold {

FrontButton::FrontButton(const QString &text, QString iconName, bool primary, QWidget *parent) :
    QPushButton(text, parent),
    m_iconName(std::move(iconName)),
    m_primary(primary)
{
    setProperty("primary", primary);
    setProperty("wide", true);
}

void FrontButton::setKey(const QString &key)
{
    m_key = key;
    update();
}

/// The style paints the box; the words are ours, for a style sheet knows no second text.
void FrontButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    if (m_primary && hasFocus()) { // The ring is hardly seen on the dark ground alone.
        painter.setPen(QPen(tokens().paper, 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
    const qreal side = px(16);
    const QRectF inner = QRectF(rect()).adjusted(px(13), 0, -px(13), 0);
    const auto mirrored
        = [this](const QRectF &box) { return QStyle::visualRect(layoutDirection(), rect(), box.toRect()); };
    retold::icon(m_iconName, m_primary)
        .paint(&painter, mirrored({inner.left(), inner.center().y() - side / 2, side, side}));
    painter.setPen(m_primary ? tokens().paper : tokens().text);
    painter.setFont(Theme::current().font(m_primary ? TextRole::UiStrong : TextRole::Ui));
    painter.drawText(mirrored(inner.adjusted(px(23), 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(m_primary ? tokens().paper : tokens().muted);
    painter.drawText(mirrored(inner), Qt::AlignVCenter | Qt::AlignTrailing, m_key);
}

} // namespace retold
