#pragma once

#include <QAbstractButton>

namespace retold {

/// A quiet line that unfolds what stands below it.
class FoldButton final : public QAbstractButton {
    Q_OBJECT

public:
    FoldButton(const QString &text, QWidget *parent);

    void setOpen(bool open) { setChecked(open); }
    QSize sizeHint() const override;

signals:
    void toggledByReader(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace retold
