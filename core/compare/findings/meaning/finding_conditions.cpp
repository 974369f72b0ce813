#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "If the council agrees": on what it hangs that something is to come.
struct Condition {
    IndexRange words;      ///< Into the side's words.
    QSet<QString> content; ///< The stems of its content words.
};

bool isBefore(const EventSide &side, int at, std::initializer_list<QStringView> forms)
{
    return at > 0 && isOneOf(side.word(at - 1), forms);
}

bool isBehind(const EventSide &side, int at, std::initializer_list<QStringView> forms)
{
    return at + 1 < static_cast<int>(side.text.size()) && isOneOf(side.word(at + 1), forms);
}

/// "Asked if", "as if", "if necessary" set no condition.
bool isIf(const EventSide &side, int at)
{
    return isOneOf(side.word(at), {u"if"})
        && !isBefore(side, at,
                     {u"as",      u"even",   u"what",  u"see",    u"sees",      u"ask",    u"asks",
                      u"asked",   u"know",   u"knew",  u"wonder", u"wondered",  u"decide", u"decided",
                      u"unclear", u"check",  u"sure",  u"out",    u"determine", u"doubt",  u"say",
                      u"said",    u"unsure", u"known", u"and",    u"or"})
        && !isBehind(side, at, {u"any", u"so", u"not", u"possible", u"necessary", u"needed", u"ever"});
}

bool opensCondition(const EventSide &side, int at)
{
    const Word &word = side.word(at);
    const bool isOpened = at > 0 && side.word(at - 1).kind == WordKind::Punctuation;
    return isIf(side, at) || isOneOf(word, {u"unless"})
        || (isOneOf(word, {u"subject", u"contingent", u"conditional", u"dependent"})
            && isBehind(side, at, {u"to", u"on", u"upon"}))
        || (isOneOf(word, {u"provided", u"providing", u"assuming"})
            && (isOpened || isBehind(side, at, {u"that"})))
        || (isOneOf(word, {u"condition"}) && isBefore(side, at, {u"on"}) && !isBehind(side, at, {u"of"}))
        || (isOneOf(word, {u"pending", u"depending"}) && isOpened)
        || (isOneOf(word, {u"long"}) && isBefore(side, at, {u"as", u"so"}) && isBehind(side, at, {u"as"}));
}

std::vector<Condition> conditionsOf(const EventSide &side)
{
    constexpr int longest = 16;
    std::vector<Condition> conditions;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!opensCondition(side, i) || isInMarks(side.version, side.word(i).range))
            continue;
        int end = i + 1;
        while (end < std::min(static_cast<int>(side.text.size()), i + longest)
               && !isOneOf(side.word(end), {u",", u".", u";", u":", u"–", u"—", u"(", u")", u"\"", u"”"}))
            ++end;
        const auto words
            = side.words().subspan(static_cast<std::size_t>(i) + 1, static_cast<std::size_t>(end - i) - 1);
        conditions.push_back({{i, end}, contentStems(words)});
        i = end;
    }
    return conditions;
}

/// Words by which a text leaves it open or hangs it on something, in whatever way.
bool isHeldOpen(const Word &word)
{
    static const QSet<QString> forms{
        QStringLiteral("if"),        QStringLiteral("unless"),  QStringLiteral("provided"),
        QStringLiteral("subject"),   QStringLiteral("pending"), QStringLiteral("condition"),
        QStringLiteral("once"),      QStringLiteral("until"),   QStringLiteral("without"),
        QStringLiteral("when"),      QStringLiteral("after"),   QStringLiteral("may"),
        QStringLiteral("might"),     QStringLiteral("could"),   QStringLiteral("should"),
        QStringLiteral("must"),      QStringLiteral("whether"), QStringLiteral("possible"),
        QStringLiteral("otherwise"), QStringLiteral("only"),    QStringLiteral("assuming"),
        QStringLiteral("plan"),      QStringLiteral("plans"),   QStringLiteral("threatens"),
        QStringLiteral("in case"),   QStringLiteral("were"),    QStringLiteral("threatened")};
    return forms.contains(word.normal) || word.normal.startsWith(u"depend")
        || word.normal.startsWith(u"condition") || word.normal.startsWith(u"contingent")
        || word.normal.startsWith(u"hing") || word.normal.startsWith(u"approv");
}

/// The modal that tells what is to come, outside the condition and in its sentence.
std::optional<int> comingIn(const EventSide &side, const IndexRange &condition)
{
    const auto isStop = [&side](int i) { return isOneOf(side.word(i), {u".", u";"}); };
    int begin = condition.begin;
    while (begin > 0 && !isStop(begin - 1))
        --begin;
    for (int i = begin; i < static_cast<int>(side.text.size()) && !isStop(i); ++i) {
        const bool isWithin = condition.begin <= i && i < condition.end;
        if (!isWithin && isOneOf(side.word(i), {u"will", u"would", u"shall", u"'ll", u"agreed", u"offered"}))
            return i;
    }
    return {};
}

/// Whether a sentence of the version has most of the condition's words.
bool tellsElsewhere(const AnnotatedVersion &version, const QSet<QString> &condition)
{
    return std::ranges::any_of(version.sentences, [&](const Sentence &sentence) {
        const qsizetype common = (contentStems(version.wordsOf(sentence)) & condition).size();
        return common > 0 && 2 * common >= condition.size();
    });
}

/// The content stems of the modal's clause and of what stands around it, without the condition's.
QSet<QString> mainContent(const EventSide &side, const Condition &condition, int modal)
{
    constexpr int reach = 12;
    QSet<QString> content;
    const int last = std::min(static_cast<int>(side.text.size()), modal + reach);
    for (int i = std::max(0, modal - reach / 2); i < last; ++i) {
        const Word &word = side.word(i);
        const bool isWithin = condition.words.begin <= i && i < condition.words.end;
        if (!isWithin && !word.isFunctionWord && word.kind == WordKind::Word)
            content.insert(word.stem);
    }
    return content;
}

/// Where the far side tells what hangs on the condition: from the first word of it to the last of the few
/// behind; none where it does not.
std::optional<TextRange> toldPlainly(const EventSide &far, const QSet<QString> &content)
{
    constexpr qsizetype fewest = 2;
    const QSet<QString> common = contentStems(far.words()) & content;
    if (common.size() < fewest || 10 * common.size() < 3 * content.size()
        || std::ranges::any_of(far.text, isHeldOpen) || !conditionsOf(far).empty())
        return {};
    const auto first
        = std::ranges::find_if(far.text, [&common](const Word &word) { return common.contains(word.stem); });
    const auto at = static_cast<int>(first - far.text.begin());
    return eventPhrase(far, at, at);
}

void findUnconditional(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    for (const Condition &condition : conditionsOf(own)) {
        const std::optional<int> modal = comingIn(own, condition.words);
        if (!modal || condition.content.isEmpty())
            continue;
        const auto told = toldPlainly(far, mainContent(own, condition, *modal));
        if (!told || tellsElsewhere(far.version, condition.content))
            continue;
        const TextRange mine{own.word(condition.words.begin).range.begin,
                             own.word(condition.words.end - 1).range.end};
        const bool isLost = &own.group == &wordings.link.base;
        const TextRange &before = isLost ? mine : *told;
        const TextRange &after = isLost ? *told : mine;
        //: %1 is a clause: ‘if the council agrees’.
        const QString message
            = (isLost ? Tr::tr("The condition %1 is no longer told") : Tr::tr("The condition %1 was put in"))
                  .arg(quoted(own.version.text(mine)));
        wordings.findings.push_back(finding(FindingKind::StrengthChanged, message,
                                            Tr::tr("One side hangs on it what the other tells as sure."),
                                            {placeOf(wordings.sources, wordings.link.base.version, before),
                                             placeOf(wordings.sources, wordings.link.other.version, after)}));
        return;
    }
}

/// "Only if it first paid" told as "after which it would pay": what was to come first comes last.
bool findTurnedOrder(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    constexpr qsizetype telling = 2;
    constexpr int longest = 14;
    if (std::ranges::any_of(far.text, [](const Word &word) {
            return isOneOf(word, {u"if", u"unless", u"provided", u"condition", u"until", u"once", u"before"});
        }))
        return false;
    const auto count = static_cast<int>(far.text.size());
    for (int i = 0; i + 1 < count; ++i) {
        const bool isThen
            = (isOneOf(far.word(i), {u"after", u"following"}) && isBehind(far, i, {u"which", u"that"}))
            || isOneOf(far.word(i), {u"whereupon"});
        const QSet<QString> told = contentStems(far.words().subspan(
            static_cast<std::size_t>(i), static_cast<std::size_t>(std::min(longest, count - i))));
        for (const Condition &condition : isThen ? conditionsOf(own) : std::vector<Condition>()) {
            if ((condition.content & told).size() < std::min(telling, condition.content.size()))
                continue;
            const TextRange mine{own.word(condition.words.begin).range.begin,
                                 own.word(condition.words.end - 1).range.end};
            reportBecame(wordings, FindingKind::MeaningReversed, mine, eventPhrase(far, i, i + 1),
                         Tr::tr("One side hangs on it what the other tells as sure."));
            return true;
        }
    }
    return false;
}

} // namespace

void findConditions(const Wordings &wordings, const EventSides &sides)
{
    if (findTurnedOrder(wordings, sides.base, sides.other))
        return;
    findUnconditional(wordings, sides.base, sides.other);
    findUnconditional(wordings, sides.other, sides.base);
}

} // namespace retold
