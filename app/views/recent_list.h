#pragma once

#include "app/models/recent_stories.h"

#include <QWidget>

class QVBoxLayout;

namespace retold {

/// The comparisons of late, on the front page: a headline each, how many versions, what was found, and when.
class RecentList final : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setStories(const std::vector<RecentStory> &stories, const QDate &today);

signals:
    void storyRequested(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace retold
