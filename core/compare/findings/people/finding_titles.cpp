#include "core/compare/findings/detectors.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

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

enum class Honour { None, Knighthood, Peerage };

Honour honourOf(const QString &title)
{
    const QString last = title.section(u' ', -1).toLower();
    if (isTitleOfFirstName(title))
        return Honour::Knighthood;
    const QStringList peers{u"lord"_s, u"lady"_s, u"baron"_s, u"baroness"_s, u"viscount"_s, u"earl"_s};
    return peers.contains(last) ? Honour::Peerage : Honour::None;
}

/// The first mention of the person with an honour, where the version gives no other one; else null.
const Mention *onlyHonour(const FindingSources &sources, int version, int identity)
{
    const Mention *first = nullptr;
    for (const Mention &mention : versionAt(sources, version).mentions) {
        const Honour honour = honourOf(mention.title);
        if (honour == Honour::None || sources.story.names.of(version, mention.entity) != identity)
            continue;
        if (first != nullptr && honourOf(first->title) != honour)
            return nullptr;
        first = first == nullptr ? &mention : first;
    }
    return first;
}

/// What is shown of a titled person: "Lord Peter Roe".
TextRange withTitle(const AnnotatedVersion &own, const Mention &mention)
{
    const qsizetype begin = mention.range.begin - mention.title.size() - 1;
    const bool isBefore = begin >= 0 && !own.text(mention.range).startsWith(mention.title)
        && own.text(TextRange{begin, mention.range.begin}).startsWith(mention.title);
    return isBefore ? TextRange{begin, mention.range.end} : mention.range;
}

/// The persons of a version that have an honour there, by the story's identity.
QSet<int> honoured(const FindingSources &sources, int version)
{
    QSet<int> identities;
    for (const Mention &mention : versionAt(sources, version).mentions) {
        if (honourOf(mention.title) != Honour::None)
            identities.insert(sources.story.names.of(version, mention.entity));
    }
    return identities;
}

Finding otherHonour(const FindingSources &sources, int reference, const Mention &before, int version,
                    const Mention &after)
{
    const AnnotatedVersion &base = versionAt(sources, reference);
    const AnnotatedVersion &own = versionAt(sources, version);
    const TextRange mine = withTitle(base, before);
    const TextRange theirs = withTitle(own, after);
    Finding other = finding(FindingKind::RoleWrong,
                            Tr::tr("%1 became %2").arg(quoted(base.text(mine)), quoted(own.text(theirs))),
                            Tr::tr("The versions give the person another title."),
                            {placeOf(sources, reference, mine), placeOf(sources, version, theirs)});
    other.severity = Severity::Minor; // A peer may well have been a knight.
    return other;
}

} // namespace

/// "Sir Peter Roe" told as "Lord Peter Roe" by a version that never has the other: once for a person.
void findOtherHonours(const FindingSources &sources, Findings &findings)
{
    const std::optional<int> reference = sources.comparison.reference;
    for (int version = 0; reference && version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (const int identity : honoured(sources, version)) {
            const Mention *before = onlyHonour(sources, *reference, identity);
            const Mention *after = onlyHonour(sources, version, identity);
            if (before != nullptr && after != nullptr && honourOf(before->title) != honourOf(after->title))
                findings.push_back(otherHonour(sources, *reference, *before, version, *after));
        }
    }
}

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
