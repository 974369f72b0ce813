#pragma once

#include "app/views/story_page.h"

class QStackedWidget;

namespace retold {

class ColumnState;
class LayoutSwitch;
class LevelView;
class OverviewStrip;
class TextInteraction;
class ReadingView;

/// The texts side by side under the overview of the whole story.
class SideBySidePage final : public StoryPage {
    Q_OBJECT

public:
    /// `columns` is told the comparison here, and must outlive the page.
    explicit SideBySidePage(ColumnState *columns, QWidget *parent = nullptr);

    LevelView &levelView() { return *m_levels; }
    ReadingView &readingView() { return *m_reading; }

    /// Level rows, or texts that flow.
    void setReading(bool reading);
    bool isReading() const;
    void setScrollsTogether(bool together);
    bool scrollsTogether() const { return m_together; }
    void setMarksNames(bool marksNames);

    /// Where a search has found something.
    void setHits(const std::vector<Place> &hits);

    /// The version whose sentence is chosen, for commands on its column.
    std::optional<int> chosenVersion() const;

    QString title() const override;
    void setComparison(const std::shared_ptr<const Comparison> &comparison) override;
    void setFilter(const StoryFilter &filter) override;
    void choose(int version, int sentence) override;
    void setChosenFinding(std::optional<int> finding) override;
    void setHits(const FindHits &hits, const std::optional<FindHit> &current) override;
    TextInteraction *text() override { return m_text; }
    std::vector<ClassChip> chips(const StoryFilter &filter) const override;
    void setChipShown(StoryFilter &filter, int chip, bool shown) const override;
    void setChipAlone(StoryFilter &filter, int chip) const override;
    QWidget *cornerWidget() override;

    /// The switch without words, where there is little room.
    void setCompact(bool compact);

signals:
    /// Another layout, or another way of scrolling.
    void layoutChanged();

private:
    void connectViews();
    void frameView();

    std::shared_ptr<const Comparison> m_comparison;
    ColumnState *m_columns;
    OverviewStrip *m_strip;
    QStackedWidget *m_stack;
    LevelView *m_levels;
    ReadingView *m_reading;
    LayoutSwitch *m_switch;
    TextInteraction *m_text;
    bool m_together = true;
};

} // namespace retold
