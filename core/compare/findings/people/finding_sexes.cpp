#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <map>
#include <optional>

namespace retold {

namespace {

enum class Sex { Male, Female };

std::optional<Sex> sexOf(const Word &word)
{
    static const QHash<QString, Sex> sexes = [] {
        QHash<QString, Sex> known;
        for (const QString &male :
             QStringLiteral("man boy gentleman husband father son brother grandfather uncle "
                            "nephew grandson widower policeman businessman")
                 .split(u' '))
            known.insert(male, Sex::Male);
        for (const QString &female :
             QStringLiteral("woman girl lady wife mother daughter sister grandmother aunt "
                            "niece granddaughter widow policewoman businesswoman")
                 .split(u' '))
            known.insert(female, Sex::Female);
        return known;
    }();
    const auto found = sexes.constFind(word.normal);
    return found == sexes.cend() ? std::nullopt : std::optional(*found);
}

struct Person {
    Sex sex = Sex::Male;
    TextRange range; ///< From the age to the noun, or the other way.
    int count = 1;
};

/// The noun of a man or woman right behind an age ("60-year-old Danish man"), else right before it ("a woman
/// of 71", "a boy, 9,").
std::optional<Person> bearerOf(const AnnotatedVersion &version, const Figure &age)
{
    constexpr int reachAhead = 3;
    const std::span<const Word> words = wordsAt(version, age.sentence);
    const int count = static_cast<int>(words.size());
    const int behind = wordAt(words, age.range.end);
    for (int i = behind; i < std::min(count, behind + reachAhead); ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (const auto sex = sexOf(word))
            return Person{*sex, {age.range.begin, word.range.end}};
        if (word.kind != WordKind::Word || word.isFunctionWord)
            break;
    }
    const int first = wordAt(words, age.range.begin);
    const bool isJoined
        = first > 1 && isOneOf(words[static_cast<std::size_t>(first) - 1], {u"of", u"aged", u","});
    if (!isJoined)
        return {};
    const Word &before = words[static_cast<std::size_t>(first) - 2];
    if (const auto sex = sexOf(before))
        return Person{*sex, {before.range.begin, age.range.end}};
    return {};
}

/// Those of whom some sentences tell age and sex, by age.
using PeopleByAge = std::map<double, Person>;

PeopleByAge peopleIn(const AnnotatedVersion &version, std::span<const int> sentences)
{
    PeopleByAge people;
    for (const int sentence : sentences) {
        for (const Figure &figure : inSentence(version.figures, sentence)) {
            const double *age = figure.kind == FigureKind::Age ? std::get_if<double>(&figure.value) : nullptr;
            const auto person = age != nullptr ? bearerOf(version, figure) : std::nullopt;
            if (!person)
                continue;
            const auto [known, isNew] = people.try_emplace(*age, *person);
            known->second.count += isNew ? 0 : 1;
        }
    }
    return people;
}

} // namespace

/// A man of sixty told as a woman of sixty, where each side tells of one person of that age. English alone.
void findOtherSexes(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &other = versionAt(sources, link.other.version);
    const PeopleByAge after = peopleIn(other, link.other.sentences);
    for (const auto &[age, before] : peopleIn(base, link.base.sentences)) {
        const auto now = after.find(age);
        if (now == after.end() || now->second.sex == before.sex || now->second.count + before.count > 2)
            continue;
        findings.push_back(
            finding(FindingKind::RoleWrong,
                    Tr::tr("%1 became %2")
                        .arg(quoted(base.text(before.range)), quoted(other.text(now->second.range))),
                    Tr::tr("The words tell who somebody is."),
                    {placeOf(sources, link.base.version, before.range),
                     placeOf(sources, link.other.version, now->second.range)}));
    }
}

} // namespace retold
