#pragma once

#include "core/compare/comparison.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace retold {

/// The columns of a view: whose, in which order, how wide.
struct ColumnSetup {
    std::vector<int> versions;    ///< Those shown, from the leading edge on.
    bool pinsFirst = false;       ///< The first one does not scroll sideways.
    std::map<int, double> widths; ///< By version, where the reader has set one; in natural pixels.

    bool operator==(const ColumnSetup &) const = default;
};

/// Which versions stand in columns and lanes, in which order and how wide: one state for strip, level rows,
/// reading and rail. A version keeps its place when others come and go.
class ColumnState final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setComparison(const Comparison *comparison);

    /// Every version, hidden ones too.
    const std::vector<int> &order() const { return m_order; }
    std::vector<int> shown() const;
    bool isHidden(int version) const { return m_hidden.contains(version); }
    bool hidesAny() const { return !m_hidden.empty(); }
    bool pinsReference() const { return m_pinsReference; }
    bool centresReference() const { return m_centresReference; }

    /// Does nothing to the last version that is shown.
    void setHidden(int version, bool hidden);
    void showAll();

    /// To a place among all versions.
    void move(int version, int place);

    /// To the other side of the next version that is shown; 1 is onwards, -1 back.
    void step(int version, int direction);

    void setPinsReference(bool pins);
    void setCentresReference(bool centres);
    void setWidth(int version, double width);
    void clearWidths();

    /// The pinned reference stands first, whatever its place in the order.
    ColumnSetup levelColumns() const;

    /// Where it is to stand in the middle, the reference comes second, between two others.
    ColumnSetup readingColumns() const;

signals:
    void changed();

private:
    bool showsReference() const { return m_reference && !isHidden(*m_reference); }

    std::vector<VersionPtr> m_versions;
    std::optional<int> m_reference;
    std::vector<int> m_order;
    std::set<int> m_hidden;
    std::map<int, double> m_widths;
    bool m_pinsReference = true;
    bool m_centresReference = true;
};

} // namespace retold
