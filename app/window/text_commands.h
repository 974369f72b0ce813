#pragma once

class QObject;

namespace retold {

class Appearance;
class CentralPane;
class CommandActions;
class StoryDocument;

/// Connects the commands that take words out of the texts: copy, copy with source, select all of a version;
/// and the wheel that zooms.
void connectTextCommands(const CommandActions &commands, CentralPane &centre, StoryDocument &document,
                         Appearance &appearance);

} // namespace retold
