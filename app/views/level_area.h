#pragma once

#include "app/views/columns_view.h"
#include "app/views/level_painter.h"

namespace retold {

/// Shows the level rows: paints them under the heads of their columns, and scrolls. Painted by hand, for no
/// item view keeps cells level that span rows; rows are laid out as they come into view. What is chosen is
/// for the heir to say.
class LevelArea : public ColumnsView {
    Q_OBJECT

public:
    void setMarksNames(bool marksNames);
    void setFilter(const StoryFilter &filter);

    const LevelLayout &layout() const { return m_layout; }

    /// The first and the last fact of which something is to be seen.
    IndexRange factsInView() const;
    void scrollToFact(int fact);

    /// The same by band, of which moves have some of their own.
    IndexRange bandsInView() const;
    void scrollToBand(int band);

    /// Where a cell stands in the viewport; empty if it is in no column.
    QRectF cellRect(int version, int sentence);

protected:
    LevelArea(ColumnState *columns, QWidget *parent);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    const std::vector<LevelColumn> &columns() const override { return m_layout.columns(); }
    ColumnRoom room() const override { return m_layout.room(); }
    void restyle() override;

    LevelLayout &rows() { return m_layout; }
    LevelPaint paintState() const;
    void updateScrollBars();
    void measureVisible();

    /// Changes the layout so that the row at the top of the view stays where it is.
    void keepingTop(const std::function<void()> &change);

    /// The same for sideways scrolling, in which the eye stays on its row: it stands as high as before, so
    /// far as there is something above it.
    void keepingRead(const std::function<void()> &change);

    /// Glides from where the view was scrolled to, to where it is now.
    void glideFrom(int value);

    std::optional<LevelChoice> m_choice;
    std::optional<LevelChoice> m_hover;

private:
    int itemRead() const;
    void showChange();
    void followColumns();

    LevelLayout m_layout;
    bool m_moving = false;  ///< Guards against scrolling that our own measuring causes.
    bool m_gliding = false; ///< The same for a step of a glide.
};

} // namespace retold
