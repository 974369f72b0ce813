#pragma once

#include "app/views/level_view.h"

#include <QWidget>

class QTabBar;

namespace retold {

class Chip;
class MessageLine;
class OverviewStrip;

/// The middle of the window: tabs, chips, overview and the view that they belong to.
class CentralPane final : public QWidget {
    Q_OBJECT

public:
    explicit CentralPane(QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    LevelView &levelView() { return *m_levels; }
    MessageLine &messageLine() { return *m_message; }

private:
    QWidget *makeChips();
    void updateChips(const Comparison *comparison);

    QTabBar *m_tabs;
    MessageLine *m_message;
    OverviewStrip *m_strip;
    LevelView *m_levels;
    std::vector<std::pair<FactStatus, Chip *>> m_chips;
};

} // namespace retold
