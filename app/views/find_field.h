#pragma once

#include <QLineEdit>

namespace retold {

/// The field in the tool bar in which somebody writes what to look for. Empty, it says what it is and shows
/// its key.
class FindField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    /// The key that leads here, as it is shown at the trailing edge.
    void setKeyText(const QString &key);

    /// A pattern that is none: the border says so, the line below why.
    void setFaulty(bool faulty);

    /// Where the tool bar has little room: no wider than must be.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_narrow = false;
};

} // namespace retold
