#pragma once

#include <QAccessibleWidget>

namespace retold {

class OverviewStrip;

/// The overview as a screen reader meets it: a slider over the rows, whose value says which are in view.
class OverviewAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit OverviewAccessible(OverviewStrip *strip);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text which) const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override { return 1; }
    QVariant minimumStepSize() const override { return 1; }

private:
    OverviewStrip *strip() const;
};

} // namespace retold
