#pragma once

#include "app/commands/command_actions.h"
#include "core/compare/comparison.h"

#include <QToolBar>

#include <vector>

class QLabel;
class QToolButton;

namespace retold {

class FindField;
class ReferenceButton;

/// The commands that stand ready above the panes, with the reference chooser and the place in the findings.
/// With little room, words give way to icons one after the other, and no command leaves the bar.
class StoryToolBar final : public QToolBar {
    Q_OBJECT

public:
    StoryToolBar(const CommandActions &commands, QWidget *parent);

    void setComparison(const Comparison *comparison);
    void setPlace(int position, int count);

    FindField &findField() { return *m_find; }

signals:
    void referenceChosen(std::optional<int> version);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const QString &text);
    void fit();
    void setTightness(int step);

    QLabel *m_place;
    ReferenceButton *m_reference;
    FindField *m_find;
    std::vector<QToolButton *> m_named; ///< Buttons that can do without their words.
    std::vector<QToolButton *> m_steps; ///< Those with a key for their words.
    bool m_isFitting = false;
};

} // namespace retold
