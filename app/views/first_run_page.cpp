#include "app/views/first_run_page.h"

#include "app/theme/icons.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/legend_picture.h"
#include "app/views/message_line.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace retold {

namespace {

constexpr qreal columnWidth = 268;
constexpr qreal buttonsTop = 310;
constexpr qreal topEdge = 50;

void drawLine(QPainter &painter, TextRole role, const QColor &colour, const QRectF &box, int flags,
              const QString &text)
{
    painter.setFont(Theme::current().font(role));
    painter.setPen(colour);
    painter.drawText(box, flags, text);
}

void paintDateline(QPainter &painter, const QRectF &page, qreal y)
{
    painter.fillRect(QRectF(page.left(), y, page.width(), 1), tokens().text);
    const QRectF line(page.left(), y + 1, page.width(), px(28));
    drawLine(painter, TextRole::Small, tokens().text, line, Qt::AlignVCenter | Qt::AlignLeft,
             QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    drawLine(painter, TextRole::Deck, tokens().text, line, Qt::AlignCenter,
             FirstRunPage::tr("How one story was told by several outlets"));
    const QString privacy = FirstRunPage::tr("Everything stays on this computer");
    drawLine(painter, TextRole::Small, tokens().text, line, Qt::AlignVCenter | Qt::AlignRight, privacy);
    const qreal side = px(13);
    const qreal textWidth = painter.fontMetrics().horizontalAdvance(privacy);
    icon(QStringLiteral("lock"))
        .paint(&painter,
               QRectF(page.right() - textWidth - side - px(7), line.center().y() - side / 2, side, side)
                   .toRect());
    painter.fillRect(QRectF(page.left(), line.bottom(), page.width(), 1), tokens().text);
    painter.fillRect(QRectF(page.left(), line.bottom() + 3, page.width(), 2), tokens().text);
}

void paintInvitation(QPainter &painter, const QRectF &column)
{
    drawLine(painter, TextRole::Lead, tokens().text, column, Qt::AlignLeft | Qt::TextWordWrap,
             FirstRunPage::tr("Put the versions side by side"));
    drawLine(painter, TextRole::Body, tokens().text, column.adjusted(0, px(68), 0, px(68)),
             Qt::AlignLeft | Qt::TextWordWrap,
             FirstRunPage::tr(
                 "Open two or more versions of a story. Retold lines them up sentence by sentence and "
                 "lists what changed, worst first."));
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent) :
    QWidget(parent),
    m_message(new MessageLine(this)),
    m_open(makeButton(tr("Open files…"), QStringLiteral("folder-open"), true)),
    m_paste(makeButton(tr("Paste a version"), QStringLiteral("clipboard-paste"), false)),
    m_sample(makeButton(tr("Open the sample story"), QStringLiteral("newspaper"), false))
{
    connect(m_open, &QPushButton::clicked, this, &FirstRunPage::openRequested);
    connect(m_paste, &QPushButton::clicked, this, &FirstRunPage::pasteRequested);
    connect(m_sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
}

QPushButton *FirstRunPage::makeButton(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new QPushButton(primary ? icon(iconName, true) : icon(iconName), text, this);
    button->setProperty("primary", primary);
    button->setProperty("wide", true);
    return button;
}

QRectF FirstRunPage::page() const
{
    const qreal wide = std::min<qreal>(width() - px(48), px(1104));
    return {(width() - wide) / 2, px(topEdge), wide, height() - px(topEdge)};
}

void FirstRunPage::placeMessage()
{
    const int height = m_message->hasHeightForWidth() ? m_message->heightForWidth(width())
                                                      : m_message->sizeHint().height();
    m_message->setGeometry(0, 0, width(), height);
}

bool FirstRunPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // The message came, or says something else.
        placeMessage();
    return QWidget::event(event);
}

void FirstRunPage::resizeEvent(QResizeEvent *)
{
    placeMessage();
    const QRectF area = page();
    qreal y = area.top() + px(buttonsTop);
    for (QPushButton *button : {m_open, m_paste, m_sample}) {
        button->setGeometry(QRectF(area.left(), y, px(columnWidth), px(38)).toRect());
        y += px(46);
    }
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    const QRectF area = page();
    drawLine(painter, TextRole::Masthead, tokens().text,
             QRectF(area.left(), area.top(), area.width(), px(64)), Qt::AlignCenter,
             QStringLiteral("Retold"));
    paintDateline(painter, area, area.top() + px(74));
    const qreal top = area.top() + px(140);
    paintInvitation(painter, QRectF(area.left(), top, px(columnWidth), px(64)));
    drawLine(painter, TextRole::Small, tokens().muted,
             QRectF(area.left(), area.top() + px(buttonsTop + 146), px(columnWidth), px(70)),
             Qt::AlignLeft | Qt::TextWordWrap,
             tr("Plain text in any encoding. You can also drop files anywhere in this window."));

    const QRectF picture(area.left() + px(columnWidth + 58), top, px(482), px(400));
    if (picture.right() > area.right() + 1)
        return;
    painter.fillRect(QRectF(picture.left() - px(30), top, 1, px(400)), tokens().hairline);
    paintLegend(painter, picture);
}

} // namespace retold
