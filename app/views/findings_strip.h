#pragma once

#include "core/compare/comparison.h"

#include <QAbstractButton>

#include <array>

namespace retold {

/// What stands for the findings while their panel is folded: how many there are of each severity. One button,
/// which unfolds them.
class FindingsStrip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FindingsStrip(QWidget *parent);

    /// By Severity; a severity with none is not shown.
    void setCounts(const std::array<int, severityCount> &counts);
    void setKeyText(const QString &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    std::array<int, severityCount> m_counts{};
    QString m_key;
};

} // namespace retold
