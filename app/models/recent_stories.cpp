#include "app/models/recent_stories.h"

#include "app/models/versions_model.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecentStories)
};

const auto pathsKey = QStringLiteral("paths");
const auto titleKey = QStringLiteral("title");
const auto criticalKey = QStringLiteral("critical");
const auto majorKey = QStringLiteral("major");
const auto openedKey = QStringLiteral("opened");

QString written(const RecentStory &story)
{
    const QJsonObject object{{pathsKey, QJsonArray::fromStringList(story.paths)},
                             {titleKey, story.title},
                             {criticalKey, story.critical},
                             {majorKey, story.major},
                             {openedKey, story.opened.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecentStory parsed(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    RecentStory story;
    for (const auto &path : object.value(pathsKey).toArray())
        story.paths.append(path.toString());
    story.title = object.value(titleKey).toString();
    story.critical = object.value(criticalKey).toInt();
    story.major = object.value(majorKey).toInt();
    story.opened = QDateTime::fromString(object.value(openedKey).toString(), Qt::ISODate);
    return story;
}

bool haveSameFiles(const RecentStory &a, const RecentStory &b)
{
    return QSet<QString>(a.paths.begin(), a.paths.end()) == QSet<QString>(b.paths.begin(), b.paths.end());
}

} // namespace

RecentStory recentStory(const Comparison &comparison, const QStringList &paths, const QDateTime &now)
{
    const Version &first = comparison.versions.front()->version;
    const QString headline = first.headline.simplified();
    return {paths, headline.isEmpty() ? nameOfVersion(first) : headline,
            comparison.countOf(Severity::Critical), comparison.countOf(Severity::Major), now};
}

std::vector<RecentStory> recentStories(const QSettings &settings)
{
    std::vector<RecentStory> stories;
    for (const QString &text : read(settings, settings::recentStories)) {
        const RecentStory story = parsed(text);
        if (!story.paths.isEmpty()) // Anything else is not of our writing.
            stories.push_back(story);
    }
    return stories;
}

void rememberStory(QSettings &settings, const RecentStory &story)
{
    QStringList texts{written(story)};
    for (const RecentStory &other : recentStories(settings)) {
        if (!haveSameFiles(other, story) && texts.size() < mostRecentStories)
            texts.append(written(other));
    }
    write(settings, settings::recentStories, texts);
}

void forgetRecentStories(QSettings &settings)
{
    write(settings, settings::recentStories, QStringList());
}

QString whenText(const QDateTime &opened, const QDate &today)
{
    constexpr int week = 7;
    const QDate day = opened.date();
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return Tr::tr("today");
    if (ago == 1)
        return Tr::tr("yesterday");
    if (ago > 1 && ago < week)
        return QLocale().dayName(day.dayOfWeek());
    //: A day and a month, in Qt's notation: "18 Nov" in English.
    return QLocale().toString(day, Tr::tr("d MMM"));
}

} // namespace retold
