#pragma once

#include "app/views/level_painter.h"
#include "app/views/text_surface.h"

#include <QAbstractScrollArea>

namespace retold {

class ColumnHeads;

/// The versions side by side, what tells the same on one level. Painted by hand, for no item view keeps cells
/// level that span rows; rows are laid out as they come into view.
class LevelView final : public QAbstractScrollArea, public TextSurface {
    Q_OBJECT

public:
    explicit LevelView(QWidget *parent = nullptr);

    /// Keeps the chosen sentence, where it is still there.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void setMarksNames(bool marksNames);
    void setFilter(const StoryFilter &filter);

    /// Chooses a sentence and brings its row into view, with the column.
    void choose(int version, int sentence);
    void setChosenFinding(std::optional<int> finding);

    const LevelLayout &layout() const { return m_layout; }
    const std::optional<LevelChoice> &choice() const { return m_choice; }

    /// The sentence of the focused cell; none in a gap.
    std::optional<std::pair<int, int>> chosenSentence() const override;

    std::optional<TextPlace> characterAt(QPointF point) override;
    std::optional<TextPlace> caretAt(QPointF point, std::optional<int> version) override;
    void setOverlay(const TextOverlay &overlay) override;

    /// The first and the last band of which something is to be seen.
    IndexRange bandsInView() const;
    void scrollToBand(int band);

    /// Where a cell stands in the viewport; empty if it is out of view.
    QRectF cellRect(int version, int sentence);

signals:
    void sentenceChosen(int version, int sentence);
    void viewMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct CellPlace;

    LevelPaint paintState() const;
    std::optional<CellPlace> cellAt(QPointF point, std::optional<int> version);
    void updateScrollBars();
    void measureVisible();
    void setChoice(const LevelChoice &choice);
    void bringIntoView(const LevelChoice &choice);

    /// Whether it had to scroll.
    bool bringRowIntoView(const LevelChoice &choice);
    void bringColumnIntoView(int version);
    void moveRow(int step);
    void moveColumn(int step);
    void movePage(int step);
    void choosePosition(int item, bool last);
    void activate();
    std::optional<LevelChoice> choiceAt(QPointF point);
    std::optional<LevelChoice> choiceOf(int version, int sentence) const;

    LevelLayout m_layout;
    ColumnHeads *m_heads;
    std::optional<LevelChoice> m_choice;
    std::optional<int> m_chosenFinding;
    TextOverlay m_overlay;
    bool m_moving = false; ///< Guards against scrolling that our own measuring causes.
};

} // namespace retold
