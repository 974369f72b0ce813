#pragma once

#include "app/views/tables/classed_page.h"

namespace retold {

/// Which version tells which fact, and how.
class FactsPage final : public ClassedPage<FactStatus, Fact> {
    Q_OBJECT

public:
    explicit FactsPage(QWidget *parent = nullptr);

    QString title() const override;
    std::vector<ClassChip> chips(const StoryFilter &filter) const override;
    void setChipShown(StoryFilter &filter, int chip, bool shown) const override;
    void setChipAlone(StoryFilter &filter, int chip) const override;

protected:
    bool isRow(int item) const override;
    StoryTable makeTable(const Comparison &comparison, const StoryFilter &filter) const override;
};

} // namespace retold
