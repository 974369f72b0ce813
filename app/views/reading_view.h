#pragma once

#include "app/views/columns_view.h"
#include "app/views/linked_scroll.h"
#include "app/views/reading_column.h"
#include "app/views/reading_ribbons.h"

namespace retold {

/// The texts as they flow, each in a column without gaps, with ribbons between the sentences of neighbours
/// that tell the same. Scrolls each text, or all together by what they tell.
class ReadingView final : public ColumnsView {
    Q_OBJECT

public:
    /// `rows` knows what is told where, `columns` whose columns stand where; both must outlive the view.
    ReadingView(const LevelLayout &rows, ColumnState *columns, QWidget *parent = nullptr);

    /// After anything in the rows has changed: the comparison, the filter, what is marked. What stands at the
    /// head of the page stays there.
    void followRows();

    /// Chooses a sentence and brings it into view, its counterparts level with it; opens the fold that hides
    /// it.
    void choose(int version, int sentence);
    void setScrollsTogether(bool together);

    const LevelLayout &rows() const { return m_rows; }

    std::optional<TextPlace> characterAt(QPointF point) override;
    std::optional<TextPlace> caretAt(QPointF point, std::optional<int> version) override;
    std::optional<std::pair<int, int>> chosenSentence() const override { return m_chosen; }
    void showSentence(int version, int sentence) override;

    /// How far the text of a version is scrolled, in pixels.
    qreal scrolled(int version) const;

    /// Where a sentence stands in the viewport; empty while it is folded away or its column is out of view.
    QRectF sentenceRect(int version, int sentence);
    const RibbonPlan &ribbonsAfter(int column) const { return m_plans.at(static_cast<std::size_t>(column)); }

    IndexRange factsInView();
    void scrollToFact(int fact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    const std::vector<LevelColumn> &columns() const override { return m_columns; }
    ColumnRoom room() const override;
    void restyle() override { followRows(); }
    void moveRow(int step) override;
    void moveColumn(int step) override;
    void movePage(int step) override;
    void moveToEnd(bool last) override;
    void activate() override;

private:
    /// How far the view goes to show what is chosen.
    enum class Bring {
        Jump,    ///< From far away: a third down the page.
        Step,    ///< As little as it can.
        Nowhere, ///< It stays under the pointer.
    };

    /// A sentence on the page, and how far down.
    struct Sight {
        int sentence = 0;
        qreal y = 0;
    };

    std::vector<LevelColumn> placedColumns() const;
    void placeColumns();
    void forgetTexts();

    /// What stands at the head of the page, by version: of the texts in view that have been seen.
    std::map<int, Sight> sights() const;
    void restore(const std::map<int, Sight> &sights);

    /// Changes the texts or the columns so that what is at the head of the page stays there.
    void keepingPlace(const std::function<void()> &change);
    void updateScrollBars();
    ReadingColumn &textOf(int version);
    std::vector<LevelColumn> columnsInView() const;
    bool isWhole(const LevelColumn &column) const;
    QRectF boxOf(const LevelColumn &column) const;

    /// The left and the right side of the ribbons between two columns.
    std::pair<qreal, qreal> gutterBetween(const LevelColumn &first, const LevelColumn &second) const;
    const LevelColumn *columnAt(QPointF point) const;

    void setLead(int version);
    void scrollTo(int version, qreal scrolled);
    void forgetAnchors(int version);
    void scrollAlong(int version);
    void scrollOthers();
    void alignOthers(const std::set<std::pair<int, int>> &level);
    const std::vector<ScrollAnchor> &anchors(int from, int to);
    const std::vector<const ComparedLink *> &linksBetween(int one, int other);

    /// Lays out what is in view of a text, which stays where it is. Whether there was anything to do.
    bool layOutInView(int version);
    void layOutAround(int version, int sentence);
    bool layOutPage();

    /// Glides to where the texts are now, from where these sentences stood.
    void glideFrom(const std::map<int, Sight> &sights);
    void leaveGlide();

    std::set<std::pair<int, int>> counterpartsOf(int version, int sentence) const;
    void setChosen(int version, int sentence, Bring bring);
    void bringIntoView(int version, int sentence, Bring bring);
    void bringBesideReference(int version);
    void toggleFold(int version, int fold);
    void setHovered(const std::optional<std::pair<int, int>> &sentence);
    bool clickTag(QPointF point);

    /// A point seen from the upper left of a column's text.
    QPointF inColumn(const LevelColumn &column, QPointF point) const;

    RibbonPlan planAfter(const LevelColumn &first, const LevelColumn &second);
    ReadingColumn::Look lookOf(int version) const;
    std::vector<TextMark> lostWordsIn(int version) const;
    void paintColumn(QPainter &painter, const LevelColumn &column);
    void paintOutlines(QPainter &painter, const LevelColumn &column);
    void paintRules(QPainter &painter, const LevelColumn &column, bool before, bool after);
    void paintGutters(QPainter &painter);

    const LevelLayout &m_rows;
    std::vector<LevelColumn> m_columns;
    std::map<int, std::unique_ptr<ReadingColumn>> m_texts; ///< By version; made when first seen.
    std::map<int, qreal> m_scrolled;                       ///< By version: where it is or comes to rest.
    std::map<int, qreal> m_ways;                           ///< By version: the way of a glide.
    qreal m_away = 0;                                      ///< The share of it that is still to go.
    std::map<std::pair<int, int>, std::vector<ScrollAnchor>> m_anchors;
    std::map<std::pair<int, int>, std::vector<const ComparedLink *>> m_links; ///< By version and version.
    std::vector<RibbonPlan> m_plans;       ///< By column in view: of the gutter that follows it.
    std::map<int, std::set<int>> m_opened; ///< By version: first sentences of folds that are open.
    std::optional<std::pair<int, int>> m_chosen;
    std::set<std::pair<int, int>> m_chosenAll; ///< With its counterparts.
    std::set<std::pair<int, int>> m_hoveredAll;
    int m_lead = 0; ///< The version whose text the scroll bar moves.
    bool m_together = true;
    bool m_following = false; ///< Guards against scroll bars that we move ourselves.
};

} // namespace retold
