#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace retold {

namespace {

/// Sentences of which less is kept in order are told anew: there the place of a word says little.
constexpr double leastKept = 0.6;

/// A change of the difference, and what it is about: names, pronouns by whom they mean, and content words.
struct Change {
    IndexRange left;
    IndexRange right;
    QSet<QString> mine;
    QSet<QString> theirs;
};

/// What the pronoun means; the word itself where nobody knows.
QString keyOfPronoun(const SideWords &side, const Word &word)
{
    const auto meant = side.pronouns.constFind(static_cast<int>(word.range.begin));
    return meant == side.pronouns.cend() ? QString() : *meant;
}

QSet<QString> subjectsIn(const SideWords &side, const IndexRange &words)
{
    QSet<QString> keys;
    for (const WordUnit &unit : side.units) {
        if (unit.words.begin < words.begin || unit.words.end > words.end || unit.isPunctuation)
            continue;
        const QString pronoun = keyOfPronoun(side, side.words[static_cast<std::size_t>(unit.words.begin)]);
        if (!pronoun.isEmpty())
            keys += pronoun;
        else if (unit.isContent)
            keys += unit.key;
    }
    return keys;
}

/// Whether a sentence or what a colon opens begins in the words: then they are no one thing.
bool endsClause(const SideWords &side, const IndexRange &words)
{
    return std::any_of(side.words.begin() + words.begin, side.words.begin() + words.end,
                       [](const Word &word) {
                           return isOneOf(word, {u".", u"!", u"?", u":", u";"});
                       });
}

std::vector<Change> changesOf(const LinkWords &words)
{
    constexpr int longest = 9; // Words: a longer change is a part told anew.
    std::vector<Change> changes;
    for (const WordEdit &edit : words.diff) {
        if (edit.kind != EditKind::Replaced || std::max(edit.left.size(), edit.right.size()) > longest
            || endsClause(words.left, edit.left) || endsClause(words.right, edit.right))
            continue;
        QSet<QString> mine = subjectsIn(words.left, edit.left);
        QSet<QString> theirs = subjectsIn(words.right, edit.right);
        if (!mine.isEmpty() && !theirs.isEmpty() && !mine.intersects(theirs))
            changes.push_back({edit.left, edit.right, std::move(mine), std::move(theirs)});
    }
    return changes;
}

/// Most of the smaller stands in the larger.
bool areAlike(const QSet<QString> &left, const QSet<QString> &right)
{
    const QSet<QString> &smaller = left.size() <= right.size() ? left : right;
    const QSet<QString> &larger = left.size() <= right.size() ? right : left;
    const auto common
        = std::ranges::count_if(smaller, [&](const QString &key) { return larger.contains(key); });
    return 2 * common > smaller.size();
}

/// Whether a verb was kept between them, and no end of a sentence: the members of a list, and of one phrase,
/// have no order, nor has what is told of one thing in two sentences.
bool haveDeedBetween(const LinkWords &words, const IndexRange &first, const IndexRange &second)
{
    const QHash<QString, QString> &verbs = wordLists(words.left.version->version.language).baseForms;
    const auto from = words.left.words.begin() + first.end;
    const auto to = words.left.words.begin() + std::max(first.end, second.begin);
    const bool endsBetween = std::any_of(from, to, [](const Word &word) {
        return isOneOf(word, {u".", u"!", u"?"});
    });
    return !endsBetween && std::any_of(from, to, [&verbs](const Word &word) {
        return word.normal.endsWith(u"ed") || verbs.contains(word.normal)
            || isOneOf(word, {u"is",    u"was",  u"are",  u"were",   u"has",  u"had",   u"have", u"will",
                              u"would", u"told", u"must", u"should", u"may",  u"might", u"can",  u"could",
                              u"shall", u"to",   u"won",  u"lost",   u"beat", u"took",  u"gave", u"sent",
                              u"got",   u"paid", u"led",  u"left",   u"held"});
    });
}

/// "The court heard the divers", "the divers were heard by the court": each is what it was, told passively.
bool areOfOtherVoice(const LinkWords &words, const Change &first, const Change &second)
{
    const auto hasBy = [](const SideWords &side, const IndexRange &from, const IndexRange &to) {
        return std::any_of(side.words.begin() + from.end, side.words.begin() + to.end,
                           [](const Word &word) { return word.normal == u"by"; });
    };
    return hasBy(words.left, first.left, second.left) != hasBy(words.right, first.right, second.right);
}

TextRange spanOf(const SideWords &side, const IndexRange &first, const IndexRange &second)
{
    return {side.words[static_cast<std::size_t>(first.begin)].range.begin,
            side.words[static_cast<std::size_t>(second.end) - 1].range.end};
}

} // namespace

/// Two that changed places in a sentence that is kept around them: "Roe stays, while Lund leaves" told as
/// "Lund stays, while Roe leaves". Each stands where the other stood, pronouns by whom they mean.
void findSwappedWords(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReading(sources, link) || !isKept(link, leastKept))
        return;
    const std::vector<Change> changes = changesOf(words);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        for (std::size_t j = i + 1; j < changes.size(); ++j) {
            const Change &first = changes[i];
            const Change &second = changes[j];
            if (!areAlike(first.mine, second.theirs) || !areAlike(first.theirs, second.mine)
                || !haveDeedBetween(words, first.left, second.left) || areOfOtherVoice(words, first, second))
                continue;
            const TextRange left = spanOf(words.left, first.left, second.left);
            const TextRange right = spanOf(words.right, first.right, second.right);
            findings.push_back(finding(
                FindingKind::MeaningReversed,
                Tr::tr("%1 became %2")
                    .arg(quoted(words.left.version->text(left)), quoted(words.right.version->text(right))),
                Tr::tr("The two have changed places: each stands where the other stood."),
                {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
            return;
        }
    }
}

} // namespace retold
