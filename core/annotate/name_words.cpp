#include "core/annotate/name_words.h"

#include "core/annotate/name_forms.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr std::array languages{"en", "de", "fr", "es", "pt", "it"};

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QByteArray bytesOf(const QString &list)
{
    QFile file(u":/annotate/"_s + list);
    if (!file.open(QIODevice::ReadOnly))
        Q_ASSERT_X(false, "bytesOf", "a word list is missing from the resources");
    return file.readAll();
}

/// The lines of a list, without its comments.
QStringList linesOf(const QString &list)
{
    QStringList lines = QString::fromUtf8(bytesOf(list)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QSet<QString> wordsOf(const QString &list)
{
    QSet<QString> words;
    for (const QString &line : linesOf(list)) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(foldedName(word));
    }
    return words;
}

Gender markedGender(QStringView mark)
{
    if (mark == u"m")
        return Gender::Male;
    return mark == u"f" ? Gender::Female : Gender::Unknown;
}

QHash<QString, Gender> gendersOf(const QString &list)
{
    QHash<QString, Gender> genders;
    const QStringList lines = linesOf(list);
    genders.reserve(lines.size());
    for (const QStringView line : lines) {
        const qsizetype space = line.indexOf(u' ');
        genders.insert(foldedName(space < 0 ? line : line.first(space)),
                       markedGender(space < 0 ? QStringView() : line.sliced(space + 1)));
    }
    return genders;
}

/// By each form of a first name the names that it is one of; a line is one name, known by its first form.
QHash<QString, QStringList> readFirstNameVariants()
{
    QHash<QString, QStringList> variants;
    for (const QString &line : linesOf(u"name-first-name-variants.txt"_s)) {
        const QStringList forms = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &form : forms)
            variants[foldedName(form)] += forms.front();
    }
    return variants;
}

QHash<QString, RoleWord> readRoles()
{
    QHash<QString, RoleWord> roles;
    for (const QString &line : linesOf(u"role-heads.txt"_s)) {
        QString plain;
        for (const QString &form : line.sliced(2).split(u'|')) {
            const QString folded = foldedName(form.section(u':', 0, 0));
            if (plain.isEmpty())
                plain = folded;
            if (!roles.contains(folded))
                roles.insert(folded, {plain, line.startsWith(u'u'), markedGender(form.section(u':', 1))});
        }
    }
    return roles;
}

QHash<QString, int> lengthsOf(const QHash<QString, RoleWord> &roles)
{
    QHash<QString, int> lengths;
    for (auto role = roles.keyBegin(); role != roles.keyEnd(); ++role) {
        int &longest = lengths[role->section(u' ', 0, 0)];
        longest = std::max(longest, static_cast<int>(role->count(u' ')) + 1);
    }
    return lengths;
}

QHash<QString, QSet<QString>> readOpeners()
{
    QHash<QString, QSet<QString>> openers;
    for (const QStringView line : linesOf(u"name-openers.txt"_s)) {
        QSet<QString> &words = openers[line.first(2).toString()];
        for (const QStringView word : line.sliced(3).split(u' ', Qt::SkipEmptyParts))
            words.insert(foldedName(word));
    }
    return openers;
}

void readHeads(NameWords &words)
{
    for (const QString &line : linesOf(u"name-heads.txt"_s)) {
        QSet<QString> &heads = line.startsWith(u'b') ? words.bodyHeads
            : line.startsWith(u'p')                  ? words.placeHeads
            : line.startsWith(u'n')                  ? words.eventHeads
                                                     : words.placeOpeners;
        for (const QString &word : line.sliced(2).split(u' '))
            heads.insert(foldedName(word));
    }
}

void addKnown(NameWords &words, const QString &name, NameKind kind, const QString &key)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return;
    if (!words.known.contains(folded))
        words.known.insert(folded, {kind, false, key});
    if (folded.size() <= 3) {
        const QString written = QString(name).remove(u'.');
        if (!words.knownShort.contains(written))
            words.knownShort.insert(written, {kind, false, key});
    }
}

void readCountries(NameWords &words)
{
    for (const QString &line : linesOf(u"name-countries.txt"_s)) {
        const QString key = u"="_s + line.section(u'|', 0, 0);
        for (const QString &name : line.section(u"||"_s, 0, 0).section(u'|', 1).split(u'|'))
            addKnown(words, name, NameKind::Place, key);
        for (const QString &adjective : line.section(u"||"_s, 1).split(u'|'))
            words.demonyms.insert(foldedName(adjective), key.sliced(1));
    }
    const char *const *codes = icu::Locale::getISOCountries();
    for (; *codes != nullptr; ++codes) {
        const icu::Locale country("", *codes);
        for (const char *language : languages) {
            icu::UnicodeString name;
            country.getDisplayCountry(icu::Locale(language), name);
            addKnown(words, fromIcu(name), NameKind::Place, u"="_s + QString::fromLatin1(*codes));
        }
    }
}

void readKnownNames(NameWords &words)
{
    constexpr qsizetype mostNames = 8000;
    words.known.reserve(mostNames);
    for (const QString &line : linesOf(u"name-known.txt"_s)) {
        const QStringList names = line.sliced(2).split(u'|');
        for (const QString &name : names)
            addKnown(words, name, line.startsWith(u'b') ? NameKind::Body : NameKind::Place,
                     u"="_s + foldedName(names.first()));
    }
    for (const QString &line : linesOf(u"name-bodies.txt"_s)) {
        const QStringList names = line.split(u'|');
        for (const QString &name : names)
            addKnown(words, name, NameKind::Body, u"="_s + foldedName(names.first()));
    }
    for (const QString &name : linesOf(u"name-places.txt"_s)) {
        const QString folded = foldedName(name);
        if (words.known.contains(folded))
            continue;
        addKnown(words, name, NameKind::Place, u"="_s + folded);
        words.known[folded].isSurname = words.surnames.contains(folded) || words.firstNames.contains(folded);
    }
}

void readSeats(NameWords &words)
{
    for (const QString &line : linesOf(u"name-seats.txt"_s)) {
        for (const QString &name : line.section(u'|', 1).split(u'|'))
            words.seats.insert(foldedName(name), line.section(u'|', 0, 0));
    }
}

/// After the countries: an adjective's country is looked up among them.
void readDemonyms(NameWords &words)
{
    for (const QString &line : linesOf(u"name-demonyms.txt"_s)) {
        const QString folded = foldedName(line.section(u'|', 0, 0));
        if (words.demonyms.contains(folded))
            continue;
        const QString key = words.known.value(foldedName(line.section(u'|', 1))).key;
        words.demonyms.insert(folded, key.size() == 3 ? key.sliced(1) : QString());
    }
}

void readCalendar(NameWords &words)
{
    for (const char *language : languages) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols{icu::Locale(language), status};
        if (U_FAILURE(status) != 0)
            continue;
        const auto add = [&](const icu::UnicodeString *names, int count) {
            for (int i = 0; i < count; ++i)
                words.calendar.insert(foldedName(fromIcu(names[i])));
        };
        int count = 0;
        for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
            const icu::UnicodeString *months
                = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width);
            add(months, count);
            const icu::UnicodeString *days
                = symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, width);
            add(days, count);
        }
    }
    words.calendar.remove({});
}

NameWords readAll()
{
    NameWords words;
    words.firstNames = FirstNameFile(bytesOf(u"name-first-names.txt"_s));
    words.firstNameVariants = readFirstNameVariants();
    words.titles = gendersOf(u"name-titles.txt"_s);
    words.roles = readRoles();
    words.roleLengths = lengthsOf(words.roles);
    words.roleModifiers = wordsOf(u"role-modifiers.txt"_s);
    words.surnames = wordsOf(u"name-surnames.txt"_s);
    words.openers = readOpeners();
    words.particles = wordsOf(u"name-particles.txt"_s);
    words.sayingVerbs = wordsOf(u"name-saying-verbs.txt"_s);
    words.notNames = wordsOf(u"name-not.txt"_s);
    words.ordinary = WordFile(bytesOf(u"name-ordinary-english.txt"_s));
    readHeads(words);
    readCountries(words);
    readKnownNames(words);
    readDemonyms(words);
    readSeats(words);
    readCalendar(words);
    return words;
}

} // namespace

WordFile::WordFile(QByteArray lines) : m_lines(std::move(lines))
{
    m_words.reserve(m_lines.count('\n'));
    for (qsizetype begin = 0; begin < m_lines.size();) {
        const qsizetype newline = m_lines.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? m_lines.size() : newline;
        if (end > begin && m_lines[begin] != '#')
            m_words.insert(QByteArrayView(m_lines).sliced(begin, end - begin));
        begin = end + 1;
    }
}

FirstNameFile::FirstNameFile(QByteArray lines) : m_lines(std::move(lines))
{
    m_genders.reserve(m_lines.count('\n'));
    for (qsizetype begin = 0; begin < m_lines.size();) {
        const qsizetype newline = m_lines.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? m_lines.size() : newline;
        const QByteArrayView line = QByteArrayView(m_lines).sliced(begin, end - begin);
        const qsizetype space = line.indexOf(' ');
        if (space > 0 && line[0] != '#')
            m_genders.insert(line.first(space), markedGender(QString::fromLatin1(line.sliced(space + 1))));
        begin = end + 1;
    }
}

const NameWords &nameWords()
{
    static const NameWords words = readAll();
    return words;
}

std::optional<QString> governmentCode(const QString &folded)
{
    const auto seat = nameWords().seats.constFind(folded);
    return seat != nameWords().seats.cend() ? std::optional(*seat) : territoryCode(folded, false);
}

std::optional<QString> territoryCode(const QString &folded, bool orAdjective)
{
    const NameWords &words = nameWords();
    if (const auto known = words.known.constFind(folded); known != words.known.constEnd()) {
        if (known->key.size() == 3) // "=" and two letters.
            return known->key.sliced(1);
        return std::nullopt;
    }
    if (!orAdjective)
        return std::nullopt;
    // German adjectives are listed without their ending.
    for (const QStringView ending : {u"", u"e", u"er", u"en", u"em", u"es"}) {
        if (!folded.endsWith(ending))
            continue;
        const QString code = words.demonyms.value(folded.chopped(ending.size()));
        if (!code.isEmpty())
            return code;
    }
    return std::nullopt;
}

} // namespace retold
