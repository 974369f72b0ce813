#include "app/window/text_commands.h"

#include "app/commands/command_actions.h"
#include "app/models/copied_text.h"
#include "app/views/text_interaction.h"
#include "app/window/appearance.h"
#include "app/window/central_pane.h"
#include "app/window/story_document.h"

namespace retold {

namespace {

void copy(const CentralPane &centre, const StoryDocument &document, bool withSource)
{
    const TextInteraction *text = centre.text();
    const auto selection = text != nullptr ? text->textToCopy() : std::nullopt;
    if (!selection)
        return;
    const auto &version = document.comparison()->versions.at(static_cast<std::size_t>(selection->version));
    copyToClipboard(copiedText(*version, selection->range(), withSource));
}

} // namespace

void connectTextCommands(const CommandActions &commands, CentralPane &centre, StoryDocument &document,
                         Appearance &appearance)
{
    commands.connectTo(Command::Copy, &centre, [&] { copy(centre, document, false); });
    commands.connectTo(Command::CopyWithSource, &centre, [&] { copy(centre, document, true); });
    commands.connectTo(Command::SelectVersion, &centre, [&] {
        if (TextInteraction *text = centre.text())
            text->selectVersion();
    });
    for (TextInteraction *text : centre.findChildren<TextInteraction *>())
        QObject::connect(text, &TextInteraction::zoomRequested, &appearance, &Appearance::zoomBy);
}

} // namespace retold
