#include "app/commands/command_actions.h"

#include "app/commands/command_keys.h"
#include "app/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace retold {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

void setKey(QAction *action, const CommandSpec &spec, const QKeySequence &key)
{
    const QString help = translated(spec.help);
    action->setShortcut(key);
    //: %1 is what a command does, %2 its key.
    action->setToolTip(key.isEmpty()
                           ? help
                           : CommandActions::tr("%1 (%2)").arg(help, key.toString(QKeySequence::NativeText)));
}

QAction *makeAction(const CommandSpec &spec, QWidget *window)
{
    auto *action = new QAction(icon(QString::fromLatin1(spec.icon)), translated(spec.text), window);
    action->setObjectName(QString::fromLatin1(spec.name));
    setKey(action, spec, spec.key);
    action->setCheckable(spec.checkable);
    action->setStatusTip(translated(spec.help));
    window->addAction(action);
    return action;
}

} // namespace

CommandActions::CommandActions(QWidget *window) : QObject(window)
{
    for (const CommandSpec &spec : commandSpecs())
        m_actions.emplace(spec.id, makeAction(spec, window));
}

void CommandActions::useKeys(const CommandKeys &keys)
{
    const auto take = [this, &keys] {
        for (const CommandSpec &spec : commandSpecs())
            setKey(action(spec.id), spec, keys.key(spec.id));
        emit keysChanged();
    };
    connect(&keys, &CommandKeys::changed, this, take);
    take();
}

QString CommandActions::keyText(Command command) const
{
    return action(command)->shortcut().toString(QKeySequence::NativeText);
}

QAction *CommandActions::action(Command command) const
{
    return m_actions.at(command);
}

void CommandActions::connectTo(Command command, QObject *context, const std::function<void()> &what) const
{
    connect(action(command), &QAction::triggered, context, [what] { what(); });
}

void CommandActions::fill(QMenuBar &bar) const
{
    std::map<CommandMenu, QMenu *> menus;
    for (const CommandSpec &spec : commandSpecs()) {
        QMenu *&menu = menus[spec.menu];
        if (menu == nullptr)
            menu = bar.addMenu(titleOf(spec.menu));
        menu->addAction(action(spec.id));
        if (spec.endsGroup)
            menu->addSeparator();
    }
}

void CommandActions::updateCommands(const WindowState &state) const
{
    enableCommands(state);
    checkCommands(state);
}

void CommandActions::enableCommands(const WindowState &state) const
{
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            action(command)->setEnabled(enabled);
    };
    enable({Command::ExportReport}, state.hasComparison && state.versions > 1);
    enable({Command::ShowSideBySide, Command::ShowFacts, Command::ShowQuotes, Command::ShowFigures,
            Command::ShowNames, Command::MarkNames, Command::ToggleVersions, Command::ToggleFindings,
            Command::NextPane, Command::PreviousPane, Command::CloseStory},
           state.versions > 0);
    enable({Command::Copy, Command::CopyWithSource, Command::SelectVersion, Command::Find, Command::FindNext,
            Command::FindPrevious},
           state.versions > 0);
    enable({Command::ReopenLast}, state.hasRecentStory);
    enable({Command::NextFinding, Command::PreviousFinding, Command::NextOfKind, Command::PreviousOfKind,
            Command::NextAlteredQuote},
           state.hasFindings);
    enable({Command::CycleReference}, state.versions > 1);
    enable({Command::RemoveVersion}, state.hasChosenVersion);
    enable({Command::Cancel}, state.isWorking);
    enable({Command::LevelRows, Command::Reading, Command::PinReference, Command::CentreReference},
           state.versions > 1);
    enable({Command::ScrollTogether}, state.isReading);
    enable({Command::MoveColumnBack, Command::MoveColumnOn, Command::NarrowColumn, Command::WidenColumn,
            Command::HideColumn},
           state.hasChosenColumn);
    enable({Command::ShowAllColumns}, state.hidesColumns);
}

void CommandActions::checkCommands(const WindowState &state) const
{
    const auto check = [this](Command command, bool checked) { action(command)->setChecked(checked); };
    check(Command::MarkNames, state.marksNames);
    check(Command::LevelRows, !state.isReading);
    check(Command::Reading, state.isReading);
    check(Command::ScrollTogether, state.scrollsTogether);
    check(Command::CentreReference, state.centresReference);
    check(Command::PinReference, state.pinsReference);
    check(Command::ToggleVersions, state.showsVersions);
    check(Command::ToggleFindings, state.showsFindings);
    check(Command::SystemColours, state.scheme == ColourScheme::System);
    check(Command::LightColours, state.scheme == ColourScheme::Light);
    check(Command::DarkColours, state.scheme == ColourScheme::Dark);
    check(Command::HighContrastColours, state.scheme == ColourScheme::HighContrast);
}

} // namespace retold
