#pragma once

#include <QWidget>

class QPushButton;

namespace retold {

class MessageLine;

/// The front page that is shown while no story is open: what to do, and how it will look with the signs
/// explained.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// Stands at the top, when there is something to tell.
    MessageLine &messageLine() { return *m_message; }

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const QString &iconName, bool primary);
    void placeMessage();
    QRectF page() const;

    MessageLine *m_message;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_sample;
};

} // namespace retold
