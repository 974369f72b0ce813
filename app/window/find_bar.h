#pragma once

#include "app/commands/command_actions.h"
#include "core/compare/comparison.h"

#include <QToolBar>

class QCheckBox;
class QLabel;

namespace retold {

class FindSession;
class HitCounts;

/// The line below the tool bar while something is looked for: what was found where, and how it is looked for.
class FindBar final : public QToolBar {
    Q_OBJECT

public:
    FindBar(const CommandActions &commands, QWidget *parent);

    void showResult(const FindSession &session, const Comparison *comparison);

    bool wantsWholeWords() const;
    bool wantsPattern() const;

    /// What the line says: "3 of 17 in 4 versions", or what is wrong.
    QString message() const;

signals:
    void optionsChanged();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_message;
    HitCounts *m_counts;
    QCheckBox *m_wholeWords;
    QCheckBox *m_pattern;
};

} // namespace retold
