#pragma once

#include "core/compare/story_filter.h"

#include <QObject>

namespace retold {

/// The filter in force, for all panes that show or change it.
class FilterState final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const StoryFilter &filter() const { return m_filter; }
    void setFilter(const StoryFilter &filter);

signals:
    void changed();

private:
    StoryFilter m_filter;
};

} // namespace retold
