#pragma once

#include "app/views/level_area.h"

namespace retold {

/// The versions side by side, what tells the same on one level: choosing with keys and pointer, opening
/// folds, following moves.
class LevelView final : public LevelArea {
    Q_OBJECT

public:
    /// `columns` says whose columns stand where, and must outlive the view.
    explicit LevelView(ColumnState *columns, QWidget *parent = nullptr);

    /// Keeps the chosen sentence, where it is still there.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// Chooses a sentence and brings its row into view, with the column; opens the fold that hides it.
    void choose(int version, int sentence);

    /// Brings it into view, if only far enough to the side where the pointer has chosen it: what was pointed
    /// at stays under the pointer, for a second click.
    void setChoice(const LevelChoice &choice, bool byPointer = false);

    /// What Enter does: opens or closes the chosen fold, or follows the move of the chosen cell.
    void activate() override;

    const std::optional<LevelChoice> &choice() const { return m_choice; }

    /// The sentence of the focused cell; none in a gap.
    std::optional<std::pair<int, int>> chosenSentence() const override;

    std::optional<TextPlace> characterAt(QPointF point) override;
    std::optional<TextPlace> caretAt(QPointF point, std::optional<int> version) override;
    void showSentence(int version, int sentence) override;

    /// Brings the other end of the move level with the chosen end; leaving undoes it.
    void followMove();

protected:
    void moveRow(int step) override;
    void moveColumn(int step) override;
    void movePage(int step) override;
    void moveToEnd(bool last) override;
    bool leave() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct CellPlace;

    /// The cell with words under a point, in the column of `version` if one is given.
    std::optional<CellPlace> textAt(QPointF point, std::optional<int> version);
    void bringIntoView(const LevelChoice &choice, bool byPointer = false);

    /// Whether it had to scroll.
    bool bringRowIntoView(const LevelChoice &choice);
    void choosePosition(int item, bool last);
    void undoSnap();
    std::optional<LevelChoice> choiceAtPoint(QPointF point);
    bool isOnTag(const LevelChoice &choice, QPointF point);
    void setHover(const std::optional<LevelChoice> &hover);

    /// A choice, and how far the view was scrolled when it was made.
    struct WayBack {
        LevelChoice choice;
        int scrolled = 0;
    };

    std::optional<WayBack> m_wayBack; ///< From where the reader went to the other end of a move.
};

} // namespace retold
