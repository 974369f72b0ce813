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

/// "Win the backing of": what the noun tells is done to the subject.
inline bool isReceiving(const QString &verb)
{
    return isAnyOf(verb,
                   {u"win", u"get", u"receive", u"gain", u"earn", u"draw", u"secure", u"obtain", u"attract",
                    u"enjoy", u"face", u"suffer", u"have", u"meet", u"take", u"accept", u"lose"});
}

} // namespace retold
