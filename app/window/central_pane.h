#pragma once

#include "app/models/filter_state.h"
#include "app/views/story_page.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace retold {

class ClassChips;
class ColumnState;
class LevelView;
class MessageLine;
class SideBySidePage;

/// The middle of the window: tabs, chips, and the pages that they belong to.
class CentralPane final : public QWidget {
    Q_OBJECT

public:
    CentralPane(FilterState *filter, ColumnState *columns, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// Chooses the sentence on every page, so that a change of page keeps it in sight.
    void choose(int version, int sentence);
    void setChosenFinding(std::optional<int> finding);

    void setHits(const FindHits &hits, const std::optional<FindHit> &current);

    /// Chooses the sentence on a page that shows the texts.
    void showText(int version, int sentence);

    /// The texts of the page in view; none on a page of tables.
    TextInteraction *text() const { return page().text(); }

    void focusPage() { page().setFocus(); }

    /// The page by its place among the tabs.
    void showPage(int page);

    SideBySidePage &sideBySide() { return *m_sideBySide; }
    MessageLine &messageLine() { return *m_message; }

signals:
    void sentenceChosen(int version, int sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QHBoxLayout *addRow(QVBoxLayout &column, QWidget *widget);
    void placeChips();
    void addPage(StoryPage *page);
    void followColumns();
    StoryPage &page() const { return *m_pages.at(static_cast<std::size_t>(m_current)); }
    void followChoice(const StoryPage *page, int version, int sentence);
    void updateTabs();
    void updateChips();
    void setChipShown(int chip, bool shown);
    void showOnly(int chip);

    FilterState *m_filter;
    ColumnState *m_columns;
    std::shared_ptr<const Comparison> m_comparison;
    QTabBar *m_tabs;
    QHBoxLayout *m_tabRow = nullptr;  ///< The tabs and what the page has beside them.
    QHBoxLayout *m_chipRow = nullptr; ///< The chips and the tools of the page.
    MessageLine *m_message;
    ClassChips *m_chips;
    QStackedWidget *m_stack;
    SideBySidePage *m_sideBySide;
    std::vector<StoryPage *> m_pages; ///< By tab.
    int m_current = 0;
    bool m_low = false;       ///< The window has little height.
    bool m_changing = false;  ///< Another comparison is being handed to the pages.
    bool m_following = false; ///< A choice is being handed on to the other pages.
};

} // namespace retold
