#pragma once

#include "core/compare/comparison.h"

#include <QWidget>

#include <vector>

namespace retold {

/// How many hits each version has: its letter in a ring, and the number. Where not all have room, how many
/// more there are.
class HitCounts final : public QWidget {
    Q_OBJECT

public:
    explicit HitCounts(QWidget *parent = nullptr);

    /// One count a version.
    void setCounts(const std::vector<int> &counts, std::optional<int> reference);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For how many versions there is room.
    std::size_t shown() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal widthOf(int count) const;
    qreal widthOfRest(std::size_t count) const;

    std::vector<int> m_counts;
    std::optional<int> m_reference;
};

} // namespace retold
