#include "app/views/access/accessible_views.h"

#include "app/views/access/level_accessible.h"
#include "app/views/access/overview_accessible.h"
#include "app/views/access/reading_accessible.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/reading_view.h"
#include "app/views/segment_switch.h"

namespace retold {

namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    if (auto *levels = qobject_cast<LevelView *>(object))
        return new LevelAccessible(levels);
    if (auto *strip = qobject_cast<OverviewStrip *>(object))
        return new OverviewAccessible(strip);
    if (auto *reading = qobject_cast<ReadingView *>(object))
        return new ReadingAccessible(reading);
    if (auto *segments = qobject_cast<SegmentSwitch *>(object))
        return new QAccessibleWidget(segments, QAccessible::Grouping);
    return nullptr;
}

int chosenChild(QWidget &view)
{
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&view);
    if (auto *levels = dynamic_cast<LevelAccessible *>(known))
        return levels->chosenChild();
    const auto *reading = dynamic_cast<ReadingAccessible *>(known);
    return reading == nullptr ? -1 : reading->chosenChild();
}

void send(QWidget &view, QAccessible::Event type, int child)
{
    QAccessibleEvent event(&view, type);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installAccessibleViews()
{
    QAccessible::installFactory(accessibleOf);
}

void announceChoice(QWidget &view)
{
    if (!QAccessible::isActive())
        return;
    const int child = chosenChild(view);
    if (child < 0)
        return;
    send(view, QAccessible::Selection, child);
    if (view.hasFocus())
        send(view, QAccessible::Focus, child);
}

void announceRows(QWidget &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void announceRowsInView(QWidget &strip, int first)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(&strip, first + 1);
    QAccessible::updateAccessibility(&event);
}

} // namespace retold
