#pragma once

#include "app/views/story_page.h"

namespace retold {

class LevelView;
class OverviewStrip;
class TextInteraction;

/// The texts side by side under the overview of the whole story.
class SideBySidePage final : public StoryPage {
    Q_OBJECT

public:
    explicit SideBySidePage(QWidget *parent = nullptr);

    LevelView &levelView() { return *m_levels; }

    QString title() const override;
    void setComparison(const std::shared_ptr<const Comparison> &comparison) override;
    void setFilter(const StoryFilter &filter) override;
    void choose(int version, int sentence) override;
    void setChosenFinding(std::optional<int> finding) override;
    void setHits(const FindHits &hits, const std::optional<FindHit> &current) override;
    TextInteraction *text() override { return m_text; }
    std::vector<ClassChip> chips(const StoryFilter &filter) const override;
    void setChipShown(StoryFilter &filter, int chip, bool shown) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    OverviewStrip *m_strip;
    LevelView *m_levels;
    TextInteraction *m_text;
};

} // namespace retold
