#pragma once

#include <QWidget>

class QDragEnterEvent;
class QMimeData;

namespace retold {

/// Lies over the window while something is dragged over it: a dashed frame, and one line that says what
/// letting go will do.
class DropFrame final : public QWidget {
    Q_OBJECT

public:
    /// Lets things be dropped on the window.
    explicit DropFrame(QWidget *window);

    /// How many versions are open: with none, what is dropped is a story of its own.
    void setVersionCount(int versions) { m_versions = versions; }

signals:
    void dropped(const QMimeData &mime);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool enter(QDragEnterEvent &event);

    QString m_promise;
    int m_versions = 0;
};

/// What will happen if it is dropped; empty where nothing would. `versions` are open already.
QString dropPromise(const QMimeData &mime, int versions);

} // namespace retold
