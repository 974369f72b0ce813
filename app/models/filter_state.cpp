#include "app/models/filter_state.h"

namespace retold {

void FilterState::setFilter(const StoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

} // namespace retold
