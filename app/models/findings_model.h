#pragma once

#include "core/compare/story_filter.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace retold {

/// The findings that are to be shown, worst first, each group of one severity under a head that cannot be
/// chosen.
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

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Comparison *comparison() const { return m_comparison.get(); }

    /// The row of a finding; none if it is filtered out.
    std::optional<int> rowOf(int finding) const;

    /// The row of the finding `step` places on, round the ends; none where there are no findings.
    std::optional<int> neighbour(std::optional<int> row, int step) const;

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
    QString text(const Entry &entry) const;

    std::shared_ptr<const Comparison> m_comparison;
    StoryFilter m_filter;
    std::vector<Entry> m_entries;
};

} // namespace retold
