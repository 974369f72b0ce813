#include "app/commands/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace retold {

namespace {

const CommandSpec specs[] = {
    {Command::Open, "open", CommandMenu::File, QT_TRANSLATE_NOOP("Commands", "&Open Files…"),
     QT_TRANSLATE_NOOP("Commands", "Open files and add each as a version of the story."), "folder-open",
     QKeySequence(Qt::CTRL | Qt::Key_O)},
    {Command::OpenSample, "openSample", CommandMenu::File,
     QT_TRANSLATE_NOOP("Commands", "Open the &Sample Story"),
     QT_TRANSLATE_NOOP("Commands", "Open an invented story as five outlets told it."), "newspaper",
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), false, true},
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
     "clipboard-paste", QKeySequence(Qt::CTRL | Qt::Key_V)},
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
    {Command::ShowFigures, "showFigures", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "F&igures"),
     QT_TRANSLATE_NOOP("Commands", "Show every figure and what each version made of it."), "hash",
     QKeySequence(Qt::CTRL | Qt::Key_4)},
    {Command::ShowNames, "showNames", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Names"),
     QT_TRANSLATE_NOOP("Commands", "Show every name and what each version calls it."), "users",
     QKeySequence(Qt::CTRL | Qt::Key_5), false, true},
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
     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), true, true},
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
    {Command::LightColours, "lightColours", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Light"),
     QT_TRANSLATE_NOOP("Commands", "Black on white, whatever the desktop is."), "sun",
     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), true},
    {Command::DarkColours, "darkColours", CommandMenu::View, QT_TRANSLATE_NOOP("Commands", "&Dark"),
     QT_TRANSLATE_NOOP("Commands", "White on black, whatever the desktop is."), "moon",
     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), true},
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
    {Command::About, "about", CommandMenu::Help, QT_TRANSLATE_NOOP("Commands", "&About Retold"),
     QT_TRANSLATE_NOOP("Commands", "Which version of Retold this is, and under which licence."), "info",
     QKeySequence(Qt::CTRL | Qt::Key_F1)},
};

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

} // namespace retold
