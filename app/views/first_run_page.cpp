#include "app/views/first_run_page.h"

#include "app/theme/icons.h"
#include "app/theme/mirroring.h"
#include "app/theme/theme.h"
#include "app/views/front_button.h"
#include "app/views/legend_picture.h"
#include "app/views/message_line.h"
#include "app/views/painting_help.h"
#include "app/views/recent_list.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal topEdge = 50;
constexpr qreal leastTopEdge = 16; // In low windows.
constexpr qreal contentTop = 136;  // Below the masthead and its dateline.
constexpr qreal contentHeight = 402;
constexpr qreal columnWidth = 268;
constexpr qreal gap = 58; // Between columns, a hairline in its middle.
constexpr qreal legendWidth = 482;
constexpr qreal recentWidth = 240;
constexpr qreal buttonsTop = 178; // Below the top of the content.
constexpr qreal buttonStep = 46;
constexpr qreal lowButtonsTop = 76; // Without advice, below a lead of two lines.
constexpr qreal footRoom = 12;

void drawLine(QPainter &painter, TextRole role, const QColor &colour, const QRectF &box, int flags,
              const QString &text)
{
    painter.setFont(Theme::current().font(role));
    painter.setPen(colour);
    painter.drawText(box, flags, text);
}

/// Words at the pitch of their role, which the natural line of the serif would make too wide. Returns their
/// height.
qreal drawWords(QPainter &painter, TextRole role, const QColor &colour, const QRectF &box,
                const QString &text)
{
    const qreal pitch = Theme::current().pitch(role);
    QTextLayout layout(text, Theme::current().font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(box.width());
        line.setPosition(QPointF(0, lines * pitch + (pitch - line.height()) / 2));
    }
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, box.topLeft());
    return lines * pitch;
}

void paintDateline(QPainter &painter, const QRectF &page, qreal y, bool mirrored)
{
    painter.fillRect(QRectF(page.left(), y, page.width(), 1), tokens().text);
    const QRectF line(page.left(), y + 1, page.width(), px(28));
    const QString privacy = FirstRunPage::tr("Everything stays on this computer");
    const QString date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    const qreal both = textAdvance(privacy, TextRole::Small) + textAdvance(date, TextRole::Small);
    if (both + px(60) < page.width())
        drawLine(painter, TextRole::Small, tokens().text, line, Qt::AlignVCenter | Qt::AlignLeading, date);
    if (page.width() > px(720))
        drawLine(painter, TextRole::Deck, tokens().text, line, Qt::AlignCenter,
                 FirstRunPage::tr("How one story was told by several outlets"));
    drawLine(painter, TextRole::Small, tokens().text, line, Qt::AlignVCenter | Qt::AlignTrailing, privacy);
    const qreal side = px(13);
    const qreal inward = painter.fontMetrics().horizontalAdvance(privacy) + px(7);
    const qreal x = mirrored ? page.left() + inward : page.right() - inward - side;
    icon(QStringLiteral("lock"))
        .paint(&painter, QRectF(x, line.center().y() - side / 2, side, side).toRect());
    painter.fillRect(QRectF(page.left(), line.bottom(), page.width(), 1), tokens().text);
    painter.fillRect(QRectF(page.left(), line.bottom() + 3, page.width(), 2), tokens().text);
}

void paintInvitation(QPainter &painter, const QRectF &column, bool hasAdvice)
{
    const qreal lead = drawWords(painter, TextRole::Lead, tokens().text, column,
                                 FirstRunPage::tr("Put the versions side by side"));
    if (!hasAdvice)
        return;
    drawWords(painter, TextRole::Body, tokens().text, column.adjusted(0, lead + px(8), 0, 0),
              FirstRunPage::tr(
                  "Open two or more versions of a story. Retold lines them up sentence by sentence and "
                  "lists what changed, worst first."));
    const qreal below = px(buttonsTop + 3 * buttonStep + 4);
    drawWords(painter, TextRole::Small, tokens().muted, column.adjusted(0, below, 0, 0),
              FirstRunPage::tr(
                  "You can also drop files anywhere in this window. To paste several versions at once, put "
                  "a line of dashes between them: ---"));
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent) :
    QWidget(parent),
    m_open(new FrontButton(tr("Open files…"), QStringLiteral("folder-open"), true, this)),
    m_paste(new FrontButton(tr("Paste a version"), QStringLiteral("clipboard-paste"), false, this)),
    m_sample(new FrontButton(tr("Open the sample story"), QStringLiteral("newspaper"), false, this)),
    m_recent(new RecentList(this)),
    m_message(new MessageLine(this))
{
    connect(m_open, &QAbstractButton::clicked, this, &FirstRunPage::openRequested);
    connect(m_paste, &QAbstractButton::clicked, this, &FirstRunPage::pasteRequested);
    connect(m_sample, &QAbstractButton::clicked, this, &FirstRunPage::sampleRequested);
    connect(m_recent, &RecentList::storyRequested, this, &FirstRunPage::recentRequested);
    connect(m_message, &MessageLine::shownChanged, this, &FirstRunPage::place);
    setFocusProxy(m_open);
    setRecentStories({});
}

void FirstRunPage::setRecentStories(const std::vector<RecentStory> &stories)
{
    constexpr std::size_t mostRows = 6;
    const auto shown = std::min(stories.size(), mostRows);
    m_recent->setStories({stories.begin(), stories.begin() + static_cast<std::ptrdiff_t>(shown)},
                         QDate::currentDate());
    m_hasRecent = !stories.empty();
    place();
    update();
}

void FirstRunPage::setKeys(const QString &open, const QString &paste, const QString &sample)
{
    m_open->setKey(open);
    m_paste->setKey(paste);
    m_sample->setKey(sample);
}

FirstRunPage::Places FirstRunPage::places() const
{
    // Columns that find no room go, the picture first; what is left stands in the middle.
    const qreal room = width() - px(48);
    const bool hasRecent = m_hasRecent && room >= px(columnWidth + gap + recentWidth);
    const qreal others = px(columnWidth) + (hasRecent ? px(gap + recentWidth) : 0);
    const bool hasLegend = room >= others + px(gap + legendWidth);
    const qreal wide = others + (hasLegend ? px(gap + legendWidth) : 0);
    const qreal buttons = px(3 * buttonStep + footRoom + leastTopEdge);
    Places at;
    at.hasMasthead = height() >= px(contentTop + buttonsTop) + buttons;
    at.hasAdvice = height() >= px(buttonsTop) + buttons;
    at.buttonsTop = px(at.hasAdvice ? buttonsTop : lowButtonsTop);
    const qreal above = at.hasMasthead ? px(contentTop) : 0;
    const qreal high = above + px(contentHeight);
    const qreal top = std::clamp((height() - high) * 0.3, px(leastTopEdge), px(topEdge));

    at.page = QRectF(std::round((width() - wide) / 2), std::round(top), wide, high);
    const qreal y = at.page.top() + above;
    at.invitation = QRectF(at.page.left(), y, px(columnWidth), px(contentHeight));
    if (hasLegend)
        at.legend = QRectF(at.invitation.right() + px(gap), y, px(legendWidth), px(contentHeight));
    if (hasRecent)
        at.recent = QRectF(at.page.right() - px(recentWidth), y, px(recentWidth), px(contentHeight));
    return at;
}

QRectF FirstRunPage::placed(const QRectF &box) const
{
    return box.isEmpty() ? box : mirrored(layoutDirection(), rect(), box);
}

void FirstRunPage::place()
{
    const Places at = places();
    qreal y = at.invitation.top() + at.buttonsTop;
    const QRectF column = placed(at.invitation);
    for (FrontButton *button : {m_open, m_paste, m_sample}) {
        button->setGeometry(QRectF(column.left(), y, column.width(), px(38)).toRect());
        y += px(buttonStep);
    }
    m_recent->setVisible(!at.recent.isEmpty());
    m_recent->setGeometry(placed(at.recent).toRect());
    m_message->setGeometry(0, 0, width(), m_message->sizeHint().height());
    m_message->raise();
}

void FirstRunPage::resizeEvent(QResizeEvent *)
{
    place();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    const Places at = places();
    if (at.hasMasthead) {
        drawLine(painter, TextRole::Masthead, tokens().text,
                 QRectF(at.page.left(), at.page.top(), at.page.width(), px(64)), Qt::AlignCenter,
                 QStringLiteral("Retold"));
        paintDateline(painter, at.page, at.page.top() + px(74), layoutDirection() == Qt::RightToLeft);
    }
    paintInvitation(painter, placed(at.invitation), at.hasAdvice);
    for (const QRectF &column : {at.legend, at.recent}) {
        if (!column.isEmpty())
            painter.fillRect(placed({column.left() - px(gap / 2), column.top(), 1, column.height()}),
                             tokens().hairline);
    }
    if (!at.legend.isEmpty())
        paintLegend(painter, placed(at.legend));
}

} // namespace retold
