#include "core/compare/compared_speakers.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"
#include "core/compare/quotes/quote_spelling.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/speaker_descriptions.h"
#include "core/story/in_sentence.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

/// Whether one letter makes the one word the other.
bool differByOneLetter(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    const auto unlike = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype same = unlike.first - left.begin();
    const qsizetype skip = left.size() == right.size() ? 1 : 0;
    return right.size() - left.size() <= 1 && left != right
        && left.sliced(std::min(same + skip, left.size())) == right.sliced(same + 1);
}

/// Two descriptions of one kind of people: "UK government sources", "British government sources".
bool haveOneHead(QStringView left, QStringView right)
{
    const auto head = [](QStringView name) { return name.sliced(name.lastIndexOf(u' ') + 1); };
    return head(left).compare(head(right), Qt::CaseInsensitive) == 0;
}

/// "A minister", "one official": somebody new to the text.
bool isIndefinite(QStringView name)
{
    static const QStringList articles{QStringLiteral("a"),    QStringLiteral("an"),  QStringLiteral("one"),
                                      QStringLiteral("some"), QStringLiteral("ein"), QStringLiteral("eine"),
                                      QStringLiteral("einer")};
    const qsizetype space = name.indexOf(u' ');
    return space > 0 && articles.contains(name.first(space).toString().toCaseFolded());
}

/// Whether the version has somebody by name before it has the speaker; not one whom the description there is
/// set beside ("Jane Roe, a former engineer, said").
bool isNamedBefore(const ComparedSpeaker &speaker, int identity)
{
    constexpr qsizetype apposed = 4; // UTF-16 units: a comma or dash and blanks.
    for (const Mention &mention : speaker.version->mentions) {
        if (mention.range.end + apposed >= speaker.place)
            break;
        const bool isNamed = mention.kind == MentionKind::Named
            && speaker.identities[static_cast<std::size_t>(mention.entity)] == identity;
        if (isNamed)
            return true;
    }
    return false;
}

/// "A Harbour Line spokeswoman", "the ministry's spokesman".
bool speaksForOthers(QStringView name)
{
    return name.contains(u"spokes", Qt::CaseInsensitive) && name.contains(u' ');
}

/// "A man in the crowd", where the version has him by name as well, and nowhere calls him a man.
bool isNamedApart(const ComparedSpeaker &speaker, int identity)
{
    const AnnotatedVersion &version = *speaker.version;
    const QString noun = speaker.name.section(u' ', 1, 1).toLower();
    bool isNamed = false;
    for (const Mention &mention : version.mentions) {
        if (mention.kind != MentionKind::Named
            || speaker.identities[static_cast<std::size_t>(mention.entity)] != identity)
            continue;
        const Sentence &sentence = version.sentences[static_cast<std::size_t>(mention.sentence)];
        const bool isCalledSo = std::ranges::any_of(
            version.wordsOf(sentence), [&noun](const Word &word) { return word.normal == noun; });
        if (isCalledSo)
            return false;
        isNamed = true;
    }
    return isNamed;
}

/// Whether one who is only described cannot be the one who is named: within one version he may be named
/// behind the description.
bool cannotBe(const ComparedSpeaker &described, const ComparedSpeaker &known)
{
    const int identity = *known.identity;
    const bool isApart = described.version != known.version && isNamedApart(described, identity);
    return namesSeveral(described.name)
        || (isIndefinite(described.name) && (isApart || isNamedBefore(described, identity)));
}

/// The person whom another version names in full: "Roe" in a text that has no more of his name.
std::optional<int> personOfSurname(const QString &surname, const StoryNames &names)
{
    if (surname.size() < 3 || surname.contains(u' ') || !surname.front().isUpper())
        return {};
    const QString ending = u' ' + surname;
    std::optional<int> found;
    for (std::size_t version = 0; version < names.entitiesByName.size(); ++version) {
        const auto &byName = names.entitiesByName[version];
        for (auto name = byName.cbegin(); name != byName.cend(); ++name) {
            const bool isHis = name.key().endsWith(ending)
                && names.profiles[version][static_cast<std::size_t>(name.value())].kind == NameKind::Person;
            const int identity = names.of(static_cast<int>(version), name.value());
            if (isHis && found.value_or(identity) != identity)
                return {};
            if (isHis)
                found = identity;
        }
    }
    return found;
}

/// "The prime minister", and no name of his: whoever holds the office may be meant.
bool isOfficeAlone(const ComparedSpeaker &speaker)
{
    QString name = foldedName(speaker.name);
    if (name.startsWith(QLatin1StringView("the ")))
        name.remove(0, 4);
    return nameWords().roles.contains(name);
}

/// "Lund, of the salvage company Norsea,", "Norsea's Lund": whether the text says beside the name of the
/// person whose he is, so that he may speak for it. A body by one word may have been taken for a person.
bool belongsTo(const ComparedSpeaker &person, const ComparedSpeaker &body)
{
    constexpr qsizetype near = 60; // UTF-16 units.
    if (kindOf(person) != NameKind::Person || (kindOf(body) == NameKind::Person && body.name.contains(u' ')))
        return false;
    const AnnotatedVersion &own = *person.version;
    const auto isBefore = [](const Sentence &sentence, qsizetype at) { return sentence.range.end <= at; };
    const auto sentence
        = std::lower_bound(own.sentences.begin(), own.sentences.end(), person.place, isBefore);
    if (sentence == own.sentences.end())
        return false;
    const auto mentions = inSentence(own.mentions, static_cast<int>(sentence - own.sentences.begin()));
    return std::ranges::any_of(mentions, [&](const Mention &mention) {
        if (person.identities[static_cast<std::size_t>(mention.entity)] != *person.identity)
            return false;
        const qsizetype from = std::max(sentence->range.begin, mention.range.begin - near);
        const qsizetype to = std::min(sentence->range.end, mention.range.end + near);
        const QStringView before = own.text(TextRange{from, mention.range.begin});
        const QStringView behind = own.text(TextRange{mention.range.end, to});
        const QStringView aside = behind.startsWith(u',')
            ? behind.first(std::max<qsizetype>(1, behind.indexOf(u',', 1)))
            : QStringView();
        return aside.contains(body.name) || before.contains(body.name + QStringLiteral("'s "))
            || before.contains(body.name + QStringLiteral("’s "));
    });
}

/// Two speakers with names that are not one: of an office without its holder's name, only another office of
/// the one who is named makes another person.
Agreement compareIdentities(const ComparedSpeaker &left, const ComparedSpeaker &right)
{
    if (belongsTo(left, right) || belongsTo(right, left))
        return Agreement::Unknown;
    if (isOfficeAlone(left) == isOfficeAlone(right))
        return Agreement::Different;
    const ComparedSpeaker &office = isOfficeAlone(left) ? left : right;
    const ComparedSpeaker &named = isOfficeAlone(left) ? right : left;
    for (std::size_t i = 0; i < named.version->entities.size(); ++i) {
        if (named.identities[i] == *named.identity
            && findRoleClash({office.name}, officesOf(*named.version, named.version->entities[i])))
            return Agreement::Different;
    }
    return Agreement::Unknown;
}

/// "Marlow Finch", "Marlow Finch Ltd": the longer has more words behind.
bool isLongerName(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    return left.contains(u' ') && right.size() > left.size() && right[left.size()] == u' '
        && right.startsWith(left, Qt::CaseInsensitive);
}

/// Where the speech begins of which the quotation, a sentence with nothing beside it, is the next part:
/// “One,” said Roe. “Two.”
const Quote &headOfSpeech(const Quote &quote, const AnnotatedVersion &version)
{
    constexpr qsizetype marks = 4; // UTF-16 units: its marks and a stop.
    const Quote *head = &quote;
    while (head->continues && head->type != QuoteType::Indirect) {
        const Sentence &own = version.sentences[static_cast<std::size_t>(head->sentence)];
        const Quote &before = version.quotes[static_cast<std::size_t>(*head->continues)];
        const bool isAlone = head->range.begin - own.range.begin <= marks
            && version.sentences[static_cast<std::size_t>(head->lastSentence)].range.end - head->range.end
                <= marks;
        const bool isOneParagraph
            = version.sentences[static_cast<std::size_t>(before.lastSentence)].paragraph == own.paragraph;
        if (!isAlone || !isOneParagraph || before.speaker != head->speaker)
            break;
        head = &before;
    }
    return *head;
}

Naming namingOf(const Quote &spoken, const AnnotatedVersion &version)
{
    const Quote &quote = headOfSpeech(spoken, version);
    const TextRange sentences{version.sentences[static_cast<std::size_t>(quote.sentence)].range.begin,
                              version.sentences[static_cast<std::size_t>(quote.lastSentence)].range.end};
    if (!quote.speakerRange || !sentences.contains(*quote.speakerRange))
        return Naming::FromAround;
    const auto from = std::ranges::lower_bound(version.mentions, quote.sentence, {}, &Mention::sentence);
    for (auto mention = from; mention != version.mentions.end() && mention->sentence <= quote.lastSentence;
         ++mention) {
        if (mention->range.overlaps(*quote.speakerRange))
            return mention->kind == MentionKind::Pronoun && !isNearAnother(quote.speaker) ? Naming::Pronoun
                                                                                          : Naming::Named;
    }
    // "A minister" is a mention of nobody, and has more words than "he".
    return version.text(*quote.speakerRange).contains(u' ') ? Naming::Named : Naming::Pronoun;
}

} // namespace

bool namesSeveral(QStringView name)
{
    const QStringView head = name.sliced(name.lastIndexOf(u' ') + 1);
    return head.size() > 3 && head.front().isLower() && head.endsWith(u's')
        && !head.endsWith(QLatin1StringView("ss"));
}

ComparedSpeaker speakerOf(const Quote &quote, const AnnotatedVersion &version, int index,
                          const StoryNames &names)
{
    ComparedSpeaker speaker{{},
                            quote.speaker,
                            namingOf(quote, version),
                            &version,
                            names.identities[static_cast<std::size_t>(index)],
                            quote.speakerRange.value_or(quote.range).begin};
    const auto &byName = names.entitiesByName[static_cast<std::size_t>(index)];
    if (const auto entity = byName.constFind(quote.speaker); entity != byName.cend())
        speaker.identity = names.of(index, *entity);
    else
        speaker.identity = personOfSurname(quote.speaker, names);
    return speaker;
}

bool becameSpokesperson(const ComparedSpeaker &named, const ComparedSpeaker &described)
{
    if (!named.identity || described.identity || !speaksForOthers(described.name))
        return false;
    for (std::size_t i = 0; i < named.version->entities.size(); ++i) {
        const QStringList &roles = named.version->entities[i].roles;
        if (named.identities[i] == *named.identity
            && std::ranges::any_of(roles, [](const QString &role) { return role.contains(u"spokes"); }))
            return false;
    }
    return true;
}

std::optional<NameKind> kindOf(const ComparedSpeaker &speaker)
{
    const auto &entities = speaker.version->entities;
    const auto entity = std::ranges::find(entities, speaker.name, &Entity::canonical);
    return entity == entities.end() ? std::nullopt : std::optional(entity->kind);
}

bool areSlipsOfOneName(QStringView left, QStringView right)
{
    constexpr qsizetype shortest = 4;
    const qsizetype a = left.lastIndexOf(u' ');
    const qsizetype b = right.lastIndexOf(u' ');
    if (a <= 0 || b <= 0 || left.first(a) != right.first(b)
        || std::min(left.size(), right.size()) - a <= shortest)
        return false;
    const QStringView mine = left.sliced(a + 1);
    const QStringView theirs = right.sliced(b + 1);
    return differByOneLetter(mine, theirs)
        || (mine.front() == theirs.front() && consonantsOf(mine) == consonantsOf(theirs));
}

/// "Norway", "Oslo": the country, and the seat of its government.
static bool areOneGovernment(const QString &left, const QString &right)
{
    const auto codeOf = [](const QString &name) {
        const QString folded = foldedName(name);
        return governmentCode(folded.startsWith(QLatin1StringView("the ")) ? folded.sliced(4) : folded);
    };
    const std::optional<QString> code = codeOf(left);
    return code && code == codeOf(right);
}

bool SpeakerMatcher::mayBeOne(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const std::pair<QString, QString> names = std::minmax(left, right);
    if (const auto known = m_known.constFind(names); known != m_known.cend())
        return *known;
    const bool mayBe = areSlipsOfOneName(left, right) || isLongerName(left, right) || haveOneHead(left, right)
        || areOneGovernment(left, right) || compareNameTexts(left, right, NameKind::Person).isSame();
    m_known.insert(names, mayBe);
    return mayBe;
}

static bool isSomebodyOfOther(const ComparedSpeaker &described, const ComparedSpeaker &known)
{
    return !described.identity && known.identity && isSomebodyOf(described, *known.identity);
}

Agreement compareSpeakers(const ComparedSpeaker &left, const ComparedSpeaker &right)
{
    SpeakerMatcher matcher;
    return compareSpeakers(left, right, matcher);
}

Agreement compareSpeakers(const ComparedSpeaker &left, const ComparedSpeaker &right, SpeakerMatcher &matcher)
{
    if (!left.isKnown() || !right.isKnown())
        return Agreement::Unknown;
    if (left.identity && left.identity == right.identity)
        return Agreement::Same;
    if (isSomebodyOfOther(left, right) || isSomebodyOfOther(right, left))
        return Agreement::Different;
    // By their names too: a version may hold one person for two, where chains of mentions do not meet.
    if (matcher.mayBeOne(left.name, right.name))
        return Agreement::Same;
    if (left.identity && right.identity)
        return compareIdentities(left, right);
    if (!left.identity && !right.identity)
        return Agreement::Unknown;
    const ComparedSpeaker &known = left.identity ? left : right;
    const ComparedSpeaker &described = left.identity ? right : left;
    return cannotBe(described, known) ? Agreement::Different : Agreement::Unknown;
}

} // namespace retold
