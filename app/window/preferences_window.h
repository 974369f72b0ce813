#pragma once

#include "core/compare/story_filter.h"

#include <QDialog>
#include <QSettings>

namespace retold {

class Appearance;
class FilterState;

/// What stays as the user wants it: looks, texts, findings, how comparisons begin, language. All of it holds
/// at once; there is nothing to confirm.
class PreferencesWindow final : public QDialog {
    Q_OBJECT

public:
    /// All must outlive this.
    PreferencesWindow(QSettings &settings, Appearance &appearance, FilterState &filter,
                      QWidget *parent = nullptr);

signals:
    void languageChanged();

    /// Whether a new comparison holds the others against its first version.
    void firstIsReferenceChanged(bool first);

private:
    void alignTitles();
    QWidget *makeLooks();
    QWidget *makeTexts();
    QWidget *makeFindings();
    QWidget *makeStory();
    QWidget *makeLanguage();
    QWidget *makePrivacy();

    QSettings &m_settings;
    Appearance &m_appearance;
    FilterState &m_filter;
};

/// What a window shows at its start: the severities that the user has chosen.
StoryFilter startingFilter(const QSettings &settings);

} // namespace retold
