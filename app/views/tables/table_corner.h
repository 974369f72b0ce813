#pragma once

#include <QWidget>

namespace retold {

/// Where the heads of rows and columns meet: says what the rows are.
class TableCorner final : public QWidget {
    Q_OBJECT

public:
    TableCorner(QString title, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace retold
