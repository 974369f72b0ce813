#include "core/annotate/name_likeness.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr double sure = 1.0;
constexpr double likely = 0.8;
constexpr double shortFormScore = 0.7;

QStringList wordsIn(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

void addOnce(QStringList &list, const QString &item)
{
    if (!item.isEmpty() && !list.contains(item))
        list.append(item);
}

bool isAbbreviation(const QString &folded, const QString &of)
{
    const QStringList words = wordsIn(of);
    return words.size() > 1 && folded.size() > 1 && !folded.contains(u' ') && nameInitials(of) == folded;
}

/// "Bob" and "Robert", "Oleksandr" and "Alexander": two forms of one first name.
bool areFormsOfOne(const QString &left, const QString &right)
{
    const auto &variants = nameWords().firstNameVariants;
    const QStringList mine = variants.value(left);
    return std::ranges::any_of(variants.value(right),
                               [&mine](const QString &each) { return mine.contains(each); });
}

/// Likeness of the given names, both known: "jane", "j" and "dame jane" agree, "paul" and "david" do not.
std::optional<NameDifference> compareGivenNames(const QStringList &left, const QStringList &right)
{
    const QString &a = left.front();
    const QString &b = right.front();
    if (a == b)
        return left.size() == right.size() ? NameDifference::None : NameDifference::ShortForm;
    if (a.front() == b.front() && (a.size() == 1 || b.size() == 1))
        return NameDifference::ShortForm;
    // "Pete" of "Peter", "Ed" of "Edward": written shorter, so a spelling that a reader may wonder at.
    if ((a.startsWith(b) || b.startsWith(a)) && std::min(a.size(), b.size()) > 1)
        return NameDifference::Respelled;
    if (isSpellingVariant(a, b) || areFormsOfOne(a, b))
        return NameDifference::Respelled;
    return std::nullopt;
}

/// A first name alone answers the full name: "Ada", "Ada Lund".
bool isFirstAlone(const QStringList &one, const QStringList &full)
{
    return one.size() == 1 && full.size() > 1 && full.front() == one.front()
        && !isSpellingVariant(one.front(), full.back());
}

/// Of two with one surname, by what stands before it.
NameLikeness compareWithoutSurname(const QStringList &left, const QStringList &right)
{
    if (left.isEmpty() || right.isEmpty())
        return {shortFormScore,
                left.size() == right.size() ? NameDifference::None : NameDifference::ShortForm};
    const std::optional<NameDifference> given = compareGivenNames(left, right);
    return given ? NameLikeness{likely, *given} : NameLikeness{};
}

NameLikeness comparePeople(const QString &left, const QString &right)
{
    if (left == right)
        return {sure, NameDifference::None};
    QStringList a = wordsIn(left);
    QStringList b = wordsIn(right);
    if (a.isEmpty() || b.isEmpty())
        return {};
    if (left.endsWith(u' ' + right) || right.endsWith(u' ' + left))
        return {shortFormScore, NameDifference::ShortForm};
    if (isFirstAlone(a, b) || isFirstAlone(b, a))
        return {shortFormScore, NameDifference::ShortForm};
    const QString lastA = a.takeLast();
    const QString lastB = b.takeLast();
    if (!isSpellingVariant(lastA, lastB))
        return {};
    const NameLikeness likeness = compareWithoutSurname(a, b);
    if (lastA == lastB || likeness.score == 0)
        return likeness;
    const bool isSure = !a.isEmpty() && !b.isEmpty() && likeness.difference != NameDifference::Respelled;
    return {isSure ? likely : 0.6, NameDifference::Respelled};
}

NameLikeness compareThings(const QString &left, const QString &right)
{
    if (left == right)
        return {sure, NameDifference::None};
    if (aliasKey(left) == aliasKey(right))
        return {sure, NameDifference::Abbreviated};
    if (territoryCode(left, false) && territoryCode(right, false))
        return {}; // Two countries, however alike their names.
    if (isAbbreviation(left, right) || isAbbreviation(right, left))
        return {likely, NameDifference::Abbreviated};
    const QStringList a = wordsIn(left);
    const QStringList b = wordsIn(right);
    if (a.size() != b.size() || a.isEmpty())
        return {};
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!isSpellingVariant(a[i], b[i]))
            return {};
    }
    return {likely, NameDifference::Respelled};
}

/// Unique roles with a country or body to them name one person; "prime minister" alone does so within a
/// story.
bool shareUniqueRole(const NameProfile &left, const NameProfile &right)
{
    return std::ranges::any_of(
        left.keys, [&](const QString &key) { return key.startsWith(u'@') && right.keys.contains(key); });
}

bool haveOtherTitles(const NameProfile &left, const NameProfile &right)
{
    return !left.titles.isEmpty() && !right.titles.isEmpty()
        && std::ranges::none_of(left.titles, [&](const QString &t) { return right.titles.contains(t); });
}

bool haveOtherRoles(const NameProfile &left, const NameProfile &right)
{
    if (left.roles.isEmpty() || right.roles.isEmpty())
        return false;
    return std::ranges::none_of(left.roles, [&](const QString &a) {
        return std::ranges::any_of(
            right.roles, [&](const QString &b) { return compareRoles(a, b) != RoleLikeness::Different; });
    });
}

void addPersonKeys(NameProfile &profile)
{
    for (const QString &form : std::as_const(profile.forms)) {
        const QStringList words = wordsIn(form);
        // Vowels and doubtful endings go: spellings with one key are many, strangers with one key are few.
        QString key;
        for (const QChar c : nameSkeleton(words.last())) {
            if (!u"aeiou"_s.contains(c))
                key += c;
        }
        addOnce(profile.keys, u"~"_s + key.left(4));
        if (words.size() > 1)
            addOnce(profile.keys, u"first "_s + nameSkeleton(words.first()));
        else
            addOnce(profile.keys, u"first "_s + nameSkeleton(words.last()));
    }
    for (const QString &role : std::as_const(profile.roles)) {
        if (isUniqueRole(role))
            addOnce(profile.keys, u"@"_s + role);
    }
}

void addThingKeys(NameProfile &profile)
{
    for (const QString &form : std::as_const(profile.forms)) {
        addOnce(profile.keys, aliasKey(form));
        const QStringList words = wordsIn(form);
        if (words.size() > 1)
            addOnce(profile.keys, nameInitials(form));
        addOnce(profile.keys, u"~"_s + nameSkeleton(words.first()).left(3));
    }
}

/// "hansen werft" of "hansen werft ag": a company is called with its legal form and without.
QString withoutCompanyForm(const QString &folded)
{
    static const QSet<QString> forms{u"ag"_s,  u"gmbh"_s, u"kg"_s,  u"kgaa"_s, u"se"_s,  u"inc"_s, u"corp"_s,
                                     u"ltd"_s, u"llc"_s,  u"plc"_s, u"co"_s,   u"spa"_s, u"sa"_s,  u"nv"_s};
    const qsizetype space = folded.lastIndexOf(u' ');
    return space > 0 && forms.contains(folded.sliced(space + 1)) ? folded.first(space) : folded;
}

} // namespace

QString aliasKey(QStringView name)
{
    const QString folded = withoutCompanyForm(foldedName(name));
    return nameWords().known.value(folded, {NameKind::Place, false, folded}).key;
}

NameProfile nameProfile(const AnnotatedVersion &version, const Entity &entity)
{
    NameProfile profile;
    profile.kind = entity.kind;
    profile.canonical = entity.canonical;
    for (const int index : entity.mentions) {
        const Mention &mention = version.mentions[static_cast<std::size_t>(index)];
        addOnce(profile.titles, foldedName(mention.title));
        if (mention.kind != MentionKind::Named)
            continue;
        profile.named = true;
        addOnce(profile.forms, foldedName(version.text(mention.range)));
    }
    if (profile.named) {
        const QString fullest = foldedName(entity.canonical);
        profile.forms.removeAll(fullest);
        profile.forms.prepend(fullest);
    }
    profile.forms.removeAll(QString());
    for (const QString &role : entity.roles)
        addOnce(profile.roles, normalRole(role));
    if (entity.kind == NameKind::Person)
        addPersonKeys(profile);
    else
        addThingKeys(profile);
    return profile;
}

std::vector<NameProfile> nameProfiles(const AnnotatedVersion &version)
{
    std::vector<NameProfile> profiles;
    profiles.reserve(version.entities.size());
    for (const Entity &entity : version.entities)
        profiles.push_back(nameProfile(version, entity));
    return profiles;
}

NameLikeness compareNames(const NameProfile &left, const NameProfile &right)
{
    if (left.kind == NameKind::Person && right.kind == NameKind::Person && (!left.named || !right.named))
        return shareUniqueRole(left, right) ? NameLikeness{likely, NameDifference::ShortForm}
                                            : NameLikeness{};
    if (left.forms.isEmpty() || right.forms.isEmpty()
        || (left.kind == NameKind::Person) != (right.kind == NameKind::Person))
        return {};

    const bool people = left.kind == NameKind::Person;
    NameLikeness likeness = people ? comparePeople(left.forms.first(), right.forms.first())
                                   : compareThings(left.forms.first(), right.forms.first());
    if (likeness.isSame() && people && likeness.difference == NameDifference::None
        && (haveOtherTitles(left, right) || haveOtherRoles(left, right)))
        likeness.difference = NameDifference::Retitled;
    return likeness;
}

NameLikeness compareNameTexts(QStringView left, QStringView right, NameKind kind)
{
    const QString a = foldedName(left);
    const QString b = foldedName(right);
    return kind == NameKind::Person ? comparePeople(a, b) : compareThings(a, b);
}

} // namespace retold
