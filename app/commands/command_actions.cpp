#include "app/commands/command_actions.h"

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

QString titleOf(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return CommandActions::tr("&File");
    case CommandMenu::Edit:
        return CommandActions::tr("&Edit");
    case CommandMenu::View:
        return CommandActions::tr("&View");
    case CommandMenu::Story:
        return CommandActions::tr("&Story");
    case CommandMenu::Review:
        return CommandActions::tr("&Review");
    case CommandMenu::Help:
        return CommandActions::tr("&Help");
    }
    Q_UNREACHABLE();
}

QAction *makeAction(const CommandSpec &spec, QWidget *window)
{
    auto *action = new QAction(icon(QString::fromLatin1(spec.icon)), translated(spec.text), window);
    action->setObjectName(QString::fromLatin1(spec.name));
    action->setShortcut(spec.key);
    action->setCheckable(spec.checkable);
    action->setStatusTip(translated(spec.help));
    //: %1 is what a command does, %2 its key.
    action->setToolTip(CommandActions::tr("%1 (%2)").arg(translated(spec.help),
                                                         spec.key.toString(QKeySequence::NativeText)));
    window->addAction(action);
    return action;
}

} // namespace

CommandActions::CommandActions(QWidget *window) : QObject(window)
{
    for (const CommandSpec &spec : commandSpecs())
        m_actions.emplace(spec.id, makeAction(spec, window));
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
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            action(command)->setEnabled(enabled);
    };
    const auto check = [this](Command command, bool checked) { action(command)->setChecked(checked); };

    enable({Command::ExportReport}, state.hasComparison && state.versions > 1);
    enable({Command::ShowSideBySide, Command::ShowFacts, Command::ShowQuotes, Command::ShowFigures,
            Command::ShowNames, Command::MarkNames, Command::ToggleVersions, Command::ToggleFindings,
            Command::CloseStory},
           state.versions > 0);
    enable({Command::NextFinding, Command::PreviousFinding, Command::NextOfKind, Command::PreviousOfKind,
            Command::NextAlteredQuote},
           state.hasFindings);
    enable({Command::CycleReference}, state.versions > 1);
    enable({Command::RemoveVersion}, state.hasChosenVersion);
    enable({Command::Cancel}, state.isWorking);

    check(Command::MarkNames, state.marksNames);
    check(Command::ToggleVersions, state.showsVersions);
    check(Command::ToggleFindings, state.showsFindings);
    check(Command::SystemColours, state.scheme == ColourScheme::System);
    check(Command::LightColours, state.scheme == ColourScheme::Light);
    check(Command::DarkColours, state.scheme == ColourScheme::Dark);
}

} // namespace retold
