#pragma once

#include "core/compare/comparison.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace retold {

/// The status bar: what is open, and after a moment the progress of work under way with Cancel.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setComparison(const Comparison *comparison);
    void setZoom(double zoom);

    /// The key of the help, as people read it.
    void setHelpKey(const QString &key);

    /// Progress shows only when the work lasts longer than 300 ms.
    void setWorking(bool working);
    void setProgress(int done, int total);

signals:
    void cancelRequested();
    void helpRequested();

private:
    void showWork(bool visible);

    QLabel *m_summary;
    QLabel *m_zoom;
    QLabel *m_work;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_help;
    QTimer m_delay;
};

} // namespace retold
