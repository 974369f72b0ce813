#include "app/commands/command_keys.h"

namespace retold {

namespace {

QString settingOf(Command command)
{
    return QStringLiteral("keys/") + QString::fromLatin1(specOf(command).name);
}

} // namespace

CommandKeys::CommandKeys(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (const CommandSpec &spec : commandSpecs()) {
        const QVariant kept = settings.value(settingOf(spec.id));
        if (kept.isValid())
            m_changed[spec.id] = QKeySequence(kept.toString(), QKeySequence::PortableText);
    }
}

QKeySequence CommandKeys::key(Command command) const
{
    const auto own = m_changed.find(command);
    return own == m_changed.end() ? specOf(command).key : own->second;
}

std::optional<Command> CommandKeys::conflict(Command command, const QKeySequence &key) const
{
    if (key.isEmpty())
        return std::nullopt;
    for (const CommandSpec &spec : commandSpecs()) {
        const QKeySequence other = this->key(spec.id);
        const bool meets
            = key.matches(other) != QKeySequence::NoMatch || other.matches(key) != QKeySequence::NoMatch;
        if (spec.id != command && !other.isEmpty() && meets)
            return spec.id;
    }
    return std::nullopt;
}

void CommandKeys::keep(Command command, const QKeySequence &key)
{
    if (key == specOf(command).key) {
        m_changed.erase(command);
        m_settings.remove(settingOf(command));
        return;
    }
    m_changed[command] = key;
    m_settings.setValue(settingOf(command), key.toString(QKeySequence::PortableText));
}

void CommandKeys::setKey(Command command, const QKeySequence &key)
{
    keep(command, key);
    emit changed();
}

void CommandKeys::takeKey(Command command, const QKeySequence &key)
{
    while (const auto other = conflict(command, key))
        keep(*other, {});
    setKey(command, key);
}

void CommandKeys::reset(Command command)
{
    setKey(command, specOf(command).key);
}

void CommandKeys::resetAll()
{
    for (const CommandSpec &spec : commandSpecs())
        keep(spec.id, spec.key);
    emit changed();
}

} // namespace retold
