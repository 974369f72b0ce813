#pragma once

#include "app/views/level_rows.h"
#include "core/compare/story_filter.h"

#include <QWidget>

#include <memory>

namespace retold {

/// The whole story at a glance: a lane a version, a box a fact, a gap where a version has nothing; findings
/// above, the part in view framed.
class OverviewStrip final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const StoryFilter &filter);
    void setBandsInView(IndexRange bands);

    /// How many bands there are, and which of them are framed.
    int count() const { return static_cast<int>(m_edges.size()) - 1; }
    IndexRange inView() const { return m_inView; }
    void activate(int band) { emit bandActivated(band); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void bandActivated(int band);
    void wheeled(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void placeBands();
    void placeFindings();
    qreal laneHeight() const;
    qreal xOf(int band) const;
    int bandAt(qreal x) const;
    void paintLanes(QPainter &painter) const;
    void paintFindings(QPainter &painter) const;

    std::shared_ptr<const Comparison> m_comparison;
    StoryFilter m_filter;
    std::vector<int> m_order;   ///< Versions by lane.
    std::vector<qreal> m_edges; ///< Left edges of the bands as shares of the width, one more at the end.
    std::vector<std::optional<Severity>> m_worst; ///< By band: the worst finding, if critical or major.
    IndexRange m_inView;
};

} // namespace retold
