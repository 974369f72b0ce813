#pragma once

#include "app/commands/commands.h"

#include <QObject>
#include <QSettings>

#include <map>
#include <optional>

namespace retold {

/// The key of each command: that of the table, until the user changes it. Only changed ones are kept.
class CommandKeys final : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive this.
    explicit CommandKeys(QSettings &settings, QObject *parent = nullptr);

    /// Empty where the user took the key away.
    QKeySequence key(Command command) const;
    bool isChanged(Command command) const { return m_changed.contains(command); }

    /// Another command that has the key, or whose key begins with it or is its beginning: then neither would
    /// be sure.
    std::optional<Command> conflict(Command command, const QKeySequence &key) const;

    void setKey(Command command, const QKeySequence &key);

    /// Gives the command its key while taking it from the one that has it.
    void takeKey(Command command, const QKeySequence &key);
    void reset(Command command);
    void resetAll();

signals:
    void changed();

private:
    void keep(Command command, const QKeySequence &key);

    QSettings &m_settings;
    std::map<Command, QKeySequence> m_changed;
};

} // namespace retold
