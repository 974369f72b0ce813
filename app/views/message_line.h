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

    /// The first words in quotation marks, which name the file, are set off. `action` is what the button
    /// says; empty: no button.
    void showError(const QString &message, const QString &action = {});

    /// Something to know, though all went well; an error that stands is not covered by it.
    void showWarning(const QString &message);
    QString message() const { return m_message; }

signals:
    void actionRequested();

    /// The line came, went, or is of another height.
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showMessage(const QString &message, const QString &action, bool isError);

    QString m_message;
    QLabel *m_label;
    QPushButton *m_action;
    bool m_isError = true;
};

} // namespace retold
