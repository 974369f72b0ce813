#include "core/annotate/name_runs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int longestRun = 8;

/// Reads the runs of one text; keeps which tokens are role heads.
class RunReader {
public:
    RunReader(const NameText &text, std::span<const RolePhrase> roles) :
        m_text(text),
        m_isRole(text.tokens.size()),
        m_endsRole(text.tokens.size() + 1)
    {
        for (const RolePhrase &role : roles) {
            for (int i = role.head; i < role.headEnd; ++i)
                m_isRole[static_cast<std::size_t>(i)] = true;
            m_endsRole[static_cast<std::size_t>(role.headEnd)] = true;
        }
    }

    std::vector<NameRun> read() const
    {
        std::vector<NameRun> runs;
        const int count = static_cast<int>(m_text.tokens.size());
        for (int i = 0; i < count;) {
            const std::optional<NameRun> run = runAt(i);
            if (run)
                runs.push_back(*run);
            i = run ? run->end : i + 1;
        }
        return runs;
    }

private:
    bool isRole(int token) const { return m_isRole[static_cast<std::size_t>(token)]; }
    bool joins(int token) const
    {
        return token < m_text.endOf(token - 1) && m_text.isJoined(token)
            && !m_text.at(token - 1).isPossessive;
    }
    bool opens(int token) const
    {
        const NameGap gap = m_text.at(token).gap;
        return gap == NameGap::Start || gap == NameGap::Stop || gap == NameGap::Mark;
    }
    bool isFirstName(int token) const { return m_words.firstNames.contains(m_text.at(token).folded); }
    bool afterFirstName(int token) const
    {
        return token > m_text.startOf(token) && joins(token) && m_text.at(token - 1).isCapital
            && isFirstName(token - 1);
    }

    std::optional<NameRun> runAt(int token) const;
    std::optional<NameRun> titledRun(int token) const;
    bool isTitle(int token) const;
    bool isCapitalWord(int token) const;
    bool isUsable(int token) const;
    bool isUsableOpener(int token) const;
    bool mayBeginGerman(int token) const;
    int knownEnd(int token) const;
    int headRunEnd(int token) const;
    int headExtension(int headEnd) const;
    int plainRunEnd(int token) const;
    int afterParticles(int token) const;
    NameKind headKind(int first, int end) const;

    const NameText &m_text;
    const NameWords &m_words = nameWords();
    std::vector<bool> m_isRole;
    std::vector<bool> m_endsRole;
};

bool RunReader::isTitle(int token) const
{
    const NameToken &word = m_text.at(token);
    return word.isCapital && !word.isAllCaps && !isRole(token) && m_words.titles.contains(word.folded);
}

bool RunReader::isCapitalWord(int token) const
{
    const NameToken &word = m_text.at(token);
    return word.isCapital && !word.isDigits && !isRole(token);
}

/// At a sentence's start every word has a capital: it must show elsewhere, or by a list, that it is a name.
bool RunReader::isUsableOpener(int token) const
{
    const QString &folded = m_text.at(token).folded;
    if (m_words.openers.contains(folded))
        return false;
    const CaseCounts counts = m_text.counts.value(folded);
    if (counts.capital != counts.small)
        return counts.capital > counts.small;
    const bool nextIsName = joins(token + 1) && isCapitalWord(token + 1)
        && !m_words.ordinary.contains(m_text.at(token + 1).folded);
    return !m_words.ordinary.contains(folded) || (isFirstName(token) && nextIsName);
}

bool RunReader::isUsable(int token) const
{
    if (!isCapitalWord(token))
        return false;
    const NameToken &word = m_text.at(token);
    if (m_words.calendar.contains(word.folded))
        return afterFirstName(token) || (token > m_text.startOf(token) && isTitle(token - 1));
    if (m_words.notNames.contains(word.folded) && !afterFirstName(token))
        return false;
    if (m_words.demonyms.contains(word.folded) && !afterFirstName(token))
        return false;
    const bool isOrdinary = m_words.ordinary.contains(word.folded);
    if (m_text.sentenceOf(token).style != CaseStyle::Normal) {
        const bool isSurname = afterFirstName(token) && m_words.surnames.contains(word.folded);
        const bool begins = isFirstName(token) && joins(token + 1)
            && (!m_words.ordinary.contains(m_text.at(token + 1).folded)
                || m_words.surnames.contains(m_text.at(token + 1).folded));
        const CaseCounts counts = m_text.counts.value(word.folded);
        const bool isNameElsewhere = counts.capital > 0 && counts.small == 0;
        return !m_words.openers.contains(word.folded)
            && (!isOrdinary || isNameElsewhere || isSurname || begins);
    }
    return opens(token) ? isUsableOpener(token) : !m_words.openers.contains(word.folded) || word.isAllCaps;
}

/// One past the longest name of the lists that begins at `token`; `token` where none does.
int RunReader::knownEnd(int token) const
{
    int end = token + 1;
    while (end < token + NameWords::longestName && joins(end))
        ++end;
    for (; end > token; --end) {
        const NameToken &last = m_text.at(end - 1);
        const QString phrase = m_text.phrase(token, end);
        if (!last.isCapital && !last.isDigits)
            continue;
        if (!m_words.known.contains(phrase) || isRole(end - 1))
            continue;
        const QString written = m_text.rangeOf(token, end).in(m_text.text).toString().remove(u'.');
        const bool isShort = phrase.size() <= 3;
        if (isShort && !m_words.exactShort.contains(written))
            continue;
        if (end == token + 1 && !isShort && !isUsable(token))
            continue;
        if (end > token + 1 || !m_words.calendar.contains(phrase))
            return end;
    }
    return token;
}

/// "of Transport", "for Economic Affairs", "of Health and Human Services" after a body's head word.
int RunReader::headExtension(int headEnd) const
{
    static const QSet<QString> links{u"of"_s, u"for"_s, u"on"_s, u"de"_s,    u"del"_s,
                                     u"du"_s, u"da"_s,  u"do"_s, u"della"_s, u"des"_s};
    static const QSet<QString> articles{u"the"_s, u"la"_s, u"le"_s, u"les"_s, u"los"_s, u"l"_s, u"las"_s};
    int end = headEnd;
    if (!joins(end) || !links.contains(m_text.at(end).folded))
        return end;
    int at = end + 1;
    if (joins(at) && articles.contains(m_text.at(at).folded))
        ++at;
    for (; joins(at) && end - headEnd < longestRun; ++at) {
        const bool isAnd = m_text.at(at).folded == u"and" && end > headEnd && joins(at + 1)
            && isCapitalWord(at + 1) && m_words.ordinary.contains(m_text.at(at + 1).folded);
        if (isCapitalWord(at) && !m_words.calendar.contains(m_text.at(at).folded) && !isTitle(at))
            end = at + 1;
        else if (!isAnd)
            break;
    }
    return end;
}

/// One past a body or place named by its head word; `token` where none begins.
int RunReader::headRunEnd(int token) const
{
    const NameToken &first = m_text.at(token);
    if (!isCapitalWord(token) || m_words.openers.contains(first.folded)
        || m_words.calendar.contains(first.folded) || m_text.sentenceOf(token).style == CaseStyle::Shouting)
        return token;
    int end = token;
    bool isTelling = false; // A word that is no ordinary one, or capitals where nothing else asks for them.
    for (int i = token; i < token + longestRun && (i == token || joins(i)) && isCapitalWord(i); ++i) {
        const QString &word = m_text.at(i).folded;
        if (m_words.calendar.contains(word) || (i > token && isTitle(i)))
            break;
        isTelling = isTelling || !m_words.ordinary.contains(word)
            || (m_text.sentenceOf(i).style == CaseStyle::Normal && i > token);
        const bool isHead = m_words.bodyHeads.contains(word) || m_words.placeHeads.contains(word);
        if (isHead && (i > token || headExtension(i + 1) > i + 1))
            end = i + 1;
    }
    return end > token && isTelling ? headExtension(end) : token;
}

NameKind RunReader::headKind(int first, int end) const
{
    for (int i = end - 1; i >= first; --i) {
        if (m_words.bodyHeads.contains(m_text.at(i).folded))
            return NameKind::Body;
        if (m_words.placeHeads.contains(m_text.at(i).folded))
            return NameKind::Place;
    }
    return NameKind::Body;
}

/// The capital after the particles ("von der", "al-") that begin at `token`; `token` where none follows.
int RunReader::afterParticles(int token) const
{
    int at = token;
    while (joins(at) && at - token < 3 && !m_text.at(at).isCapital
           && m_words.particles.contains(m_text.at(at).folded))
        ++at;
    return at > token && joins(at) && isUsable(at) ? at : token;
}

int RunReader::plainRunEnd(int token) const
{
    int end = token;
    while (end - token < longestRun) {
        if (end > token && !joins(end))
            break;
        if (isUsable(end) && !(end > token && isTitle(end) && joins(end + 1) && isCapitalWord(end + 1))) {
            ++end;
            continue;
        }
        const int next = end > token ? afterParticles(end) : end;
        if (next == end)
            break;
        end = next;
    }
    return end;
}

/// German nouns have capitals too: a name must begin with a first name, follow a title or a role, be known,
/// or be capitals only.
bool RunReader::mayBeginGerman(int token) const
{
    const NameToken &word = m_text.at(token);
    const bool afterRole = m_endsRole[static_cast<std::size_t>(token)] && joins(token);
    const bool firstOfTwo = isFirstName(token) && joins(token + 1)
        && (isCapitalWord(token + 1) || afterParticles(token + 1) > token + 1);
    return afterRole || firstOfTwo || word.isAllCaps;
}

std::optional<NameRun> RunReader::titledRun(int token) const
{
    int name = token;
    Gender gender = Gender::Unknown;
    while (isTitle(name) && joins(name + 1)) {
        const Gender told = m_words.titles.value(m_text.at(name).folded);
        gender = told == Gender::Unknown ? gender : told;
        ++name;
    }
    if (name == token)
        return {};
    const int start = m_text.at(name).isCapital ? name : afterParticles(name);
    const bool hasName = m_text.at(start).isCapital && isCapitalWord(start)
        && !m_words.openers.contains(m_text.at(start).folded);
    if (!hasName || headRunEnd(token) > name)
        return {};
    // After a title even an ordinary word is a name ("Mr Reading", "Mrs May").
    return NameRun{token, name, std::max(plainRunEnd(start), start + 1), NameKind::Person, gender};
}

std::optional<NameRun> RunReader::runAt(int token) const
{
    if (isTitle(token) && joins(token + 1)) {
        if (const std::optional<NameRun> titled = titledRun(token))
            return titled;
    }
    if (!isCapitalWord(token))
        return {};
    const int known = knownEnd(token);
    const int head = headRunEnd(token);
    const int plain = plainRunEnd(token);
    const bool firstNameBegins = isFirstName(token) && plain > token + 1 && known == token + 1;
    if (known > token && known >= head && !firstNameBegins)
        return NameRun{token, token, known, m_words.known.value(m_text.phrase(token, known)).kind};
    if (head > token && !m_text.isGerman())
        return NameRun{token, token, head, headKind(token, head)};
    if (plain == token || (m_text.isGerman() && !mayBeginGerman(token)))
        return {};
    // A country or city before a name of two words or more is not part of it ("Kyiv Vitali …" has a role
    // between).
    return NameRun{token, token, m_text.isGerman() ? std::min(plain, token + 4) : plain, {}};
}

} // namespace

std::vector<NameRun> findNameRuns(const NameText &text, std::span<const RolePhrase> roles)
{
    return RunReader(text, roles).read();
}

} // namespace retold
