#pragma once

#include "app/views/story_page.h"

#include <QWidget>

class QHBoxLayout;

namespace retold {

class Chip;

/// The row of chips above a page.
class ClassChips final : public QWidget {
    Q_OBJECT

public:
    /// Tab goes from `before` to the chips.
    ClassChips(QWidget *before, QWidget *parent);

    void setChips(const std::vector<ClassChip> &chips);

    /// Without names, where there is little room.
    void setCompact(bool compact);

    /// Wide enough for the chips without names; as many have theirs as there is room for.
    QSize minimumSizeHint() const override;

signals:
    void shownChanged(int chip, bool shown);

    /// The reader wants to see this class alone, or all of them again.
    void onlyRequested(int chip);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(std::size_t named) const;
    void fit();
    void setEdges(qreal edge);
    void rebuild(const std::vector<ClassChip> &chips);

    QWidget *m_before;
    QHBoxLayout *m_layout;
    std::vector<Chip *> m_chips;
    std::vector<ClassMark> m_marks;
    bool m_compact = false; ///< Asked for, whatever room there is.
};

} // namespace retold
