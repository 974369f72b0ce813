#include "core/compare/readings/role_words.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

struct RoleWords {
    QHash<QString, RoleKind> byForm;
    QHash<QString, QString> domains; ///< "fire" to its kind.
    QHash<QString, QString> groups;  ///< Of each kind.
    QSet<QString> heads;
    QSet<std::pair<QString, QString>> beside;
};

QStringList formsIn(QStringView list)
{
    QStringList forms;
    for (const QStringView form : list.split(u'|'))
        forms += form.trimmed().toString();
    return forms;
}

void addKind(RoleWords &words, const QString &group, const QString &kind, const QStringList &forms)
{
    words.groups.insert(kind, group);
    for (const QString &form : forms)
        words.byForm.insert(form, {group, kind});
}

void addLine(RoleWords &words, QStringView line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (line.startsWith(u'#') || equals < 0)
        return;
    const QString name = line.first(equals).trimmed().toString();
    const QStringList forms = formsIn(line.sliced(equals + 1));
    const QString first = name.section(u' ', 0, 0);
    const QString rest = name.section(u' ', 1);
    for (const QString &form : forms) {
        if (first == u"beside") {
            words.beside.insert({rest, form});
            words.beside.insert({form, rest});
        } else if (first == u"domain") {
            words.domains.insert(form, rest);
        } else if (first == u"heads") {
            words.heads.insert(form);
        }
    }
    if (name.contains(u" / "_s))
        addKind(words, name.section(u" / "_s, 0, 0), name.section(u" / "_s, 1), forms);
}

/// The format stands at the head of the file.
RoleWords readRoleWords()
{
    RoleWords words;
    QFile file(u":/retold/compare/role-words.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return words;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line))
        addLine(words, line);
    return words;
}

const RoleWords &roleWords()
{
    static const RoleWords known = readRoleWords();
    return known;
}

bool opensComplement(const QString &word)
{
    static const QSet<QString> openers{u"of"_s, u"for"_s, u"at"_s, u"in"_s,  u"with"_s, u"from"_s,
                                       u"to"_s, u"on"_s,  u"by"_s, u"who"_s, u"that"_s, u"whose"_s};
    return openers.contains(word);
}

/// The longest form that ends before `end`, and how many words it has.
struct FoundForm {
    RoleKind kind;
    qsizetype length = 0;
};

std::optional<FoundForm> formBefore(const QStringList &phrase, qsizetype end)
{
    constexpr qsizetype longest = 5;
    for (qsizetype length = std::min(longest, end); length > 0; --length) {
        const auto form = roleWords().byForm.constFind(phrase.sliced(end - length, length).join(u' '));
        if (form != roleWords().byForm.cend())
            return FoundForm{*form, length};
    }
    return {};
}

/// "Chief of police", whose complement is part of the form.
std::optional<FoundForm> formAround(const QStringList &phrase, qsizetype complement)
{
    constexpr qsizetype reach = 3;
    for (qsizetype end = std::min(phrase.size(), complement + reach); end > complement + 1; --end) {
        const auto form = formBefore(phrase, end);
        if (form && form->length > end - complement)
            return form;
    }
    return {};
}

/// "Fire chief", "director of the airport": of the one house that the phrase tells.
std::optional<RoleKind> kindByDomain(const QStringList &phrase, qsizetype complement)
{
    constexpr qsizetype reach = 4;
    if (complement == 0 || !roleWords().heads.contains(phrase[complement - 1]))
        return {};
    std::optional<RoleKind> kind;
    for (qsizetype i = 0; i < std::min(phrase.size(), complement + reach); ++i) {
        const auto domain = roleWords().domains.constFind(phrase[i]);
        if (domain == roleWords().domains.cend())
            continue;
        if (kind && kind->name != *domain)
            return {};
        kind = RoleKind{roleWords().groups.value(*domain), *domain};
    }
    return kind;
}

RoleKind possessed(const RoleKind &kind, bool isPossessed)
{
    return kind.name == u"lawyer" && isPossessed ? RoleKind{u"service"_s, u"client's lawyer"_s} : kind;
}

} // namespace

std::vector<RoleKind> roleKindsIn(const QStringList &phrase, bool isPossessed)
{
    const qsizetype complement = std::ranges::find_if(phrase, opensComplement) - phrase.begin();
    const bool isOfClient = isPossessed
        || (complement < phrase.size() && phrase[complement] == u"for"); // "Lawyer for the family".
    std::vector<RoleKind> kinds;
    if (const auto whole = formAround(phrase, complement))
        kinds.push_back(whole->kind);
    else if (const auto ofHouse = kindByDomain(phrase, complement))
        kinds.push_back(*ofHouse);
    for (qsizetype end = complement; end > 0;) {
        const auto form = formBefore(phrase, end);
        if (!form)
            break;
        if (kinds.empty() || end < complement)
            kinds.push_back(possessed(form->kind, isOfClient));
        end -= form->length;
        while (end > 0 && phrase[end - 1] != u"and")
            --end;
        end = std::max<qsizetype>(0, end - 1);
    }
    return kinds;
}

bool exclude(const RoleKind &left, const RoleKind &right)
{
    if (left.name == right.name || roleWords().beside.contains({left.name, right.name}))
        return false;
    const auto isOfWork = [](const RoleKind &kind) { return kind.group != u"case" && kind.group != u"kin"; };
    const bool serves = left.group == u"service" || right.group == u"service";
    return left.group == right.group ? left.group != u"office" : serves && isOfWork(left) && isOfWork(right);
}

} // namespace retold
