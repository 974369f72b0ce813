#pragma once

#include "app/views/tables/classed_page.h"

namespace retold {

/// What every figure counts, its value, and how every version writes it.
class FiguresPage final : public ClassedPage<FigureStatus, FigureGroup> {
    Q_OBJECT

public:
    explicit FiguresPage(QWidget *parent = nullptr);

    QString title() const override;

protected:
    StoryTable makeTable(const Comparison &comparison, const StoryFilter &filter) const override;
};

} // namespace retold
