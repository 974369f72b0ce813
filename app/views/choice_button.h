#pragma once

#include <QPushButton>

#include <vector>

namespace retold {

/// A small button that says what is chosen and offers the rest in a menu.
class ChoiceButton : public QPushButton {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        int value = 0;
        bool beginsGroup = false; ///< A line stands above it.
    };

    /// `purpose` is what a screen reader says before the choice.
    ChoiceButton(QString purpose, QWidget *parent);

    /// Keeps the value where it is among them, else takes the first.
    void setChoices(const std::vector<Choice> &choices);
    void setValue(int value);
    int value() const { return m_value; }

    /// Another text than that of the choice, for menus in which several may be chosen.
    void setShownText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_purpose;
    std::vector<Choice> m_choices;
    int m_value = 0;
};

} // namespace retold
