#include "app/window/recent_menu.h"

#include "app/models/recent_stories.h"
#include "app/theme/icons.h"

namespace retold {

RecentMenu::RecentMenu(QSettings &settings, QWidget *parent) :
    QMenu(tr("Open &Recent"), parent),
    m_settings(settings)
{
    setIcon(retold::icon(QStringLiteral("history")));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refill);
}

void RecentMenu::refill()
{
    clear();
    const std::vector<RecentStory> stories = recentStories(m_settings);
    for (const RecentStory &story : stories) {
        constexpr int longest = 60;
        const QString title = fontMetrics().elidedText(story.title, Qt::ElideRight,
                                                       longest * fontMetrics().averageCharWidth());
        const QString versions = tr("%n version(s)", "", static_cast<int>(story.paths.size()));
        //: A comparison of late in the menu: %1 its headline, %2 as "5 versions".
        QAction *action
            = addAction(tr("%1 (%2)").arg(QString(title).replace(u'&', QStringLiteral("&&")), versions));
        connect(action, &QAction::triggered, this,
                [this, paths = story.paths] { emit storyRequested(paths); });
    }
    if (stories.empty()) {
        addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    connect(addAction(tr("&Forget Them")), &QAction::triggered, this, [this] {
        forgetRecentStories(m_settings);
        emit forgotten();
    });
}

} // namespace retold
