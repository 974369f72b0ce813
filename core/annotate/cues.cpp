#include "core/annotate/cues.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

template<typename Value>
struct Section {
    QStringView name;
    Value value;
};

constexpr auto verbSections = std::to_array<Section<CueClass>>({{u"neutral", CueClass::Neutral},
                                                                {u"claim", CueClass::Claim},
                                                                {u"admission", CueClass::Admission},
                                                                {u"denial", CueClass::Denial},
                                                                {u"demand", CueClass::Demand},
                                                                {u"promise", CueClass::Promise},
                                                                {u"warning", CueClass::Warning}});

constexpr auto roleSections
    = std::to_array<Section<WordRole>>({{u"pronoun", WordRole::Pronoun},
                                        {u"relative", WordRole::Relative},
                                        {u"determiner", WordRole::Determiner},
                                        {u"auxiliary", WordRole::Auxiliary},
                                        {u"adverb", WordRole::Adverb},
                                        {u"boundary", WordRole::Boundary},
                                        {u"preposition", WordRole::Preposition},
                                        {u"role", WordRole::Role},
                                        {u"title", WordRole::Title},
                                        {u"comparing", WordRole::Comparing},
                                        {u"complementizer", WordRole::Complementizer},
                                        {u"joining", WordRole::Joining},
                                        {u"saying", WordRole::Saying},
                                        {u"unsaid", WordRole::Unsaid},
                                        {u"never", WordRole::Never},
                                        {u"with-that", WordRole::WithThat},
                                        {u"clausal", WordRole::Clausal},
                                        {u"infinitive", WordRole::Infinitive},
                                        {u"topic", WordRole::Topic},
                                        {u"naming", WordRole::Naming},
                                        {u"with-it", WordRole::WithIt},
                                        {u"it", WordRole::It},
                                        {u"definite", WordRole::Definite},
                                        {u"object", WordRole::Object},
                                        {u"plural", WordRole::Plural},
                                        {u"noun", WordRole::Noun},
                                        {u"work", WordRole::Work},
                                        {u"term", WordRole::Term},
                                        {u"motto", WordRole::Motto},
                                        {u"day", WordRole::Day},
                                        {u"mute", WordRole::Mute},
                                        {u"reported", WordRole::Reported},
                                        {u"past", WordRole::Past},
                                        {u"hearer", WordRole::Hearer},
                                        {u"telling", WordRole::Telling},
                                        {u"with-object", WordRole::WithObject},
                                        {u"blaming", WordRole::Blaming},
                                        {u"calling", WordRole::Calling},
                                        {u"asking", WordRole::Asking},
                                        {u"claim-noun", WordRole::ClaimNoun},
                                        {u"view", WordRole::View},
                                        {u"owner", WordRole::Owner},
                                        {u"passive", WordRole::Passive},
                                        {u"agent", WordRole::Agent},
                                        {u"resuming", WordRole::Resuming},
                                        {u"announcing", WordRole::Announcing},
                                        {u"stands-alone", WordRole::StandsAlone},
                                        {u"source-behind", WordRole::SourceBehind},
                                        {u"with-infinitive", WordRole::WithInfinitive},
                                        {u"wondering", WordRole::Wondering},
                                        {u"question", WordRole::Question},
                                        {u"moment", WordRole::Moment},
                                        {u"about", WordRole::About},
                                        {u"showing", WordRole::Showing},
                                        {u"evidence", WordRole::Evidence},
                                        {u"heading", WordRole::Heading},
                                        {u"nobody", WordRole::Nobody},
                                        {u"relaying", WordRole::Relaying},
                                        {u"spelled", WordRole::Spelled},
                                        {u"text", WordRole::Text},
                                        {u"uttering", WordRole::Uttering},
                                        {u"performing", WordRole::Performing}});

template<typename Value, std::size_t N>
std::optional<Value> sectionValue(const std::array<Section<Value>, N> &sections, QStringView name)
{
    const auto found = std::ranges::find(sections, name, &Section<Value>::name);
    return found == sections.end() ? std::nullopt : std::optional(found->value);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool hasEnding(const QString &word, const std::vector<QString> &endings, qsizetype shortestStem)
{
    return std::ranges::any_of(endings, [&](const QString &ending) {
        return word.size() >= ending.size() + shortestStem && word.endsWith(ending);
    });
}

} // namespace

std::optional<CueClass> CueLexicon::cueClass(const QString &word) const
{
    const auto found = m_verbs.constFind(word);
    return found == m_verbs.constEnd() ? std::nullopt : std::optional(*found);
}

bool CueLexicon::is(const QString &word, WordRole role) const
{
    return (m_roles.value(word) & roleBit(role)) != 0;
}

bool CueLexicon::isNonFinite(const QString &word) const
{
    return hasEnding(word, m_nonFiniteEndings, 2);
}

bool CueLexicon::endsAsAdverb(const QString &word) const
{
    return hasEnding(word, m_adverbEndings, 4) && !is(word, WordRole::Role);
}

bool CueLexicon::endsAsPast(const QString &word) const
{
    return hasEnding(word, m_pastEndings, 2);
}

int CueLexicon::sourcePhrase(std::span<const QString> words) const
{
    if (words.empty())
        return 0;
    const auto phrases = m_sources.constFind(words.front());
    if (phrases == m_sources.constEnd())
        return 0;
    for (const QStringList &phrase : *phrases) {
        if (static_cast<std::size_t>(phrase.size()) <= words.size()
            && std::equal(phrase.begin(), phrase.end(), words.begin()))
            return static_cast<int>(phrase.size());
    }
    return 0;
}

void CueLexicon::read(const QString &section, const QStringList &words)
{
    const auto append = [&words](std::vector<QString> &endings) {
        endings.insert(endings.end(), words.begin(), words.end());
    };
    if (section == "source"_L1)
        m_sources[words.first()].push_back(words);
    else if (section == "capital-nouns"_L1)
        m_capitalNouns = words.first() == "yes"_L1;
    else if (section == "dash-speech"_L1)
        m_dashSpeech = words.first() == "yes"_L1;
    else if (section == "nonfinite-ending"_L1)
        append(m_nonFiniteEndings);
    else if (section == "adverb-ending"_L1)
        append(m_adverbEndings);
    else if (section == "past-ending"_L1)
        append(m_pastEndings);
    else
        readWords(section, words);
}

/// The words of a section that gives each a class of cue or a role.
void CueLexicon::readWords(const QString &section, const QStringList &words)
{
    const auto verb = sectionValue(verbSections, section);
    const auto role = sectionValue(roleSections, section);
    for (const QString &word : words) {
        if (verb)
            m_verbs.insert(word, m_verbs.value(word, *verb));
        else if (role)
            m_roles[word] |= roleBit(*role);
    }
}

CueLexicon readCueLexicon(const QString &path)
{
    CueLexicon lexicon;
    QString section;
    for (const QString &line : linesOf(path)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (line.startsWith(u'['))
            section = line.mid(1, line.indexOf(u']') - 1);
        else
            lexicon.read(section, words);
    }
    for (auto &phrases : lexicon.m_sources)
        std::ranges::stable_sort(phrases, std::ranges::greater{}, &QStringList::size);
    return lexicon;
}

const CueLexicon &cueLexicon(QStringView language)
{
    static const std::map<QString, CueLexicon> lexicons = [] {
        std::map<QString, CueLexicon> read;
        for (const QString &code :
             {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"it"_s, u"uk"_s, u"ru"_s, u"pl"_s})
            read.emplace(code, readCueLexicon(":/annotate/cue-%1.txt"_L1.arg(code)));
        return read;
    }();
    const auto found = lexicons.find(language.toString());
    return found == lexicons.end() ? lexicons.at(u"en"_s) : found->second;
}

bool hasCueLexicon(QStringView language)
{
    return &cueLexicon(language) != &cueLexicon(u"en") || language == u"en";
}

} // namespace retold
