#pragma once

#include <QWidget>

class QPushButton;

namespace retold {

/// The front page that is shown while no story is open: what to do, and how it will look with the signs
/// explained.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const QString &iconName, bool primary);
    QRectF page() const;

    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_sample;
};

} // namespace retold
