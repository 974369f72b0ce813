#pragma once

#include "app/models/find.h"
#include "core/compare/comparison.h"

#include <QObject>

#include <memory>

namespace retold {

/// What somebody looks for in the story that is open, what was found, and the place that was gone to.
class FindSession final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for the same in another comparison.
    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    /// Looks anew, and goes to the first hit from the sentence where the reader is, if one is given.
    void setQuery(const FindQuery &query, std::optional<std::pair<int, int>> from = std::nullopt);
    const FindQuery &query() const { return m_query; }

    /// To the next hit (1) or the one before (-1), row by row over all versions; after the last comes the
    /// first.
    void step(int direction);

    const FindHits &hits() const { return m_hits; }
    std::optional<FindHit> current() const;

    /// The current hit's number in the way that `step` goes, counted from 1; 0 if there is none.
    int position() const { return m_current ? static_cast<int>(*m_current) + 1 : 0; }

    /// Why nothing could be looked for; empty if it could.
    const QString &fault() const { return m_fault; }

signals:
    /// Hits or the current one are others now.
    void changed();

    /// The reader is to be taken to the current hit.
    void goneTo(const retold::FindHit &hit);

private:
    void search();
    void orderHits();
    int factOf(int version, int sentence) const;

    std::shared_ptr<const Comparison> m_comparison;
    FindQuery m_query;
    FindHits m_hits;
    QString m_fault;
    std::vector<std::size_t> m_order;      ///< Of the hits, as the rows show them.
    std::vector<std::vector<int>> m_facts; ///< By version, by sentence.
    std::optional<std::size_t> m_current;  ///< Into `m_order`.
};

} // namespace retold
