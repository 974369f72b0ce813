#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Something that is to happen on a day, as one clause tells it.
struct Appointment {
    const Figure *day = nullptr;
    QSet<QString> event; ///< Content stems of the clause, without the day and the words of planning.
    QSet<int> named;     ///< Who or what the clause names, by identity.
};

bool isPlanned(std::span<const Word> clause, const QString &language)
{
    constexpr int planned = 3; ///< As firm as a plain "will".
    const std::vector<Sighting> sightings = findSightings(clause, language);
    return std::ranges::any_of(sightings,
                               [](const Sighting &sighting) {
                                   return (sighting.kind == WordClass::Certainty
                                           || sighting.kind == WordClass::Commitment)
                                       && sighting.level >= planned;
                               })
        || std::ranges::any_of(clause, [](const Word &word) {
               return isOneOf(word, {u"due", u"scheduled"});
           });
}

constexpr std::size_t many = 60; ///< So many days are a diary, or hostile.
constexpr int longest = 60;      ///< Words of a clause.

std::vector<Appointment> appointmentsOf(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    std::vector<Appointment> appointments;
    if (std::ranges::count(own.figures, FigureKind::Date, &Figure::kind) > static_cast<std::ptrdiff_t>(many))
        return {};
    for (const Figure &figure : own.figures) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(figure.sentence)];
        if (figure.kind != FigureKind::Date || isInMarks(own, figure.range) || !tellsStory(sentence.kind))
            continue;
        const std::span<const Word> words = own.wordsOf(sentence);
        const auto at = std::ranges::lower_bound(words, figure.range.begin, {},
                                                 [](const Word &word) { return word.range.begin; });
        const IndexRange bounds = clauseAround(words, static_cast<int>(at - words.begin()));
        const std::span<const Word> clause
            = words.subspan(static_cast<std::size_t>(bounds.begin), static_cast<std::size_t>(bounds.size()));
        if (bounds.size() > longest || !isPlanned(clause, own.version.language))
            continue;
        Appointment appointment{&figure, contentStems(clause), {}};
        appointment.event -= contentStems(wordsIn(own, figure.range));
        for (const Mention &mention : inSentence(own.mentions, figure.sentence)) {
            if (mention.range.begin >= clause.front().range.begin
                && mention.range.end <= clause.back().range.end)
                appointment.named.insert(sources.story.names.of(version, mention.entity));
        }
        appointments.push_back(std::move(appointment));
    }
    return appointments;
}

/// Most words of the shorter, or somebody and what he is to do.
bool areOne(const Appointment &left, const Appointment &right)
{
    constexpr qsizetype fewest = 2;
    const qsizetype common = (left.event & right.event).size();
    const qsizetype shorter = std::min(left.event.size(), right.event.size());
    return common >= fewest && 10 * common >= 6 * shorter && left.named.intersects(right.named);
}

} // namespace

/// Two days for one thing that is still to come: what is past may have happened twice.
void findTwoDays(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const std::vector<Appointment> all = appointmentsOf(sources, version);
        for (std::size_t first = 0; first < all.size(); ++first) {
            for (std::size_t second = first + 1; second < all.size(); ++second) {
                const Figure &left = *all[first].day;
                const Figure &right = *all[second].day;
                if (left.sentence == right.sentence || left.value == right.value
                    || !canContradict(left, right) || !areOne(all[first], all[second]))
                    continue;
                findings.push_back(
                    ownContradiction(sources, version, left.range, right.range,
                                     Tr::tr("Two sentences of the version give one coming event two days.")));
            }
        }
    }
}

} // namespace retold
