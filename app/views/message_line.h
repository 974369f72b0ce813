#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace retold {

/// One line below the tabs that says what went wrong, with one thing to do; stays until it is closed.
class MessageLine final : public QWidget {
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    /// `action` is what the button says; empty: no button.
    void showError(const QString &message, const QString &action = {});
    QString message() const;

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_action;
};

} // namespace retold
