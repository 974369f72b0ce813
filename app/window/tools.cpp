#include "app/window/tools.h"

#include "app/commands/command_actions.h"
#include "app/help/help_window.h"
#include "app/models/filter_state.h"
#include "app/window/appearance.h"
#include "app/window/command_palette.h"
#include "app/window/keys_window.h"
#include "app/window/preferences_window.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace retold {

namespace {

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Tools::Tools(CommandActions &commands, QSettings &settings, Appearance &appearance, FilterState &filter,
             QMainWindow *window) :
    QObject(window),
    m_settings(settings),
    m_appearance(appearance),
    m_filter(filter),
    m_window(window),
    m_keys(new CommandKeys(settings, this)),
    m_palette(new CommandPalette(commands, window))
{
    commands.useKeys(*m_keys);
    commands.connectTo(Command::Help, this, [this] { showHelp(); });
    commands.connectTo(Command::Keys, this, [this] { showKeys(); });
    commands.connectTo(Command::SearchCommands, m_palette, [this] { m_palette->open(); });
    commands.connectTo(Command::Preferences, this, [this] { showPreferences(); });
    commands.connectTo(Command::About, this, [this] { showAbout(); });
}

void Tools::showHelp(const QString &page)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(*m_keys, m_window);
    if (!page.isEmpty())
        m_help->showPage(page);
    bringUp(m_help);
}

void Tools::showKeys()
{
    if (m_keysWindow == nullptr)
        m_keysWindow = new KeysWindow(*m_keys, m_window);
    bringUp(m_keysWindow);
}

void Tools::showPreferences()
{
    if (m_preferences == nullptr) {
        m_preferences = new PreferencesWindow(m_settings, m_appearance, m_filter, m_window);
        connect(m_preferences, &PreferencesWindow::languageChanged, this, &Tools::languageChanged);
        connect(m_preferences, &PreferencesWindow::firstIsReferenceChanged, this,
                &Tools::firstIsReferenceChanged);
    }
    bringUp(m_preferences);
}

void Tools::showAbout()
{
    QMessageBox::about(
        m_window, tr("About Retold"),
        tr("Retold %1 compares how one news story was told by several outlets.\n\nFree software under "
           "the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace retold
