#include "core/language/word_forms.h"

#include "core/language/characters.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

struct Suffix {
    QLatin1StringView british;
    QLatin1StringView american;
    QLatin1StringView ending; ///< What is put in place of `british` to look a word up among the kept ones.
};

// Longest first. "practise" and "analyse" take the same way as "organise".
constexpr std::array suffixes{
    Suffix{"isations"_L1, "izations"_L1, "ise"_L1}, Suffix{"isation"_L1, "ization"_L1, "ise"_L1},
    Suffix{"ising"_L1, "izing"_L1, "ise"_L1},       Suffix{"isers"_L1, "izers"_L1, "ise"_L1},
    Suffix{"ised"_L1, "ized"_L1, "ise"_L1},         Suffix{"iser"_L1, "izer"_L1, "ise"_L1},
    Suffix{"ises"_L1, "izes"_L1, "ise"_L1},         Suffix{"ise"_L1, "ize"_L1, "ise"_L1},
    Suffix{"lysing"_L1, "lyzing"_L1, "lyse"_L1},    Suffix{"lysed"_L1, "lyzed"_L1, "lyse"_L1},
    Suffix{"lyses"_L1, "lyses"_L1, "lyse"_L1},      Suffix{"lyse"_L1, "lyze"_L1, "lyse"_L1},
};

/// "organised" to "organized", but "advised" and "rise" as they are.
QString withZ(const QString &word, const QSet<QString> &kept)
{
    for (const Suffix &suffix : suffixes) {
        if (!word.endsWith(suffix.british))
            continue;
        const QString beginning = word.chopped(suffix.british.size());
        // "rise", "noise", "basis": what is left must be able to stand for a word.
        if (beginning.size() < 3 || kept.contains(beginning + suffix.ending))
            return word;
        return beginning + suffix.american;
    }
    return word;
}

/// "colouring" to "coloring": the longest listed beginning is replaced.
QString withStemReplaced(const QString &word, const QHash<QString, QString> &stems)
{
    constexpr qsizetype shortest = 4;
    for (qsizetype length = std::min<qsizetype>(word.size(), 14); length >= shortest; --length) {
        const auto found = stems.constFind(word.first(length));
        if (found == stems.cend())
            continue;
        QString rest = word.sliced(length);
        // "centre" is "center", "centred" is "centered", "manoeuvring" is "maneuvering".
        if (found->endsWith("er"_L1) && rest == "d"_L1)
            rest = u"ed"_s;
        return *found + rest;
    }
    return word;
}

QString withOneSpelling(const QString &word, const WordLists &lists)
{
    const auto whole = lists.spellings.constFind(word);
    if (whole != lists.spellings.cend())
        return *whole;
    return withZ(withStemReplaced(word, lists.spellingStems), lists.keptSpellings);
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar unit) { return unit.unicode() >= u' ' && unit.unicode() < 0x7f; });
}

/// NFKC without case folding, marks that nobody sees taken out.
QString composed(QStringView text)
{
    if (isPlainAscii(text))
        return text.toString();
    QString result = text.toString().normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar unit) { return isBlank(unit) && !unit.isSpace(); });
    for (QChar &unit : result) {
        if (unit == u'’' || unit == u'‘' || unit == u'‛' || unit == u'`' || unit == u'´')
            unit = u'\'';
        else if (unit == u'‐' || unit == u'‑')
            unit = u'-';
    }
    return result;
}

/// "U.S." to "US": full stops after single letters say nothing.
QString withoutInnerStops(const QString &word)
{
    if (!word.contains(u'.') || word.isEmpty() || !word.front().isLetter())
        return word;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if ((i % 2 == 1) != (word.at(i) == u'.'))
            return word;
    }
    return QString(word).remove(u'.');
}

bool isAllCapitals(const QString &word)
{
    return word.size() > 1
        && std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isUpper(); });
}

} // namespace

QString normalForm(QStringView text, const WordLists &lists)
{
    QString word = withoutInnerStops(composed(text));
    const QString folded = word.toCaseFolded();
    // "US", "IT" and "WHO" are names, not "us", "it" and "who".
    if (isAllCapitals(word) && word.size() < 4 && lists.functionWords.contains(folded))
        return word;
    return lists.spellingStems.isEmpty() ? folded : withOneSpelling(folded, lists);
}

WordForms::WordForms(const QString &language) :
    m_lists(wordLists(language)),
    m_stemmer(sb_stemmer_new(language.toLatin1().constData(), "UTF_8"))
{ }

WordForms::~WordForms() = default;

void WordForms::DeleteStemmer::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

const WordForm &WordForms::of(QStringView word)
{
    const QString key = word.toString();
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    return *m_known.insert(key, make(key));
}

WordForm WordForms::make(const QString &word) const
{
    WordForm form;
    form.normal = normalForm(word, m_lists);
    form.stem = stemOf(form.normal);
    form.isFunctionWord = m_lists.functionWords.contains(form.normal);
    return form;
}

QString WordForms::stemOf(const QString &normal) const
{
    if (!m_stemmer)
        return normal;
    const QByteArray bytes = m_lists.baseForms.value(normal, normal).toUtf8();
    // The stemmer's symbols are unsigned bytes; it owns what it returns, null when out of memory.
    const auto *stem
        = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                          static_cast<int>(bytes.size()));
    if (stem == nullptr)
        return normal;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()));
}

} // namespace retold
