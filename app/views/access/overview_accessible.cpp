#include "app/views/access/overview_accessible.h"

#include "app/views/overview_strip.h"

#include <algorithm>

namespace retold {

OverviewAccessible::OverviewAccessible(OverviewStrip *strip) : QAccessibleWidget(strip, QAccessible::Slider)
{ }

OverviewStrip *OverviewAccessible::strip() const
{
    return qobject_cast<OverviewStrip *>(object());
}

void *OverviewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString OverviewAccessible::text(QAccessible::Text which) const
{
    if (which != QAccessible::Value || strip() == nullptr || strip()->count() < 1)
        return QAccessibleWidget::text(which);
    const IndexRange shown = strip()->inView();
    //: What the overview frames: %1 the first row in view, %2 the last, %3 how many there are.
    return OverviewStrip::tr("rows %1 to %2 of %3")
        .arg(shown.begin + 1)
        .arg(std::max(shown.begin + 1, shown.end))
        .arg(strip()->count());
}

QVariant OverviewAccessible::currentValue() const
{
    return strip() == nullptr ? 1 : strip()->inView().begin + 1;
}

void OverviewAccessible::setCurrentValue(const QVariant &value)
{
    if (strip() != nullptr && strip()->count() > 0)
        strip()->activate(std::clamp(value.toInt(), 1, strip()->count()) - 1);
}

QVariant OverviewAccessible::maximumValue() const
{
    return strip() == nullptr ? 1 : std::max(1, strip()->count());
}

} // namespace retold
