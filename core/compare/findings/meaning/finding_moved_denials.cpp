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

/// The words of a stretch with one denial, without it, and before which of them it stands.
struct DeniedWords {
    QStringList told;
    qsizetype denial = 0;
};

/// Verbs that only help, articles and what goes with a denial: "did not ever pay", "paid".
bool isFiller(const Word &word)
{
    return isOneOf(word,
                   {u"do",   u"does", u"did", u"is", u"are", u"was", u"were", u"be",   u"been", u"has",
                    u"have", u"had",  u"a",   u"an", u"the", u"any", u"some", u"ever", u"yet",  u"already"});
}

/// None where nothing, or more than one word, denies.
std::optional<DeniedWords> deniedWords(const SideWords &side, const IndexRange &part)
{
    DeniedWords result;
    int denials = 0;
    for (int i = part.begin; i < part.end; ++i) {
        const Word &word = side.word(i);
        if (isPlainDenial(word) && !isIdleDenial(side.words, i)) {
            ++denials;
            result.denial = result.told.size();
        } else if (word.kind != WordKind::Punctuation && !isFiller(word)) {
            result.told.push_back(word.stem);
        }
    }
    return denials == 1 ? std::optional(std::move(result)) : std::nullopt;
}

/// The words of both sides from the first to the last difference with a word that denies.
struct Stretch {
    IndexRange left;
    IndexRange right;
};

std::optional<Stretch> deniedStretch(const LinkWords &words)
{
    const auto denies = [](std::span<const Word> part) { return std::ranges::any_of(part, isPlainDenial); };
    std::optional<Stretch> stretch;
    for (const WordEdit &edit : words.diff) {
        if (edit.kind == EditKind::Same
            || (!denies(partOf(words.left, edit.left)) && !denies(partOf(words.right, edit.right))))
            continue;
        if (!stretch)
            stretch = Stretch{edit.left, edit.right};
        stretch->left.end = edit.left.end;
        stretch->right.end = edit.right.end;
    }
    return stretch;
}

/// "Did not think that it was safe", "thought that it was not safe": one thing, after a verb of opinion.
bool isOpinion(const QString &stem)
{
    static const QSet<QString> opinions{
        QStringLiteral("think"),  QStringLiteral("believ"), QStringLiteral("expect"),
        QStringLiteral("seem"),   QStringLiteral("appear"), QStringLiteral("want"),
        QStringLiteral("intend"), QStringLiteral("plan"),   QStringLiteral("suppos"),
        QStringLiteral("like"),   QStringLiteral("feel"),   QStringLiteral("consid")};
    return opinions.contains(stem);
}

bool opensStatement(const QString &stem)
{
    return stem == u"that" || stem == u"whether" || stem == u"who" || stem == u"which";
}

/// All else is the same, and the denial is of another statement.
bool isMoved(const DeniedWords &before, const DeniedWords &after)
{
    const auto [from, to] = std::minmax(before.denial, after.denial);
    const auto begin = before.told.begin() + from;
    const auto end = before.told.begin() + to;
    return before.told == after.told && std::any_of(begin, end, opensStatement)
        && std::none_of(begin, end, isOpinion);
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
    return {side.word(begin).range.begin, side.word(end - 1).range.end};
}

} // namespace

/// "No proof that it was ever paid" became "proof that it was never paid": as many denials as before, and
/// another statement denied. English alone.
void findMovedDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    const std::optional<Stretch> stretch
        = isWorthReadingAsEnglish(sources, link) ? deniedStretch(words) : std::nullopt;
    const auto before = stretch ? deniedWords(words.left, stretch->left) : std::nullopt;
    const auto after = stretch ? deniedWords(words.right, stretch->right) : std::nullopt;
    if (!before || !after || !isMoved(*before, *after))
        return;
    const TextRange mine = widened(words.left, stretch->left);
    const TextRange theirs = widened(words.right, stretch->right);
    findings.push_back(
        finding(FindingKind::NegationChanged,
                Tr::tr("%1 became %2")
                    .arg(quotedPhrase(*words.left.version, mine), quotedPhrase(*words.right.version, theirs)),
                Tr::tr("One side denies what the other tells."),
                {placeOf(sources, link.base.version, mine), placeOf(sources, link.other.version, theirs)}));
}

} // namespace retold
