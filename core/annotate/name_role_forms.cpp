#include "core/annotate/name_role_forms.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

/// A role in its parts.
struct RoleParts {
    QStringList countries; ///< Territory codes, small.
    QStringList heads;     ///< Plain role words ("prime minister").
    QStringList rest;      ///< What else is said, articles dropped.
    bool isUnique = false; ///< A head is an office of one person.
    bool isFormer = false;
};

bool isArticle(const QString &word)
{
    static const QSet<QString> articles{u"the"_s, u"a"_s,   u"an"_s,  u"of"_s, u"s"_s,  u"for"_s,
                                        u"to"_s,  u"der"_s, u"die"_s, u"le"_s, u"la"_s, u"el"_s,
                                        u"de"_s,  u"du"_s,  u"des"_s, u"to"_s, u"in"_s};
    return articles.contains(word);
}

bool isFormerWord(const QString &word)
{
    static const QSet<QString> former{u"former"_s,   u"ex"_s,        u"retired"_s,    u"then"_s,
                                      u"onetime"_s,  u"ehemalige"_s, u"ehemaliger"_s, u"fruhere"_s,
                                      u"fruherer"_s, u"ancien"_s,    u"ancienne"_s,   u"antiguo"_s,
                                      u"antigua"_s,  u"ehemaligen"_s};
    return former.contains(word);
}

/// Takes the longest country or role that begins at `at`; how many words it has, 0 where none begins.
qsizetype takePhrase(const QStringList &words, qsizetype at, RoleParts &parts)
{
    const auto &roles = nameWords().roles;
    for (qsizetype used = std::min<qsizetype>(NameWords::longestName, words.size() - at); used > 0; --used) {
        const QString phrase = words.mid(at, used).join(u' ');
        if (const auto code = territoryCode(phrase, true)) {
            if (!parts.countries.contains(code->toLower()))
                parts.countries.append(code->toLower());
            return used;
        }
        if (const auto role = roles.constFind(phrase); role != roles.constEnd()) {
            parts.heads.append(role->plain);
            parts.isUnique = parts.isUnique || role->unique;
            return used;
        }
    }
    return 0;
}

RoleParts partsOf(QStringView role)
{
    RoleParts parts;
    // A normal role begins with the codes of its countries, each behind "=": many are words as well ("in").
    while (role.startsWith(u'=')) {
        const qsizetype space = role.indexOf(u' ');
        const qsizetype end = space < 0 ? role.size() : space;
        parts.countries.append(role.sliced(1, end - 1).toString());
        role = role.sliced(std::min(role.size(), end + 1));
    }
    const QString plain = role.toString().replace(u"’s "_s, u" "_s).replace(u"'s "_s, u" "_s);
    const QStringList words = foldedName(plain).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype used = takePhrase(words, at, parts);
        at += std::max<qsizetype>(used, 1);
        if (used > 0)
            continue;
        const QString &word = words[at - 1];
        if (isFormerWord(word))
            parts.isFormer = true;
        else if (!isArticle(word))
            parts.rest.append(word);
    }
    return parts;
}

bool shareOne(const QStringList &left, const QStringList &right)
{
    return std::ranges::any_of(left, [&](const QString &item) { return right.contains(item); });
}

bool bothAndNoneShared(const QStringList &left, const QStringList &right)
{
    return !left.isEmpty() && !right.isEmpty() && !shareOne(left, right);
}

bool isOppositionTo(const RoleParts &opposition, const RoleParts &office)
{
    return opposition.rest.contains(u"opposition"_s) && office.isUnique && !office.isFormer
        && !office.rest.contains(u"shadow"_s) && !office.rest.contains(u"opposition"_s);
}

} // namespace

QString normalRole(QStringView role)
{
    const RoleParts parts = partsOf(role);
    QStringList words;
    for (const QString &country : parts.countries)
        words += u'=' + country;
    if (parts.isFormer)
        words += u"former"_s;
    return (words + parts.rest + parts.heads).join(u' ');
}

bool areOnePost(QStringView left, QStringView right)
{
    const RoleParts a = partsOf(left);
    const RoleParts b = partsOf(right);
    return !a.heads.isEmpty() && a.heads == b.heads && a.rest == b.rest && a.isFormer == b.isFormer
        && !bothAndNoneShared(a.countries, b.countries);
}

bool isUniqueRole(QStringView role)
{
    const RoleParts parts = partsOf(role);
    return parts.isUnique && !parts.isFormer && parts.heads.size() == 1 && parts.rest.size() <= 1;
}

RoleLikeness compareRoles(QStringView left, QStringView right)
{
    const RoleParts a = partsOf(left);
    const RoleParts b = partsOf(right);
    const bool sameHead = shareOne(a.heads, b.heads);
    if (sameHead && a.isFormer == b.isFormer && a.countries == b.countries && a.rest == b.rest)
        return RoleLikeness::Same;

    const std::array<bool, 4> contradictions{
        sameHead && (a.isFormer != b.isFormer || bothAndNoneShared(a.countries, b.countries)),
        sameHead && !a.isUnique && bothAndNoneShared(a.rest, b.rest),
        a.isUnique && b.isUnique && !sameHead && !a.isFormer && !b.isFormer,
        isOppositionTo(a, b) || isOppositionTo(b, a),
    };
    return std::ranges::count(contradictions, true) > 0 ? RoleLikeness::Different : RoleLikeness::Compatible;
}

} // namespace retold
