#include "app/views/recent_list.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/painting_help.h"

#include <QAbstractButton>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace retold {

namespace {

constexpr qreal headHeight = 26;
constexpr qreal rowHeight = 57;

/// One comparison: title above, counts and day below.
class RecentRow final : public QAbstractButton {
public:
    RecentRow(const RecentStory &story, const QDate &today, QWidget *parent) :
        QAbstractButton(parent),
        m_story(story),
        m_when(whenText(story.opened, today)),
        m_versions(RecentList::tr("%n version(s)", "", static_cast<int>(story.paths.size())))
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(qRound(px(rowHeight)));
        QStringList files;
        for (const QString &path : story.paths)
            files.append(QDir::toNativeSeparators(path));
        setToolTip(files.join(u'\n'));
        //: A comparison of late for the screen reader: %1 its title, %2 as "5 versions", %3 and %4 counts of
        //: findings, %5 as "today".
        setAccessibleName(RecentList::tr("%1, %2, %3 critical, %4 major, %5")
                              .arg(story.title, m_versions)
                              .arg(story.critical)
                              .arg(story.major)
                              .arg(m_when));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF area = rect();
        if (underMouse())
            painter.fillRect(area, tokens().hover);
        painter.setFont(Theme::current().font(TextRole::Body));
        painter.setPen(tokens().text);
        const QRectF title(area.left(), area.top() + px(7), area.width(), px(22));
        painter.drawText(
            title, Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(isolated(m_story.title), Qt::ElideRight, int(title.width())));
        painter.setFont(Theme::current().font(TextRole::Small));
        painter.setPen(tokens().muted);
        const QRectF line(area.left(), area.top() + px(31), area.width(), px(17));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, m_versions);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, m_when);
        qreal x = painter.fontMetrics().horizontalAdvance(m_versions) + px(15);
        x = paintCount(painter, line, x, Severity::Critical, m_story.critical);
        paintCount(painter, line, x, Severity::Major, m_story.major);
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens().hairline);
        if (hasFocus()) {
            painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(area.adjusted(1, 1, -1, -2));
        }
    }

private:
    /// Returns where the next count begins, from the leading edge.
    qreal paintCount(QPainter &painter, const QRectF &line, qreal x, Severity severity, int count) const
    {
        if (count == 0)
            return x;
        const QString number = QLocale().toString(count);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal wide = painter.fontMetrics().horizontalAdvance(number);
        const qreal middle = mirrored ? line.right() - x - px(4) : line.left() + x + px(4);
        paintSeverity(painter, severity, QPointF(middle, line.center().y()), px(8));
        const qreal left = mirrored ? line.right() - x - px(13) - wide : line.left() + x + px(13);
        painter.drawText(QRectF(left, line.top(), wide + 1, line.height()), Qt::AlignVCenter, number);
        return x + px(13) + wide + px(12);
    }

    RecentStory m_story;
    QString m_when;
    QString m_versions;
};

} // namespace

RecentList::RecentList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, qRound(px(headHeight)), 0, 0);
    m_column->setSpacing(0);
}

void RecentList::setStories(const std::vector<RecentStory> &stories, const QDate &today)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // It may be one of its rows that asked.
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const RecentStory &story : stories) {
        auto *row = new RecentRow(story, today, m_rows);
        connect(row, &QAbstractButton::clicked, this,
                [this, paths = story.paths] { emit storyRequested(paths); });
        rows->addWidget(row);
    }
    rows->addStretch();
    m_column->addWidget(m_rows, 1);
    m_rows->show();
    setVisible(!stories.empty());
}

void RecentList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    painter.drawText(QRectF(0, 0, width(), px(18)), Qt::AlignVCenter | Qt::AlignLeading, tr("Recent"));
    painter.fillRect(QRectF(0, px(headHeight) - 1, width(), 1), tokens().text);
}

} // namespace retold
