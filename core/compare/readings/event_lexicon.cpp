#include "core/compare/readings/event_lexicon.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/language/word_forms.h"
#include "core/language/word_lists.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <utility>

namespace retold {

namespace {

constexpr int longestPhrase = 4;

struct StatusName {
    const char *name;
    EventStatus status;
};

constexpr std::array statusNames{
    StatusName{"denied", EventStatus::Denied},     StatusName{"open", EventStatus::Open},
    StatusName{"proposed", EventStatus::Proposed}, StatusName{"planned", EventStatus::Planned},
    StatusName{"decided", EventStatus::Decided},   StatusName{"begun", EventStatus::Begun},
    StatusName{"done", EventStatus::Done},
};

/// By the stems of a phrase with blanks between them.
using Lexicon = QHash<QString, EventWord>;

void enter(EventWord &word, const QString &what, int deed)
{
    const auto status = std::ranges::find_if(
        statusNames, [&what](const StatusName &each) { return what == QLatin1StringView(each.name); });
    if (status != statusNames.end())
        word.governs = word.governs ? std::min(*word.governs, status->status) : status->status;
    else if (what == u"settle")
        word.isSettling = true;
    else if (what == u"announce")
        word.isAnnouncing = true;
    else if (what == u"pause")
        word.isPause = true;
    else if (what == u"final")
        word.isFinal = true;
    else if (what.startsWith(u"step "))
        word.step = what.last(1).toInt();
    else
        word.deeds.push_back(deed);
}

Lexicon readLexicon()
{
    Lexicon lexicon;
    WordForms forms(QStringLiteral("en"));
    QFile file(QStringLiteral(":/retold/compare/event-status-en.txt"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return lexicon;
    QTextStream stream(&file);
    QString line;
    for (int deed = 0; stream.readLineInto(&line); ++deed) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || equals < 0)
            continue;
        const QString what = line.first(equals).simplified();
        for (const QString &phrase : line.sliced(equals + 1).split(u',')) {
            QStringList stems;
            for (const QString &word : phrase.simplified().split(u' '))
                stems += forms.of(word).stem;
            enter(lexicon[stems.join(u' ')], what, deed);
        }
    }
    return lexicon;
}

const Lexicon &lexicon()
{
    static const Lexicon known = readLexicon();
    return known;
}

/// "Considerable" has the stem of "consider", and "likeable" that of "like".
bool isOtherWord(const Word &word)
{
    return word.normal.endsWith(u"able") || word.normal.endsWith(u"ably") || word.normal.endsWith(u"ative");
}

/// "Agreed on Friday", "decided on 4 May": the preposition is the day's.
bool isBeforeDay(std::span<const Word> words, int end)
{
    if (end >= static_cast<int>(words.size()))
        return false;
    const Word &last = words[static_cast<std::size_t>(end) - 1];
    const Word &next = words[static_cast<std::size_t>(end)];
    return isOneOf(last, {u"on", u"in", u"for", u"at"})
        && (next.kind == WordKind::Number || nameWords().calendar.contains(next.normal));
}

/// "Preparing to quit" is on the way, "prepared to quit" but willing.
bool isPreparing(const Word &word)
{
    return isOneOf(word, {u"prepare", u"prepares", u"preparing"});
}

EventWord wordAt(std::span<const Word> words, int begin)
{
    QString phrase;
    EventWord longest;
    const int last = std::min(static_cast<int>(words.size()), begin + longestPhrase);
    for (int end = begin; end < last && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation;
         ++end) {
        phrase += (phrase.isEmpty() ? QString() : QStringLiteral(" "))
            + words[static_cast<std::size_t>(end)].stem;
        const auto known = lexicon().constFind(phrase);
        if (known == lexicon().cend()
            || (end > begin
                && (isBeforeDay(words, end + 1) || isPreparing(words[static_cast<std::size_t>(begin)]))))
            continue;
        longest = *known;
        longest.words = {begin, end + 1};
    }
    return longest;
}

} // namespace

std::vector<EventWord> eventWordsOf(std::span<const Word> words)
{
    std::vector<EventWord> found(words.size());
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (!isOtherWord(words[static_cast<std::size_t>(i)])
            || words[static_cast<std::size_t>(i)].normal == u"able")
            found[static_cast<std::size_t>(i)] = wordAt(words, i);
    }
    return found;
}

} // namespace retold
