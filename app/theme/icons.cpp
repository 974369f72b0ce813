#include "app/theme/icons.h"

#include "app/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace retold {

namespace {

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
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/retold/icons/%1.svg").arg(m_name));
        renderer.render(&painter);
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
