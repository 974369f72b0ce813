#pragma once

#include "core/compare/comparison.h"

#include <QWidget>

#include <vector>

namespace retold {

/// How many hits each version has: its letter in a ring, and the number.
class HitCounts final : public QWidget {
    Q_OBJECT

public:
    explicit HitCounts(QWidget *parent = nullptr);

    /// One count a version.
    void setCounts(const std::vector<int> &counts, std::optional<int> reference);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal widthOf(int count) const;

    std::vector<int> m_counts;
    std::optional<int> m_reference;
};

} // namespace retold
