#pragma once

#include <QKeySequence>
#include <QList>

#include <span>
#include <vector>

namespace retold {

/// Everything that a person can ask the window to do.
enum class Command {
    Open,
    Paste,
    OpenSample,
    RemoveVersion,
    CloseStory,
    ExportReport,
    Quit,
    NextFinding,
    PreviousFinding,
    NextOfKind,
    PreviousOfKind,
    NextAlteredQuote,
    ShowSideBySide,
    ShowFacts,
    ShowQuotes,
    ShowFigures,
    ShowNames,
    LevelRows,
    Reading,
    ScrollTogether,
    CentreReference,
    PinReference,
    MoveColumnBack,
    MoveColumnOn,
    NarrowColumn,
    WidenColumn,
    HideColumn,
    ShowAllColumns,
    MarkNames,
    ToggleVersions,
    ToggleFindings,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    SystemColours,
    LightColours,
    DarkColours,
    CycleReference,
    Cancel,
    About,
    ReopenLast,
    Copy,
    CopyWithSource,
    SelectVersion,
    Find,
    FindNext,
    FindPrevious,
    Preferences,
    HighContrastColours,
    Help,
    Keys,
    SearchCommands,
};

/// The menu in which a command stands.
enum class CommandMenu { File, Edit, View, Columns, Story, Review, Help };

/// One command, as data: actions, menus, tool tips and the list of keys are made from it.
struct CommandSpec {
    Command id;
    const char *name; ///< Object name, and the key under which a changed shortcut will be kept.
    CommandMenu menu;
    const char *text; ///< In the context "Commands", as is `help`.
    const char *help; ///< One sentence for tool tip, status bar and screen reader.
    const char *icon; ///< A file of resources/icons.
    QKeySequence key;
    bool checkable = false;
    bool endsGroup = false; ///< A line stands below it in the menu.
};

/// In the order of the menus.
std::span<const CommandSpec> commandSpecs();

const CommandSpec &specOf(Command command);

/// The text of a menu without the mark of its mnemonic, "&File", or without the letter that a script which is
/// not Latin adds for it, "... (&F)".
QString withoutMnemonic(QString text);

/// What the command is called outside a menu: translated, without the mark of its mnemonic and the dots that
/// announce a question.
QString nameOf(Command command);

/// What it does, in one translated sentence.
QString helpOf(Command command);

QString titleOf(CommandMenu menu);

/// The commands that somebody looks for, best first: every word must occur in the name, the menu or the help,
/// and the nearer to the beginning of the name, the better. All of them, in order, for an empty text.
std::vector<Command> commandsMatching(const QString &query);

} // namespace retold
