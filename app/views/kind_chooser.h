#pragma once

#include "app/views/choice_button.h"
#include "core/compare/comparison.h"

#include <map>
#include <set>

class QMenu;

namespace retold {

/// Offers the kinds of findings that there are, each with its count; any of them can be hidden.
class KindChooser final : public ChoiceButton {
    Q_OBJECT

public:
    explicit KindChooser(QWidget *parent);

    void setCounts(const std::map<FindingKind, int> &counts);
    void setHidden(const std::set<FindingKind> &hidden);

signals:
    void hiddenChanged(const std::set<FindingKind> &hidden);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void toggle(FindingKind kind);
    void showOnly(FindingKind kind);
    void describe();

    std::map<FindingKind, int> m_counts;
    std::set<FindingKind> m_hidden;
};

} // namespace retold
