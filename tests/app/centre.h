#pragma once

#include "app/models/column_state.h"
#include "app/models/filter_state.h"
#include "app/window/central_pane.h"

#include <QTest>

#include <memory>

namespace retold::test {

constexpr int factsTab = 1;
constexpr int quotesTab = 2;

/// The centre of the window with the sample in it, as large as it is in a window of 1280 by 800.
class Centre {
public:
    explicit Centre(const std::shared_ptr<const Comparison> &story) : pane(&filter, &columns)
    {
        pane.setComparison(story);
        pane.resize(884, 640);
        pane.show();
        shown = QTest::qWaitForWindowExposed(&pane);
        pane.activateWindow();
    }

    template<typename Page>
    Page &page() const
    {
        return *pane.findChild<Page *>();
    }

    FilterState filter;
    ColumnState columns;
    CentralPane pane;
    bool shown = false;
};

} // namespace retold::test
