#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

namespace {

/// "Electric car batteries" behind a number: what is counted, and the noun before it that says of what kind.
struct CountedThing {
    Word head;
    std::optional<Word> kind;
    TextRange range; ///< With the number.
};

std::optional<CountedThing> countedThing(const AnnotatedVersion &own, const Figure &figure)
{
    if (figure.kind != FigureKind::Number || figure.counted.isEmpty() || isInMarks(own, figure.range))
        return {};
    const TextRange range = withCounted(own, figure);
    std::vector<Word> words;
    for (const Word &word : wordsIn(own, {figure.range.end, range.end})) {
        if (word.kind == WordKind::Word)
            words.push_back(word);
    }
    if (words.empty())
        return {};
    const bool hasKind = words.size() > 1 && !words[words.size() - 2].isFunctionWord;
    return CountedThing{words.back(), hasKind ? std::optional(words[words.size() - 2]) : std::nullopt, range};
}

bool isPerson(const Word &noun)
{
    const QString &form = noun.normal;
    const QString one = form.endsWith(u's') ? form.chopped(1) : form;
    return isOneOf(noun, {u"people", u"men", u"women", u"children", u"staff"})
        || relationOf(one, one) == NounRelation::Related;
}

/// "Car sales", "job losses", "bus services", "school buildings": what happens to the things, or the things
/// once more, so that both may be told of as many.
bool tellsOfTheSame(const Word &head)
{
    static constexpr std::array endings{u"ions", u"ings", u"ures", u"als", u"ments"};
    return isOneOf(head, {u"sales",     u"losses",    u"cuts",     u"deaths",    u"cases",      u"units",
                          u"vehicles",  u"members",   u"services", u"models",    u"copies",     u"items",
                          u"pieces",    u"sets",      u"kinds",    u"types",     u"products",   u"systems",
                          u"projects",  u"sites",     u"wins",     u"complexes", u"businesses", u"premises",
                          u"posts",     u"seats",     u"workers",  u"jobs",      u"vacancies",  u"positions",
                          u"blocks",    u"trucks",    u"ships",    u"jets",      u"planes",     u"areas",
                          u"companies", u"firms",     u"groups",   u"votes",     u"victims",    u"orders",
                          u"officers",  u"personnel", u"staff",    u"soldiers"})
        || std::ranges::any_of(endings, [&head](const char16_t *ending) {
               return head.normal.endsWith(QStringView(ending));
           });
}

/// Whether the sentences have a word of that noun's root: "complained" for "complaints".
bool tellsRoot(const FindingSources &sources, const SentenceGroup &group, const Word &noun)
{
    constexpr qsizetype root = 5;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence), [&noun](const Word &word) {
            return word.stem == noun.stem
                || (noun.stem.size() >= root && word.stem.startsWith(noun.stem.first(root)));
        });
    });
}

/// "Car batteries" told as "cars", or the other way.
bool isWithoutHead(const CountedThing &longer, const CountedThing &shorter)
{
    return longer.kind && longer.kind->stem == shorter.head.stem && longer.head.stem != shorter.head.stem
        && !isPerson(shorter.head) && !tellsOfTheSame(longer.head);
}

/// "40 bodies", "40 places", "40 visas": of as many people.
bool standsForPeople(const Word &head)
{
    return tellsOfTheSame(head)
        || isOneOf(head,
                   {u"bodies", u"graves", u"coffins", u"places", u"beds", u"tickets", u"visas", u"permits",
                    u"licences", u"licenses", u"letters", u"calls", u"complaints", u"names", u"accounts"});
}

/// Whether the noun stands behind what is counted and for itself, being no part of what another word stands
/// for: "complaints from residents", "boats of migrants". In "leaders of 11 countries" either is counted.
bool isToldBehind(const AnnotatedVersion &own, const Figure &figure, const Word &noun)
{
    const auto words = wordsAt(own, figure.sentence);
    const int end = wordAt(words, withCounted(own, figure).end);
    for (int i = end; i < static_cast<int>(words.size()); ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        const int before = isOneOfAt(words, i - 1, {u"the", u"its", u"their"}) ? i - 2 : i - 1;
        if (word.normal == noun.normal && own.text()[word.range.begin].isLower()
            && !isOneOfAt(words, before, {u"of", u"from", u"by", u"among"}))
            return true;
    }
    return false;
}

/// "Opened 90 homes to survivors" told as "took in 90 survivors": another noun of the sentence is counted,
/// and what the number counted is gone.
bool isOfAnother(const FindingSources &sources, const BaseLink &link, const KeptFigure &kept,
                 const CountedThing &before, const CountedThing &after)
{
    constexpr double few = 3;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const bool isOfPeople = isPerson(before.head) && isPerson(after.head);
    return std::get<double>(kept.before.value().value) > few && !isOfPeople
        && !isOneOf(after.head, {u"people", u"others", u"times"}) && !standsForPeople(before.head)
        && isToldBehind(base, kept.before.value(), after.head)
        && !tellsRoot(sources, link.other, before.head);
}

/// "Firms with more than 50 workers" told as "50 firms".
bool isOfWhoHasThem(const AnnotatedVersion &base, const Figure &figure, const CountedThing &after)
{
    auto before = wordsBesideFigure(base, figure).before;
    while (
        isOneOfAt(before, before.size() - 1,
                  {u"more", u"than", u"at", u"least", u"over", u"about", u"up", u"to", u"fewer", u"under"}))
        before = before.first(before.size() - 1);
    return isOneOfAt(before, before.size() - 1, {u"with", u"having", u"employing"}) && before.size() > 1
        && before[before.size() - 2].normal == after.head.normal;
}

bool tellsDeath(const AnnotatedVersion &own, const SentenceGroup &group)
{
    return std::ranges::any_of(group.sentences, [&own](int sentence) {
        return hasWord(wordsAt(own, sentence),
                       {u"died", u"die", u"dead", u"death", u"deaths", u"killed", u"fatal", u"deadly",
                        u"bodies", u"carcasses", u"drowned", u"perished"});
    });
}

/// "214 cases" told as "214 deaths", "14 oiled birds" as "14 dead birds", where the sentence tells of nobody
/// who died.
bool isMadeDeadly(const FindingSources &sources, const BaseLink &link, const CountedThing &before,
                  const CountedThing &after)
{
    const bool isOfDeaths
        = isOneOf(before.head, {u"cases", u"incidents", u"infections", u"injuries", u"admissions"})
        && isOneOf(after.head, {u"deaths", u"fatalities"});
    const bool isOfDead = before.kind && after.kind && before.head.stem == after.head.stem
        && isOneOf(*after.kind, {u"dead", u"drowned", u"killed"});
    return (isOfDeaths || isOfDead) && !tellsDeath(versionAt(sources, link.base.version), link.base);
}

/// What holds or joins several things of a kind.
bool isOfSeveral(const Word &head)
{
    return isOneOf(head, {u"pairs",   u"couples",    u"families",   u"households", u"groups",   u"teams",
                          u"crews",   u"squads",     u"classes",    u"herds",      u"flocks",   u"packs",
                          u"boxes",   u"crates",     u"bags",       u"sacks",      u"barrels",  u"bottles",
                          u"pallets", u"containers", u"truckloads", u"lorryloads", u"busloads", u"shiploads",
                          u"batches", u"packets",    u"cartons",    u"dozens"});
}

/// "Pairs of gannets": the noun behind "of", of which there are several to each that is counted.
const Word *thingsIn(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    int at = wordAt(words, withCounted(own, figure).end);
    if (!isOneOfAt(words, at, {u"of"}))
        return nullptr;
    const Word *last = nullptr;
    const int count = static_cast<int>(words.size());
    for (++at; at < count; ++at) {
        const Word &word = words[static_cast<std::size_t>(at)];
        if (word.kind != WordKind::Word || word.isFunctionWord)
            break;
        last = &word;
        if (word.normal.endsWith(u's')) // The first plural ends it: "pairs of gannets nest".
            break;
    }
    return last;
}

/// "35,000 pairs of gannets" told as "35,000 gannets".
bool isWithoutUnit(const FindingSources &sources, const SentenceGroup &group, const CountedThing &united,
                   const AnnotatedVersion &own, const Figure &figure, const CountedThing &bare)
{
    if (!isOfSeveral(united.head) || tellsRoot(sources, group, united.head))
        return false;
    const Word *things = thingsIn(own, figure);
    return things != nullptr && things->stem == bare.head.stem;
}

bool isOfArms(const Word &head)
{
    return isOneOf(head, {u"tanks",   u"drones",   u"missiles",   u"rockets",  u"shells",      u"bombs",
                          u"mines",   u"guns",     u"rifles",     u"weapons",  u"helicopters", u"warplanes",
                          u"bombers", u"warships", u"submarines", u"vehicles", u"cars",        u"buses",
                          u"lorries", u"trucks",   u"trains",     u"planes",   u"jets",        u"boats",
                          u"ships",   u"horses",   u"dogs"});
}

/// "600 troops" told as "600 tanks": who comes, and what, where neither sentence tells of the other's.
bool isOfMenAndArms(const FindingSources &sources, const BaseLink &link, const CountedThing &before,
                    const CountedThing &after)
{
    const auto isOfMen = [](const Word &head) {
        return isPerson(head) || isOneOf(head, {u"troops", u"forces", u"personnel", u"police"});
    };
    const bool areApart
        = (isOfMen(before.head) && isOfArms(after.head)) || (isOfArms(before.head) && isOfMen(after.head));
    return areApart && !before.kind && !after.kind && !tellsRoot(sources, link.other, before.head)
        && !tellsRoot(sources, link.base, after.head);
}

} // namespace

/// "450,000 car batteries" became "450,000 cars": the number is kept, and counts what only said of what kind
/// the things are, or what stood beside them. English alone.
void findOtherCountedThings(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const auto before = countedThing(base, kept.before.value());
        const auto after = countedThing(own, kept.after.value());
        if (!before || !after)
            continue;
        const bool isCut = isWithoutHead(*before, *after) && !tellsRoot(sources, link.other, before->head);
        const bool isGrown = isWithoutHead(*after, *before) && !tellsRoot(sources, link.base, after->head);
        const bool isOfOthers = isWithoutUnit(sources, link.other, *before, base, kept.before.value(), *after)
            || isWithoutUnit(sources, link.base, *after, own, kept.after.value(), *before);
        if (!isCut && !isGrown && !isOfOthers && !isOfAnother(sources, link, kept, *before, *after)
            && !isMadeDeadly(sources, link, *before, *after)
            && !isOfMenAndArms(sources, link, *before, *after)
            && !isOfWhoHasThem(base, kept.before.value(), *after))
            continue;
        findings.push_back(movedFigure(sources, link, before->range, after->range));
        return;
    }
}

} // namespace retold
