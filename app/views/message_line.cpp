#include "app/views/message_line.h"

#include "app/theme/icons.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/painting_help.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace retold {

namespace {

/// As rich text: a file is named in quotation marks, which a heavier face makes needless.
QString withNamesSetOff(const QString &message)
{
    static const QRegularExpression name(QStringLiteral("[“„«](.+?)[”“»]"));
    QStringList lines;
    for (const QString &line : message.split(u'\n')) {
        QString rich = line.toHtmlEscaped();
        const QRegularExpressionMatch match = name.match(rich);
        if (match.hasMatch())
            rich.replace(match.capturedStart(), match.capturedLength(),
                         QStringLiteral("<b>%1</b>").arg(isolated(match.captured(1))));
        lines.append(rich);
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

MessageLine::MessageLine(QWidget *parent) :
    QWidget(parent),
    m_label(new QLabel(this)),
    m_action(new QPushButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
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
    showMessage(message, action, true);
}

void MessageLine::showWarning(const QString &message)
{
    if (isHidden() || !m_isError)
        showMessage(message, {}, false);
}

void MessageLine::showMessage(const QString &message, const QString &action, bool isError)
{
    m_message = message;
    m_isError = isError;
    m_label->setText(withNamesSetOff(message));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    show();
    update();
    emit shownChanged();
}

void MessageLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit shownChanged();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar = layoutDirection() == Qt::RightToLeft ? QRectF(width() - px(4), 0, px(4), height())
                                                            : QRectF(0, 0, px(4), height());
    painter.fillRect(rect(), m_isError ? blended(tokens().alarmWash, tokens().paper) : tokens().hover);
    if (tokens().highContrast) {
        painter.setPen(QPen(tokens().text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const Severity severity = m_isError ? Severity::Critical : Severity::Major;
    painter.fillRect(bar, tokens().severities.at(static_cast<std::size_t>(severity)));
    const qreal side = px(16);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - px(15) - side : px(15);
    if (m_isError)
        icon(QStringLiteral("triangle-alert"))
            .paint(&painter, QRectF(x, (height() - side) / 2, side, side).toRect());
    else
        paintSeverity(painter, severity, QPointF(x + side / 2, height() / 2.0), px(10));
}

} // namespace retold
