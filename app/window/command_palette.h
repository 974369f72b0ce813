#pragma once

#include "app/commands/command_actions.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace retold {

/// A field over the window in which somebody types what they want to do; the commands that it may be stand
/// below with their keys, and Enter gives the first.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(const CommandActions &commands, QWidget *window);

    /// Shows all commands, and takes the keyboard.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &query);
    void move(int rows);
    void run();

    const CommandActions &m_commands;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace retold
