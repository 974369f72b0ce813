#pragma once

#include "app/views/tables/classed_page.h"

namespace retold {

/// Which version tells which fact, and how.
class FactsPage final : public ClassedPage<FactStatus, Fact> {
    Q_OBJECT

public:
    explicit FactsPage(QWidget *parent = nullptr);

    QString title() const override;

protected:
    StoryTable makeTable(const Comparison &comparison) const override;
};

} // namespace retold
