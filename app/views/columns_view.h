#pragma once

#include "app/views/level_columns.h"
#include "app/views/text_surface.h"

#include <QAbstractScrollArea>
#include <QVariantAnimation>

#include <functional>

namespace retold {

class ColumnHeads;

/// Texts in columns under their heads, as level rows and the reading layout both show them: sideways
/// scrolling that rests at whole columns, the keys that walk through the texts, and what lies over them. How
/// the texts stand in the columns, and where a step leads, is for the heir to say.
class ColumnsView : public QAbstractScrollArea, public TextSurface {
    Q_OBJECT

public:
    void setOverlay(const TextOverlay &overlay) override;

    /// None: no finding is chosen.
    void setChosenFinding(std::optional<int> finding);

    /// Downwards, in pixels.
    void scrollBy(int pixels);

signals:
    void sentenceChosen(int version, int sentence);
    void viewMoved();

protected:
    /// `columns` says whose columns stand where, and must outlive the view.
    ColumnsView(ColumnState *columns, QWidget *parent);

    virtual const std::vector<LevelColumn> &columns() const = 0;
    virtual ColumnRoom room() const = 0;

    /// Places everything anew after fonts, colours or the direction have changed.
    virtual void restyle() = 0;

    virtual void moveRow(int step) = 0;
    virtual void moveColumn(int step) = 0;
    virtual void movePage(int step) = 0;
    virtual void moveToEnd(bool last) = 0;

    /// What Enter does with what is chosen.
    virtual void activate() = 0;

    /// What Escape leaves; false if there is nothing to leave.
    virtual bool leave() { return false; }

    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    ColumnState &columnState() const { return *m_state; }
    ColumnHeads &heads() const { return *m_heads; }
    const TextOverlay &overlay() const { return m_overlay; }
    const std::optional<int> &chosenFinding() const { return m_chosenFinding; }

    /// Where sideways scrolling rests.
    std::vector<qreal> stops() const;

    /// Comes to rest in a moment: `place` is called with the share of the way that is still to go, 1 at first
    /// and 0 at last; only with 0 where nothing may move.
    void glide(std::function<void(qreal away)> place);
    void stopGlide() { m_glide.stop(); }

    /// To where it would come to rest.
    void endGlide();

    /// How much of a way is shown: of a long one, only the end.
    qreal wayShown(qreal way) const;

    /// Keeps room for the heads above the texts.
    void placeHeads();

    /// To the stop nearest to where the view is.
    void rest();

    /// Sideways, until the column of the version is whole.
    void bringColumnIntoView(int version);

    bool isSideways(const QWheelEvent &event) const;

    /// Over words a caret, over what acts on a click a hand.
    void showCursor(QPointF point, bool acts);

private:
    void connectScrollBars();
    bool handleKey(int key);
    void scrollToStop(int direction);

    ColumnState *m_state;
    ColumnHeads *m_heads;
    TextOverlay m_overlay; ///< What is selected and found.
    std::optional<int> m_chosenFinding;
    int m_wheeled = 0; ///< Sideways, since the last stop.
    QVariantAnimation m_glide;
    std::function<void(qreal away)> m_glideTo;
};

} // namespace retold
