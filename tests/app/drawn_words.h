#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>
#include <QWidget>

namespace retold::test {

/// A surface that keeps the words that are painted on it, each with the family of its font.
class DrawnWords final : public QPaintDevice {
public:
    struct Words {
        QString text;
        QString family;
    };

    /// What the widget paints of itself.
    explicit DrawnWords(QWidget &widget) : m_size(widget.size())
    {
        widget.render(this, QPoint(), QRegion(), QWidget::RenderFlags());
    }

    const QList<Words> &words() const { return m_engine.words; }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) { }

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawPath(const QPainterPath &) override { }
        Type type() const override { return User; }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            words.append({item.text(), item.font().family()});
        }

        QList<Words> words;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace retold::test
