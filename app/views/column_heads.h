#pragma once

#include "app/views/level_layout.h"

#include <QWidget>

namespace retold {

/// The heads of the columns: letter, name, how many sentences are linked, headline.
class ColumnHeads final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHeads(const LevelLayout &layout, QWidget *parent);

    void setScrolled(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumn(QPainter &painter, const LevelColumn &column) const;

    const LevelLayout &m_layout;
    int m_scrolled = 0;
};

} // namespace retold
