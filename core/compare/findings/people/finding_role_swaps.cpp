#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "An analyst at Calder": what somebody is, and of what.
struct Post {
    QString head;
    QString complement;
    Place place;
    int identity = 0;
};

std::optional<Post> postOf(const FindingSources &sources, int version, const Mention &mention)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const bool isPerson = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
    if (!isPerson || mention.kind != MentionKind::Named || mention.roleRange.isEmpty())
        return {};
    const QStringList words = mention.role.toLower().split(u' ');
    const auto complement = std::ranges::find_if(words, [](const QString &word) {
        return word == u"at" || word == u"of" || word == u"for" || word == u"with";
    });
    if (complement == words.begin() || complement == words.end())
        return {};
    const QStringList behind(complement + 1, words.end());
    return Post{*std::prev(complement), behind.join(u' '), placeOf(sources, version, mention.roleRange),
                sources.story.names.of(version, mention.entity)};
}

std::vector<Post> postsIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<Post> posts;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(group.version)];
    for (const Mention &mention : own.mentions) {
        if (std::ranges::find(group.sentences, mention.sentence) == group.sentences.end())
            continue;
        if (auto post = postOf(sources, group.version, mention))
            posts.push_back(std::move(*post));
    }
    return posts;
}

/// Who speaks for a house is not the one who leads it.
bool isSpokesman(const QString &head)
{
    return head.startsWith(QLatin1StringView("spokes"));
}

bool leads(const QString &head)
{
    static const QStringList leaders{
        QStringLiteral("head"),     QStringLiteral("chief"),      QStringLiteral("boss"),
        QStringLiteral("leader"),   QStringLiteral("commander"),  QStringLiteral("president"),
        QStringLiteral("chairman"), QStringLiteral("chairwoman"), QStringLiteral("director")};
    return leaders.contains(head);
}

/// "Colonel Jane Roe, spokesman for the navy": what stands behind a name with a rank.
void addPhrases(const FindingSources &sources, const SentenceGroup &group, std::vector<Post> &posts)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(group.version)];
    for (const BesideName &beside : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(beside.mention)];
        if (std::ranges::find(group.sentences, mention.sentence) == group.sentences.end())
            continue;
        const auto first = own.words.begin() + beside.words.begin;
        const auto last = own.words.begin() + beside.words.end;
        const auto complement = std::find_if(first, last, [](const Word &word) {
            return isOneOf(word, {u"at", u"of", u"for", u"with"});
        });
        if (complement == first || complement >= last - 1)
            continue;
        const QString &head = std::prev(complement)->normal;
        if (!isSpokesman(head) && !leads(head))
            continue;
        const TextRange house{std::next(complement)->range.begin, std::prev(last)->range.end};
        posts.push_back({head, own.text(house).toString().toLower(),
                         placeOf(sources, group.version, {first->range.begin, house.end}),
                         sources.story.names.of(group.version, mention.entity)});
    }
}

/// Whether somebody speaks for a house on either side.
bool hasSpokesman(const LinkWords &words)
{
    const auto isIt = [](const Word &word) { return word.normal.startsWith(QLatin1StringView("spokes")); };
    return std::ranges::any_of(words.left.words, isIt) || std::ranges::any_of(words.right.words, isIt);
}

/// "Spokesman" and "spokeswoman", "head" and "headteacher", "under secretary" and "undersecretary": one word
/// in two forms; and whoever leads a house.
bool areFormsOfOne(const QString &left, const QString &right)
{
    constexpr qsizetype letters = 4;
    static const QStringList leaders{QStringLiteral("head"), QStringLiteral("chief"), QStringLiteral("boss"),
                                     QStringLiteral("leader"), QStringLiteral("director")};
    static const QStringList executives{QStringLiteral("ceo"), QStringLiteral("executive"),
                                        QStringLiteral("officer")}; // "Chief executive officer".
    static const QStringList scholars{QStringLiteral("professor"),  QStringLiteral("expert"),
                                      QStringLiteral("specialist"), QStringLiteral("scholar"),
                                      QStringLiteral("academic"),   QStringLiteral("authority"),
                                      QStringLiteral("researcher")};
    return (leaders.contains(left) && leaders.contains(right))
        || (scholars.contains(left) && scholars.contains(right))
        || (executives.contains(left) && executives.contains(right))
        || left.first(std::min(letters, left.size())) == right.first(std::min(letters, right.size()))
        || left.endsWith(right) || right.endsWith(left);
}

/// "The air force", "Norland's air force": one house, whoever's it is.
bool areOneHouse(const QString &left, const QString &right)
{
    const auto bare = [](const QString &house) {
        QStringList words;
        for (const QString &word : house.split(u' ')) {
            const bool isOwner = word.endsWith(QLatin1StringView("'s")) || word.endsWith(QStringView(u"’s"));
            if (!isOwner && word != u"the" && word != u"its" && word != u"a")
                words += word;
        }
        return words;
    };
    return left == right || (!bare(left).isEmpty() && bare(left) == bare(right));
}

bool isWrittenIn(const AnnotatedVersion &version, const QString &word)
{
    return std::ranges::any_of(version.words, [&word](const Word &each) { return each.normal == word; });
}

} // namespace

/// The same person at the same house, in a post that the base gives nobody.
void findSwappedPosts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(link.base.version)];
    const AnnotatedVersion &other = *sources.story.versions[static_cast<std::size_t>(link.other.version)];
    std::vector<Post> after = postsIn(sources, link.other);
    std::vector<Post> known = postsIn(sources, link.base);
    if (hasSpokesman(link.words)) {
        addPhrases(sources, link.other, after);
        addPhrases(sources, link.base, known);
    }
    for (const Post &before : known) {
        const auto swapped = std::ranges::find_if(after, [&](const Post &post) {
            const bool isRaised = (isSpokesman(before.head) && leads(post.head))
                || (leads(before.head) && isSpokesman(post.head));
            return post.identity == before.identity && areOneHouse(post.complement, before.complement)
                && !areFormsOfOne(post.head, before.head)
                && (isRaised || (!isWrittenIn(base, post.head) && !isWrittenIn(other, before.head)));
        });
        if (swapped == after.end())
            continue;
        Finding wrong = finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 became %2")
                .arg(quoted(base.text(before.place.range)), quoted(other.text(swapped->place.range))),
            Tr::tr("The versions give the person another post at the same house."),
            {before.place, swapped->place});
        wrong.severity = lowered(wrong.severity);
        findings.push_back(std::move(wrong));
        return;
    }
}

} // namespace retold
