#pragma once

#include "app/commands/command_actions.h"
#include "app/models/column_state.h"

#include <QObject>
#include <QSettings>

namespace retold {

class SideBySidePage;

/// What the commands on layout and columns do, and what of it is remembered from one run to the next.
class ColumnCommands final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    ColumnCommands(const CommandActions &commands, ColumnState &columns, SideBySidePage &page,
                   QSettings &settings, QObject *parent);

    /// Fills in what the commands depend on.
    void describe(WindowState &state) const;

signals:
    void changed();

private:
    void connectLayout(const CommandActions &commands);
    void connectColumns(const CommandActions &commands);
    void withColumn(const std::function<void(int version)> &what) const;
    void widen(int version, double factor) const;
    void remember() const;

    ColumnState &m_columns;
    SideBySidePage &m_page;
    QSettings &m_settings;
};

} // namespace retold
