#pragma once

#include "app/commands/commands.h"
#include "app/theme/theme.h"

#include <QObject>

#include <functional>
#include <map>

class QAction;
class QMenuBar;
class QWidget;

namespace retold {

class CommandKeys;

/// What the window shows at a moment, as far as it decides which commands can be given.
struct WindowState {
    int versions = 0;
    bool hasComparison = false;
    bool isWorking = false;
    bool hasFindings = false;
    bool hasChosenVersion = false;
    bool hasRecentStory = false;
    bool showsVersions = true;
    bool showsFindings = true;
    bool marksNames = false;
    bool isReading = false;
    bool scrollsTogether = true;
    bool centresReference = true;
    bool pinsReference = true;
    bool hasChosenColumn = false;
    bool hidesColumns = false;
    ColourScheme scheme = ColourScheme::System;
};

/// The actions of all commands, made from their table.
class CommandActions final : public QObject {
    Q_OBJECT

public:
    /// The actions belong to `window`, whose keys they answer.
    explicit CommandActions(QWidget *window);

    /// Gives the actions the keys that the user has chosen, now and whenever they change. The keys must
    /// outlive this.
    void useKeys(const CommandKeys &keys);

    /// The key of a command as people read it; empty if it has none.
    QString keyText(Command command) const;

    QAction *action(Command command) const;

    /// What is to be done when the command is given.
    void connectTo(Command command, QObject *context, const std::function<void()> &what) const;

    /// Puts every command into its menu.
    void fill(QMenuBar &bar) const;

    /// The one place that says which commands can be given, and which are checked.
    void updateCommands(const WindowState &state) const;

signals:
    void keysChanged();

private:
    void enableCommands(const WindowState &state) const;
    void checkCommands(const WindowState &state) const;

    std::map<Command, QAction *> m_actions;
};

} // namespace retold
