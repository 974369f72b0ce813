#pragma once

#include <QWidget>

namespace retold {

/// Stands beside the only version there is: asks for a second, for one alone can be compared with nothing.
class SecondVersionPane final : public QWidget {
    Q_OBJECT

public:
    explicit SecondVersionPane(QWidget *parent = nullptr);

signals:
    void openRequested();
    void pasteRequested();
};

} // namespace retold
