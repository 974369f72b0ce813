#include "core/annotate/name_role_forms.h"
#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/role_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

namespace retold {

namespace {

/// Who leads may be called by any of these, and anybody at all by the rest.
bool isBroad(const Word &word)
{
    return isOneOf(word, {u"head",     u"chief",          u"boss",    u"leader", u"director", u"president",
                          u"official", u"officials",      u"expert",  u"source", u"member",   u"activist",
                          u"aide",     u"worker",         u"man",     u"woman",  u"person",   u"people",
                          u"resident", u"representative", u"officer", u"ceo",    u"commander"});
}

/// A press secretary is a spokesman.
bool speaksForOthers(std::span<const Word> words)
{
    return hasWord(words, {u"press", u"spokesman", u"spokeswoman", u"spokesperson"});
}

/// The last word of a change: of "chief engineer" what he is.
const Word *headOf(std::span<const Word> words)
{
    constexpr std::size_t longest = 3;
    return words.empty() || words.size() > longest || words.back().kind != WordKind::Word ? nullptr
                                                                                          : &words.back();
}

/// Nobody's word for the other: not of one trade, nor both who leads.
bool areTwoRoles(const Word &before, const Word &after)
{
    const NounRelation relation = relationOf(before.normal, after.normal);
    const auto &roles = nameWords().roles;
    const auto kindsOf = [](const Word &word) { return roleKindsIn({word.normal}, false); };
    const bool areListed = roles.contains(before.normal) && roles.contains(after.normal);
    const bool areApart = relation == NounRelation::Apart
        || (relation == NounRelation::Unknown
            && (kindsOf(before).empty() || kindsOf(before) != kindsOf(after)));
    // "Its secretary general", "their union leader", "the police chief": whoever is at the head of it.
    const auto leads = [](const Word &word) {
        return isOneOf(word, {u"leader", u"boss", u"chief", u"head"});
    };
    const auto isOfficer = [](const Word &word) {
        return isOneOf(word,
                       {u"secretary", u"president", u"chairman", u"chairwoman", u"chair", u"executive",
                        u"convener", u"captain", u"manager", u"commissioner", u"general", u"constable",
                        u"governor"});
    };
    if ((leads(before) && isOfficer(after)) || (isOfficer(before) && leads(after)))
        return false;
    return areListed && areApart && before.stem != after.stem && !(isBroad(before) && isBroad(after));
}

void findReplacedRole(const FindingSources &sources, const BaseLink &link, const WordEdit &edit,
                      Findings &findings)
{
    const std::span<const Word> before = partOf(link.words.left, edit.left);
    const std::span<const Word> after = partOf(link.words.right, edit.right);
    const Word *mine = headOf(before);
    const Word *theirs = headOf(after);
    if (mine == nullptr || theirs == nullptr || !areTwoRoles(*mine, *theirs)
        || (speaksForOthers(before) && speaksForOthers(after))
        || areOnePost(link.words.left.version->text(rangeOf(before)),
                      link.words.right.version->text(rangeOf(after))))
        return;
    findings.push_back(
        changedWords(FindingKind::RoleWrong, sources, link, rangeOf(before), rangeOf(after),
                     Tr::tr("The sentence is else the same, and tells of somebody in another role.")));
}

} // namespace

/// "The board's chairman, Jane Roe," told as "the board's treasurer, Jane Roe,", in a sentence that is else
/// kept word for word. English alone.
void findReplacedRoles(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const WordEdit *edit : keptChanges(link)) {
        if (edit->kind == EditKind::Replaced)
            findReplacedRole(sources, link, *edit, findings);
    }
}

} // namespace retold
