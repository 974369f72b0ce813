#pragma once

#include "app/views/level_painter.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

namespace retold {

class ColumnHeads;

/// Shows the level rows: paints them under the heads of their columns, and scrolls. Painted by hand, for no
/// item view keeps cells level that span rows; rows are laid out as they come into view. What is chosen is
/// for the heir to say.
class LevelArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    void setMarksNames(bool marksNames);
    void setFilter(const StoryFilter &filter);
    void setChosenFinding(std::optional<int> finding);

    const LevelLayout &layout() const { return m_layout; }

    /// The first and the last fact of which something is to be seen.
    IndexRange factsInView() const;
    void scrollToFact(int fact);

    /// The same by band, of which moves have some of their own.
    IndexRange bandsInView() const;
    void scrollToBand(int band);
    void scrollBy(int pixels);

    /// Where a cell stands in the viewport; empty if it is in no column.
    QRectF cellRect(int version, int sentence);

signals:
    void viewMoved();

protected:
    LevelArea(ColumnState *columns, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    LevelLayout &rows() { return m_layout; }
    ColumnState &columnState() { return *m_columns; }
    LevelPaint paintState() const;
    std::vector<qreal> stops() const;
    void updateScrollBars();
    void measureVisible();

    /// Changes the layout so that the row at the top of the view stays where it is.
    void keepingTop(const std::function<void()> &change);

    /// Scrolls downwards in a moment where the desktop animates, and at once where it does not.
    void glideTo(int value);

    std::optional<LevelChoice> m_choice;
    std::optional<LevelChoice> m_hover;
    std::optional<int> m_chosenFinding;
    TextOverlay m_overlay; ///< What is selected and found.

private:
    void connectScrollBars();
    void followColumns();

    ColumnState *m_columns;
    LevelLayout m_layout;
    ColumnHeads *m_heads;
    QVariantAnimation m_glide;
    int m_wheeled = 0;     ///< Sideways, since the last stop.
    bool m_moving = false; ///< Guards against scrolling that our own measuring causes.
};

} // namespace retold
