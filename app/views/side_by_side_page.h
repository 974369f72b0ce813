#pragma once

#include "app/views/story_page.h"

namespace retold {

class ColumnState;
class LevelView;
class OverviewStrip;

/// The texts side by side under the overview of the whole story.
class SideBySidePage final : public StoryPage {
    Q_OBJECT

public:
    /// `columns` is told the comparison here, and must outlive the page.
    explicit SideBySidePage(ColumnState *columns, QWidget *parent = nullptr);

    LevelView &levelView() { return *m_levels; }

    QString title() const override;
    void setComparison(const std::shared_ptr<const Comparison> &comparison) override;
    void setFilter(const StoryFilter &filter) override;
    void choose(int version, int sentence) override;
    void setChosenFinding(std::optional<int> finding) override;
    std::vector<ClassChip> chips(const StoryFilter &filter) const override;
    void setChipShown(StoryFilter &filter, int chip, bool shown) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    ColumnState *m_columns;
    OverviewStrip *m_strip;
    LevelView *m_levels;
};

} // namespace retold
