#pragma once

#include "app/views/text_surface.h"
#include "core/compare/comparison.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

#include <memory>

class QAbstractScrollArea;
class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace retold {

/// Lets the texts of a view be handled as text: selected with mouse and keys, copied, zoomed by the wheel,
/// and asked what a word means. Watches the events of the view and leaves to it what is not about text. Where
/// the same texts are shown by another view, it moves there, with all that is selected and found.
class TextInteraction final : public QObject {
    Q_OBJECT

public:
    /// `surface` is the view itself, as texts see it; both must outlive this.
    TextInteraction(QAbstractScrollArea *view, TextSurface *surface, QObject *parent);

    /// To another view of the same texts.
    void moveTo(QAbstractScrollArea *view, TextSurface *surface);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void setHits(const FindHits &hits, const std::optional<FindHit> &current);

    const std::optional<TextSelection> &selection() const { return m_overlay.selection; }

    /// The version and sentence that have the focus.
    std::optional<std::pair<int, int>> chosenSentence() const { return m_surface->chosenSentence(); }

    /// What Copy takes: the selection, or else the sentence that has the focus.
    std::optional<TextSelection> textToCopy() const;

    /// Selects all of the version that has the focus.
    void selectVersion();

signals:
    /// Larger (1) or smaller (-1).
    void zoomRequested(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    void dragTo(QPointF point);
    bool selectWord(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    bool key(const QKeyEvent &event);
    bool showToolTip(const QHelpEvent &event);
    void select(const std::optional<TextSelection> &selection);
    void selectSentence(const TextPlace &place);
    void showCursor(const TextSelection &selection);
    qsizetype moved(const TextSelection &selection, int key, bool byWord) const;
    const AnnotatedVersion &version(int index) const;

    QAbstractScrollArea *m_view;
    TextSurface *m_surface;
    std::shared_ptr<const Comparison> m_comparison;
    TextOverlay m_overlay;
    std::optional<TextPlace> m_anchor; ///< Where the button went down.
    QPointF m_dragged;                 ///< Where the pointer is, beyond the edge of the view perhaps.
    QBasicTimer m_scrolling;           ///< While it is beyond the edge.
    QElapsedTimer m_sinceDoubleClick;
    int m_wheel = 0; ///< Of a step, in eighths of a degree, that a fine wheel has turned so far.
};

} // namespace retold
