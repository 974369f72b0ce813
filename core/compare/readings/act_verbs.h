#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace retold {

inline bool isAnyOf(const QString &word, std::initializer_list<QStringView> forms)
{
    return std::ranges::find(forms, QStringView(word)) != forms.end();
}

/// Verbs of saying and asking that have a hearer for an object.
inline bool hasHearer(const QString &verb)
{
    return isAnyOf(verb,
                   {u"tell", u"warn", u"urge", u"order", u"threaten", u"ask", u"invite", u"thank", u"praise",
                    u"accuse", u"blame", u"criticize", u"advise", u"remind", u"inform", u"email", u"promise",
                    u"call"});
}

/// Whose object does what "to" brings: "told Roe to leave".
inline bool controlsObject(const QString &verb)
{
    return hasHearer(verb) && verb != u"threaten" && verb != u"promise";
}

/// Verbs that say too little alone: "the coast may get storms", "storms may reach the coast".
inline bool isColourless(const QString &verb)
{
    return isAnyOf(verb, {u"get", u"have", u"do", u"go", u"come", u"reach", u"see"});
}

/// What a verb with the preposition behind it does to the thing there: "called for a survey" demands it,
/// "voted for" is a deed of its own. Empty of others: "waited for a bus".
inline QString aimedDeed(const QString &verb, QStringView preposition)
{
    if (preposition == u"for" && isAnyOf(verb, {u"ask", u"call", u"press", u"push", u"campaign", u"lobby"}))
        return QStringLiteral("demand");
    const bool isVote = verb == u"vote" && (preposition == u"for" || preposition == u"against");
    const bool isPayment = verb == u"pay" && preposition == u"for";
    return isVote || isPayment ? verb + u'_' + preposition.toString() : QString();
}

/// Takes a side on what it is done to, and is not asked about with those who speak.
inline bool isAttitude(const QString &verb)
{
    return isAnyOf(verb,
                   {u"welcome", u"criticize", u"criticise", u"condemn", u"reject", u"oppose", u"back",
                    u"defend", u"praise", u"dismiss", u"endorse", u"support", u"attack", u"denounce",
                    u"demand", u"approve", u"applaud", u"deplore"});
}

/// "Win the backing of": what the noun tells is done to the subject.
inline bool isReceiving(const QString &verb)
{
    return isAnyOf(verb,
                   {u"win", u"get", u"receive", u"gain", u"earn", u"draw", u"secure", u"obtain", u"attract",
                    u"enjoy", u"face", u"suffer", u"have", u"meet", u"take", u"accept", u"lose"});
}

} // namespace retold
