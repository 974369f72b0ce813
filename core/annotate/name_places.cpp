#include "core/annotate/name_places.h"

#include "core/annotate/name_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

/// A lone word that nothing else explains, after "in": a place.
bool isPlaceByPreposition(const NameText &text, const NameRun &run)
{
    const QString &word = text.at(run.first).folded;
    return run.length() == 1 && !run.kind && text.language == u"en" && !text.at(run.first).isPossessive
        && followsWord(text, run, {u"in", u"near"}) && !text.at(run.first).isAllCaps
        && !nameWords().ordinary.contains(word) && text.counts.value(word).small == 0
        && text.sentenceOf(run.first).style == CaseStyle::Normal;
}

/// What German nouns end in, and names of places do not.
bool hasNounEnding(const QString &word)
{
    static constexpr std::array<QStringView, 12> endings{u"ung",  u"heit",  u"keit", u"schaft",
                                                         u"tion", u"ismus", u"tat",  u"nis",
                                                         u"ling", u"ungen", u"haft", u"ie"};
    return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); });
}

/// Nouns that German puts behind a bare "in".
bool isNounAfterIn(const QString &word)
{
    static const QSet<QString> nouns{
        u"kraft"_s,   u"brand"_s,   u"zukunft"_s, u"bezug"_s,  u"folge"_s,      u"frage"_s,   u"gefahr"_s,
        u"sicht"_s,   u"betrieb"_s, u"form"_s,    u"hohe"_s,   u"anspruch"_s,   u"rente"_s,   u"gewahrsam"_s,
        u"familie"_s, u"schule"_s,  u"kurze"_s,   u"kauf"_s,   u"mode"_s,       u"not"_s,     u"panik"_s,
        u"reserve"_s, u"ruhe"_s,    u"trauer"_s,  u"umlauf"_s, u"verzug"_s,     u"zeiten"_s,  u"zahlen"_s,
        u"teilen"_s,  u"gang"_s,    u"angriff"_s, u"arbeit"_s, u"sachen"_s,     u"prozent"_s, u"euro"_s,
        u"dollar"_s,  u"tagen"_s,   u"wochen"_s,  u"jahren"_s, u"monaten"_s,    u"stunden"_s, u"teile"_s,
        u"frieden"_s, u"deutsch"_s, u"kampf"_s,   u"haft"_s,   u"abwesenheit"_s};
    return nouns.contains(word);
}

/// How a word stands in a German text.
struct Standing {
    int bare = 0;      ///< Without article, adjective or number before it.
    int qualified = 0; ///< With one.
    bool isAfterIn = false;
};

bool isQualifier(const NameToken &before)
{
    static const QSet<QString> articles{u"der"_s, u"die"_s, u"das"_s, u"den"_s,  u"dem"_s,
                                        u"des"_s, u"ein"_s, u"im"_s,  u"am"_s,   u"zum"_s,
                                        u"zur"_s, u"vom"_s, u"ins"_s, u"kein"_s, u"mehr"_s};
    const QString &word = before.folded;
    const bool isAdjective = !before.isCapital && word.size() > 3
        && (word.endsWith(u'e') || word.endsWith(u"en") || word.endsWith(u"er") || word.endsWith(u"es")
            || word.endsWith(u"em"));
    return before.isDigits || isAdjective || articles.contains(word);
}

QHash<QString, Standing> standingsOf(const NameText &text, const std::vector<NameRun> &runs)
{
    QHash<QString, Standing> standings;
    for (const NameRun &run : runs) {
        if (run.length() != 1)
            continue;
        Standing &standing = standings[text.at(run.first).folded];
        const bool hasBefore = run.first > text.startOf(run.first) && text.isJoined(run.first);
        const bool isQualified = hasBefore && isQualifier(text.at(run.first - 1));
        ++(isQualified ? standing.qualified : standing.bare);
        standing.isAfterIn = standing.isAfterIn || followsWord(text, run, {u"in"});
    }
    return standings;
}

/// "die Stadt Lund", "Hauptstadt Lund".
bool followsPlaceNoun(const NameText &text, const NameRun &run)
{
    if (run.first == text.startOf(run.first) || !text.joins(run.first)
        || text.at(run.first).gap != NameGap::Space)
        return false;
    const NameToken &noun = text.at(run.first - 1);
    static const QSet<QString> nouns{u"ort"_s,    u"ortschaft"_s, u"dorf"_s,      u"provinz"_s,
                                     u"insel"_s,  u"gemeinde"_s,  u"landkreis"_s, u"stadtteil"_s,
                                     u"vorort"_s, u"bezirk"_s};
    return noun.isCapital && (nouns.contains(noun.folded) || noun.folded.endsWith(u"stadt"));
}

void decideGermanPlaces(const NameText &text, std::vector<NameRun> &runs)
{
    const QHash<QString, Standing> standings = standingsOf(text, runs);
    QSet<QString> places;
    for (const NameRun &run : runs) {
        const QString &word = text.at(run.first).folded;
        if (run.kind || run.length() != 1 || hasNounEnding(word) || isNounAfterIn(word)
            || text.at(run.first).isAllCaps)
            continue;
        const Standing standing = standings.value(word);
        const bool isRepeated = standing.bare >= 2 && standing.isAfterIn;
        const bool isSaid = followsPlaceNoun(text, run) && !word.endsWith(u"en");
        if (standing.qualified == 0 && (isRepeated || isSaid))
            places.insert(word);
    }
    for (NameRun &run : runs) {
        if (!run.kind && run.length() == 1 && places.contains(text.at(run.first).folded))
            run.kind = NameKind::Place;
    }
}

} // namespace

bool followsWord(const NameText &text, const NameRun &run, std::initializer_list<QStringView> words)
{
    return run.titleFirst > text.startOf(run.first) && text.isJoined(run.titleFirst)
        && std::ranges::any_of(words,
                               [&](QStringView word) { return text.at(run.titleFirst - 1).folded == word; });
}

void decidePlaces(const NameText &text, std::vector<NameRun> &runs)
{
    for (NameRun &run : runs) {
        if (isPlaceByPreposition(text, run))
            run.kind = NameKind::Place;
    }
    if (text.isGerman())
        decideGermanPlaces(text, runs);
}

} // namespace retold
