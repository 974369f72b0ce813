#pragma once

#include "app/commands/command_keys.h"

#include <QString>

#include <vector>

namespace retold {

/// One page of the help, as rich text that QTextBrowser shows. Links go to the names of other pages; pictures
/// are "sign:edited" and "severity:major".
struct HelpPage {
    QString name; ///< "start", "words": the same in every language.
    QString title;
    QString html;

    bool operator==(const HelpPage &) const = default;
};

/// All pages in their order, in the first of the languages that has them; English is there always. A page
/// has "{name:find}" for the name of a command and "{key:find}" for its key; they are filled in. The page of
/// keys is made from the commands, with the keys that are in force.
std::vector<HelpPage> helpPages(const QStringList &languages, const CommandKeys &keys);

/// The words of a page, without markup.
QString plainTextOf(const HelpPage &page);

/// Which pages have all words of the query, by index; those whose title has them first.
std::vector<std::size_t> searchHelp(const std::vector<HelpPage> &pages, const QString &query);

} // namespace retold
