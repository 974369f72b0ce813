#include "core/compare/roles.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

namespace retold {

namespace {

struct Offices {
    QHash<QString, QString> byForm; ///< "premier" is "prime minister".
    QStringList qualifiers;         ///< "former", "deputy": with them it is another office.
};

/// Lines "office = form | form", and "qualifiers = word | word"; "#" begins a comment.
Offices readOffices()
{
    Offices offices;
    QFile file(QStringLiteral(":/retold/compare/offices.txt"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return offices;
    QTextStream stream(&file);
    QString line;
    while (stream.readLineInto(&line)) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals < 0)
            continue;
        const QString name = line.first(equals).trimmed();
        for (const QString &form : line.sliced(equals + 1).split(u'|')) {
            if (name == u"qualifiers")
                offices.qualifiers += form.trimmed();
            else
                offices.byForm.insert(form.trimmed(), name);
        }
    }
    return offices;
}

const Offices &offices()
{
    static const Offices known = readOffices();
    return known;
}

} // namespace

QString officeOf(const QString &role)
{
    constexpr qsizetype longestForm = 5;
    const QStringList words = role.toCaseFolded().replace(u'-', u' ').simplified().split(u' ');
    for (qsizetype length = std::min(longestForm, words.size()); length > 0; --length) {
        for (qsizetype begin = 0; begin + length <= words.size(); ++begin) {
            const auto office = offices().byForm.constFind(words.sliced(begin, length).join(u' '));
            if (office == offices().byForm.cend())
                continue;
            for (const QString &word : words.first(begin)) {
                if (offices().qualifiers.contains(word))
                    return word + u' ' + *office;
            }
            return *office;
        }
    }
    return {};
}

std::optional<std::pair<QString, QString>> findRoleClash(const QStringList &left, const QStringList &right)
{
    std::optional<std::pair<QString, QString>> clash;
    for (const QString &a : left) {
        const QString leftOffice = officeOf(a);
        for (const QString &b : right) {
            const QString rightOffice = officeOf(b);
            if (leftOffice.isEmpty() || rightOffice.isEmpty())
                continue;
            if (leftOffice == rightOffice)
                return {};
            if (!clash)
                clash = std::pair(a, b);
        }
    }
    return clash;
}

} // namespace retold
