#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace retold {

/// Says in an empty list why it is empty, in a title and a line below; gone while the list has rows.
class EmptyNote final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(QAbstractItemView *list);

    /// An empty title: nothing is said, as while the list is not yet known.
    void setWords(const QString &title, const QString &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QAbstractItemView *m_list;
    QLabel *m_title;
    QLabel *m_line;
};

} // namespace retold
