#pragma once

#include "app/models/column_state.h"
#include "app/views/strip_lanes.h"
#include "app/views/strip_scale.h"
#include "core/compare/story_filter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace retold {

/// The whole story at a glance: a lane a version, a box a fact, a gap where a version has nothing; findings
/// above, search hits below, the part in view framed.
class OverviewStrip final : public QWidget {
    Q_OBJECT

public:
    /// `columns` says which lanes stand in which order, and must outlive the strip.
    explicit OverviewStrip(ColumnState *columns, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const StoryFilter &filter);
    void setFactsInView(IndexRange facts);

    /// Where a search has found something; `current` is the hit that was gone to.
    void setHits(const std::vector<Place> &hits, const std::optional<Place> &current = {});

    /// How many facts there are, and which of them are framed.
    int count() const { return m_scale.count(); }
    IndexRange inView() const { return m_inView; }
    void activate(int fact) { goTo(fact); }

    const StripScale &scale() const { return m_scale; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void factActivated(int fact);
    void wheeled(int pixels);

    /// The reader wants to go on in the texts.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeFacts();
    void placeFindings();
    void forgetPicture();
    void goTo(int fact);
    StripLanes lanes() const;
    qreal mirroredX(qreal x) const;
    QRectF boxOf(int fact, qreal y, qreal height) const;
    QRectF frame() const;
    int factAt(QPointF point) const;
    int factOf(const Place &place) const;
    void paintPicture(QPainter &painter) const;
    void paintLetter(QPainter &painter, int version, int lane, const StripLanes &lanes) const;
    void paintLane(QPainter &painter, int version, int lane, const StripLanes &lanes) const;
    void addMark(std::vector<StripMark> &marks, int fact, qreal size, int rank) const;
    void paintFindings(QPainter &painter, qreal middle) const;
    void paintHits(QPainter &painter, qreal tip) const;

    ColumnState *m_columns;
    std::shared_ptr<const Comparison> m_comparison;
    StoryFilter m_filter;
    StripScale m_scale;
    std::vector<std::vector<int>> m_factOf;       ///< By version, by sentence.
    std::vector<std::optional<Severity>> m_worst; ///< By fact: the worst finding, if critical or major.
    std::vector<bool> m_hits;                     ///< By fact.
    std::optional<int> m_currentHit;              ///< The fact of the hit that was gone to.
    IndexRange m_inView;
    int m_current = 0;   ///< The fact that the keys are at.
    qreal m_grabbed = 0; ///< How far behind the edge of the frame it was taken hold of.
    QPixmap m_picture;   ///< Lanes and marks; only the frame moves while one scrolls.
};

} // namespace retold
