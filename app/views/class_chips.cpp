#include "app/views/class_chips.h"

#include "app/theme/theme.h"
#include "app/views/chip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace retold {

namespace {
constexpr qreal wideEdge = 14;
constexpr qreal narrowEdge = 8;
constexpr qreal wideGap = 6;
constexpr qreal narrowGap = 4;
} // namespace

ClassChips::ClassChips(QWidget *before, QWidget *parent) :
    QWidget(parent),
    m_before(before),
    m_layout(new QHBoxLayout(this))
{
    setEdges(wideEdge);
    m_layout->setSpacing(qRound(px(wideGap)));
    m_layout->addStretch();
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassChips::setChips(const std::vector<ClassChip> &chips)
{
    const bool same = std::ranges::equal(chips, m_marks, {}, &ClassChip::mark);
    if (!same)
        rebuild(chips);
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const QSignalBlocker blocker(m_chips[i]);
        m_chips[i]->setCount(chips[i].count);
        m_chips[i]->setChecked(chips[i].shown);
        m_chips[i]->setAlone(chips[i].alone);
    }
    updateGeometry();
    fit();
}

int ClassChips::widthOf(std::size_t named) const
{
    const QMargins margins = m_layout->contentsMargins();
    int width = margins.left() + margins.right();
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        width += m_chips[i]->widthOf(i >= named) + (i > 0 ? m_layout->spacing() : 0);
    return width;
}

QSize ClassChips::minimumSizeHint() const
{
    return {widthOf(0), m_layout->sizeHint().height()};
}

/// The last ones lose their names first.
void ClassChips::fit()
{
    std::size_t named = m_compact ? 0 : m_chips.size();
    while (named > 0 && width() < widthOf(named))
        --named;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCompact(i >= named);
}

void ClassChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ClassChips::rebuild(const std::vector<ClassChip> &chips)
{
    for (Chip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // It may be the one whose click brought us here.
    }
    m_chips.clear();
    m_marks.clear();
    for (int i = 0; i < static_cast<int>(chips.size()); ++i) {
        const ClassChip &spec = chips.at(static_cast<std::size_t>(i));
        auto *chip = new Chip(spec.mark, spec.name, this);
        connect(chip, &Chip::toggled, this, [this, i](bool shown) { emit shownChanged(i, shown); });
        connect(chip, &Chip::onlyRequested, this, [this, i] { emit onlyRequested(i); });
        m_layout->insertWidget(i, chip);
        setTabOrder(m_chips.empty() ? m_before : m_chips.back(), chip);
        m_chips.push_back(chip);
        m_marks.push_back(spec.mark);
    }
}

void ClassChips::setEdges(qreal edge)
{
    m_layout->setContentsMargins(qRound(px(edge)), qRound(px(8)), qRound(px(edge)), qRound(px(4)));
}

void ClassChips::setCompact(bool compact)
{
    m_compact = compact;
    setEdges(compact ? narrowEdge : wideEdge);
    m_layout->setSpacing(qRound(px(compact ? narrowGap : wideGap)));
    fit();
}

} // namespace retold
