#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// A change of a kept sentence, with what it takes to judge it.
struct KeptEdit {
    const BaseLink &link;
    const WordEdit &edit;
    Words before;
    Words after;
    QString language;
};

/// What the change makes of the sentence, and where; the changed words with some around them, where no
/// ranges are given.
struct KeptChange {
    FindingKind kind;
    QString why;
    std::optional<TextRange> left = {};
    std::optional<TextRange> right = {};
};

constexpr int anyLevel = 99;

bool hasClass(Words words, const QString &language, WordClass kind, int lowest = 1, int highest = anyLevel)
{
    return std::ranges::any_of(findSightings(words, language), [&](const Sighting &each) {
        return each.kind == kind && lowest <= each.level && each.level <= highest;
    });
}

/// Whether one sentence denies more often than the other: a denial may have moved within it.
bool deniesMore(const KeptEdit &kept)
{
    const auto denials = [&kept](const SideWords &side) {
        return std::ranges::count(findSightings(side.words, kept.language), WordClass::Negation,
                                  &Sighting::kind);
    };
    return denials(kept.link.words.left) != denials(kept.link.words.right);
}

/// What the words tell beside their denial, by stem; "n'a" tells nothing.
QSet<QString> toldBeside(Words words, const QString &language)
{
    constexpr qsizetype shortest = 5;
    QSet<QString> stems;
    for (const Word &word : words) {
        if (!word.isFunctionWord && word.kind == WordKind::Word && word.normal.size() >= shortest
            && !isOfClass(word.normal, WordClass::Negation, language))
            stems.insert(word.stem);
    }
    return stems;
}

/// "N'a pas confirmé" told as "a confirmé", with as many denials elsewhere; "stayed open" and "he did not
/// say" are one thing in other words.
std::optional<KeptChange> otherDenial(const KeptEdit &kept)
{
    const auto denies
        = [&kept](Words words) { return hasClass(words, kept.language, WordClass::Negation, 1, 1); };
    const QSet<QString> mine = toldBeside(kept.before, kept.language);
    const QSet<QString> theirs = toldBeside(kept.after, kept.language);
    const bool isOfOneThing = mine.intersects(theirs) || (mine.isEmpty() && theirs.isEmpty());
    if (denies(kept.before) == denies(kept.after) || !isOfOneThing || !deniesMore(kept))
        return {};
    return KeptChange{FindingKind::NegationChanged, Tr::tr("One side denies what the other tells.")};
}

/// "Negó que" told as "confirmó que".
std::optional<KeptChange> otherAnswer(const KeptEdit &kept)
{
    constexpr std::size_t longest = 4;
    const auto refuses
        = [&kept](Words words) { return hasClass(words, kept.language, WordClass::Negation, 1, 2); };
    const auto says = [&kept](Words words) { return hasClass(words, kept.language, WordClass::Cue, 2, 4); };
    const bool isTurned = (refuses(kept.before) && !refuses(kept.after) && says(kept.after))
        || (refuses(kept.after) && !refuses(kept.before) && says(kept.before));
    if (!isTurned || std::max(kept.before.size(), kept.after.size()) > longest || !deniesMore(kept))
        return {};
    return KeptChange{FindingKind::NegationChanged, Tr::tr("One side denies what the other tells.")};
}

/// "Pourrait avoir" told as "a": nothing else leaves it open.
std::optional<KeptChange> droppedDoubt(const KeptEdit &kept)
{
    const auto doubts
        = [&kept](Words words) { return hasClass(words, kept.language, WordClass::Certainty, 1, 1); };
    const auto leavesOpen
        = [&kept](const SideWords &side) { return hasClass(side.words, kept.language, WordClass::Open); };
    const bool isDropped = doubts(kept.before) && !kept.after.empty() && !leavesOpen(kept.link.words.right);
    const bool isPutIn = doubts(kept.after) && !kept.before.empty() && !leavesOpen(kept.link.words.left);
    if (!isDropped && !isPutIn)
        return {};
    return KeptChange{FindingKind::StrengthChanged,
                      Tr::tr("What is so on one side only may, would or will be so on the other.")};
}

/// "Selon la police" cut out, and nobody else named as the source.
std::optional<KeptChange> cutSource(const KeptEdit &kept)
{
    const bool isCut = kept.after.empty() && hasClass(kept.before, kept.language, WordClass::Source)
        && !hasClass(kept.link.words.right.words, kept.language, WordClass::Source)
        && !hasClass(kept.link.words.right.words, kept.language, WordClass::Cue);
    if (!isCut)
        return {};
    return KeptChange{FindingKind::SpeakerLost, Tr::tr("What somebody said is told as a fact.")};
}

/// The only figure that stands in these words, or holds them; null where there is none, or more.
const Figure *onlyFigure(const SideWords &side, Words words)
{
    const Figure *only = nullptr;
    for (const Figure &each : side.version->figures) {
        if (words.empty() || !each.range.overlaps(rangeOf(words)))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &each;
    }
    return only;
}

/// "40 kilomètres" told as "40 minutes": the number is kept.
std::optional<KeptChange> otherUnit(const KeptEdit &kept)
{
    const Figure *left = onlyFigure(kept.link.words.left, kept.before);
    const Figure *right = onlyFigure(kept.link.words.right, kept.after);
    if (left == nullptr || right == nullptr || left->unit.isEmpty() || right->unit.isEmpty()
        || left->unit == right->unit)
        return {};
    const auto digits = [](const SideWords &side, const Figure &figure) {
        QString text;
        for (const QChar each : side.version->text(figure.range)) {
            if (each.isDigit() || each == u',' || each == u'.')
                text += each;
        }
        return text;
    };
    const QString number = digits(kept.link.words.left, *left);
    if (number.isEmpty() || number != digits(kept.link.words.right, *right))
        return {};
    return KeptChange{FindingKind::UnitChanged, Tr::tr("The number is kept, and its unit is another."),
                      left->range, right->range};
}

/// The number of the weekday that a date names, "Dienstagabend" and "mardi dernier" too; none where it names
/// no such day.
std::optional<int> weekdayOf(const Figure &figure, const QLocale &locale)
{
    const auto *value = std::get_if<QString>(&figure.value);
    if (value == nullptr || figure.kind != FigureKind::Date)
        return {};
    constexpr int days = 7;
    for (int day = 1; day <= days; ++day) {
        if (value->contains(locale.dayName(day), Qt::CaseInsensitive))
            return day;
    }
    return {};
}

/// "Vendredi" told as "mercredi", with nothing else that the words tell.
std::optional<KeptChange> otherDay(const KeptEdit &kept)
{
    const QLocale locale(kept.language);
    const auto dayOf = [&locale](const SideWords &side, Words words) {
        const Figure *figure = onlyFigure(side, words);
        const auto telling
            = std::ranges::count_if(words, [](const Word &word) { return !word.isFunctionWord; });
        return figure == nullptr || telling != 1 ? std::nullopt : weekdayOf(*figure, locale);
    };
    const auto before = dayOf(kept.link.words.left, kept.before);
    const auto after = dayOf(kept.link.words.right, kept.after);
    if (!before || !after || before == after)
        return {};
    return KeptChange{FindingKind::TimeChanged,
                      Tr::tr("The sentence is else the same, and tells of another day.")};
}

/// Whether a person's name stands right behind the words, or in apposition to them, behind a comma.
bool standsBeforePerson(const SideWords &side, const IndexRange &words)
{
    constexpr int reach = 4; // "Of the group," between them.
    const auto isPerson = [&side](const Word &word) {
        return std::ranges::any_of(side.version->mentions, [&](const Mention &mention) {
            return mention.range.begin == word.range.begin && mention.kind == MentionKind::Named
                && side.version->entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        });
    };
    const int end = std::min(static_cast<int>(side.words.size()), words.end + reach);
    for (int i = words.end; i < end; ++i) {
        const bool isApposed = i > words.end && side.word(i - 1).normal == u",";
        if (isPerson(side.word(i)))
            return i == words.end || isApposed;
        if (side.word(i).kind == WordKind::Punctuation && side.word(i).normal != u",")
            return false;
    }
    return false;
}

/// Whether the words can be what somebody is: a few, none of them a number, a name or a word of saying.
bool canBeRole(const SideWords &side, const IndexRange &stretch, const QString &language)
{
    constexpr int longest = 4;
    const Words words = partOf(side, stretch);
    const bool isOfHouse // "La consejera de Agricultura".
        = stretch.begin > 1
        && isOneOf(side.word(stretch.begin - 1), {u"de", u"del", u"du", u"des", u"der", u"für", u"la"});
    const bool isName = std::ranges::any_of(side.units, [&stretch](const WordUnit &unit) {
        return unit.unlike == Equivalence::SameName && stretch.begin < unit.words.end
            && unit.words.begin < stretch.end;
    });
    const bool hasCapitals = language == u"de"; // Of nouns.
    const bool arePlain = std::ranges::all_of(words, [&](const Word &word) {
        return word.kind == WordKind::Word && !isOfClass(word.normal, WordClass::Cue, language)
            && (hasCapitals || isOfHouse || side.version->text(word.range).front().isLower());
    });
    const bool saysMuch = std::ranges::any_of(words, [](const Word &word) { return !word.isFunctionWord; });
    return (isOfHouse || !isName) && arePlain && saysMuch && static_cast<int>(words.size()) <= longest;
}

/// Whoever leads may be called by any of these.
bool leads(const Word &word)
{
    static const QSet<QString> heads{
        QStringLiteral("chef"),        QStringLiteral("chefin"),     QStringLiteral("leiter"),
        QStringLiteral("leiterin"),    QStringLiteral("führer"),     QStringLiteral("führerin"),
        QStringLiteral("direktor"),    QStringLiteral("direktorin"), QStringLiteral("vorstand"),
        QStringLiteral("patron"),      QStringLiteral("patronne"),   QStringLiteral("dirigeant"),
        QStringLiteral("dirigeante"),  QStringLiteral("directeur"),  QStringLiteral("directrice"),
        QStringLiteral("responsable"), QStringLiteral("président"),  QStringLiteral("présidente"),
        QStringLiteral("pdg"),         QStringLiteral("director"),   QStringLiteral("directora"),
        QStringLiteral("jefe"),        QStringLiteral("jefa"),       QStringLiteral("presidente"),
        QStringLiteral("presidenta"),  QStringLiteral("dirigente")};
    return std::ranges::any_of(heads, [&word](const QString &head) { return word.normal.endsWith(head); });
}

/// "Sprecherin", "Pressesprecherin": one word in the other; or two of those who lead.
bool areFormsOfOne(Words left, Words right)
{
    if (std::ranges::any_of(left, leads) && std::ranges::any_of(right, leads))
        return true;
    constexpr qsizetype letters = 4;
    const QString &mine = left.back().normal;
    const QString &theirs = right.back().normal;
    return left.back().stem == right.back().stem || mine.contains(theirs, Qt::CaseInsensitive)
        || theirs.contains(mine, Qt::CaseInsensitive)
        || (mine.size() > letters && theirs.size() > letters && mine.right(letters) == theirs.right(letters));
}

/// "La directrice générale, Jane Roe" told as "la directrice financière, Jane Roe".
std::optional<KeptChange> otherRole(const KeptEdit &kept)
{
    const LinkWords &words = kept.link.words;
    if (kept.before.empty() || kept.after.empty() || !canBeRole(words.left, kept.edit.left, kept.language)
        || !canBeRole(words.right, kept.edit.right, kept.language)
        || !standsBeforePerson(words.left, kept.edit.left)
        || !standsBeforePerson(words.right, kept.edit.right) || areFormsOfOne(kept.before, kept.after))
        return {};
    return KeptChange{FindingKind::RoleWrong,
                      Tr::tr("The sentence is else the same, and tells of somebody in another role.")};
}

constexpr std::array readers{&otherDenial, &otherAnswer, &droppedDoubt, &cutSource,
                             &otherUnit,   &otherDay,    &otherRole};

void reportChange(const FindingSources &sources, const KeptEdit &kept, const KeptChange &change,
                  Findings &findings)
{
    const LinkWords &words = kept.link.words;
    findings.push_back(changedWords(
        change.kind, sources, kept.link, change.left.value_or(inContext(words.left, kept.edit.left)),
        change.right.value_or(inContext(words.right, kept.edit.right)), change.why));
    // Of two words for one post no list here tells, and another day alone turns no meaning round.
    if (change.kind == FindingKind::RoleWrong || change.kind == FindingKind::TimeChanged)
        findings.back().severity = Severity::Major;
}

/// The only weekday of the sentences; null where there is none, or more.
const Figure *onlyWeekday(const FindingSources &sources, const SentenceGroup &group, const QLocale &locale)
{
    const Figure *only = nullptr;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    for (const int sentence : group.sentences) {
        for (const Figure &figure : inSentence(own.figures, sentence)) {
            if (!weekdayOf(figure, locale))
                continue;
            if (only != nullptr)
                return nullptr;
            only = &figure;
        }
    }
    return only;
}

/// "El jueves" told as "el viernes", wherever it stands in a sentence most of whose words are kept.
void findOtherWeekday(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double leastKept = 0.5;
    const QLocale locale(link.words.left.version->version.language);
    const Figure *before = onlyWeekday(sources, link.base, locale);
    const Figure *after = before == nullptr ? nullptr : onlyWeekday(sources, link.other, locale);
    if (after == nullptr || weekdayOf(*before, locale) == weekdayOf(*after, locale)
        || link.link.relation != Relation::Edited || !isKept(link, leastKept))
        return;
    findings.push_back(changedWords(FindingKind::TimeChanged, sources, link, before->range, after->range,
                                    Tr::tr("The sentence is else the same, and tells of another day.")));
    findings.back().severity = Severity::Major;
}

/// English has grammar read of its own; of the others those whose closed classes are listed.
bool isReadByClasses(const BaseLink &link)
{
    const QString &language = link.words.left.version->version.language;
    constexpr std::size_t hostile = 400; // Words: no sentence has so many.
    return language == link.words.right.version->version.language
        && (language == u"de" || language == u"fr" || language == u"es")
        && std::max(link.words.left.words.size(), link.words.right.words.size()) <= hostile;
}

} // namespace

/// A denial, a doubt, a source, a unit, a day or a role changed in a German, French or Spanish sentence that
/// is else kept word for word. Of words in marks the quotations tell.
void findKeptWords(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link) || !isReadByClasses(link))
        return;
    findOtherWeekday(sources, link, findings);
    for (const WordEdit *edit : keptChanges(link)) {
        const KeptEdit kept{link, *edit, partOf(link.words.left, edit->left),
                            partOf(link.words.right, edit->right), link.words.left.version->version.language};
        if (isInMarks(*link.words.right.version, inContext(link.words.right, edit->right)))
            continue;
        for (const auto reader : readers) {
            const std::optional<KeptChange> change = reader(kept);
            if (!change)
                continue;
            reportChange(sources, kept, *change, findings);
            break;
        }
    }
}

} // namespace retold
