#include "app/theme/icons.h"

#include "app/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace retold {

namespace {

/// Icons that picture a side of the window or the way that one reads, and so mirror with it. A chevron is
/// none of them: it is named by where it points, and whoever paints it chooses.
bool mirrors(const QString &name)
{
    static const QSet<QString> directional{QStringLiteral("log-out"),     QStringLiteral("panel-left"),
                                           QStringLiteral("panel-right"), QStringLiteral("redo-2"),
                                           QStringLiteral("text"),        QStringLiteral("undo-2")};
    return QGuiApplication::isRightToLeft() && directional.contains(name);
}

/// Paints the outline of an SVG in the colour that the theme has now, so that icons follow a change of theme.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, bool onPrimary) : m_name(std::move(name)), m_onPrimary(onPrimary) { }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_onPrimary); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, tinted(rect.size() * painter->device()->devicePixelRatio(), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(size, mode); }

private:
    QPixmap tinted(const QSize &size, QIcon::Mode mode) const
    {
        QColor colour = m_onPrimary ? tokens().paper : tokens().text;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mirrors(m_name) ? 1 : 0);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/retold/icons/%1.svg").arg(m_name));
        if (mirrors(m_name))
            painter.setTransform(QTransform(-1, 0, 0, 1, size.width(), 0));
        renderer.render(&painter);
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    bool m_onPrimary = false;
};

} // namespace

QIcon icon(const QString &name, bool onPrimary)
{
    return QIcon(new TintedIconEngine(name, onPrimary));
}

} // namespace retold
