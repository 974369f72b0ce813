#include "core/align/terms.h"

#include "core/align/background_frequency.h"

#include <QLocale>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace retold {
namespace {

constexpr qsizetype gramLength = 4;
constexpr qsizetype longestGrammedWord = 64; ///< A "word" beyond it is no word; its grams would only cost.

/// FNV-1a over UTF-16 units: the same on every machine and in every run, unlike qHash.
quint64 hashOf(QStringView text, quint64 seed = 14695981039346656037ULL)
{
    quint64 hash = seed;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 1099511628211ULL;
    return hash ^ (hash >> 29);
}

quint64 hashOf(quint64 first, quint64 second)
{
    return std::rotl(first, 17) * 0x9e3779b97f4a7c15ULL ^ second;
}

quint64 hashOf(double value)
{
    return hashOf(std::bit_cast<quint64>(value == 0 ? 0.0 : value), 0x5851f42d4c957f2dULL);
}

/// A term where it stands, before the vocabulary is known.
struct Occurrence {
    quint64 key = 0;
    int sentence = 0; ///< Into VersionTerms::sentences.
    TextRange place;
    float rarity = 1;
};

using Occurrences = std::array<std::vector<Occurrence>, termKindCount>;

/// 0 at the commonest of content words, 1 at a probability below one in a million.
float rarityOf(const Word &word, QStringView language)
{
    constexpr double common = 6;
    constexpr double rare = 13;
    const std::optional<double> nats = backgroundRarity(word.normal, language);
    return nats ? static_cast<float>(std::clamp((*nats - common) / (rare - common), 0.0, 1.0)) : 1;
}

bool isContent(const Word &word)
{
    return word.kind != WordKind::Punctuation && !word.isFunctionWord;
}

/// The value of a number written in digits, whatever separates its thousands; none for "1a" or "10:30".
std::optional<double> valueOf(QString digits)
{
    digits.remove(u',');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(digits, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

class Collector {
public:
    explicit Collector(const AnnotatedVersion &version) : m_version(version) { }

    VersionTerms collect()
    {
        m_terms.hasBackground = backgroundRarity(u"", m_version.version.language).has_value();
        listSentences();
        for (int i = 0; i < static_cast<int>(m_terms.sentences.size()); ++i)
            addWords(i);
        addFigures();
        addNumbers();
        addNames();
        addSpeech(m_version.quotes, true);
        addSpeech(m_version.statements, false);
        for (std::size_t kind = 0; kind < termKindCount; ++kind)
            settle(kind);
        return std::move(m_terms);
    }

private:
    void listSentences()
    {
        m_place.assign(m_version.sentences.size(), -1);
        int paragraph = -1;
        for (std::size_t s = 0; s < m_version.sentences.size(); ++s) {
            const Sentence &sentence = m_version.sentences[s];
            if (!tellsStory(sentence.kind))
                continue;
            m_place[s] = static_cast<int>(m_terms.sentences.size());
            SentenceTerms terms;
            terms.sentence = static_cast<int>(s);
            terms.opensParagraph = sentence.paragraph != paragraph;
            terms.isBody = sentence.kind == SentenceKind::Body;
            paragraph = sentence.paragraph;
            m_terms.sentences.push_back(std::move(terms));
        }
        const auto last = static_cast<float>(std::max<std::size_t>(m_terms.sentences.size(), 2) - 1);
        for (std::size_t i = 0; i < m_terms.sentences.size(); ++i)
            m_terms.sentences[i].position = static_cast<float>(i) / last;
    }

    void add(TermKind kind, const Occurrence &occurrence)
    {
        m_found[static_cast<std::size_t>(kind)].push_back(occurrence);
    }

    /// Where a sentence stands among those that tell the story; none for the others.
    std::optional<int> placeOf(int sentence) const
    {
        const int place = m_place.at(static_cast<std::size_t>(sentence));
        return place < 0 ? std::nullopt : std::optional(place);
    }

    const Sentence &sentenceAt(int place) const
    {
        const int sentence = m_terms.sentences[static_cast<std::size_t>(place)].sentence;
        return m_version.sentences[static_cast<std::size_t>(sentence)];
    }

    void addWords(int place)
    {
        const Sentence &sentence = sentenceAt(place);
        std::vector<quint32> &sequence = m_terms.sentences[static_cast<std::size_t>(place)].sequence;
        quint64 before = 0;
        quint64 whole = 0;
        // "Or is it?": where there is nothing but function words, they are what the sentence tells.
        const bool hasContent = std::ranges::any_of(m_version.wordsOf(sentence), isContent);
        for (const Word &word : m_version.wordsOf(sentence)) {
            if (word.kind == WordKind::Punctuation)
                continue;
            const quint64 form = hashOf(word.normal);
            sequence.push_back(static_cast<quint32>(form ^ form >> 32));
            whole = hashOf(whole, form);
            if (hasContent && !isContent(word))
                continue;
            const quint64 stem = hashOf(word.stem);
            add(TermKind::Word, {stem, place, word.range, rarityOf(word, m_version.version.language)});
            if (before != 0)
                add(TermKind::Phrase, {hashOf(before, stem), place, word.range});
            addGrams(word, place);
            before = stem;
        }
        m_terms.wordCount += sequence.size();
        if (!sequence.empty())
            add(TermKind::Phrase, {whole, place, sentence.range});
    }

    void addGrams(const Word &word, int place)
    {
        const QString bounded = u' ' + word.normal.left(longestGrammedWord) + u' ';
        const qsizetype length = std::min(gramLength, bounded.size());
        for (qsizetype at = 0; at + length <= bounded.size(); ++at)
            add(TermKind::Gram, {hashOf(QStringView(bounded).sliced(at, length)), place, word.range});
    }

    static quint64 hashOfValue(const Figure &figure)
    {
        if (const auto *number = std::get_if<double>(&figure.value))
            return hashOf(*number);
        if (const auto *range = std::get_if<Interval>(&figure.value))
            return hashOf(hashOf(range->low), hashOf(range->high));
        return hashOf(std::get<QString>(figure.value).toCaseFolded());
    }

    /// Figures by value.
    void addFigures()
    {
        for (const Figure &figure : m_version.figures) {
            if (const std::optional<int> place = placeOf(figure.sentence))
                add(TermKind::Figure, {hashOfValue(figure), *place, figure.range});
        }
    }

    /// Numbers in digits that are in no figure count too, so that none is without a term.
    void addNumbers()
    {
        for (int place = 0; place < static_cast<int>(m_terms.sentences.size()); ++place) {
            for (const Word &word : m_version.wordsOf(sentenceAt(place))) {
                if (word.kind != WordKind::Number)
                    continue;
                if (const std::optional<double> value = valueOf(word.normal))
                    add(TermKind::Figure, {hashOf(*value), place, word.range});
            }
        }
    }

    /// A mention stands for the fullest name of its entity: "he" and "Dame Jane" meet "Jane Roe".
    void addNames()
    {
        for (const Mention &mention : m_version.mentions) {
            const std::optional<int> place = placeOf(mention.sentence);
            if (!place)
                continue;
            const Entity &entity = m_version.entities.at(static_cast<std::size_t>(mention.entity));
            const QStringList words = entity.canonical.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
            const qsizetype first = entity.kind == NameKind::Person ? words.size() - 1 : 0;
            for (qsizetype i = std::max<qsizetype>(first, 0); i < words.size(); ++i)
                add(TermKind::Name, {hashOf(words.at(i)), *place, mention.range});
        }
    }

    void addSpeech(const std::vector<Quote> &quotes, bool inMarks)
    {
        for (const Quote &quote : quotes) {
            for (int s = quote.sentence; s <= quote.lastSentence; ++s) {
                const std::optional<int> place = placeOf(s);
                if (!place)
                    continue;
                const QString speaker = quote.speaker.toCaseFolded().section(u' ', -1);
                if (!speaker.isEmpty())
                    add(TermKind::Speaker,
                        {hashOf(speaker), *place, quote.speakerRange.value_or(quote.range)});
                if (inMarks)
                    addQuoted(quote, *place);
            }
        }
    }

    void addQuoted(const Quote &quote, int place)
    {
        for (const Word &word : m_version.wordsOf(sentenceAt(place)))
            if (isContent(word) && quote.range.contains(word.range))
                add(TermKind::Quoted,
                    {hashOf(word.stem), place, word.range, rarityOf(word, m_version.version.language)});
    }

    /// Sorts what was found into the vocabulary of its kind and the sets of the sentences.
    void settle(std::size_t kind)
    {
        std::vector<Occurrence> &found = m_found[kind];
        std::stable_sort(found.begin(), found.end(), [](const Occurrence &a, const Occurrence &b) {
            return a.key != b.key ? a.key < b.key : a.sentence < b.sentence;
        });
        Vocabulary &vocabulary = m_terms.vocabularies[kind];
        for (const Occurrence &occurrence : found) {
            if (vocabulary.keys.empty() || vocabulary.keys.back() != occurrence.key) {
                vocabulary.keys.push_back(occurrence.key);
                vocabulary.counts.push_back(0);
                vocabulary.rarity.push_back(occurrence.rarity);
                vocabulary.places.push_back(occurrence.place);
            }
            vocabulary.rarity.back() = std::min(vocabulary.rarity.back(), occurrence.rarity);
            TermSet &set = m_terms.sentences[static_cast<std::size_t>(occurrence.sentence)].sets[kind];
            const int term = static_cast<int>(vocabulary.keys.size()) - 1;
            if (!set.empty() && set.back() == term)
                continue;
            set.push_back(term);
            ++vocabulary.counts.back();
        }
    }

    const AnnotatedVersion &m_version;
    VersionTerms m_terms;
    std::vector<int> m_place; ///< For each sentence of the version, its place in m_terms.sentences or -1.
    Occurrences m_found;
};

} // namespace

VersionTerms collectTerms(const AnnotatedVersion &version)
{
    return Collector(version).collect();
}

} // namespace retold
