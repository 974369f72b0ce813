#include "core/compare/readings/connectors.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// Words that join two statements, each sort as the opposite of the other: a condition and its exception, a
/// cause and what stands against it, the end of a time and its beginning.
struct Connectors {
    QStringList one;
    QStringList other;
};

const std::vector<Connectors> &connectors()
{
    static const std::vector<Connectors> all{
        {{u"unless"_s},
         {u"if"_s, u"provided"_s, u"provided that"_s, u"as long as"_s, u"on condition that"_s, u"once"_s}},
        {{u"because"_s, u"because of"_s, u"due to"_s, u"owing to"_s, u"thanks to"_s, u"on account of"_s},
         {u"although"_s, u"though"_s, u"even though"_s, u"despite"_s, u"in spite of"_s,
          u"notwithstanding"_s}},
        {{u"until"_s, u"till"_s}, {u"after"_s, u"once"_s, u"from"_s, u"since"_s}},
        {{u"with"_s}, {u"without"_s}},
        {{u"including"_s}, {u"excluding"_s, u"except"_s, u"except for"_s, u"but not"_s}},
        {{u"and"_s}, {u"but not"_s, u"and not"_s}},
    };
    return all;
}

} // namespace

bool areContraryConnectors(const QString &left, const QString &right)
{
    return std::ranges::any_of(connectors(), [&](const Connectors &each) {
        return (each.one.contains(left) && each.other.contains(right))
            || (each.other.contains(left) && each.one.contains(right));
    });
}

} // namespace retold
