#pragma once

#include <QMenu>
#include <QSettings>

namespace retold {

/// The comparisons of late in the File menu; read anew each time that it opens.
class RecentMenu final : public QMenu {
    Q_OBJECT

public:
    /// The settings must outlive this.
    explicit RecentMenu(QSettings &settings, QWidget *parent = nullptr);

signals:
    void storyRequested(const QStringList &paths);
    void forgotten();

private:
    void refill();

    QSettings &m_settings;
};

} // namespace retold
