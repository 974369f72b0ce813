#include "core/annotate/name_words.h"
#include "core/compare/figures/figure_implied.h"
#include "core/compare/figures/figure_retelling.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// "Image copyright AFP", "This image shows …": a picture's words that were taken for the story's.
bool describesPicture(std::span<const Word> words)
{
    constexpr std::size_t head = 3;
    const auto first = words.first(std::min(head, words.size()));
    const bool isOfPicture = std::ranges::any_of(first, [](const Word &word) {
        static const QSet<QString> pictures{u"image"_s,   u"photo"_s, u"photograph"_s,
                                            u"picture"_s, u"video"_s, u"pictured"_s};
        return pictures.contains(word.normal);
    });
    static const QSet<QString> openers{u"image"_s, u"photo"_s, u"picture"_s, u"pictured"_s,
                                       u"file"_s,  u"this"_s,  u"in"_s,      u"video"_s};
    return isOfPicture && openers.contains(first.front().normal);
}

/// The sentences that carry the news: the first two of the body that name somebody or something, or tell a
/// number, and are long enough to be more than a dateline or a call to subscribe.
std::vector<int> leadOf(const AnnotatedVersion &version)
{
    constexpr std::size_t most = 2;
    constexpr qsizetype telling = 8;
    const auto isNamed = [&version](int sentence) {
        const auto own = inSentence(version.mentions, sentence);
        const auto figures = inSentence(version.figures, sentence);
        return std::ranges::any_of(own,
                                   [](const Mention &mention) { return mention.kind == MentionKind::Named; })
            || std::ranges::any_of(figures,
                                   [](const Figure &figure) { return figure.kind == FigureKind::Number; });
    };
    std::vector<int> lead;
    for (int i = 0; i < static_cast<int>(version.sentences.size()) && lead.size() < most; ++i) {
        const Sentence &sentence = version.sentences[static_cast<std::size_t>(i)];
        const bool isNews = sentence.kind == SentenceKind::Body
            && contentStems(version.wordsOf(sentence)).size() >= telling && isNamed(i)
            && !describesPicture(version.wordsOf(sentence));
        if (isNews)
            lead.push_back(i);
    }
    return lead;
}

/// Those of the stems that stand among the others, by themselves or by a word of their root.
QSet<QString> toldOf(const QSet<QString> &stems, const QSet<QString> &others)
{
    QSet<QString> told;
    for (const QString &stem : stems) {
        const bool isTold = others.contains(stem)
            || std::ranges::any_of(others,
                                   [&stem](const QString &other) { return haveOneRoot(stem, other); });
        if (isTold)
            told.insert(stem);
    }
    return told;
}

/// The greatest share of the sentence's content words that any two neighbouring sentences of the version
/// have.
double toldAnywhere(const AnnotatedVersion &from, int sentence, const AnnotatedVersion &version)
{
    const QSet<QString> content
        = contentStems(from.wordsOf(from.sentences[static_cast<std::size_t>(sentence)]));
    qsizetype most = 0;
    QSet<QString> before;
    for (const Sentence &other : version.sentences) {
        QSet<QString> told = toldOf(content, contentStems(version.wordsOf(other)));
        most = std::max(most, (told | before).size());
        before = std::move(told);
    }
    return content.isEmpty() ? 1.0 : static_cast<double>(most) / static_cast<double>(content.size());
}

/// The share of the reference's sentences that the version tells.
double toldShare(const FindingSources &sources, int reference, int version)
{
    int told = 0;
    int all = 0;
    for (const Fact &fact : sources.comparison.facts) {
        const FactCell &first = fact.cells[static_cast<std::size_t>(reference)];
        const bool isTold = !fact.cells[static_cast<std::size_t>(version)].sentences.empty();
        all += static_cast<int>(first.sentences.size());
        told += isTold ? static_cast<int>(first.sentences.size()) : 0;
    }
    return all == 0 ? 0.0 : static_cast<double>(told) / all;
}

bool isStory(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    return tellsStory(own.sentences[static_cast<std::size_t>(sentence)].kind);
}

/// How far into its story a sentence stands, 0 to 1.
double placeInStory(const FindingSources &sources, const SentenceGroup &group)
{
    const std::size_t count
        = sources.story.versions[static_cast<std::size_t>(group.version)]->sentences.size();
    return static_cast<double>(group.sentences.front())
        / static_cast<double>(std::max<std::size_t>(1, count));
}

/// Whether the version has the sentence from another, with changes: what is new in it was put in.
bool isEdited(const FindingSources &sources, int version, int sentence)
{
    return std::ranges::any_of(sources.story.links.linksOf(version, sentence), [&sources](int link) {
        return sources.comparison.links[static_cast<std::size_t>(link)].relation == Relation::Edited;
    });
}

/// Where the other version begins is where the fact would be looked for. A version that tells little of the
/// reference is another report, and the second sentence is not the first: less grave.
Finding droppedFact(const FindingSources &sources, int sentence, bool isFirst, int version)
{
    constexpr double little = 0.3;
    const int reference = *sources.comparison.reference;
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(reference)];
    const std::vector<int> lead = leadOf(*sources.story.versions[static_cast<std::size_t>(version)]);
    std::vector<Place> places{placeOfSentence(sources, reference, sentence)};
    if (!lead.empty())
        places.push_back(placeOfSentence(sources, version, lead.front()));
    Finding dropped = finding(
        FindingKind::FactDropped,
        Tr::tr("A fact of the lead is dropped: %1")
            .arg(quoted(first.text(first.sentences[static_cast<std::size_t>(sentence)]))),
        Tr::tr("No sentence of the version is linked to it, and none has its words."), std::move(places));
    if (!isFirst || toldShare(sources, reference, version) < little)
        dropped.severity = lowered(dropped.severity);
    return dropped;
}

/// In how many versions each word stands, by stem and by root.
class WordsTold final {
public:
    explicit WordsTold(std::span<const VersionPtr> versions)
    {
        for (const VersionPtr &version : versions) {
            QSet<QString> own;
            for (const Word &word : version->words) {
                if (own.contains(word.stem))
                    continue;
                own.insert(word.stem);
                own.insert(rootOf(word.stem));
                own.insert(countryOf(word));
            }
            for (const QString &each : own)
                ++m_versions[each];
        }
    }

    /// Whether every word that carries content stands in another version too, in whatever form.
    bool isToldElsewhere(std::span<const Word> words) const
    {
        constexpr int two = 2;
        return std::ranges::all_of(words, [this](const Word &word) {
            return word.isFunctionWord || word.kind == WordKind::Punctuation
                || m_versions.value(word.stem) >= two || m_versions.value(rootOf(word.stem)) >= two
                || (!countryOf(word).isEmpty() && m_versions.value(countryOf(word)) >= two);
        });
    }

private:
    /// "Denmark" and "Danish" are told by one another.
    static QString countryOf(const Word &word)
    {
        const std::optional<QString> code = territoryCode(word.normal, true);
        return code && !code->isEmpty() ? u'@' + *code : QString();
    }

    static QString rootOf(const QString &stem)
    {
        constexpr qsizetype letters = 5;
        return QChar(u'^') + stem.first(std::min(letters, stem.size()));
    }

    QHash<QString, int> m_versions;
};

/// Reports the one member of a group that no other version has, where it was put into a sentence told
/// elsewhere, and brings a word that stands nowhere else.
template<typename Group>
void reportUnsupported(const FindingSources &sources, const WordsTold &words, const Group &group,
                       const TextRange &range, Findings &findings)
{
    const auto &member = group.members.front();
    const bool alone
        = std::ranges::count_if(group.members, [](const auto &each) { return each.item.has_value(); }) == 1;
    const Place place = placeOf(sources, member.version, range);
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    if (!alone || member.version == sources.comparison.reference
        || !isEdited(sources, member.version, place.sentence) || words.isToldElsewhere(wordsIn(own, range)))
        return;
    findings.push_back(
        finding(FindingKind::FactUnsupported,
                Tr::tr("%1 was put in, and no other version has it").arg(quoted(own.text(range))),
                Tr::tr("The sentence is told by another version without it."), {place}));
}

/// Reports a name that no other version has for the slip that it is, where another has it but for a letter.
bool reportSlip(const FindingSources &sources, const NameGroup &group, const TextRange &range,
                Findings &findings)
{
    const int version = group.members.front().version;
    const auto known = std::ranges::find_if(sources.comparison.nameGroups, [&](const NameGroup &other) {
        return other.members.front().version != version && areSlipsOfOneName(other.label, group.label);
    });
    if (known == sources.comparison.nameGroups.end())
        return false;
    const auto &head = known->members.front();
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(head.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const TextRange &spelled = first.mentions[static_cast<std::size_t>(*head.item)].range;
    findings.push_back(
        finding(FindingKind::NameRespelled,
                Tr::tr("%1 is spelled %2").arg(quoted(first.text(spelled)), quoted(own.text(range))),
                Tr::tr("One name in two spellings."),
                {placeOf(sources, head.version, spelled), placeOf(sources, version, range)}));
    return true;
}

/// A day or a place in a row is seldom a claim.
bool isClaim(const Figure &figure)
{
    return figure.kind != FigureKind::Date && figure.kind != FigureKind::Time
        && figure.kind != FigureKind::Ordinal;
}

/// "A quarter of the 80", where the linked sentences have "of the 80, 20".
bool isShareOfLinked(const FindingSources &sources, int version, const Figure &figure, int reference)
{
    constexpr std::size_t table = 12;
    std::vector<Figure> told;
    for (const int linked : sources.story.links.sentencesLinked(version, figure.sentence, reference)) {
        for (const Figure &each : inSentence(versionAt(sources, reference).figures, linked))
            told.push_back(each);
    }
    return told.size() <= table && isShareOfTwo(figure, told);
}

/// "A third of the 120", where another version has "40 of them": told by others, and told there.
bool isImpliedElsewhere(const FindingSources &sources, int version, int figure)
{
    const FigureItem &item = sources.story.figures.of(version, figure);
    for (int other = 0; other < static_cast<int>(sources.story.versions.size()); ++other) {
        const auto linked = sources.story.links.sentencesLinked(version, item.value().sentence, other);
        if (other != version && impliedBy(sources.story, item, other, linked, false))
            return true;
    }
    return false;
}

/// By version, what no other one tells; words that stand twice, as a headline may, are one fact.
std::vector<std::vector<Place>> factsAlone(const FindingSources &sources)
{
    std::vector<std::vector<Place>> alone(sources.story.versions.size());
    std::vector<QSet<QString>> known(alone.size());
    for (const Fact &fact : sources.comparison.facts) {
        const auto tells = [](const FactCell &cell) { return !cell.sentences.empty(); };
        if (std::ranges::count_if(fact.cells, tells) != 1)
            continue;
        const auto cell = std::ranges::find_if(fact.cells, tells);
        const auto version = cell - fact.cells.begin();
        const Place place = placeOfSentence(sources, static_cast<int>(version), cell->sentences.front());
        if (place.version == sources.comparison.reference || !isStory(sources, place.version, place.sentence))
            continue;
        const auto own = static_cast<std::size_t>(version);
        const QString words = sources.story.versions[own]->text(place.range).toString();
        if (!known[own].contains(words))
            alone[own].push_back(place);
        known[own].insert(words);
    }
    return alone;
}

/// So much of it stands in another order that it was built anew, and the place of a sentence says nothing.
bool isBuiltAnew(const FindingSources &sources, const BaseLink &link)
{
    const auto isOfBoth = [&link](const ComparedLink &each) {
        return std::minmax(each.link.left.version, each.link.right.version)
            == std::minmax(link.base.version, link.other.version);
    };
    const auto &links = sources.comparison.links;
    const auto all = std::ranges::count_if(links, isOfBoth);
    const auto moved = std::ranges::count_if(
        links, [&](const ComparedLink &each) { return isOfBoth(each) && each.link.moved; });
    return 5 * moved > 2 * all;
}

} // namespace

void findUnsupportedAdditions(const FindingSources &sources, Findings &findings)
{
    const WordsTold words(sources.story.versions);
    for (const NameGroup &group : sources.comparison.nameGroups) {
        const auto &member = group.members.front();
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
        const TextRange &range = own.mentions[static_cast<std::size_t>(*member.item)].range;
        const bool isAlone
            = std::ranges::count_if(group.members, [](const auto &each) { return each.item.has_value(); })
            == 1;
        if (!isAlone || member.version == sources.comparison.reference
            || !reportSlip(sources, group, range, findings))
            reportUnsupported(sources, words, group, range, findings);
    }
    for (const FigureGroup &group : sources.figures) {
        const auto &member = group.members.front();
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
        const Figure &figure = own.figures[static_cast<std::size_t>(*member.item)];
        const auto &reference = sources.comparison.reference;
        const bool isDerived = reference
            && (isDifferenceIn(figure, versionAt(sources, *reference))
                || isShareOfLinked(sources, member.version, figure, *reference));
        if (isClaim(figure) && !isDerived && !isImpliedElsewhere(sources, member.version, *member.item)
            && !isConversion(own, static_cast<std::size_t>(*member.item)))
            reportUnsupported(sources, words, group, figure.range, findings);
    }
}

/// Half the story is far; nearer moves are a matter of how the story is built.
void findMovedFacts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double far = 0.5;
    const double before = placeInStory(sources, link.base);
    const double after = placeInStory(sources, link.other);
    const auto &reference = sources.comparison.reference;
    const bool counts = link.link.link.moved && link.link.relation != Relation::Partial
        && (!reference || link.base.version == *reference);
    if (!counts || std::abs(before - after) < far || isBuiltAnew(sources, link))
        return;
    const Place first = placeOfSentence(sources, link.base.version, link.base.sentences.front());
    const Place answer = placeOfSentence(sources, link.other.version, link.other.sentences.front());
    const QString words
        = quoted(sources.story.versions[static_cast<std::size_t>(first.version)]->text(first.range));
    const QString message = after > before ? Tr::tr("Moved far down the story: %1").arg(words)
                                           : Tr::tr("Moved far up the story: %1").arg(words);
    findings.push_back(finding(FindingKind::OrderChanged, message,
                               Tr::tr("It stands half a story away from its place."), {first, answer}));
}

void findDroppedLead(const FindingSources &sources, Findings &findings)
{
    if (!sources.comparison.reference)
        return;
    constexpr double told = 0.25;
    const int reference = *sources.comparison.reference;
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(reference)];
    const std::vector<int> lead = leadOf(first);
    for (const int sentence : lead) {
        for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
            const AnnotatedVersion &other = *sources.story.versions[static_cast<std::size_t>(version)];
            const bool isDropped = version != reference
                && sources.story.links.sentencesLinked(reference, sentence, version).empty()
                && toldAnywhere(first, sentence, other) < told;
            if (isDropped)
                findings.push_back(droppedFact(sources, sentence, sentence == lead.front(), version));
        }
    }
}

void findExclusiveFacts(const FindingSources &sources, Findings &findings)
{
    if (sources.story.versions.size() < 2)
        return;
    const std::vector<std::vector<Place>> alone = factsAlone(sources);
    for (std::size_t version = 0; version < alone.size(); ++version) {
        if (alone[version].empty())
            continue;
        const QString name = versionName(sources, static_cast<int>(version));
        findings.push_back(
            finding(FindingKind::FactExclusive,
                    //: %1 is an outlet, %2 a number.
                    Tr::tr("Facts that stand in %1 alone: %2").arg(name).arg(alone[version].size()),
                    Tr::tr("No other version has a sentence linked to them."), alone[version]));
    }
}

} // namespace retold
