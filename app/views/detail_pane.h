#pragma once

#include "core/compare/comparison.h"

#include <QScrollArea>

#include <memory>

namespace retold {

class DetailContent;

/// The finding that is chosen: what every version concerned says, with the words that differ, and why it was
/// found.
class DetailPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// `position` and `count` say where it stands in the list. No finding: nothing to raise, or none chosen.
    void showFinding(const std::shared_ptr<const Comparison> &comparison, std::optional<int> finding,
                     int position, int count);

signals:
    /// A wording was clicked.
    void placeActivated(int version, int sentence);

private:
    DetailContent *m_content;
};

} // namespace retold
