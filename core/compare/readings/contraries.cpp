#include "core/compare/readings/contraries.h"

#include "core/compare/readings/language_lists.h"
#include "core/language/word_forms.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int noField = -1; ///< Of phrases that belong to no pole.
constexpr int widestGap = 4;
constexpr qsizetype highestStem = 40; ///< No word of a list is so long.

struct Phrase {
    QStringList stems; ///< "~" for a gap.
    int field = noField;
    int pole = 0;
    bool needsObject = false;
};

struct Contraries {
    std::vector<ContraryField> fields;
    QHash<QString, std::vector<Phrase>> phrases; ///< By the first stem.
};

Phrase readPhrase(const QString &written, WordForms &forms)
{
    QString spaced = written.simplified();
    Phrase phrase;
    phrase.needsObject = spaced.startsWith(u'!');
    if (phrase.needsObject)
        spaced.remove(0, 1);
    spaced.replace(u'-', QStringLiteral(" - ")).replace(QStringLiteral("'s"), QStringLiteral(" 's"));
    for (const QString &word : spaced.simplified().split(u' '))
        phrase.stems += word == u"~" ? word : forms.of(word).stem;
    return phrase;
}

void addPhrases(QStringView list, int field, int pole, WordForms &forms, Contraries &contraries)
{
    for (const QStringView &written : list.split(u',')) {
        Phrase phrase = readPhrase(written.toString(), forms);
        phrase.field = field;
        phrase.pole = pole;
        contraries.phrases[phrase.stems.front()].push_back(std::move(phrase));
    }
}

void readLine(const QString &line, WordForms &forms, Contraries &contraries)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return;
    const QStringList head = line.first(colon).simplified().split(u' ');
    const QStringView poles = QStringView(line).sliced(colon + 1);
    if (head.front() == u"apart")
        return addPhrases(poles, noField, 0, forms, contraries);
    ContraryField field;
    if (head.front() == u"strength")
        field.kind = Contrariety::Strength;
    else if (head.front() == u"scope")
        field.kind = Contrariety::Scope;
    field.needsSubject = head.contains(u"subject");
    field.needsPhrase = head.contains(u"phrase");
    field.needsObject = field.needsPhrase || head.contains(u"object");
    const int index = static_cast<int>(contraries.fields.size());
    for (const QStringView &pole : poles.split(u'|'))
        addPhrases(pole, index, field.poles++, forms, contraries);
    contraries.fields.push_back(field);
}

Contraries readContraries(const QString &language)
{
    Contraries contraries;
    WordForms forms(language);
    for (const QString &line : listLines(QStringLiteral("contraries-") + language))
        readLine(line, forms, contraries);
    return contraries;
}

bool partsStatements(const Word &word)
{
    return word.kind == WordKind::Punctuation
        && (word.normal == u"." || word.normal == u";" || word.normal == u"," || word.normal == u"?");
}

/// Where the phrase that begins at the word ends; none where it does not stand there.
std::optional<int> endOf(const Phrase &phrase, std::span<const Word> words, int begin)
{
    int at = begin;
    int gap = 0;
    for (const QString &stem : phrase.stems) {
        if (stem == u"~") {
            gap = widestGap;
            continue;
        }
        const auto wordAt = [&words](int i) -> const Word & { return words[static_cast<std::size_t>(i)]; };
        const auto count = static_cast<int>(words.size());
        while (at < count && wordAt(at).stem != stem && gap > 0 && !partsStatements(wordAt(at))) {
            ++at;
            --gap;
        }
        if (at >= count || wordAt(at).stem != stem)
            return {};
        ++at;
        gap = 0;
    }
    return at;
}

void keepLonger(std::vector<ContraryWord> &stances, const ContraryWord &stance)
{
    const auto same = std::ranges::find(stances, stance.field, &ContraryWord::field);
    if (same == stances.end())
        stances.push_back(stance);
    else if (same->words.size() < stance.words.size())
        *same = stance;
}

std::vector<ContraryWord> stancesAt(std::span<const Word> words, int begin, const Contraries &contraries)
{
    const QString &stem = words[static_cast<std::size_t>(begin)].stem;
    const auto phrases = contraries.phrases.constFind(stem);
    std::vector<ContraryWord> stances;
    if (stem.size() > highestStem || phrases == contraries.phrases.cend())
        return stances;
    for (const Phrase &phrase : *phrases) {
        if (const auto end = endOf(phrase, words, begin))
            keepLonger(stances, {phrase.field, phrase.pole, {begin, *end}, phrase.needsObject});
    }
    const auto apart = std::ranges::find(stances, noField, &ContraryWord::field);
    const int apartEnd = apart == stances.end() ? begin : apart->words.end;
    // A phrase that is listed itself as a pole, "for free", is one though its word alone is none there.
    std::erase_if(stances, [&](const ContraryWord &stance) {
        const bool isShort = stance.words.size() == 1 || stance.words.end < apartEnd;
        return stance.field == noField || (isShort && stance.words.end <= apartEnd);
    });
    return stances;
}

} // namespace

const ContraryField &contraryField(int field, const QString &language)
{
    return listOf<readContraries>(language).fields[static_cast<std::size_t>(field)];
}

std::vector<ContraryWord> findContraryWords(std::span<const Word> words, const QString &language)
{
    const Contraries &contraries = listOf<readContraries>(language);
    std::vector<ContraryWord> found;
    for (int i = 0; i < static_cast<int>(words.size()) && !contraries.phrases.isEmpty(); ++i) {
        for (const ContraryWord &stance : stancesAt(words, i, contraries)) {
            const auto covers = [&stance](const ContraryWord &earlier) {
                return earlier.field == stance.field && stance.words.end <= earlier.words.end;
            };
            constexpr std::ptrdiff_t recent
                = 8; // A phrase of a few words overlaps no more than its neighbours.
            const auto from = found.end() - std::min<std::ptrdiff_t>(recent, std::ssize(found));
            if (std::none_of(from, found.end(), covers))
                found.push_back(stance);
        }
    }
    return found;
}

} // namespace retold
