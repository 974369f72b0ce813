#pragma once

#include "app/commands/command_actions.h"
#include "core/compare/comparison.h"

#include <QToolBar>

class QLabel;
class QToolButton;

namespace retold {

class FindField;

/// The commands that stand ready above the panes, with the reference chooser and the place in the findings.
class StoryToolBar final : public QToolBar {
    Q_OBJECT

public:
    StoryToolBar(const CommandActions &commands, QWidget *parent);

    void setComparison(const Comparison *comparison);
    void setPlace(int position, int count);

    FindField &findField() { return *m_find; }

signals:
    void referenceChosen(std::optional<int> version);

private:
    QLabel *m_place;
    QToolButton *m_reference;
    FindField *m_find;
};

} // namespace retold
