#pragma once

#include "core/compare/comparison.h"

#include <QDateTime>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace retold {

/// A comparison that was open: where its versions are, and what had been found. No text is kept.
struct RecentStory {
    QStringList paths; ///< In the order of the versions.
    QString title;
    int critical = 0;
    int major = 0;
    QDateTime opened;

    bool operator==(const RecentStory &) const = default;
};

inline constexpr int mostRecentStories = 8;

/// What is to be remembered of a comparison of these files.
RecentStory recentStory(const Comparison &comparison, const QStringList &paths, const QDateTime &now);

/// The last one first.
std::vector<RecentStory> recentStories(const QSettings &settings);

/// Puts the story first; one of the same files, in whatever order, gives way to it.
void rememberStory(QSettings &settings, const RecentStory &story);

void forgetRecentStories(QSettings &settings);

/// When it was open, as people say it: "today", "yesterday", "Thursday", "18 Nov".
QString whenText(const QDateTime &opened, const QDate &today);

} // namespace retold
