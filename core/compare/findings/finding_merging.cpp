#include "core/compare/findings/finding_merging.h"

#include "core/compare/readings/sentence_words.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace retold {

namespace {

/// What findings of one cause have in common, with their kind: the message, or the base's place and the words
/// that stand for it, for a message quotes some words more, which may differ.
QStringList causesOf(const FindingSources &sources, const Finding &finding)
{
    const QString kind = QString::number(static_cast<int>(finding.kind));
    QStringList causes{kind + finding.message};
    if (finding.places.size() == 2 && finding.places.front().version != finding.places.back().version) {
        const Place &base = finding.places.front();
        const Place &own = finding.places.back();
        causes += QStringLiteral("%1 %2 %3 %4 ")
                      .arg(kind)
                      .arg(base.version)
                      .arg(base.range.begin)
                      .arg(base.range.end)
            + versionAt(sources, own.version).text(own.range).toString();
    }
    return causes;
}

} // namespace

Findings merged(const FindingSources &sources, Findings findings)
{
    Findings result;
    QHash<QString, std::size_t> known;
    std::set<std::pair<std::size_t, Place>>
        placed; // By finding: hostile text has one of them thousands of times.
    for (Finding &each : findings) {
        const QStringList causes = causesOf(sources, each);
        const auto cause
            = std::ranges::find_if(causes, [&known](const QString &key) { return known.contains(key); });
        if (cause == causes.end()) {
            for (const QString &key : causes)
                known.insert(key, result.size());
            for (const Place &place : each.places)
                placed.emplace(result.size(), place);
            result.push_back(std::move(each));
            continue;
        }
        const std::size_t found = known.value(*cause);
        Finding &first = result[found];
        for (const Place &place : each.places) {
            if (placed.emplace(found, place).second)
                first.places.push_back(place);
        }
        first.severity = std::min(first.severity, each.severity);
    }
    return result;
}

} // namespace retold
