#pragma once

#include "app/models/find.h"
#include "app/theme/signs.h"
#include "core/compare/story_filter.h"
#include "core/compare/vocabulary.h"

#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace retold {

class TextInteraction;

/// One class of what a page shows: a chip above it, filter and legend at once.
struct ClassChip {
    ClassMark mark;
    QString name;
    int count = 0;
    bool shown = true;
    bool alone = false; ///< Nothing else is shown beside it.
};

/// One way of looking at the comparison, in the centre of the window under a tab of its own.
class StoryPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the tab says.
    virtual QString title() const = 0;

    /// What the tab counts beside its title; none where there is nothing to count.
    virtual std::optional<int> count() const { return std::nullopt; }

    /// The comparison may be null: no story is open.
    virtual void setComparison(const std::shared_ptr<const Comparison> &comparison) = 0;
    virtual void setFilter(const StoryFilter &filter) = 0;

    /// Which versions stand in columns, in their order; told after each comparison too. Of no matter to a
    /// page that looks after its columns itself.
    virtual void setColumns(const std::vector<int> &) { }

    /// Marks the sentence, or what stands in it, as chosen and brings it into view.
    virtual void choose(int version, int sentence) = 0;
    virtual void setChosenFinding(std::optional<int> finding) = 0;

    /// Marks what is looked for, where the page shows the texts; `current` is the hit that was gone to.
    virtual void setHits(const FindHits &, const std::optional<FindHit> &) { }

    /// The texts that the page shows; none on a page of tables.
    virtual TextInteraction *text() { return nullptr; }

    /// The chips of this page, in order, and what becomes of the filter when one is switched.
    virtual std::vector<ClassChip> chips(const StoryFilter &filter) const = 0;
    virtual void setChipShown(StoryFilter &filter, int chip, bool shown) const = 0;

    /// This chip alone, or all of them again where it is alone already.
    virtual void setChipAlone(StoryFilter &filter, int chip) const = 0;

    /// What stands at the end of the tabs' row while the page is shown, if anything.
    virtual QWidget *cornerWidget() { return nullptr; }

    /// And at the end of the chips' row.
    virtual QWidget *chipTools() { return nullptr; }

signals:
    void sentenceChosen(int version, int sentence);

    /// The reader asks to see a sentence in the texts.
    void sentenceActivated(int version, int sentence);
};

/// The chips for some classes of a status, with the counts given by class.
template<typename Status, typename CountOf>
std::vector<ClassChip> chipsOf(std::span<const Status> classes, const std::set<Status> &hidden,
                               const CountOf &countOf)
{
    std::vector<ClassChip> chips;
    for (const Status status : classes)
        chips.push_back({markOf(status), nameOf(status), countOf(status), !hidden.contains(status)});
    if (std::ranges::count(chips, true, &ClassChip::shown) == 1)
        std::ranges::find(chips, true, &ClassChip::shown)->alone = true;
    return chips;
}

/// Hides all classes but one; where it is alone already, none.
template<typename Status>
void setAlone(std::set<Status> &hidden, std::span<const Status> classes, Status status)
{
    std::set<Status> others(classes.begin(), classes.end());
    others.erase(status);
    hidden = hidden == others ? std::set<Status>() : others;
}

/// Switches one class in a set of hidden ones.
template<typename Status>
void setShown(std::set<Status> &hidden, Status status, bool shown)
{
    if (shown)
        hidden.erase(status);
    else
        hidden.insert(status);
}

} // namespace retold
