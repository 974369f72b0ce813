#include "core/language/line_cues.h"

#include "core/language/word_lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

struct LineCues {
    QHash<QString, QStringList> phrases; ///< By the name of the kind in the file.
    QSet<QString> furnitureLines;
    QSet<QString> dateWords;
};

LineCues load()
{
    LineCues cues;
    for (const QString &entry : wordListEntries(u"line-cues"_s)) {
        const QStringList phrases = entry.section(u": "_s, 1).split(u'|', Qt::SkipEmptyParts);
        cues.phrases[entry.section(u": "_s, 0, 0)] += phrases;
    }
    const QStringList furniture = cues.phrases.take(u"furniture-line"_s);
    cues.furnitureLines = QSet<QString>(furniture.begin(), furniture.end());
    const QStringList dateWords = cues.phrases.take(u"date-word"_s);
    cues.dateWords = QSet<QString>(dateWords.begin(), dateWords.end());
    return cues;
}

const LineCues &lineCues()
{
    static const LineCues cues = load();
    return cues;
}

const QStringList &phrases(const QString &kind)
{
    static const QStringList none;
    const auto found = lineCues().phrases.constFind(kind);
    return found == lineCues().phrases.cend() ? none : *found;
}

/// Small letters, straight apostrophes, no punctuation at the end. Only the beginning of a long line matters.
QString plain(QStringView line)
{
    QString result = line.toString().toLower().replace(u'’', u'\'');
    while (!result.isEmpty() && result.back().isPunct() && result.back() != u':' && result.back() != u'/')
        result.chop(1);
    return result.trimmed();
}

bool isWordEdge(const QString &line, qsizetype position)
{
    return position >= line.size() || position == 0 || !line.at(position).isLetterOrNumber()
        || !line.at(position - 1).isLetterOrNumber();
}

bool beginsWithAny(const QString &line, const QStringList &cues)
{
    return std::any_of(cues.begin(), cues.end(), [&line](const QString &cue) {
        return line.startsWith(cue) && isWordEdge(line, cue.size());
    });
}

bool endsWithAny(const QString &line, const QStringList &cues)
{
    return std::any_of(cues.begin(), cues.end(), [&line](const QString &cue) {
        return line.endsWith(cue) && isWordEdge(line, line.size() - cue.size());
    });
}

bool holdsAny(const QString &line, const QStringList &cues)
{
    return std::any_of(cues.begin(), cues.end(), [&line](const QString &cue) { return line.contains(cue); });
}

} // namespace

bool hasCue(QStringView line, LineCue cue)
{
    const QString text = plain(line);
    switch (cue) {
    case LineCue::FurnitureLine:
        return lineCues().furnitureLines.contains(text.endsWith(u':') ? text.chopped(1) : text);
    case LineCue::FurnitureStart:
        return beginsWithAny(text, phrases(u"furniture-start"_s));
    case LineCue::LinkStart:
        return beginsWithAny(text, phrases(u"link-start"_s));
    case LineCue::CaptionStart:
        return beginsWithAny(text, phrases(u"caption-start"_s));
    case LineCue::CaptionPart:
        return holdsAny(text, phrases(u"caption-part"_s));
    case LineCue::CreditStart:
        return beginsWithAny(text, phrases(u"credit-start"_s));
    case LineCue::BylineStart:
        return beginsWithAny(text, phrases(u"byline-start"_s));
    case LineCue::BylineEnd:
        return endsWithAny(text, phrases(u"byline-end"_s));
    }
    return false;
}

bool isAgency(QStringView text)
{
    const QStringList &agencies = phrases(u"agency"_s);
    return std::any_of(agencies.begin(), agencies.end(),
                       [text](const QString &agency) { return text == agency; });
}

QStringView agencyAtBegin(QStringView line)
{
    qsizetype longest = 0;
    for (const QString &agency : phrases(u"agency"_s)) {
        if (line.startsWith(agency) && line.size() > agency.size() && line[agency.size()].isSpace())
            longest = std::max(longest, agency.size());
    }
    return line.first(longest);
}

QStringView agencyAtEnd(QStringView line)
{
    qsizetype longest = 0;
    for (const QString &agency : phrases(u"agency"_s)) {
        const qsizetype begin = line.size() - agency.size();
        if (begin > 0 && line.endsWith(agency) && !line[begin - 1].isUpper())
            longest = std::max(longest, agency.size());
    }
    return line.last(longest);
}

bool isDateWord(const QString &word)
{
    return lineCues().dateWords.contains(word);
}

} // namespace retold
