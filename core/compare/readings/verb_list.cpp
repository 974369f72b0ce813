#include "core/compare/readings/verb_list.h"

#include "core/language/word_forms.h"
#include "core/language/word_lists.h"

#include <QFile>
#include <QHash>
#include <QStringTokenizer>
#include <QTextStream>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

template<typename Take>
void forEachLine(const QString &name, Take take)
{
    QFile file(u":/retold/compare/"_s + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line)) {
        if (!line.startsWith(u'#') && !line.isEmpty())
            take(line);
    }
}

/// "Take_over" in one spelling, as words of a text have it.
QString normalVerb(QStringView verb)
{
    return normalForm(verb, wordLists(u"en"_s));
}

struct VerbList {
    QHash<QString, std::vector<int>> sets; ///< By verb, the lines that have it, in order.
    QHash<QString, QStringList> byNoun;
    QHash<QString, std::vector<DeedVerb>> deeds;

    VerbList()
    {
        forEachLine(u"verbs-en.txt"_s, [this, set = 0](const QString &line) mutable { addSet(line, set++); });
        for (const QString &name : {u"deeds-en.txt"_s, u"converses-en.txt"_s})
            forEachLine(name, [this](const QString &line) { addDeeds(line); });
    }

private:
    void addSet(QStringView line, int set)
    {
        const qsizetype bar = line.indexOf(u'|');
        QStringList verbs;
        for (const QStringView verb : qTokenize(bar < 0 ? line : line.first(bar), u' ', Qt::SkipEmptyParts))
            verbs += normalVerb(verb);
        for (const QString &verb : std::as_const(verbs))
            sets[verb].push_back(set);
        if (bar < 0)
            return;
        for (const QStringView noun : qTokenize(line.sliced(bar + 1), u' ', Qt::SkipEmptyParts))
            addNoun(normalVerb(noun), verbs);
    }

    void addNoun(const QString &noun, const QStringList &verbs)
    {
        QStringList &known = byNoun[noun];
        for (const QString &verb : verbs) {
            if (!known.contains(verb))
                known += verb;
        }
    }

    void addDeeds(const QString &line)
    {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 2; i < words.size(); ++i) {
            const QString verb = normalVerb(words[i]);
            const bool isBound = i + 1 < words.size() && words[i + 1].startsWith(u'(');
            const QString behind = isBound ? words[++i].sliced(1).chopped(1) : QString();
            deeds[verb].push_back({words[0], words[1] == u">", behind});
            sets[verb.section(u'_', 0, 0)]; // Known for verbs, whatever they mean besides.
            sets[verb];
        }
    }
};

const VerbList &verbList()
{
    static const VerbList list;
    return list;
}

bool isVerb(const QString &verb)
{
    return verbList().sets.contains(verb);
}

/// "Stopp" to "stop".
QString undoubled(const QString &stem)
{
    const qsizetype size = stem.size();
    return size > 2 && stem[size - 1] == stem[size - 2] ? stem.chopped(1) : stem;
}

/// Of "robbed", "naming" or "ties" what is left when the ending goes, in the order in which it may be a verb.
QStringList withoutEnding(const QString &normal)
{
    if (normal.endsWith(u"ies") || normal.endsWith(u"ied"))
        return {normal.chopped(3) + u'y', normal.chopped(1)};
    if (normal.endsWith(u"ed"))
        return {normal.chopped(2), normal.chopped(1), undoubled(normal.chopped(2))};
    if (normal.endsWith(u"ing"))
        return {normal.chopped(3), normal.chopped(3) + u'e', undoubled(normal.chopped(3))};
    if (normal.endsWith(u's'))
        return {normal.chopped(1), normal.endsWith(u"es") ? normal.chopped(2) : QString()};
    return {};
}

} // namespace

QString verbOf(const QString &normal)
{
    const QHash<QString, QString> &irregular = wordLists(u"en"_s).baseForms;
    const auto base = irregular.constFind(normal);
    if (base != irregular.cend())
        return isVerb(*base) ? *base : QString();
    if (isVerb(normal))
        return normal;
    const QStringList stems = withoutEnding(normal);
    const auto found = std::ranges::find_if(stems, isVerb);
    return found == stems.end() ? QString() : *found;
}

QStringList verbsOfNoun(const QString &normal)
{
    return verbList().byNoun.value(normal);
}

/// Whether the list has both words, and what it has of them meets.
template<typename Known, typename Meet>
static bool meetIn(const QHash<QString, Known> &list, const QString &left, const QString &right, Meet meet)
{
    const auto mine = list.constFind(left);
    const auto theirs = list.constFind(right);
    return mine != list.cend() && theirs != list.cend() && meet(*mine, *theirs);
}

/// "Bought Roe Ltd", "owns Roe Ltd": the list has both for one deed from the same end.
static bool tellOneDeed(const std::vector<DeedVerb> &mine, const std::vector<DeedVerb> &theirs)
{
    const auto isFree = [](const DeedVerb &each) { return each.isByDoer && each.behind.isEmpty(); };
    return std::ranges::any_of(mine, [&](const DeedVerb &own) {
        return isFree(own) && std::ranges::any_of(theirs, [&](const DeedVerb &each) {
                   return isFree(each) && each.deed == own.deed;
               });
    });
}

/// Whether one line of the list has both; the lines are in order.
static bool shareSet(const std::vector<int> &mine, const std::vector<int> &theirs)
{
    return std::ranges::any_of(mine, [&](int set) { return std::ranges::binary_search(theirs, set); });
}

bool areVerbAndNoun(const QString &verb, const QString &noun)
{
    const QString known = verbOf(verb);
    const QString single = noun.endsWith(u's') ? noun.chopped(1) : noun;
    return !known.isEmpty() && (verbsOfNoun(noun).contains(known) || verbsOfNoun(single).contains(known));
}

bool areOneVerb(const QString &left, const QString &right)
{
    return left == right || meetIn(verbList().sets, left, right, &shareSet)
        || meetIn(verbList().deeds, left, right, &tellOneDeed);
}

std::vector<DeedVerb> deedVerbsOf(const QString &verb)
{
    return verbList().deeds.value(verb);
}

} // namespace retold
