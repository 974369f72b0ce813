#pragma once

#include "app/commands/keys_model.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace retold {

/// The list of all commands with their keys, in which keys are changed: choose a command, press its new keys.
class KeysWindow final : public QDialog {
    Q_OBJECT

public:
    /// The keys must outlive this.
    explicit KeysWindow(CommandKeys &keys, QWidget *parent = nullptr);
    ~KeysWindow() override;

private:
    void prepareTable();
    void connectParts();
    QWidget *makeEditor();
    std::optional<Command> chosen() const;
    void showChosen();
    void take(const QKeySequence &key);
    void offer(const QKeySequence &key);

    CommandKeys &m_keys;
    KeysModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_name;
    QKeySequenceEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_takeIt;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace retold
