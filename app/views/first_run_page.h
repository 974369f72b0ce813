#pragma once

#include "app/models/recent_stories.h"

#include <QWidget>

namespace retold {

class FrontButton;
class MessageLine;
class RecentList;

/// The front page that is shown while no story is open: what to do, how it will look with the signs
/// explained, and the comparisons of late.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    /// The keys that do the same as the buttons, as people read them.
    void setKeys(const QString &open, const QString &paste, const QString &sample);
    void setRecentStories(const std::vector<RecentStory> &stories);

    MessageLine &messageLine() { return *m_message; }

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested();
    void recentRequested(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where everything stands; what finds no room is empty.
    struct Places {
        bool hasMasthead = true;
        bool hasAdvice = true; ///< What the buttons are for, and how else it can be done.
        qreal buttonsTop = 0;  ///< Below the top of the invitation.
        QRectF page;
        QRectF invitation; ///< The leading column: words, buttons, hint.
        QRectF legend;
        QRectF recent;
    };

    Places places() const;
    QRectF placed(const QRectF &box) const;
    void place();

    FrontButton *m_open;
    FrontButton *m_paste;
    FrontButton *m_sample;
    RecentList *m_recent;
    MessageLine *m_message;
    bool m_hasRecent = false;
};

} // namespace retold
