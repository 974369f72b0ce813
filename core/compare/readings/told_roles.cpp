#include "core/compare/readings/told_roles.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <span>

namespace retold {

namespace {

/// A role that is not, or not fully, somebody's own, now or once.
bool isNotHeld(const Word &word)
{
    return isOneOf(word,
                   {u"then", u"acting", u"interim", u"deputy", u"aspiring", u"trainee", u"would", u"turned",
                    u"future", u"incoming", u"outgoing", u"alleged", u"suspected", u"amateur", u"self",
                    u"honorary"});
}

void addRoles(const AnnotatedVersion &version, const BesideName &phrase, std::vector<ToldRole> &roles)
{
    const auto words = std::span(version.words)
                           .subspan(static_cast<std::size_t>(phrase.words.begin),
                                    static_cast<std::size_t>(phrase.words.size()));
    QStringList forms;
    bool isFormer = false;
    for (const Word &word : words) {
        if (isNotHeld(word))
            return;
        isFormer = isFormer || isOneOf(word, {u"former", u"ex", u"retired", u"onetime"});
        if (!isOneOf(word, {u"-", u"‐", u"‑"}))
            forms += version.text(word.range).toString().toCaseFolded();
    }
    if (forms.isEmpty())
        return;
    const Mention &mention = version.mentions[static_cast<std::size_t>(phrase.mention)];
    const TextRange range = rangeOf(words);
    for (const RoleKind &kind : roleKindsIn(forms, phrase.isPossessed))
        roles.push_back({kind, mention.entity, mention.sentence, range, phrase.holder, isFormer});
}

/// "Inspector Roe", whose title is part of the mention or beside it.
void readTitle(const Mention &mention, std::vector<ToldRole> &roles)
{
    const QString title = mention.title.toCaseFolded().remove(u'.').simplified();
    if (title.isEmpty())
        return;
    for (const RoleKind &kind : roleKindsIn(title.split(u' '), false))
        roles.push_back({kind, mention.entity, mention.sentence, mention.range, {}, false});
}

} // namespace

std::vector<ToldRole> toldRoles(const AnnotatedVersion &version)
{
    std::vector<ToldRole> roles;
    if (version.version.language != u"en")
        return roles;
    for (const Mention &mention : version.mentions) {
        const bool isPerson
            = version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (!isPerson || mention.kind != MentionKind::Named)
            continue;
        readTitle(mention, roles);
    }
    for (const BesideName &phrase : rolePhrases(version))
        addRoles(version, phrase, roles);
    std::ranges::stable_sort(roles, {}, [](const ToldRole &role) { return role.range.begin; });
    return roles;
}

bool isHeldAtAppointment(const AnnotatedVersion &version, const TextRange &role)
{
    constexpr int reach = 6; // "Jane Roe of Leeds as".
    const auto at = [&version](int i) -> const Word & { return version.words[static_cast<std::size_t>(i)]; };
    const int begin = wordAt(version.words, role.begin);
    const int behind = wordAt(version.words, role.end);
    // The phrase before a name reaches back to the last function word, over the verb.
    const auto isVerb = [&at](int i) { return isOneOf(at(i), {u"named", u"appointed", u"elected"}); };
    int verb = behind - 1;
    while (verb > 0 && verb >= begin && !isVerb(verb))
        --verb;
    while (verb > 0 && isOneOf(at(verb), {u"the", u"a", u"an"}))
        --verb;
    if (verb < 0 || !isVerb(verb))
        return false;
    const int last = std::min(static_cast<int>(version.words.size()), behind + reach);
    for (int i = behind; i < last && at(i).kind != WordKind::Punctuation; ++i) {
        if (isOneOf(at(i), {u"as"}))
            return true;
    }
    return false;
}

bool tellsCareer(const AnnotatedVersion &version, int sentence)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    return std::ranges::any_of(words, [&version](const Word &word) {
        return isOneOf(word,
                       {u"appointed", u"named", u"became", u"become", u"promoted", u"succeeded", u"succeeds",
                        u"replaced", u"replaces", u"elected", u"sworn", u"resigned", u"served", u"nominated",
                        u"moved", u"ousted", u"career", u"previously"})
            && !isInMarks(version, word.range);
    });
}

bool tellsNewOffice(const AnnotatedVersion &version, int entity)
{
    const auto &mentions = version.entities[static_cast<std::size_t>(entity)].mentions;
    return std::ranges::any_of(mentions, [&version](int index) {
        const Mention &mention = version.mentions[static_cast<std::size_t>(index)];
        return hasWord(wordsAt(version, mention.sentence),
                       {u"appointed", u"promoted", u"became", u"becomes", u"become", u"nominated", u"sworn",
                        u"succeeded", u"succeeds", u"replaced", u"replaces", u"reshuffle", u"moved"});
    });
}

} // namespace retold
