#include "core/compare/findings/detectors.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <optional>

namespace retold {

namespace {

/// "Sir" and "Dame", also behind a rank ("Gen Sir"); of "Lord" the surname is right.
bool isTitleOfFirstName(const QString &title)
{
    const QString last = title.section(u' ', -1).toLower();
    return last == u"sir" || last == u"dame";
}

/// A person by the story's identity, with a first name: "Jane Roe". Empty where no version has one.
QString fullName(const FindingSources &sources, int identity, QStringView surname)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const std::vector<Entity> &entities = versionAt(sources, version).entities;
        for (int i = 0; i < static_cast<int>(entities.size()); ++i) {
            const QString &name = entities[static_cast<std::size_t>(i)].canonical;
            const bool isFull = name.size() > surname.size() && name.endsWith(surname)
                && name[name.size() - surname.size() - 1] == u' ';
            if (isFull && sources.story.names.of(version, i) == identity)
                return name;
        }
    }
    return {};
}

std::optional<Finding> misplacedTitle(const FindingSources &sources, int version, const Mention &mention)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const QStringView name = own.text(mention.range);
    if (mention.kind != MentionKind::Named || !isTitleOfFirstName(mention.title))
        return std::nullopt;
    const QString title = mention.title.section(u' ', -1);
    const QStringView surname
        = name.startsWith(mention.title) ? name.sliced(mention.title.size()).trimmed() : name;
    if (surname.isEmpty() || surname.contains(u' '))
        return std::nullopt;
    const QString full = fullName(sources, sources.story.names.of(version, mention.entity), surname);
    if (full.isEmpty())
        return std::nullopt;
    return finding(FindingKind::NameRespelled,
                   //: %1 is a title, %2 a surname, %3 the whole name.
                   Tr::tr("‘%1 %2’ has the title before the surname (%3)").arg(title, surname, full),
                   Tr::tr("‘Sir’ and ‘Dame’ stand before a first name."),
                   {placeOf(sources, version, mention.range)});
}

} // namespace

/// "Sir Roe" for Sir John Roe: once for a person and version.
void findMisplacedTitles(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        QSet<int> told;
        for (const Mention &mention : versionAt(sources, version).mentions) {
            const std::optional<Finding> misplaced
                = told.contains(mention.entity) ? std::nullopt : misplacedTitle(sources, version, mention);
            if (!misplaced)
                continue;
            told.insert(mention.entity);
            findings.push_back(*misplaced);
        }
    }
}

} // namespace retold
