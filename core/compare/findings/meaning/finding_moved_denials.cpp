#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denying_words.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Words of a difference without those that deny, and before which of them these stand.
struct DeniedWords {
    QStringList told;
    std::vector<qsizetype> denials;
};

/// Verbs that only help, articles and what goes with a denial: "did not ever pay", "paid".
bool isFiller(const Word &word)
{
    return isOneOf(word,
                   {u"do",   u"does", u"did", u"is", u"are", u"was", u"were", u"be",   u"been", u"has",
                    u"have", u"had",  u"a",   u"an", u"the", u"any", u"some", u"ever", u"yet",  u"already"});
}

DeniedWords deniedWords(const SideWords &side, const IndexRange &part)
{
    DeniedWords result;
    for (int i = part.begin; i < part.end; ++i) {
        const Word &word = side.word(i);
        if (isPlainDenial(word) && !isIdleDenial(side.words, i))
            result.denials.push_back(result.told.size());
        else if (word.kind != WordKind::Punctuation && !isFiller(word))
            result.told.push_back(word.stem);
    }
    return result;
}

/// Some edits that follow each other, with what is kept between them.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

IndexRange leftOf(const WordDiff &diff, const Stretch &stretch)
{
    return {diff[stretch.first].left.begin, diff[stretch.last].left.end};
}

IndexRange rightOf(const WordDiff &diff, const Stretch &stretch)
{
    return {diff[stretch.first].right.begin, diff[stretch.last].right.end};
}

bool hasDenial(const LinkWords &words, const WordEdit &edit)
{
    const auto denies = [](std::span<const Word> part) { return std::ranges::any_of(part, isPlainDenial); };
    return denies(partOf(words.left, edit.left)) || denies(partOf(words.right, edit.right));
}

/// From the first to the last difference with a word that denies; none where there is no such.
std::optional<Stretch> deniedStretch(const LinkWords &words)
{
    std::optional<Stretch> stretch;
    for (std::size_t i = 0; i < words.diff.size(); ++i) {
        if (words.diff[i].kind == EditKind::Same || !hasDenial(words, words.diff[i]))
            continue;
        if (!stretch)
            stretch = Stretch{i, i};
        stretch->last = i;
    }
    return stretch;
}

/// Whether enough is kept on either side of the stretch that it must be the same statement.
bool isHeld(const LinkWords &words, const Stretch &stretch)
{
    constexpr int enough = 3; // Words.
    const WordDiff &diff = words.diff;
    const bool isHeldBefore = stretch.first == 0 || diff[stretch.first - 1].left.size() >= enough;
    const bool isHeldBehind = stretch.last + 1 == diff.size() || diff[stretch.last + 1].left.size() >= enough
        || stretch.last + 2 == diff.size();
    return isHeldBefore && isHeldBehind;
}

/// Words by which a thing can be denied, limited or asked without a "not".
QStringList turningWords(const SideWords &side)
{
    QStringList turning;
    for (const DenyingWord &each : denyingWords(side.words)) {
        if (!each.isPlain)
            turning += side.word(each.word).stem;
    }
    for (const Word &word : side.words) {
        if (isOneOf(word,
                    {u"until", u"till", u"before", u"after", u"unless", u"if", u"only", u"without", u"once",
                     u"when", u"except", u"than", u"earliest", u"whether", u"?"}))
            turning += word.normal;
    }
    turning.sort();
    return turning;
}

/// "Did not think that it was safe", "thought that it was not safe": one thing, after a verb of opinion.
bool isRaised(const QStringList &told, qsizetype from, qsizetype to)
{
    static const QSet<QString> opinions{
        QStringLiteral("think"),  QStringLiteral("believ"), QStringLiteral("expect"),
        QStringLiteral("seem"),   QStringLiteral("appear"), QStringLiteral("want"),
        QStringLiteral("intend"), QStringLiteral("plan"),   QStringLiteral("suppos"),
        QStringLiteral("like"),   QStringLiteral("feel"),   QStringLiteral("consid")};
    return std::any_of(told.begin() + from, told.begin() + to,
                       [](const QString &stem) { return opinions.contains(stem); });
}

/// "No proof that it was paid", "proof that it was never paid": the denial is of another statement.
bool isMovedDenial(const DeniedWords &before, const DeniedWords &after)
{
    if (before.denials.size() != 1 || after.denials.size() != 1)
        return false;
    const auto [from, to] = std::minmax(before.denials.front(), after.denials.front());
    static const QSet<QString> openers{QStringLiteral("that"), QStringLiteral("whether"),
                                       QStringLiteral("who"), QStringLiteral("which")};
    const bool isOther = std::any_of(before.told.begin() + from, before.told.begin() + to,
                                     [](const QString &stem) { return openers.contains(stem); });
    return isOther && !isRaised(before.told, from, to);
}

/// The words and some around them, so that a message can be understood.
TextRange widened(const SideWords &side, const IndexRange &words)
{
    constexpr int before = 2;
    constexpr int behind = 3;
    const auto isPart = [&side](int at) {
        return at >= 0 && at < static_cast<int>(side.words.size())
            && side.word(at).kind != WordKind::Punctuation;
    };
    int begin = words.begin;
    int end = words.end;
    while (words.begin - begin < before && isPart(begin - 1))
        --begin;
    while (end - words.end < behind && isPart(end))
        ++end;
    return {side.word(begin).range.begin, side.word(std::max(begin, end - 1)).range.end};
}

} // namespace

/// "Did not recommend the drug" became "recommended the drug": a sentence that is kept around a word that
/// denies, so that nothing else can have taken its sense. English alone.
void findKeptDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    const std::optional<Stretch> stretch
        = isWorthReadingAsEnglish(sources, link) ? deniedStretch(words) : std::nullopt;
    if (!stretch || !isHeld(words, *stretch) || turningWords(words.left) != turningWords(words.right))
        return;
    const IndexRange left = leftOf(words.diff, *stretch);
    const IndexRange right = rightOf(words.diff, *stretch);
    const DeniedWords before = deniedWords(words.left, left);
    const DeniedWords after = deniedWords(words.right, right);
    const bool isGone = before.denials.size() + after.denials.size() == 1;
    if (before.told != after.told || !(isGone || isMovedDenial(before, after)))
        return;
    const TextRange mine = widened(words.left, left);
    const TextRange theirs = widened(words.right, right);
    findings.push_back(
        finding(FindingKind::NegationChanged,
                Tr::tr("%1 became %2")
                    .arg(quoted(words.left.version->text(mine)), quoted(words.right.version->text(theirs))),
                Tr::tr("One side denies what the other tells."),
                {placeOf(sources, link.base.version, mine), placeOf(sources, link.other.version, theirs)}));
}

} // namespace retold
