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
    explicit ClassChips(QWidget *parent);

    void setChips(const std::vector<ClassChip> &chips);

    /// Without names, where there is little room.
    void setCompact(bool compact);

signals:
    void shownChanged(int chip, bool shown);

    /// The reader wants to see this class alone, or all of them again.
    void onlyRequested(int chip);

private:
    void rebuild(const std::vector<ClassChip> &chips);

    QHBoxLayout *m_layout;
    std::vector<Chip *> m_chips;
    std::vector<ClassMark> m_marks;
    bool m_compact = false;
};

} // namespace retold
