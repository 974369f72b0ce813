#pragma once

#include "app/models/filter_state.h"
#include "app/views/story_page.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLayout;
class QStackedWidget;
class QTabBar;

namespace retold {

class ClassChips;
class LevelView;
class MessageLine;
class SideBySidePage;

/// The middle of the window: tabs, chips, and the pages that they belong to.
class CentralPane final : public QWidget {
    Q_OBJECT

public:
    explicit CentralPane(FilterState *filter, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// Chooses the sentence on every page, so that a change of page keeps it in sight.
    void choose(int version, int sentence);
    void setChosenFinding(std::optional<int> finding);

    /// The page by its place among the tabs.
    void showPage(int page);

    SideBySidePage &sideBySide() { return *m_sideBySide; }
    MessageLine &messageLine() { return *m_message; }

signals:
    void sentenceChosen(int version, int sentence);

private:
    static QLayout *makeRow(QWidget *widget, QHBoxLayout *&tools);
    void addPage(StoryPage *page);
    StoryPage &page() const { return *m_pages.at(static_cast<std::size_t>(m_current)); }
    void followChoice(const StoryPage *page, int version, int sentence);
    void updateTabs();
    void updateChips();
    void setChipShown(int chip, bool shown);
    void showOnly(int chip);

    FilterState *m_filter;
    std::shared_ptr<const Comparison> m_comparison;
    QTabBar *m_tabs;
    QHBoxLayout *m_tabRow = nullptr; ///< The tools of the pages, beside the tabs.
    QHBoxLayout *m_chipRow = nullptr;
    MessageLine *m_message;
    ClassChips *m_chips;
    QStackedWidget *m_stack;
    SideBySidePage *m_sideBySide;
    std::vector<StoryPage *> m_pages; ///< By tab.
    int m_current = 0;
    bool m_following = false;
};

} // namespace retold
