#pragma once

#include "core/compare/story_filter.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>

namespace retold {

enum class FindingOrder { WorstFirst, Story };

/// The findings that are to be shown. Worst first, each group of one severity stands under a head that cannot
/// be chosen; in story order there are no heads.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        FindingRole = Qt::UserRole, ///< int, into Comparison::findings; invalid for a head.
        SeverityRole,               ///< int, a Severity.
        CountRole,                  ///< int, of a head: how many stand below it.
    };

    explicit FindingsModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const StoryFilter &filter);
    void setOrder(FindingOrder order);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Comparison *comparison() const { return m_comparison.get(); }

    /// The row of a finding; none if it is filtered out.
    std::optional<int> rowOf(int finding) const;

    using Accepts = std::function<bool(const Finding &)>;

    /// The row of the next finding that is accepted, or with a `step` of -1 of the one before, round the
    /// ends; none where there is none.
    std::optional<int> neighbour(std::optional<int> row, int step, const Accepts &accepts = {}) const;

    /// Place of a row among the findings shown, from 1, and how many there are.
    int positionOf(int row) const;
    int findingCount() const;

private:
    struct Entry {
        std::optional<int> finding; ///< None: a head.
        Severity severity = Severity::Minor;
        int count = 0;
    };

    void rebuild();
    void addWorstFirst();
    void addInStoryOrder();
    QString text(const Entry &entry) const;

    std::shared_ptr<const Comparison> m_comparison;
    StoryFilter m_filter;
    FindingOrder m_order = FindingOrder::WorstFirst;
    std::vector<Entry> m_entries;
};

} // namespace retold
