#include "core/compare/readings/denying_words.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/language_lists.h"
#include "core/language/word_forms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// The stems of the words in resources/compare/denying-en.txt.
QSet<QString> readStemsOfDenial()
{
    QSet<QString> stems;
    WordForms forms(u"en"_s);
    for (const QString &line : listLines(u"denying-en"_s)) {
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            stems.insert(forms.of(word).stem);
    }
    return stems;
}

/// "Unpaid", "homeless"; not "united", "under".
bool isFormedAsDenial(const Word &word)
{
    constexpr qsizetype shortest = 6;
    const QStringView normal = word.normal;
    if (normal.size() < shortest)
        return false;
    const auto begins = [normal](QStringView start) { return normal.startsWith(start); };
    const bool isUn = begins(u"un") && !begins(u"unit") && !begins(u"under") && !begins(u"unio")
        && !begins(u"univ") && !begins(u"uniq") && !begins(u"unif") && !begins(u"unanim");
    return isUn || normal.endsWith(u"less");
}

bool deniesBySense(std::span<const Word> words, int at)
{
    static const QSet<QString> stems = readStemsOfDenial();
    const Word &word = words[static_cast<std::size_t>(at)];
    const bool isOutOf = isOneOf(word, {u"out"}) && isOneOfAt(words, at + 1, {u"of"});
    return word.kind == WordKind::Word && (isOutOf || stems.contains(word.stem) || isFormedAsDenial(word));
}

/// "Doesnt": as people write it in a hurry. "Wont" and "cant" are words of their own.
bool isWithoutSign(const Word &word)
{
    return isOneOf(word,
                   {u"dont", u"doesnt", u"didnt", u"isnt", u"arent", u"wasnt", u"werent", u"wouldnt",
                    u"couldnt", u"shouldnt", u"hasnt", u"havent", u"hadnt"});
}

bool isRefusal(const Word &word)
{
    static const QSet<QString> stems{u"refus"_s, u"reject"_s, u"deni"_s, u"declin"_s, u"fail"_s, u"unabl"_s};
    return stems.contains(word.stem);
}

/// Words of which a statement that is denied may have one and still be denied once: "was not the only pilot".
bool isFaint(const Word &word)
{
    static const QSet<QString> stems{
        u"die"_s,  u"dead"_s, u"deadli"_s,  u"deadliest"_s, u"onli"_s,  u"too"_s,     u"still"_s,
        u"kept"_s, u"keep"_s, u"remain"_s,  u"small"_s,     u"low"_s,   u"lower"_s,   u"close"_s,
        u"end"_s,  u"rule"_s, u"free"_s,    u"clear"_s,     u"warn"_s,  u"caution"_s, u"question"_s,
        u"same"_s, u"stay"_s, u"instead"_s, u"rather"_s,    u"until"_s, u"far"_s,     u"short"_s,
        u"out"_s,  u"few"_s,  u"fewer"_s,   u"stop"_s};
    return stems.contains(word.stem);
}

bool partsScope(const Word &word)
{
    if (word.kind == WordKind::Punctuation)
        return isOneOf(word, {u",", u";", u":", u".", u"?", u"!", u"–", u"—", u"(", u")"});
    return isOneOf(word,
                   {u"but", u"that", u"whether", u"while", u"although", u"though", u"because", u"after",
                    u"before", u"when", u"if", u"who", u"which", u"where", u"since", u"whose"});
}

IndexRange statementAround(std::span<const Word> words, int at)
{
    const auto size = static_cast<int>(words.size());
    const auto parts = [words](int i) { return partsScope(words[static_cast<std::size_t>(i)]); };
    IndexRange scope{at, at + 1};
    while (scope.begin > 0 && !parts(scope.begin - 1))
        --scope.begin;
    while (scope.end < size && !parts(scope.end))
        ++scope.end;
    return scope;
}

/// The statement around the word, up to an "and" before it and one that joins another verb behind it.
IndexRange scopeOf(std::span<const Word> words, int at)
{
    constexpr int nearest = 3; // "Not bread and butter".
    constexpr int nearestReport = 4;
    const IndexRange whole = statementAround(words, at);
    const auto isAnd = [words](int i) { return isOneOfAt(words, i, {u"and"}); };
    IndexRange scope = whole;
    for (int i = at - 1; i >= whole.begin && scope.begin == whole.begin; --i)
        scope.begin = isAnd(i) ? i + 1 : whole.begin;
    for (int i = at + nearest; i < whole.end && scope.end == whole.end; ++i)
        scope.end = isAnd(i) ? i : whole.end;
    // "Said its forecasts were not hit": of what is said.
    for (int i = scope.begin; i < at; ++i) {
        if (nameWords().sayingVerbs.contains(words[static_cast<std::size_t>(i)].normal))
            scope.begin = i + 1;
    }
    // "Those who had not left were": the relative clause ends before the verb of the sentence.
    if (isOneOfAt(words, scope.begin - 1, {u"who", u"which"})
        || isOneOfAt(words, scope.begin, {u"who", u"which"})) {
        const auto from = words.begin() + std::min(at + 2, scope.end);
        const auto verb = std::find_if(from, words.begin() + scope.end, [](const Word &word) {
            return isOneOf(word, {u"was", u"were", u"is", u"are"});
        });
        scope.end = static_cast<int>(verb - words.begin());
    }
    // "Denied that a promise had been made", "never claimed that".
    const bool isReported = scope.end - at <= nearestReport && isOneOfAt(words, scope.end, {u"that"})
        && scope.end + 1 < static_cast<int>(words.size());
    if (isReported)
        scope.end = statementAround(words, scope.end + 1).end;
    return scope;
}

} // namespace

std::vector<DenyingWord> denyingWords(std::span<const Word> words)
{
    std::vector<DenyingWord> denying;
    for (int at = 0; at < static_cast<int>(words.size()); ++at) {
        const Word &word = words[static_cast<std::size_t>(at)];
        const bool isPlain = isPlainDenial(word) || isWithoutSign(word);
        if (!isPlain && !deniesBySense(words, at))
            continue;
        DenyingWord each{at, isPlain, isRefusal(word), isFaint(word), scopeOf(words, at), {}};
        for (int i = each.scope.begin; i < each.scope.end; ++i) {
            const Word &near = words[static_cast<std::size_t>(i)];
            if (i != at && !near.isFunctionWord && near.kind != WordKind::Punctuation && !isPlainDenial(near))
                each.content.push_back(i);
        }
        denying.push_back(std::move(each));
    }
    return denying;
}

bool isOfMeasure(std::span<const Word> words, int at)
{
    return isOneOfAt(words, at + 1,
                     {u"only", u"just", u"least", u"doubt", u"matter", u"fewer", u"less", u"more", u"later",
                      u"earlier", u"sooner", u"merely", u"simply"});
}

bool isIdleDenial(std::span<const Word> words, int at)
{
    if (at + 1 >= static_cast<int>(words.size()))
        return true;
    const bool isContrast = isOneOfAt(words, at, {u"not"})
        && isOneOfAt(words, at - 1,
                     {u",", u"or", u"and", u"but", u"if", u"whether", u"why", u";", u"–", u"—"});
    // "Will not exceed 4%" is a bound; "the do-not-sail list".
    const bool isBound = isOneOfAt(words, at + 1, {u"exceed", u"exceeding", u"exceeded", u"surpass", u"top"});
    const bool isInsideWord = isOneOfAt(words, at - 1, {u"-"}) || isOneOfAt(words, at + 1, {u"-"});
    const bool isNumbered = isOneOfAt(words, at, {u"no"}) // "No 10".
        && words[static_cast<std::size_t>(at) + 1].kind == WordKind::Number;
    // "Did not rule out extending it" leaves it open.
    const bool isLeftOpen = isOneOfAt(words, at + 1, {u"exclude", u"excluding", u"preclude"})
        || (isOneOfAt(words, at + 1, {u"rule", u"ruled", u"ruling"}) && isOneOfAt(words, at + 2, {u"out"}));
    return isContrast || isBound || isLeftOpen || isInsideWord || isNumbered || isOfMeasure(words, at)
        || isOneOfAt(words, at + 1,
                     {u"until", u".", u",", u"?", u"far", u"long", u"guilty", u"so", u"such", u"even",
                      u"every", u"all", u"always", u"enough", u"necessarily", u"one", u"because", u"if",
                      u"surprisingly"});
}

bool hasAlone(std::span<const Word> words, std::span<const Word> others,
              std::initializer_list<QStringView> forms)
{
    const bool hasAny = hasWord(others, {u"any", u"anything", u"anyone"});
    return std::ranges::any_of(words, [&](const Word &word) {
        return isOneOf(word, forms)
            && (hasAny || std::ranges::find(others, word.normal, &Word::normal) == others.end());
    });
}

bool isDeniedInPart(std::span<const Word> words, const DenyingWord &denying, std::span<const Word> far)
{
    constexpr int past = 2;
    const int end = std::min(static_cast<int>(words.size()), denying.scope.end + past);
    const auto from = [&](int begin) {
        return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    };
    const bool isTimed = hasAlone(from(denying.scope.begin), far,
                                  {u"until", u"till", u"before", u"since", u"unless", u"without", u"only"});
    const auto behind = from(denying.word);
    const bool isMeasured = hasWord(behind, {u"yet", u"ever", u"enough", u"too", u"any"})
        || hasAlone(behind, far,
                    {u"than", u"again", u"anymore", u"longer", u"other", u"necessarily", u"fully",
                     u"exactly"});
    const bool isOfDegree = std::ranges::any_of(behind, [&words](const Word &word) {
        const auto at = &word - words.data();
        return isOneOf(word, {u"so"}) && !isOneOfAt(words, at + 1, {u"far"});
    });
    return isTimed || isMeasured || isOfDegree || isOneOfAt(words, denying.scope.end, {u"because", u"if"});
}

bool isDeniedOnCondition(std::span<const Word> words, const DenyingWord &denying)
{
    constexpr int before = 3; // "So long as", "if it".
    const IndexRange whole = statementAround(words, denying.word);
    if (isOneOfAt(words, whole.begin, {u"should"}))
        return true;
    for (int i = std::max(0, whole.begin - before); i < denying.word; ++i) {
        const bool isSoLong = isOneOfAt(words, i, {u"long"}) && isOneOfAt(words, i - 1, {u"so", u"as"});
        if (isSoLong || isOneOfAt(words, i, {u"if", u"unless", u"whether", u"provided"}))
            return true;
    }
    return false;
}

} // namespace retold
