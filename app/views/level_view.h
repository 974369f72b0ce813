#pragma once

#include "app/views/level_painter.h"

#include <QAbstractScrollArea>

namespace retold {

class ColumnHeads;

/// The versions side by side, what tells the same on one level. Painted by hand, for no item view keeps cells
/// level that span rows; rows are laid out as they come into view.
class LevelView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LevelView(QWidget *parent = nullptr);

    /// Keeps the chosen sentence, where it is still there.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void setMarksNames(bool marksNames);
    void setFilter(const StoryFilter &filter);

    /// Chooses a sentence and brings its row into view, with the column.
    void choose(int version, int sentence);
    void setChoice(const LevelChoice &choice);
    void setChosenFinding(std::optional<int> finding);

    /// Opens the fold that is chosen.
    void activate();

    const LevelLayout &layout() const { return m_layout; }
    const std::optional<LevelChoice> &choice() const { return m_choice; }

    /// The sentence of the focused cell; none in a gap.
    std::optional<std::pair<int, int>> chosenSentence() const;

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
    LevelPaint paintState() const;
    void updateScrollBars();
    void measureVisible();
    void bringIntoView(const LevelChoice &choice);

    /// Whether it had to scroll.
    bool bringRowIntoView(const LevelChoice &choice);
    void bringColumnIntoView(int version);
    void moveRow(int step);
    void moveColumn(int step);
    void movePage(int step);
    void choosePosition(int item, bool last);
    std::optional<LevelChoice> choiceAt(QPointF point);
    std::optional<LevelChoice> choiceOf(int version, int sentence) const;

    LevelLayout m_layout;
    ColumnHeads *m_heads;
    std::optional<LevelChoice> m_choice;
    std::optional<int> m_chosenFinding;
    bool m_moving = false; ///< Guards against scrolling that our own measuring causes.
};

} // namespace retold
