#include "core/compare/detectors.h"
#include "core/compare/figure_groups.h"
#include "core/compare/quote_words.h"
#include "core/compare/severity.h"
#include "core/compare/word_classes.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

const Figure &figureAt(const FindingSources &sources, int version, int figure)
{
    return sources.story.versions[static_cast<std::size_t>(version)]
        ->figures[static_cast<std::size_t>(figure)];
}

/// With its hedge, as a reader sees it.
QString written(const FindingSources &sources, int version, const Figure &figure)
{
    const QString number
        = sources.story.versions[static_cast<std::size_t>(version)]->text(figure.range).toString();
    return figure.hedge.isEmpty() ? number : figure.hedge + u' ' + number;
}

bool isTime(const Figure &figure)
{
    return figure.kind == FigureKind::Date || figure.kind == FigureKind::Time;
}

/// A year or a day of the calendar, not a day of the week.
bool isWholeDate(const Figure &figure)
{
    const auto *value = std::get_if<QString>(&figure.value);
    return value != nullptr && !value->isEmpty() && value->front().isDigit();
}

ValueRelation relationOf(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                         const GroupMember<FigureStatus> &member)
{
    return relateValues(figureItem(sources.story.versions, head.version, *head.item).reading,
                        figureItem(sources.story.versions, member.version, *member.item).reading);
}

FindingKind kindOf(ValueRelation relation, const Figure &first)
{
    if (isTime(first))
        return FindingKind::TimeChanged;
    return relation == ValueRelation::UnitChanged ? FindingKind::UnitChanged : FindingKind::FigureAltered;
}

void reportAltered(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                   const GroupMember<FigureStatus> &member, const QString &counted, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    const QString message = Tr::tr("%1 became %2%3")
                                .arg(quoted(written(sources, head.version, first)),
                                     quoted(written(sources, member.version, answer)), inBrackets(counted));
    Finding altered = finding(
        kindOf(relationOf(sources, head, member), first), message,
        Tr::tr("The linked sentences give another value for the same thing."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)});
    if (isTime(first) && !isWholeDate(first))
        altered.severity = lowered(altered.severity); // A sentence may tell of two days of the week.
    findings.push_back(std::move(altered));
}

/// A vague figure in the place of an exact one is a figure lost, though not gravely: it is not wrong.
void reportVaguer(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                  const GroupMember<FigureStatus> &member, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    if (isTime(first) || relationOf(sources, head, member) != ValueRelation::Vaguer)
        return;
    Finding lost = finding(
        FindingKind::FigureLost,
        Tr::tr("%1 became %2")
            .arg(quoted(written(sources, head.version, first)),
                 quoted(written(sources, member.version, answer))),
        Tr::tr("One of them says only roughly how much it is."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)});
    lost.severity = lowered(lost.severity);
    findings.push_back(std::move(lost));
}

void reportHedge(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                 const GroupMember<FigureStatus> &member, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    // A value that was rounded within its hedge is the same.
    if (first.direction == answer.direction || isTime(first) || first.value != answer.value
        || first.unit != answer.unit)
        return;
    const QString message = Tr::tr("%1 became %2")
                                .arg(quoted(written(sources, head.version, first)),
                                     quoted(written(sources, member.version, answer)));
    findings.push_back(finding(
        FindingKind::HedgeChanged, message,
        Tr::tr("The value is the same, but not how exact it is said to be."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)}));
}

/// The words that stand in the figure's place in the sentence, "a significant portion"; empty where none do.
/// An adjective alone stands for none, nor does a word among others than the figure stood among.
TextRange vagueWords(const AnnotatedVersion &version, int sentence, const QSet<QString> &beside)
{
    constexpr int noun = 1;
    constexpr int reach = 4;
    const std::span<const Word> words
        = version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
    const auto isBeside = [&](const IndexRange &own) {
        const int begin = std::max(0, own.begin - reach);
        const int end = std::min(static_cast<int>(words.size()), own.end + reach);
        const QSet<QString> stems = contentStems(
            words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
        return stems.intersects(beside);
    };
    TextRange range;
    for (const Sighting &sighting : findSightings(words, version.version.language)) {
        if (sighting.kind != WordClass::Vague || !isBeside(sighting.words))
            continue;
        const TextRange own{words[static_cast<std::size_t>(sighting.words.begin)].range.begin,
                            words[static_cast<std::size_t>(sighting.words.end) - 1].range.end};
        const bool goesOn = !range.isEmpty() && own.begin <= range.end + 1;
        range = {goesOn ? range.begin : own.begin, own.end};
        if (sighting.level == noun)
            return range;
    }
    return {};
}

/// "Several" may stand for a number of things, not for three days or 40 miles.
bool canBeVague(const Figure &figure)
{
    return figure.kind == FigureKind::Number || figure.kind == FigureKind::Fraction
        || figure.kind == FigureKind::Percentage || figure.kind == FigureKind::Currency
        || figure.kind == FigureKind::Range;
}

/// What share of the words around the figure the linked sentences tell: where it is small, they tell another
/// part of its sentence, and leave out this one with its figure.
double toldAround(const FindingSources &sources, const FigureItem &first,
                  const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    QSet<QString> told;
    for (const int sentence : member.sentences)
        told.unite(contentStems(own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)])));
    const auto common
        = std::ranges::count_if(first.around, [&told](const QString &stem) { return told.contains(stem); });
    return first.around.isEmpty() ? 1.0
                                  : static_cast<double>(common) / static_cast<double>(first.around.size());
}

/// The weakest relation of the links that join the figure's sentence to the version: how much of it is told
/// there.
Relation weakestRelation(const FindingSources &sources, const FigureItem &first, int version)
{
    Relation weakest = Relation::Identical;
    for (const int index : sources.story.links.linksOf(first.version, first.value().sentence)) {
        const ComparedLink &link = sources.comparison.links[static_cast<std::size_t>(index)];
        if (link.link.left.version == version || link.link.right.version == version)
            weakest = std::max(weakest, link.relation);
    }
    return weakest;
}

/// A small number of things is a detail; of people, money or shares it is not.
bool isDetail(const Figure &figure, const QString &language)
{
    constexpr double small = 12;
    const auto *value = std::get_if<double>(&figure.value);
    const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Ordinal;
    const QStringList counted = figure.counted.toLower().split(u' ');
    const bool countsPeople = std::ranges::any_of(
        counted, [&language](const QString &word) { return isOfClass(word, WordClass::People, language); });
    return isCount && !countsPeople && (value == nullptr || *value <= small);
}

/// "LENMARK, Oct 12 -": the form of the agency, not of the story.
bool isDateline(const FindingSources &sources, const FigureItem &item)
{
    constexpr qsizetype soon = 40; // UTF-16 units.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(item.version)];
    const TextRange &sentence = own.sentences[static_cast<std::size_t>(item.value().sentence)].range;
    const QStringView after = own.text(TextRange{item.value().range.end, sentence.end}).trimmed();
    const bool isCutOff = after.startsWith(u'-') || after.startsWith(u'–') || after.startsWith(u'—')
        || after.startsWith(QLatin1StringView("("));
    return isTime(item.value()) && item.value().range.begin - sentence.begin < soon && isCutOff;
}

/// "300 million francs ($335 million)": the same amount once more.
bool isConversion(const FindingSources &sources, const FigureItem &item)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(item.version)];
    if (item.figure == 0)
        return false;
    const Figure &before = own.figures[static_cast<std::size_t>(item.figure) - 1];
    const TextRange between{before.range.end, std::max(before.range.end, item.value().range.begin)};
    return before.sentence == item.value().sentence && before.unit != item.value().unit
        && own.text(between).trimmed() == u"(";
}

/// Said in quotation marks, and quoted by the version too: what is left out of the words is told of the
/// quotation.
bool isMatterOfQuotes(const FindingSources &sources, const FigureItem &item,
                      const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(item.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    return isInMarks(base, item.value().range) && std::ranges::any_of(member.sentences, [&own](int sentence) {
               const auto after = std::ranges::upper_bound(own.quotes, sentence, {}, &Quote::sentence);
               return after != own.quotes.begin() && std::prev(after)->lastSentence >= sentence;
           });
}

/// Whether a figure that is gone is worth a word: the day is seldom the news, and where a side tells more,
/// the figure may belong to what is left out.
bool isMissed(bool isMinor, Relation relation, double told)
{
    constexpr double half = 0.5;
    constexpr double most = 0.66;
    if (isMinor)
        return relation == Relation::Edited && told >= half;
    return told >= (relation == Relation::Partial ? most : half);
}

void reportLost(const FindingSources &sources, const FigureItem &first,
                const GroupMember<FigureStatus> &member, const QString &counted, Findings &findings)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const Relation relation = weakestRelation(sources, first, member.version);
    const TextRange vague
        = !canBeVague(first.value()) ? TextRange() : vagueWords(own, member.sentences.front(), first.beside);
    const bool isMinor = isTime(first.value()) || isDetail(first.value(), own.version.language);
    if (isDateline(sources, first) || isConversion(sources, first)
        || isMatterOfQuotes(sources, first, member))
        return;
    if (vague.isEmpty() && !isMissed(isMinor, relation, toldAround(sources, first, member)))
        return;
    const QString before = quoted(written(sources, first.version, first.value()));
    const QString message = vague.isEmpty()
        ? Tr::tr("The figure %1 is gone%2").arg(before, inBrackets(counted))
        : Tr::tr("%1 became %2").arg(before, quoted(own.text(vague)));
    const Place place = vague.isEmpty() ? placeOfSentence(sources, member.version, member.sentences.front())
                                        : placeOf(sources, member.version, vague);
    Finding lost = finding(FindingKind::FigureLost, message,
                           Tr::tr("The linked sentence tells the fact without its figure."),
                           {placeOf(sources, first.version, first.value().range), place});
    if (isMinor || relation == Relation::Partial)
        lost.severity = lowered(lost.severity);
    findings.push_back(std::move(lost));
}

std::vector<FigureItem> figuresIn(const FindingSources &sources, const SentenceGroup &group)
{
    const auto &figures = sources.story.versions[static_cast<std::size_t>(group.version)]->figures;
    std::vector<FigureItem> items;
    for (const int sentence : group.sentences) {
        const auto own = std::ranges::equal_range(figures, sentence, {}, &Figure::sentence);
        for (auto figure = own.begin(); figure != own.end(); ++figure)
            items.push_back(figureItem(sources.story.versions, group.version,
                                       static_cast<int>(figure - figures.begin())));
    }
    return items;
}

/// Both say what they count, and it is one word.
bool countOne(const Figure &left, const Figure &right)
{
    const auto head
        = [](const QString &counted) { return counted.sliced(counted.lastIndexOf(u' ') + 1).toCaseFolded(); };
    return !left.counted.isEmpty() && head(left.counted) == head(right.counted);
}

/// The words of what a figure counts stand near the other as well: it may still count them.
bool mayCountThe(const QString &counted, const FigureItem &item)
{
    return std::ranges::any_of(item.around, [&counted](const QString &stem) {
        constexpr qsizetype telling = 4;
        return stem.size() >= telling && counted.contains(stem, Qt::CaseInsensitive);
    });
}

/// The answer has the first's value, and counts what another figure beside the first counted. Where the words
/// of the first stand near, that other figure must have changed places with it.
bool countsAnother(const FigureItem &first, const FigureItem &answer, const std::vector<FigureItem> &before,
                   const std::vector<FigureItem> &after)
{
    const auto isSwapped = [&](const FigureItem &beside) {
        return std::ranges::any_of(after, [&](const FigureItem &each) {
            return each.key == beside.key && countOne(each.value(), first.value());
        });
    };
    const bool mayCount = mayCountThe(first.value().counted, answer);
    return !countOne(first.value(), answer.value())
        && std::ranges::any_of(before, [&](const FigureItem &beside) {
               return beside.key != first.key && beside.value().kind == first.value().kind
                   && countOne(beside.value(), answer.value()) && (!mayCount || isSwapped(beside));
           });
}

Finding misplaced(const FindingSources &sources, const FigureItem &first, const FigureItem &answer)
{
    return finding(
        FindingKind::FigureMisplaced,
        Tr::tr("%1 counted %2 and now counts %3")
            .arg(quoted(first.reading.text), quoted(first.value().counted), quoted(answer.value().counted)),
        Tr::tr("The linked sentence has the number on what another number counted."),
        {placeOf(sources, first.version, first.value().range),
         placeOf(sources, answer.version, answer.value().range)});
}

} // namespace

void findChangedFigures(const FindingSources &sources, Findings &findings)
{
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        for (const auto &member : group.members) {
            if (!member.item || &member == &head)
                continue;
            if (member.status == FigureStatus::Altered) {
                reportAltered(sources, head, member, group.label, findings);
            } else if (member.status != FigureStatus::Implied) {
                reportHedge(sources, head, member, findings);
                reportVaguer(sources, head, member, findings);
            }
        }
    }
}

/// What another version than the reference tells with a figure, nobody need repeat.
void findLostFigures(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        if (reference && head.version != *reference)
            continue;
        const FigureItem first = figureItem(sources.story.versions, head.version, *head.item);
        for (const auto &member : group.members) {
            const bool isTold = member.status == FigureStatus::Dropped && !member.sentences.empty()
                && isSurelyLinked(sources, head.version, first.value().sentence, member.version);
            if (isTold)
                reportLost(sources, first, member, group.label, findings);
        }
    }
}

void findMisplacedFigures(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr std::size_t table = 60; // So many are a table, or hostile: any two are held against each other.
    const std::vector<FigureItem> before = figuresIn(sources, link.base);
    const std::vector<FigureItem> after = figuresIn(sources, link.other);
    if (before.size() > table || after.size() > table)
        return;
    for (const FigureItem &first : before) {
        for (const FigureItem &answer : after) {
            if (first.key == answer.key && countsAnother(first, answer, before, after))
                findings.push_back(misplaced(sources, first, answer));
        }
    }
}

} // namespace retold
