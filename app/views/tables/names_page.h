#pragma once

#include "app/views/tables/classed_page.h"

namespace retold {

/// Who is named, and what every version calls them.
class NamesPage final : public ClassedPage<NameStatus, NameGroup> {
    Q_OBJECT

public:
    explicit NamesPage(QWidget *parent = nullptr);

    QString title() const override;

protected:
    StoryTable makeTable(const Comparison &comparison, const StoryFilter &filter) const override;
};

} // namespace retold
