#include "core/compare/readings/roles.h"

#include "core/annotate/name_words.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

struct Office {
    QString family;          ///< Only offices of one family stand against each other.
    QString name;            ///< "prime minister"; of all ministers of something "minister".
    QString qualifier;       ///< "former", "deputy"; mostly empty.
    QSet<QString> portfolio; ///< Of a minister: what of.
};

struct Offices {
    QHash<QString, Office> byForm;            ///< "premier" is "prime minister".
    QHash<QString, QString> qualifiers;       ///< "former", "ex": with them it is another office.
    QSet<QString> heads;                      ///< "minister", "secretary".
    QSet<QString> none;                       ///< "cabinet", "senior": no portfolio.
    QSet<QString> staff;                      ///< "press", "private": no minister.
    QHash<QString, QSet<QString>> portfolios; ///< "home" is "interior"; "climate" may be two.
};

QStringList formsIn(QStringView list)
{
    QStringList forms;
    for (const QStringView form : list.split(u'|'))
        forms += form.trimmed().toString();
    return forms;
}

void addPortfolio(Offices &offices, const QString &name, const QStringList &forms)
{
    for (const QString &form : forms) {
        if (name == u"heads")
            offices.heads.insert(form);
        else if (name == u"none")
            offices.none.insert(form);
        else if (name == u"staff")
            offices.staff.insert(form);
        else
            offices.portfolios[form].insert(name);
    }
}

void addLine(Offices &offices, QStringView line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (line.startsWith(u'#') || equals < 0)
        return;
    const QString name = line.first(equals).trimmed().toString();
    const QStringList forms = formsIn(line.sliced(equals + 1));
    if (name.startsWith(u"qualifier ")) {
        for (const QString &form : forms)
            offices.qualifiers.insert(form, name.section(u' ', 1));
    } else if (name.startsWith(u"portfolio ")) {
        addPortfolio(offices, name.section(u' ', 1), forms);
    } else {
        const Office office{name.section(u" / "_s, 0, 0), name.section(u" / "_s, 1), {}, {}};
        for (const QString &form : forms)
            offices.byForm.insert(form, office);
    }
}

/// The format stands at the head of the file.
Offices readOffices()
{
    Offices offices;
    QFile file(u":/retold/compare/offices.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return offices;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line))
        addLine(offices, line);
    return offices;
}

const Offices &offices()
{
    static const Offices known = readOffices();
    return known;
}

bool isAnyOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Before the complement: of "spokesman for the prime minister" only the first word is what he is.
qsizetype complementBegin(const QStringList &words)
{
    const auto found = std::ranges::find_if(words, [](const QString &word) {
        return isAnyOf(word,
                       {u"of", u"for", u"to", u"at", u"in", u"von", u"für", u"der", u"des", u"de", u"du"});
    });
    return found - words.begin();
}

bool isOfCountry(const QString &word)
{
    return territoryCode(word, true) || nameWords().demonyms.contains(word);
}

/// "President of the yacht club", "governor of the central bank": no head of state.
bool isOfBody(const QString &office, std::span<const QString> complement)
{
    if (office == u"governor")
        return std::ranges::find(complement, u"bank"_s) != complement.end();
    if (!isAnyOf(office, {u"president", u"chancellor", u"vice president"}) || complement.empty())
        return false;
    return std::ranges::none_of(complement, isOfCountry)
        && std::ranges::find(complement, u"states"_s) == complement.end()
        && std::ranges::find(complement, u"exchequer"_s) == complement.end();
}

/// The longest form of the list that begins before the complement, and of those the last: "colonel" of
/// "lieutenant colonel".
std::optional<Office> listedOffice(const QStringList &words, qsizetype complement)
{
    constexpr qsizetype longestForm = 4;
    for (qsizetype length = std::min(longestForm, words.size()); length > 0; --length) {
        for (qsizetype begin = std::min(complement - 1, words.size() - length); begin >= 0; --begin) {
            const auto listed = offices().byForm.constFind(words.sliced(begin, length).join(u' '));
            if (listed == offices().byForm.cend()
                || isOfBody(listed->name,
                            std::span(words).subspan(static_cast<std::size_t>(
                                std::min(words.size(), std::max(complement, begin + length))))))
                continue;
            Office office = *listed;
            office.portfolio = offices().portfolios.value(office.name);
            return office;
        }
    }
    return {};
}

void addPortfolioOf(const QString &word, QSet<QString> &portfolio)
{
    const auto known = offices().portfolios.constFind(word);
    if (known != offices().portfolios.cend())
        portfolio.unite(*known);
    else if (!word.isEmpty() && !offices().none.contains(word) && !offices().qualifiers.contains(word)
             && !isOfCountry(word))
        portfolio.insert(word);
}

/// "Verkehrsminister", "Bundesinnenministerin": what of, and nothing for any other word.
QString germanPortfolio(QString word)
{
    for (const QStringView ending : {u"ministerin", u"minister"}) {
        if (!word.endsWith(ending) || word.size() == ending.size())
            continue;
        word.chop(ending.size());
        for (const QStringView level : {u"bundes", u"landes", u"staats"}) {
            if (word.startsWith(level))
                word.remove(0, level.size());
        }
        return word;
    }
    return {};
}

/// "Transport minister", "secretary of state for health and social care", "Verkehrsministerin".
std::optional<Office> minister(const QStringList &words, qsizetype complement)
{
    qsizetype head = complement - 1;
    while (head >= 0 && !offices().heads.contains(words[head]) && germanPortfolio(words[head]).isEmpty())
        --head;
    if (head < 0 || (head > 0 && offices().staff.contains(words[head - 1])))
        return {};
    Office office{u"state"_s, u"minister"_s, {}, {}};
    addPortfolioOf(germanPortfolio(words[head]), office.portfolio);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i < head || i > complement)
            addPortfolioOf(words[i], office.portfolio);
    }
    return office.portfolio.isEmpty() ? std::nullopt : std::optional(office);
}

constexpr QStringView unlisted = u"post";

/// A post of no list, by its words before the complement: it may stand beside any other.
Office postOf(const QStringList &words, qsizetype complement)
{
    QStringList name;
    for (const QString &word : words.first(complement)) {
        if (!offices().qualifiers.contains(word) && !isOfCountry(word))
            name += word;
    }
    return {unlisted.toString(), name.join(u' '), {}, {}};
}

bool isListed(const Office &office)
{
    return office.family != unlisted;
}

std::optional<Office> officeOf(const QString &role)
{
    const QStringList words = role.toCaseFolded()
                                  .replace(u'-', u' ')
                                  .remove(u'.')
                                  .remove(u"'s"_s)
                                  .remove(u"’s"_s)
                                  .simplified()
                                  .split(u' ');
    const qsizetype complement = complementBegin(words);
    std::optional<Office> office = listedOffice(words, complement);
    if (!office)
        office = minister(words, complement);
    if (!office && complement > 0)
        office = postOf(words, complement);
    if (!office || office->name.isEmpty())
        return {};
    for (const QString &word : words.first(complement)) {
        if (const auto known = offices().qualifiers.constFind(word); known != offices().qualifiers.cend())
            office->qualifier = *known;
    }
    return office;
}

bool isOneOffice(const Office &left, const Office &right)
{
    return left.family == right.family
        && (left.portfolio.intersects(right.portfolio)
            || (left.name == right.name && left.portfolio.isEmpty() && right.portfolio.isEmpty()));
}

/// A retired judge or general is called so by courtesy, and the former head of one company may be that of
/// another: only in a state does "former" make it another office.
bool allowsFormer(const Office &office)
{
    return office.family != u"state";
}

bool isFormerAgainstPresent(const Office &left, const Office &right)
{
    return left.qualifier != right.qualifier && (left.qualifier.isEmpty() || left.qualifier == u"former")
        && (right.qualifier.isEmpty() || right.qualifier == u"former");
}

bool isDeputyOfOther(const Office &left, const Office &right)
{
    return left.qualifier != right.qualifier && (left.qualifier == u"deputy" || right.qualifier == u"deputy");
}

/// A deputy may be anything else beside it, and so may one who was something once.
bool areApart(const Office &left, const Office &right)
{
    return isListed(left) && left.family == right.family && !isOneOffice(left, right)
        && left.qualifier.isEmpty() && right.qualifier.isEmpty();
}

/// Who acts as the mayor is called the mayor as well.
bool isActing(const Office &office)
{
    return office.qualifier == u"acting";
}

bool agree(const Office &left, const Office &right)
{
    return isOneOffice(left, right) && !isDeputyOfOther(left, right)
        && (left.qualifier == right.qualifier || allowsFormer(left) || isActing(left) || isActing(right));
}

struct HeldOffice {
    QString role; ///< As the text writes it.
    Office office;
};

/// Those of the roles that are offices of the list, or posts of none.
std::vector<HeldOffice> heldOffices(const QStringList &roles, bool listed)
{
    std::vector<HeldOffice> held;
    for (const QString &role : roles) {
        const std::optional<Office> office = officeOf(role);
        if (office && isListed(*office) == listed)
            held.push_back({role, *office});
    }
    return held;
}

std::optional<RoleClash> clashAmong(const QStringList &left, const QStringList &right, bool listed)
{
    const std::vector<HeldOffice> answers = heldOffices(right, listed);
    std::optional<RoleClash> clash;
    for (const auto &[a, first] : heldOffices(left, listed)) {
        for (const auto &[b, answer] : answers) {
            if (agree(first, answer))
                return {};
            const bool isOne = isOneOffice(first, answer);
            const bool isFormer = isOne && isFormerAgainstPresent(first, answer);
            const bool isGraver = !clash || (clash->isFormer && !isFormer);
            if (isGraver && (isOne || areApart(first, answer)))
                clash = RoleClash{a, b, isFormer, listed};
        }
    }
    return clash;
}

} // namespace

/// "The judge" that was taken for the prosecutor, where the version has a Judge Roe and names no judge in
/// him.
static bool isOfAnother(const AnnotatedVersion &version, const Mention &described, const QString &role)
{
    const auto holdsOffice = [&role](const QString &each) {
        const auto office = officeOf(each);
        return office && office->name == officeOf(role)->name;
    };
    const auto isCalled
        = [&role](const QString &each) { return each.compare(role, Qt::CaseInsensitive) == 0; };
    bool hasOther = false;
    for (const Mention &each : version.mentions) {
        if (described.kind != MentionKind::Described || each.kind != MentionKind::Named)
            continue;
        if (each.entity != described.entity)
            hasOther = hasOther || isCalled(each.title) || isCalled(each.role);
        else if (holdsOffice(each.title) || holdsOffice(each.role))
            return false;
    }
    return hasOther;
}

/// "The governor" that was taken for the deputy governor: he is never called so.
static bool isOfDeputy(const AnnotatedVersion &version, const Mention &described, const QString &role)
{
    static const QStringList standIns{u"deputy "_s, u"vice "_s, u"vice-"_s, u"assistant "_s};
    return described.kind == MentionKind::Described
        && std::ranges::any_of(version.mentions, [&](const Mention &each) {
               return each.kind == MentionKind::Named && each.entity == described.entity
                   && std::ranges::any_of(standIns, [&](const QString &standIn) {
                          return each.role.contains(standIn + role, Qt::CaseInsensitive);
                      });
           });
}

QStringList officesOf(const AnnotatedVersion &version, const Entity &entity)
{
    constexpr qsizetype most = 12; // More come from hostile text only.
    QStringList offices;
    QSet<QString> seen{QString()};
    for (const int mention : entity.mentions) {
        const Mention &own = version.mentions[static_cast<std::size_t>(mention)];
        for (const QString &role : {own.role, own.title}) {
            if (seen.contains(role) || offices.size() == most)
                continue;
            seen.insert(role);
            if (officeOf(role) && !isOfAnother(version, own, role) && !isOfDeputy(version, own, role))
                offices += role;
        }
    }
    std::stable_partition(offices.begin(), offices.end(),
                          [](const QString &role) { return isListed(*officeOf(role)); });
    return offices;
}

std::optional<RoleClash> findRoleClash(const QStringList &left, const QStringList &right)
{
    const std::optional<RoleClash> clash = clashAmong(left, right, true);
    return clash ? clash : clashAmong(left, right, false);
}

} // namespace retold
