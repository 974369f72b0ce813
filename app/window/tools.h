#pragma once

#include "app/commands/command_keys.h"

#include <QPointer>

class QMainWindow;

namespace retold {

class Appearance;
class CommandActions;
class CommandPalette;
class FilterState;
class HelpWindow;
class KeysWindow;
class PreferencesWindow;

/// What stands beside the work: help, the list of keys, the search for commands, the preferences. Each is
/// made when it is first asked for.
class Tools final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    Tools(CommandActions &commands, QSettings &settings, Appearance &appearance, FilterState &filter,
          QMainWindow *window);

    void showHelp(const QString &page = {});

signals:
    void languageChanged();
    void firstIsReferenceChanged(bool first);

private:
    void showKeys();
    void showPreferences();
    void showAbout();

    QSettings &m_settings;
    Appearance &m_appearance;
    FilterState &m_filter;
    QMainWindow *m_window;
    CommandKeys *m_keys;
    CommandPalette *m_palette;
    QPointer<HelpWindow> m_help;
    QPointer<KeysWindow> m_keysWindow;
    QPointer<PreferencesWindow> m_preferences;
};

} // namespace retold
