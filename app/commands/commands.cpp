#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

const auto specs = std::to_array<CommandSpec>({
    {Command::Open, "open", CommandMenu::File, QT_TRANSLATE_NOOP("Commands", "&Open Files…"),
     QT_TRANSLATE_NOOP("Commands", "Open files and add each as a version of the story."), "folder-open",
     QKeySequence(Qt::CTRL | Qt::Key_O)},
    {Command::OpenSample, "openSample", CommandMenu::File,
     QT_TRANSLATE_NOOP("Commands", "Open the &Sample Story"),
     QT_TRANSLATE_NOOP("Commands", "Open an invented story as five outlets told it."), "newspaper",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
    {Command::ReopenLast, "reopenLast", CommandMenu::File,
     QT_TRANSLATE_NOOP("Commands", "Open the &Last Comparison"),
     QT_TRANSLATE_NOOP("Commands", "Open the files of the last comparison again."), "history",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), false, true},
    {Command::ExportReport, "exportReport", CommandMenu::File,
     QT_TRANSLATE_NOOP("Commands", "&Export Report…"),
     QT_TRANSLATE_NOOP("Commands", "Save the comparison as one web page that needs nothing else."),
     "download", QKeySequence(Qt::CTRL | Qt::Key_E), false, true},
    {Command::CloseStory, "closeStory", CommandMenu::File, QT_TRANSLATE_NOOP("Commands", "&Close the Story"),
     QT_TRANSLATE_NOOP("Commands", "Put all versions away."), "x", QKeySequence(Qt::CTRL | Qt::Key_W)},
    {Command::Quit, "quit", CommandMenu::File, QT_TRANSLATE_NOOP("Commands", "&Quit"),
     QT_TRANSLATE_NOOP("Commands", "Leave Retold."), "log-out", QKeySequence(Qt::CTRL | Qt::Key_Q)},
    {Command::Paste, "paste", CommandMenu::Edit, QT_TRANSLATE_NOOP("Commands", "&Paste a Version"),
     QT_TRANSLATE_NOOP("Commands", "Add the text or the files of the clipboard as versions of the story."),
     "clipboard-paste", QKeySequence(Qt::CTRL | Qt::Key_V), false, true},
    {Command::Copy, "copy", CommandMenu::Edit, QT_TRANSLATE_NOOP("Commands", "&Copy"),
     QT_TRANSLATE_NOOP("Commands", "Copy the selected words, or else the chosen sentence."), "copy",
     QKeySequence(Qt::CTRL | Qt::Key_C)},
    {Command::CopyWithSource, "copyWithSource", CommandMenu::Edit,
     QT_TRANSLATE_NOOP("Commands", "Copy with &Source"),
     QT_TRANSLATE_NOOP("Commands", "Copy the words as a quotation, with outlet and headline below."),
     "copy-plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
    {Command::SelectVersion, "selectVersion", CommandMenu::Edit,
     QT_TRANSLATE_NOOP("Commands", "Select &All of the Version"),
     QT_TRANSLATE_NOOP("Commands", "Select the whole text of the version that has the focus."), "text-select",
     QKeySequence(Qt::CTRL | Qt::Key_A), false, true},
    {Command::Find, "find", CommandMenu::Edit, QT_TRANSLATE_NOOP("Commands", "&Find in All Versions…"),
     QT_TRANSLATE_NOOP("Commands", "Look for words in all versions at once."), "search",
     QKeySequence(Qt::CTRL | Qt::Key_F)},
    {Command::FindNext, "findNext", CommandMenu::Edit, QT_TRANSLATE_NOOP("Commands", "Find &Next"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next place where the words were found."), "arrow-down",
     QKeySequence(Qt::Key_F3)},
    {Command::FindPrevious, "findPrevious", CommandMenu::Edit,
     QT_TRANSLATE_NOOP("Commands", "Find Pre&vious"),
     QT_TRANSLATE_NOOP("Commands", "Go to the place before this one."), "arrow-up",
     QKeySequence(Qt::SHIFT | Qt::Key_F3), false, true},
    {Command::Preferences, "preferences", CommandMenu::Edit, QT_TRANSLATE_NOOP("Commands", "Prefe&rences…"),
     QT_TRANSLATE_NOOP("Commands", "Choose looks, fonts, language and how comparisons begin."), "settings",
     QKeySequence(Qt::CTRL | Qt::Key_Comma)},
    {Command::ShowSideBySide, "showSideBySide", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "&Side by Side"),
     QT_TRANSLATE_NOOP("Commands", "Show the texts side by side, what tells the same on one level."),
     "rows-3", QKeySequence(Qt::CTRL | Qt::Key_1)},
    {Command::ShowFacts, "showFacts", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Facts"),
     QT_TRANSLATE_NOOP("Commands", "Show which version tells which fact."), "table",
     QKeySequence(Qt::CTRL | Qt::Key_2)},
    {Command::ShowQuotes, "showQuotes", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Quotes"),
     QT_TRANSLATE_NOOP("Commands", "Show every quotation and what each version made of it."), "quote",
     QKeySequence(Qt::CTRL | Qt::Key_3)},
    {Command::ShowFigures, "showFigures", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "Fig&ures"),
     QT_TRANSLATE_NOOP("Commands", "Show every figure and what each version made of it."), "hash",
     QKeySequence(Qt::CTRL | Qt::Key_4)},
    {Command::ShowNames, "showNames", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Names"),
     QT_TRANSLATE_NOOP("Commands", "Show every name and what each version calls it."), "users",
     QKeySequence(Qt::CTRL | Qt::Key_5), false, true},
    {Command::LevelRows, "levelRows", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Level Rows"),
     QT_TRANSLATE_NOOP("Commands", "Show what tells the same on one level."), "rows-3",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1), true},
    {Command::Reading, "reading", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Reading"),
     QT_TRANSLATE_NOOP("Commands",
                       "Let each text flow without gaps, with ribbons between what tells the same."),
     "text", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2), true},
    {Command::ScrollTogether, "scrollTogether", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "Scroll &Together"),
     QT_TRANSLATE_NOOP("Commands", "Bring the other texts to what tells the same while one is scrolled."),
     "link-2", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), true},
    {Command::CentreReference, "centreReference", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Reference in the &Middle"),
     QT_TRANSLATE_NOOP("Commands", "Read the reference between two other texts."),
     "align-horizontal-justify-center", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), true, true},
    {Command::PinReference, "pinReference", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Pin the R&eference"),
     QT_TRANSLATE_NOOP("Commands", "Keep the column of the reference in view while the others scroll."),
     "pin", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), true},
    {Command::MoveColumnBack, "moveColumnBack", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Move Column &Back"),
     QT_TRANSLATE_NOOP("Commands", "Move the column of the chosen sentence towards the first."), "move-left",
     QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)},
    {Command::MoveColumnOn, "moveColumnOn", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Move Column &On"),
     QT_TRANSLATE_NOOP("Commands", "Move the column of the chosen sentence towards the last."), "move-right",
     QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)},
    {Command::NarrowColumn, "narrowColumn", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Narro&wer Column"),
     QT_TRANSLATE_NOOP("Commands", "Make the column of the chosen sentence narrower."), "fold-horizontal",
     QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up)},
    {Command::WidenColumn, "widenColumn", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Wi&der Column"),
     QT_TRANSLATE_NOOP("Commands", "Make the column of the chosen sentence wider."), "unfold-horizontal",
     QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)},
    {Command::HideColumn, "hideColumn", CommandMenu::Columns, QT_TRANSLATE_NOOP("Commands", "&Hide Column"),
     QT_TRANSLATE_NOOP("Commands", "Take the column of the chosen sentence out of view."), "eye-off",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
    {Command::ShowAllColumns, "showAllColumns", CommandMenu::Columns,
     QT_TRANSLATE_NOOP("Commands", "Show All Col&umns"),
     QT_TRANSLATE_NOOP("Commands", "Show the columns of all versions again."), "columns-3",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), false, true},
    {Command::MarkNames, "markNames", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Mark All Names"),
     QT_TRANSLATE_NOOP("Commands", "Mark in the texts also the names that agree."), "eye",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true, true},
    {Command::ToggleVersions, "toggleVersions", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "&Versions Panel"),
     QT_TRANSLATE_NOOP("Commands", "Show or fold the list of versions."), "panel-left",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), true},
    {Command::ToggleFindings, "toggleFindings", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "Findings &Panel"),
     QT_TRANSLATE_NOOP("Commands", "Show or fold the list of findings."), "panel-right",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), true},
    {Command::NextPane, "nextPane", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "Ne&xt Pane"),
     QT_TRANSLATE_NOOP("Commands", "Bring the keys to the versions, the texts and the findings in turn."),
     "columns-3", QKeySequence(Qt::Key_F6)},
    {Command::PreviousPane, "previousPane", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "Pr&evious Pane"),
     QT_TRANSLATE_NOOP("Commands", "Bring the keys to the pane before this one."), "columns-3",
     QKeySequence(Qt::SHIFT | Qt::Key_F6), false, true},
    {Command::ZoomIn, "zoomIn", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "Zoom &In"),
     QT_TRANSLATE_NOOP("Commands", "Make the texts larger."), "zoom-in",
     QKeySequence(Qt::CTRL | Qt::Key_Plus)},
    {Command::ZoomOut, "zoomOut", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "Zoom &Out"),
     QT_TRANSLATE_NOOP("Commands", "Make the texts smaller."), "zoom-out",
     QKeySequence(Qt::CTRL | Qt::Key_Minus)},
    {Command::ZoomReset, "zoomReset", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "N&atural Size"),
     QT_TRANSLATE_NOOP("Commands", "Show the texts at their natural size."), "search",
     QKeySequence(Qt::CTRL | Qt::Key_0), false, true},
    {Command::SystemColours, "systemColours", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "Colours of the S&ystem"),
     QT_TRANSLATE_NOOP("Commands", "Light or dark as the desktop is."), "sun-moon",
     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), true},
    {Command::LightColours, "lightColours", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "Li&ght"),
     QT_TRANSLATE_NOOP("Commands", "Black on white, whatever the desktop is."), "sun",
     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), true},
    {Command::DarkColours, "darkColours", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Dark"),
     QT_TRANSLATE_NOOP("Commands", "White on black, whatever the desktop is."), "moon",
     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), true},
    {Command::HighContrastColours, "highContrastColours", CommandMenu::View,
     QT_TRANSLATE_NOOP("Commands", "&High Contrast"),
     QT_TRANSLATE_NOOP("Commands", "Two colours alone, those of the system; lines and signs tell the rest."),
     "contrast", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H), true},
    {Command::CycleReference, "cycleReference", CommandMenu::Story,
     QT_TRANSLATE_NOOP("Commands", "&Next Reference"),
     QT_TRANSLATE_NOOP("Commands",
                       "Hold the others against the next version, and after the last against none."),
     "refresh-cw", QKeySequence(Qt::CTRL | Qt::Key_R)},
    {Command::RemoveVersion, "removeVersion", CommandMenu::Story,
     QT_TRANSLATE_NOOP("Commands", "Re&move the Version"),
     QT_TRANSLATE_NOOP("Commands", "Take the version chosen in the list out of the story."), "trash-2",
     QKeySequence(Qt::CTRL | Qt::Key_Delete), false, true},
    {Command::Cancel, "cancel", CommandMenu::Story, QT_TRANSLATE_NOOP("Commands", "&Cancel the Comparison"),
     QT_TRANSLATE_NOOP("Commands", "Stop the comparison under way."), "circle-stop",
     QKeySequence(Qt::CTRL | Qt::Key_Period)},
    {Command::PreviousFinding, "previousFinding", CommandMenu::Review,
     QT_TRANSLATE_NOOP("Commands", "&Previous Finding"),
     QT_TRANSLATE_NOOP("Commands", "Go to the finding before this one."), "chevron-up",
     QKeySequence(Qt::Key_F7)},
    {Command::NextFinding, "nextFinding", CommandMenu::Review, QT_TRANSLATE_NOOP("Commands", "&Next Finding"),
     QT_TRANSLATE_NOOP("Commands", "Go to the finding after this one, worst first."), "chevron-down",
     QKeySequence(Qt::Key_F8), false, true},
    {Command::PreviousOfKind, "previousOfKind", CommandMenu::Review,
     QT_TRANSLATE_NOOP("Commands", "P&revious of the Same Kind"),
     QT_TRANSLATE_NOOP("Commands", "Go to the finding of the same kind before this one."), "chevrons-up",
     QKeySequence(Qt::SHIFT | Qt::Key_F7)},
    {Command::NextOfKind, "nextOfKind", CommandMenu::Review,
     QT_TRANSLATE_NOOP("Commands", "N&ext of the Same Kind"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next finding of the same kind."), "chevrons-down",
     QKeySequence(Qt::SHIFT | Qt::Key_F8)},
    {Command::NextAlteredQuote, "nextAlteredQuote", CommandMenu::Review,
     QT_TRANSLATE_NOOP("Commands", "Next &Altered Quotation"),
     QT_TRANSLATE_NOOP("Commands", "Go to the next quotation of which the words were changed."), "quote",
     QKeySequence(Qt::CTRL | Qt::Key_F8)},
    {Command::Help, "help", CommandMenu::Help, QT_TRANSLATE_NOOP("Commands", "&Help"),
     QT_TRANSLATE_NOOP("Commands", "How Retold is used, its words and signs, and how verdicts are made."),
     "circle-help", QKeySequence(Qt::Key_F1)},
    {Command::Keys, "keys", CommandMenu::Help, QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts…"),
     QT_TRANSLATE_NOOP("Commands", "See the keys of all commands, and change them."), "keyboard",
     QKeySequence(Qt::CTRL | Qt::Key_Slash)},
    {Command::SearchCommands, "searchCommands", CommandMenu::Help,
     QT_TRANSLATE_NOOP("Commands", "&Search Commands…"),
     QT_TRANSLATE_NOOP("Commands", "Type a word of what you want to do."), "text-search",
     QKeySequence(Qt::CTRL | Qt::Key_K), false, true},
    {Command::About, "about", CommandMenu::Help, QT_TRANSLATE_NOOP("Commands", "&About Retold"),
     QT_TRANSLATE_NOOP("Commands", "Which version of Retold this is, and under which licence."), "info",
     QKeySequence(Qt::CTRL | Qt::Key_F1)},
});

/// How far a word lies from the name of a command: where it begins in the name, best at the beginning of a
/// word; then menu and help; nothing where it does not occur.
std::optional<int> distanceOf(const CommandSpec &spec, const QString &word)
{
    constexpr int inside = 100;
    constexpr int inMenu = 1000;
    constexpr int inHelp = 2000;
    const QString name = nameOf(spec.id).toCaseFolded();
    if (name.startsWith(word))
        return 0;
    if (const qsizetype at = name.indexOf(u' ' + word); at >= 0)
        return static_cast<int>(at) + 1;
    if (const qsizetype at = name.indexOf(word); at >= 0)
        return inside + static_cast<int>(at);
    if (withoutMnemonic(titleOf(spec.menu)).toCaseFolded().startsWith(word))
        return inMenu;
    if (helpOf(spec.id).toCaseFolded().contains(word))
        return inHelp;
    return std::nullopt;
}

std::optional<int> distanceOf(const CommandSpec &spec, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        const std::optional<int> distance = distanceOf(spec, word);
        if (!distance)
            return std::nullopt;
        sum += *distance;
    }
    return sum;
}

} // namespace

std::span<const CommandSpec> commandSpecs()
{
    return specs;
}

const CommandSpec &specOf(Command command)
{
    const auto spec
        = std::find_if(std::begin(specs), std::end(specs),
                       [command](const CommandSpec &candidate) { return candidate.id == command; });
    Q_ASSERT(spec != std::end(specs));
    return *spec;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(QStringLiteral(" ?\\(&.\\)"));
    return text.remove(added).remove(u'&');
}

QString nameOf(Command command)
{
    const QString name = withoutMnemonic(QCoreApplication::translate("Commands", specOf(command).text));
    return name.endsWith(u'…') ? name.chopped(1).trimmed() : name;
}

QString helpOf(Command command)
{
    return QCoreApplication::translate("Commands", specOf(command).help);
}

QString titleOf(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return QCoreApplication::translate("Commands", "&File");
    case CommandMenu::Edit:
        return QCoreApplication::translate("Commands", "&Edit");
    case CommandMenu::View:
        return QCoreApplication::translate("Commands", "&View");
    case CommandMenu::Columns:
        return QCoreApplication::translate("Commands", "&Columns");
    case CommandMenu::Story:
        return QCoreApplication::translate("Commands", "&Story");
    case CommandMenu::Review:
        return QCoreApplication::translate("Commands", "&Review");
    case CommandMenu::Help:
        return QCoreApplication::translate("Commands", "&Help");
    }
    Q_UNREACHABLE();
}

std::vector<Command> commandsMatching(const QString &query)
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, Command>> found;
    for (const CommandSpec &spec : specs) {
        if (const std::optional<int> distance = distanceOf(spec, words))
            found.emplace_back(*distance, spec.id);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, Command>::first);
    std::vector<Command> commands(found.size());
    std::ranges::transform(found, commands.begin(), &std::pair<int, Command>::second);
    return commands;
}

} // namespace retold
