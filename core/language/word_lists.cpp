#include "core/language/word_lists.h"

#include <QFile>
#include <QMutex>
#include <QStringList>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

// Qt wants this at global scope: a resource in a static library is dropped by the linker unless it is named.
static void initResources()
{
    Q_INIT_RESOURCE(retold_language);
}

namespace retold {

namespace {

/// A file of "from to" lines.
QHash<QString, QString> pairs(const QString &language, const QString &list)
{
    QHash<QString, QString> result;
    for (const QString &entry : wordListEntries(language + u'-' + list))
        result.insert(entry.section(u' ', 0, 0), entry.section(u' ', 1));
    return result;
}

QSet<QString> words(const QString &language, const QString &list)
{
    QSet<QString> result;
    for (const QString &entry : wordListEntries(language + u'-' + list)) {
        for (const QString &word : entry.split(u' '))
            result.insert(word);
    }
    return result;
}

/// A file of lines "kind: word word …", where a word that holds a blank is written with "_".
QHash<QString, Abbreviation> abbreviations(const QString &language)
{
    static const QHash<QString, Abbreviation> kinds{{u"title"_s, Abbreviation::Title},
                                                    {u"inner"_s, Abbreviation::Inner},
                                                    {u"number"_s, Abbreviation::Number},
                                                    {u"either"_s, Abbreviation::Either}};
    QHash<QString, Abbreviation> result;
    for (const QString &entry : wordListEntries(language + u"-abbreviations"_s)) {
        const auto kind = kinds.constFind(entry.section(u':', 0, 0));
        if (kind == kinds.cend())
            continue;
        for (const QString &word : entry.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            result.insert(word, *kind);
    }
    return result;
}

std::unique_ptr<const WordLists> load(const QString &language)
{
    auto lists = std::make_unique<WordLists>();
    lists->functionWords = words(language, u"function-words"_s);
    lists->abbreviations = abbreviations(language);
    lists->baseForms = pairs(language, u"base-forms"_s);
    lists->spellings = pairs(language, u"spellings"_s);
    lists->spellingStems = pairs(language, u"spelling-stems"_s);
    lists->keptSpellings = words(language, u"kept-spellings"_s);
    return lists;
}

} // namespace

QStringList wordListEntries(const QString &name)
{
    initResources();
    QFile file(u":/retold/language/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString entry = line.section(u'#', 0, 0).simplified();
        if (!entry.isEmpty())
            result << entry;
    }
    return result;
}

const WordLists &wordLists(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const WordLists>> loaded;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<const WordLists> &lists = loaded[language];
    if (!lists) {
        lists = load(language);
    }
    return *lists;
}

} // namespace retold
