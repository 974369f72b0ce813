#include "app/views/drop_frame.h"

#include "app/models/pasted_texts.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace retold {

DropFrame::DropFrame(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    hide();
}

bool DropFrame::enter(QDragEnterEvent &event)
{
    m_promise = dropPromise(*event.mimeData(), m_versions);
    if (m_promise.isEmpty())
        return false;
    event.acceptProposedAction();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    return true;
}

bool DropFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        return enter(*static_cast<QDragEnterEvent *>(event));
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        emit dropped(*drop->mimeData());
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().text, px(2), Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
    const qreal edge = px(8);
    painter.drawRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge));

    painter.setFont(Theme::current().font(TextRole::UiStrong));
    const qreal side = px(16);
    const qreal wide = painter.fontMetrics().horizontalAdvance(m_promise) + side + px(8);
    QRectF plate(0, 0, wide + px(40), px(44));
    plate.moveCenter(QPointF(width() / 2.0, height() - px(64)));
    painter.setPen(QPen(tokens().text, 1));
    painter.setBrush(tokens().paper);
    painter.drawRoundedRect(plate, px(4), px(4));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF line(plate.center().x() - wide / 2, plate.top(), wide, plate.height());
    const QRectF picture(mirrored ? line.right() - side : line.left(), line.center().y() - side / 2, side,
                         side);
    icon(QStringLiteral("file-up")).paint(&painter, picture.toRect());
    painter.setPen(tokens().text);
    painter.drawText(line, int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), m_promise);
}

QString dropPromise(const QMimeData &mime, int versions)
{
    const QList<QUrl> urls = mime.urls();
    const auto files = static_cast<int>(std::ranges::count_if(urls, &QUrl::isLocalFile));
    if (files > 0 && versions == 0)
        return DropFrame::tr("Open %n file(s) as versions of one story", "", files);
    if (files > 0)
        return DropFrame::tr("Add %n file(s) as versions of this story", "", files);
    const QString text = plainTextOf(mime);
    if (text.trimmed().isEmpty())
        return {};
    return DropFrame::tr("Add the text as %n version(s)", "", static_cast<int>(pastedTexts(text).size()));
}

} // namespace retold
