#include "app/window/column_commands.h"

#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "app/views/level_view.h"
#include "app/views/side_by_side_page.h"

#include <algorithm>

namespace retold {

namespace {
constexpr double widthStep = 1.15;
constexpr double leastWidth = 180; // Natural pixels.
constexpr double mostWidth = 1200;
} // namespace

ColumnCommands::ColumnCommands(const CommandActions &commands, ColumnState &columns, SideBySidePage &page,
                               QSettings &settings, QObject *parent) :
    QObject(parent),
    m_columns(columns),
    m_page(page),
    m_settings(settings)
{
    m_columns.setPinsReference(read(settings, settings::pinReference));
    m_columns.setCentresReference(read(settings, settings::centreReference));
    m_page.setScrollsTogether(read(settings, settings::scrollTogether));
    m_page.setReading(read(settings, settings::reading));
    connectLayout(commands);
    connectColumns(commands);
    connect(&m_columns, &ColumnState::changed, this, &ColumnCommands::remember);
    connect(&m_columns, &ColumnState::changed, this, &ColumnCommands::changed);
    connect(&m_page, &SideBySidePage::layoutChanged, this, &ColumnCommands::remember);
    connect(&m_page, &SideBySidePage::layoutChanged, this, &ColumnCommands::changed);
    connect(&m_page, &StoryPage::sentenceChosen, this, &ColumnCommands::changed);
}

void ColumnCommands::connectLayout(const CommandActions &commands)
{
    commands.connectTo(Command::LevelRows, this, [this] { m_page.setReading(false); });
    commands.connectTo(Command::Reading, this, [this] { m_page.setReading(true); });
    commands.connectTo(Command::ScrollTogether, this,
                       [this] { m_page.setScrollsTogether(!m_page.scrollsTogether()); });
    commands.connectTo(Command::CentreReference, this,
                       [this] { m_columns.setCentresReference(!m_columns.centresReference()); });
    commands.connectTo(Command::PinReference, this,
                       [this] { m_columns.setPinsReference(!m_columns.pinsReference()); });
}

void ColumnCommands::connectColumns(const CommandActions &commands)
{
    const auto on = [&](Command command, const std::function<void(int)> &what) {
        commands.connectTo(command, this, [this, what] { withColumn(what); });
    };
    on(Command::MoveColumnBack, [this](int version) { m_columns.step(version, -1); });
    on(Command::MoveColumnOn, [this](int version) { m_columns.step(version, 1); });
    on(Command::NarrowColumn, [this](int version) { widen(version, 1 / widthStep); });
    on(Command::WidenColumn, [this](int version) { widen(version, widthStep); });
    on(Command::HideColumn, [this](int version) { m_columns.setHidden(version, true); });
    commands.connectTo(Command::ShowAllColumns, this, [this] { m_columns.showAll(); });
}

void ColumnCommands::withColumn(const std::function<void(int)> &what) const
{
    if (const auto version = m_page.chosenVersion())
        what(*version);
}

void ColumnCommands::widen(int version, double factor) const
{
    const LevelColumn *column = m_page.levelView().layout().columnOf(version);
    if (column != nullptr)
        m_columns.setWidth(version, std::clamp(column->width / px(1) * factor, leastWidth, mostWidth));
}

void ColumnCommands::remember() const
{
    write(m_settings, settings::pinReference, m_columns.pinsReference());
    write(m_settings, settings::centreReference, m_columns.centresReference());
    write(m_settings, settings::scrollTogether, m_page.scrollsTogether());
    write(m_settings, settings::reading, m_page.isReading());
}

void ColumnCommands::describe(WindowState &state) const
{
    state.isReading = m_page.isReading();
    state.scrollsTogether = m_page.scrollsTogether();
    state.centresReference = m_columns.centresReference();
    state.pinsReference = m_columns.pinsReference();
    state.hasChosenColumn = m_page.chosenVersion().has_value();
    state.hidesColumns = m_columns.hidesAny();
}

} // namespace retold
