#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// Most words of the quotation stand in the sentences that tell it.
bool keepsWords(const FindingSources &sources, int version, const Quote &first,
                const GroupMember<QuoteStatus> &member)
{
    constexpr double most = 0.6;
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const AnnotatedVersion &base = versionAt(sources, version);
    QSet<QString> told;
    for (const int sentence : member.sentences)
        told.unite(contentStems(wordsAt(own, sentence)));
    const QSet<QString> said = contentStems(wordsIn(base, first.range));
    const auto kept
        = std::ranges::count_if(said, [&told](const QString &stem) { return told.contains(stem); });
    return !said.isEmpty() && static_cast<double>(kept) >= most * static_cast<double>(said.size());
}

/// The longest run of words that both have, punctuation left out.
int longestRun(std::span<const Word> left, std::span<const Word> right)
{
    const auto formsOf = [](std::span<const Word> words) {
        QStringList forms;
        for (const Word &word : words) {
            if (word.kind != WordKind::Punctuation)
                forms += word.normal;
        }
        return forms;
    };
    const QStringList mine = formsOf(left);
    const QStringList theirs = formsOf(right);
    std::vector<int> runs(static_cast<std::size_t>(theirs.size()) + 1); // Ending at each word of the right.
    int longest = 0;
    for (const QString &form : mine) {
        for (qsizetype i = theirs.size(); i-- > 0;) {
            const auto at = static_cast<std::size_t>(i);
            runs[at + 1] = form == theirs[i] ? runs[at] + 1 : 0;
            longest = std::max(longest, runs[at + 1]);
        }
    }
    return longest;
}

/// Whether a stretch of the speaker's own words, or all of them, stand there without marks. Speech that was
/// made indirect in words of the version's own is the fair way to shorten it.
bool keepsStretch(const FindingSources &sources, int version, const Quote &first,
                  const GroupMember<QuoteStatus> &member)
{
    constexpr std::ptrdiff_t most = 6;
    const auto said = wordsIn(versionAt(sources, version), first.range);
    const auto telling = std::min(most, std::ranges::count_if(said, [](const Word &word) {
                                      return word.kind != WordKind::Punctuation;
                                  }));
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        return longestRun(said, wordsAt(versionAt(sources, member.version), sentence)) >= telling;
    });
}

/// Whether what limits, denies or leaves open the speaker's words has something like it in the telling: "it
/// is possible that some can be saved" told as "some will be saved" is no fair short form.
bool keepsSense(const FindingSources &sources, int version, const Quote &first,
                const GroupMember<QuoteStatus> &member)
{
    const AnnotatedVersion &base = versionAt(sources, version);
    const AnnotatedVersion &own = versionAt(sources, member.version);
    constexpr std::array kinds{WordClass::Negation, WordClass::Open, WordClass::Doubt, WordClass::Obligation,
                               WordClass::Restriction};
    const auto kindsIn = [&kinds](const AnnotatedVersion &text, std::span<const Word> words) {
        std::array<bool, kinds.size()> found{};
        for (const Sighting &sighting : findSightings(words, text.version.language)) {
            const Word &word = words[static_cast<std::size_t>(sighting.words.begin)];
            if (isOneOf(word, {u"will", u"would", u"can", u"should"}))
                continue; // Indirect speech turns one into the other, or into "is to".
            const auto kind = std::ranges::find(kinds, sighting.kind);
            if (kind != kinds.end())
                found.at(static_cast<std::size_t>(kind - kinds.begin())) = true;
        }
        return found;
    };
    const auto said = kindsIn(base, wordsIn(base, first.range));
    std::array<bool, kinds.size()> told{};
    for (const int sentence : member.sentences) {
        const auto there = kindsIn(own, wordsAt(own, sentence));
        for (std::size_t i = 0; i < told.size(); ++i)
            told.at(i) = told.at(i) || there.at(i);
    }
    return std::ranges::equal(said, told, [](bool before, bool after) { return !before || after; });
}

/// Whether the sentences have the words between marks all the same, though nobody is said to have spoken
/// them.
bool hasMarkedTerm(const FindingSources &sources, int version, const Quote &first,
                   const GroupMember<QuoteStatus> &member)
{
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const QString words = versionAt(sources, version).text(first.range).toString();
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        const QStringView text = own.text(own.sentences[static_cast<std::size_t>(sentence)]);
        const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
        return at > 0 && QStringView(u"‘“\"'«„").contains(text[at - 1]);
    });
}

/// Capitals throughout: the name of a book, a film or a programme, which no house need put into marks.
bool isTitle(const FindingSources &sources, int version, const Quote &quote)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const std::span<const Word> words = wordsIn(own, quote.range);
    return quote.type != QuoteType::Direct && std::ranges::all_of(words, [&own](const Word &word) {
               return word.isFunctionWord || !own.text(word.range).front().isLower();
           });
}

/// The one of the sentences that has most of the quotation's words.
int tellingSentence(const FindingSources &sources, const QuoteGroup &group,
                    const GroupMember<QuoteStatus> &member)
{
    const auto &head = group.members.front();
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const AnnotatedVersion &base = versionAt(sources, head.version);
    const QSet<QString> said
        = contentStems(wordsIn(base, base.quotes[static_cast<std::size_t>(*head.item)].range));
    const auto told
        = [&](int sentence) { return contentStems(wordsAt(own, sentence)).intersect(said).size(); };
    return std::ranges::max(member.sentences, {}, told);
}

/// Whether anybody is said to have said it: in the sentence that tells it, or, where that goes on with what
/// was reported beside it, by the speaker in the one before or behind.
bool isAttributed(const FindingSources &sources, const QuoteGroup &group,
                  const GroupMember<QuoteStatus> &member)
{
    const auto &head = group.members.front();
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const AnnotatedVersion &base = versionAt(sources, head.version);
    const ComparedSpeaker speaker = speakerOf(base.quotes[static_cast<std::size_t>(*head.item)], base,
                                              head.version, sources.story.names);
    const auto isSaid = [&own](int sentence, const auto &isBy) {
        return std::ranges::any_of(std::array{&own.quotes, &own.statements}, [&](const auto *list) {
            return std::ranges::any_of(inSentence(*list, sentence), isBy);
        });
    };
    const auto isByHim = [&](const Quote &each) {
        const ComparedSpeaker said = speakerOf(each, own, member.version, sources.story.names);
        const Agreement agreement = compareSpeakers(speaker, said);
        return agreement == Agreement::Same
            || (agreement == Agreement::Unknown && said.naming != Naming::Named);
    };
    const int telling = tellingSentence(sources, group, member);
    // A mark that nothing closes: the words stand in marks there too.
    if (own.text(own.sentences[static_cast<std::size_t>(telling)])
            .contains(QRegularExpression(QStringLiteral("[\"“]"))))
        return true;
    // "One of them recalled" tells that it was said, if not by whom.
    const bool isTold = std::ranges::any_of(wordsAt(own, telling), [](const Word &word) {
        return isOneOf(word, {u"recalled", u"recalls", u"remembered", u"remembers", u"recounted"});
    });
    if (isTold)
        return true;
    const bool isMeant = speaker.identity
        && namedIn(own, member.version, telling, sources.story.names).contains(*speaker.identity);
    return isMeant || isSaid(telling, [](const Quote &) { return true; }) || isSaid(telling - 1, isByHim)
        || isSaid(telling + 1, isByHim);
}

/// Enough words of the quotation's own that nobody tells the same by chance, said by somebody who is named.
bool isClaim(const AnnotatedVersion &base, const Quote &first)
{
    constexpr qsizetype fewest = 3;
    return first.type == QuoteType::Direct && !first.speaker.isEmpty()
        && contentStems(wordsIn(base, first.range)).size() >= fewest;
}

/// What somebody said, told without marks and without him: his word has become a fact.
Finding toldAsFact(const FindingSources &sources, const QuoteGroup &group,
                   const GroupMember<QuoteStatus> &member)
{
    const auto &head = group.members.front();
    const AnnotatedVersion &base = versionAt(sources, head.version);
    const Quote &first = base.quotes[static_cast<std::size_t>(*head.item)];
    return finding(
        FindingKind::SpeakerLost,
        //: %1 is a quotation, %2 who said it.
        Tr::tr("%1 was said by %2 and is told as a fact").arg(quoted(base.text(first.range)), first.speaker),
        Tr::tr("The quotation lost its marks, and nobody is said to have said it."),
        {placeOf(sources, head.version, first.range),
         placeOfSentence(sources, member.version, tellingSentence(sources, group, member))});
}

} // namespace

void findUnmarkedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const AnnotatedVersion &base = versionAt(sources, head.version);
        const Quote &first = base.quotes[static_cast<std::size_t>(*head.item)];
        for (const auto &member : group.members) {
            const bool lost = member.status == QuoteStatus::Paraphrased
                && isBaseOfQuotes(sources, head.version) && !first.cue.isEmpty()
                && !isTitle(sources, head.version, first) && keepsWords(sources, head.version, first, member)
                && !hasMarkedTerm(sources, head.version, first, member);
            if (!lost)
                continue;
            if (isClaim(base, first) && !isAttributed(sources, group, member)) {
                findings.push_back(toldAsFact(sources, group, member));
                continue;
            }
            const QString message = Tr::tr("%1 is told without quotation marks%2")
                                        .arg(quoted(base.text(first.range)), inBrackets(group.label));
            findings.push_back(finding(FindingKind::QuoteUnmarked, message,
                                       Tr::tr("The quotation became indirect: its marks are gone."),
                                       {placeOf(sources, head.version, first.range),
                                        placeOfSentence(sources, member.version, member.sentences.front())}));
            if (!keepsStretch(sources, head.version, first, member)
                && keepsSense(sources, head.version, first, member))
                findings.back().severity = Severity::Style;
        }
    }
}

} // namespace retold
