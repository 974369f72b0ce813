#include "core/annotate/name_forms.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr qsizetype shortestSpelled = 6;
constexpr qsizetype largestBucket = 64; ///< More words of one beginning come from hostile text only.

QString bucketOf(QStringView foldedWord)
{
    return nameSkeleton(foldedWord.first(std::min<qsizetype>(foldedWord.size(), 5))).left(2);
}

bool isLatinOnly(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common
            || c.script() == QChar::Script_Inherited;
    });
}

/// ICU makes a Transliterator slowly and lets one thread at a time use it, so every thread keeps its own.
QString transliterated(QStringView text)
{
    thread_local const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin", UTRANS_FORWARD, status));
    }();
    if (!toLatin)
        return text.toString();
    icu::UnicodeString units(text.utf16(), static_cast<int32_t>(text.size()));
    toLatin->transliterate(units);
    return QString::fromUtf16(units.getBuffer(), units.length());
}

/// Letters that have no decomposition and yet are written with plain ones.
QString plainLetters(char16_t c)
{
    static const QHash<char16_t, QString> letters{
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ø', u"o"_s}, {u'đ', u"d"_s},
        {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ł', u"l"_s},  {u'ı', u"i"_s},
    };
    return letters.value(c, QString(QChar(c)));
}

/// foldedName() of plain letters alone: what nearly every word of a text and of the lists is.
QString foldedAscii(QStringView name)
{
    QString folded(name.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    bool gap = false;
    for (const QChar c : name) {
        const char16_t unit = c.unicode();
        if (unit == u'.' || unit == u'\'')
            continue;
        const bool isCapital = unit >= u'A' && unit <= u'Z';
        if (!isCapital && !(unit >= u'a' && unit <= u'z') && !(unit >= u'0' && unit <= u'9')) {
            gap = out != folded.data();
            continue;
        }
        if (std::exchange(gap, false))
            *out++ = u' ';
        *out++ = isCapital ? QChar(unit + (u'a' - u'A')) : c;
    }
    folded.truncate(out - folded.data());
    return folded;
}

/// The last three rows of the table of edit distances, of which only the band of `limit` beside the diagonal
/// is filled.
class EditRows {
public:
    EditRows(QStringView a, QStringView b, int limit) :
        m_a(a),
        m_b(b),
        m_limit(limit),
        m_above(width(), outside()),
        m_row(width(), outside()),
        m_twoAbove(width(), outside())
    {
        for (qsizetype j = 0; j <= std::min<qsizetype>(b.size(), limit); ++j)
            m_row[static_cast<std::size_t>(j)] = static_cast<int>(j);
    }

    /// Fills the row of the letter `i` of the left word, counted from 1, after those of all before it.
    void fill(qsizetype i)
    {
        std::swap(m_twoAbove, m_above);
        std::swap(m_above, m_row);
        const qsizetype first = std::max<qsizetype>(1, i - m_limit);
        const qsizetype last = std::min<qsizetype>(m_b.size(), i + m_limit);
        // What an older row left beside the band must not be read.
        m_row[static_cast<std::size_t>(first) - 1]
            = first == 1 && i <= m_limit ? static_cast<int>(i) : outside();
        if (last < m_b.size())
            m_row[static_cast<std::size_t>(last) + 1] = outside();
        for (qsizetype j = first; j <= last; ++j)
            m_row[static_cast<std::size_t>(j)] = std::min(distanceAt(i, j), outside());
    }

    int last() const { return m_row.back(); }

private:
    std::size_t width() const { return static_cast<std::size_t>(m_b.size()) + 1; }
    int outside() const { return m_limit + 1; }

    int distanceAt(qsizetype i, qsizetype j) const
    {
        const auto at = static_cast<std::size_t>(j);
        const int replaced = m_above[at - 1] + (m_a[i - 1] == m_b[j - 1] ? 0 : 1);
        const int best = std::min({replaced, m_above[at] + 1, m_row[at - 1] + 1});
        const bool isSwapped = i > 1 && j > 1 && m_a[i - 1] == m_b[j - 2] && m_a[i - 2] == m_b[j - 1];
        return isSwapped ? std::min(best, m_twoAbove[at - 2] + 1) : best;
    }

    QStringView m_a;
    QStringView m_b;
    int m_limit;
    std::vector<int> m_above;
    std::vector<int> m_row;
    std::vector<int> m_twoAbove;
};

} // namespace

QString foldedName(QStringView name)
{
    if (std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; }))
        return foldedAscii(name);
    QString parts = isLatinOnly(name) ? name.toString() : transliterated(name);
    parts = parts.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    bool gap = false;
    for (const QChar c : parts) {
        if (c.isMark() || c == u'.' || c == u'\'' || c == u'’' || c == u'ʹ' || c == u'ʼ')
            continue;
        if (!c.isLetterOrNumber()) {
            gap = !folded.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            folded += u' ';
        folded += plainLetters(c.unicode());
    }
    return folded;
}

QString nameSkeleton(QStringView foldedWord)
{
    using Rule = std::pair<QStringView, QStringView>;
    static constexpr std::array<Rule, 17> rules{{{u"sch", u"s"},
                                                 {u"tsch", u"s"},
                                                 {u"ch", u"k"},
                                                 {u"sh", u"s"},
                                                 {u"zh", u"s"},
                                                 {u"kh", u"k"},
                                                 {u"ph", u"f"},
                                                 {u"th", u"t"},
                                                 {u"ts", u"s"},
                                                 {u"tz", u"s"},
                                                 {u"ck", u"k"},
                                                 {u"w", u"f"},
                                                 {u"v", u"f"},
                                                 {u"z", u"s"},
                                                 {u"c", u"k"},
                                                 {u"y", u"i"},
                                                 {u"j", u"i"}}};
    QString skeleton;
    skeleton.reserve(foldedWord.size());
    for (qsizetype at = 0; at < foldedWord.size();) {
        const QStringView rest = foldedWord.sliced(at);
        const auto rule = std::ranges::find_if(rules, [&](const Rule &r) {
            return r.first.front() == rest.front() && rest.startsWith(r.first); // Few letters begin a rule.
        });
        const QStringView sound = rule == rules.end() ? rest.first(1) : rule->second;
        if (!skeleton.endsWith(sound))
            skeleton += sound;
        at += rule == rules.end() ? 1 : rule->first.size();
    }
    return skeleton;
}

QString nameInitials(const QString &folded)
{
    static const QSet<QString> small{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"on"_s, u"in"_s, u"de"_s};
    QString initials;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!small.contains(word))
            initials += word.front();
    }
    return initials;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    EditRows rows(a, b, limit);
    for (qsizetype i = 1; i <= a.size(); ++i)
        rows.fill(i);
    return rows.last();
}

bool isSpellingVariant(QStringView foldedLeft, QStringView foldedRight)
{
    if (foldedLeft == foldedRight)
        return true;
    const qsizetype shorter = std::min(foldedLeft.size(), foldedRight.size());
    if (shorter < 4)
        return false;
    if (nameSkeleton(foldedLeft) == nameSkeleton(foldedRight))
        return true;
    if (shorter < 5)
        return false;
    const int limit = shorter < 8 ? 1 : 2;
    return editDistance(foldedLeft, foldedRight, limit) <= limit;
}

void SpellingIndex::add(const QString &foldedWord)
{
    if (foldedWord.size() < shortestSpelled)
        return;
    QStringList &bucket = m_words[bucketOf(foldedWord)];
    if (bucket.size() < largestBucket && !bucket.contains(foldedWord))
        bucket.append(foldedWord);
}

std::optional<QString> SpellingIndex::find(const QString &foldedWord) const
{
    if (foldedWord.size() < shortestSpelled)
        return {};
    const QStringList bucket = m_words.value(bucketOf(foldedWord));
    const auto like = std::ranges::find_if(bucket, [&](const QString &word) {
        return word != foldedWord && isSpellingVariant(word, foldedWord);
    });
    return like == bucket.end() ? std::nullopt : std::optional(*like);
}

} // namespace retold
