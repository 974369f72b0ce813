#include "core/compare/readings/event_sides.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// The words of the group's sentences. A headline has no full stop, yet nothing in it governs what follows.
std::vector<Word> partedWords(const AnnotatedVersion &version, const SentenceGroup &group)
{
    std::vector<Word> text;
    for (const int sentence : group.sentences) {
        const Sentence &each = version.sentences[static_cast<std::size_t>(sentence)];
        std::ranges::copy(version.wordsOf(each), std::back_inserter(text));
        text.push_back({{each.range.end, each.range.end}, WordKind::Punctuation, u"."_s, u"."_s, true});
    }
    return text;
}

EventSide eventSide(const SightedSide &side, const SentenceGroup &group)
{
    std::vector<Word> text = partedWords(*side.side.version, group);
    std::vector<EventWord> known = eventWordsOf(text);
    std::vector<Event> events = eventsOf(text, known);
    return {group, *side.side.version, std::move(text), std::move(known), std::move(events)};
}

/// The content words and numbers of the clauses around the phrase, and its own.
QSet<QString> toldAround(const SideWords &side, const TextRange &phrase)
{
    constexpr int reach = 10;
    const int at = wordAt(side.words, phrase.begin);
    const int end = std::min(static_cast<int>(side.words.size()), at + reach + 1);
    QSet<QString> told;
    for (int i = std::max(0, at - reach); i < end; ++i) {
        const Word &word = side.word(i);
        if (word.kind == WordKind::Number || (word.kind == WordKind::Word && !word.isFunctionWord))
            told.insert(word.stem);
    }
    return told;
}

/// Whether the phrases stand among words so alike that the change is no guess, however much one of the
/// sentences tells beside it.
bool areSetAlike(const Wordings &wordings, const TextRange &before, const TextRange &after)
{
    constexpr qsizetype many = 4;
    const QSet<QString> mine = toldAround(wordings.base.side, before);
    const QSet<QString> theirs = toldAround(wordings.other.side, after);
    const qsizetype shared = (mine & theirs).size();
    return shared >= many && 5 * shared >= 3 * std::min(mine.size(), theirs.size());
}

} // namespace

EventSides eventSidesOf(const Wordings &wordings)
{
    return {eventSide(wordings.base, wordings.link.base), eventSide(wordings.other, wordings.link.other)};
}

QSet<QString> settingAround(const EventSide &side, int at)
{
    constexpr int reach = 10;
    const int begin = std::max(0, at - reach);
    const int end = std::min(static_cast<int>(side.text.size()), at + reach + 1);
    QSet<QString> setting = contentStems(
        side.words().subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
    setting.remove(side.word(at).stem);
    return setting;
}

TextRange eventPhrase(const EventSide &side, int begin, int head)
{
    constexpr int longest = 9;
    constexpr int behind = 2;
    if (head - begin >= longest)
        begin = head;
    int end = std::max(head + 1, side.knownAt(head).words.end);
    for (int i = 0; i < behind && end < static_cast<int>(side.text.size())
         && side.word(end).kind != WordKind::Punctuation;
         ++i)
        ++end;
    return {side.word(begin).range.begin, side.word(end - 1).range.end};
}

bool hasForm(const EventSide &side, int from, int to, std::initializer_list<QStringView> forms)
{
    const auto begin = side.text.begin() + std::max(0, from);
    const auto end = side.text.begin() + std::min(to, static_cast<int>(side.text.size()));
    return begin < end
        && std::any_of(begin, end, [&forms](const Word &word) { return isOneOf(word, forms); });
}

bool standsUnderIf(const EventSide &side, int begin)
{
    constexpr int reach = 14;
    for (int i = begin - 1; i >= std::max(0, begin - reach); --i) {
        const bool isOnlyWhere = i > 0 && isOneOf(side.word(i), {u"where", u"when"})
            && isOneOf(side.word(i - 1), {u"only", u"except"});
        const bool isOnCondition = isOneOf(side.word(i), {u"provided", u"providing", u"assuming"})
            || (i > 0 && isOneOf(side.word(i), {u"that"})
                && isOneOf(side.word(i - 1), {u"provided", u"providing", u"assuming", u"condition"}));
        if (isOnlyWhere || isOnCondition || isOneOf(side.word(i), {u"if", u"unless"}))
            return true;
        if (isOneOf(side.word(i), {u",", u";", u".", u"that", u"but"}))
            return false;
    }
    return false;
}

void reportEvent(const Wordings &wordings, FindingKind kind, const EventSide &own, const TextRange &mine,
                 const TextRange &theirs, const QString &why)
{
    const bool isOwnBase = &own.group == &wordings.link.base;
    const TextRange &before = isOwnBase ? mine : theirs;
    const TextRange &after = isOwnBase ? theirs : mine;
    const auto isSame = [&](const TextRange &one, const TextRange &two) {
        return wordings.base.side.version->text(one).compare(wordings.other.side.version->text(two),
                                                             Qt::CaseInsensitive)
            == 0;
    };
    if (isSame(before, after))
        return; // What is not alike stands elsewhere.
    reportBecame(wordings, kind, before, after, why);
    if (kind == FindingKind::StrengthChanged && !areSetAlike(wordings, before, after))
        lowerGuess(wordings.link, wordings.findings);
}

} // namespace retold
