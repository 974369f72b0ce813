#include "app/window/central_pane.h"

#include "app/theme/theme.h"
#include "app/views/chip.h"
#include "app/views/message_line.h"
#include "app/views/overview_strip.h"
#include "core/compare/vocabulary.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabBar>

namespace retold {

CentralPane::CentralPane(QWidget *parent) :
    QWidget(parent),
    m_tabs(new QTabBar(this)),
    m_message(new MessageLine(this)),
    m_strip(new OverviewStrip(this)),
    m_levels(new LevelView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Side by side"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_message);
    layout->addWidget(makeChips());
    layout->addWidget(m_strip);
    layout->addWidget(m_levels, 1);

    connect(m_levels, &LevelView::viewMoved, this,
            [this] { m_strip->setBandsInView(m_levels->bandsInView()); });
    connect(m_strip, &OverviewStrip::bandActivated, m_levels, &LevelView::scrollToBand);
    connect(m_strip, &OverviewStrip::wheeled, this, [this](int pixels) {
        QScrollBar *bar = m_levels->verticalScrollBar();
        bar->setValue(bar->value() + pixels);
    });
}

QWidget *CentralPane::makeChips()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(qRound(px(14)), qRound(px(8)), qRound(px(14)), qRound(px(4)));
    layout->setSpacing(qRound(px(6)));
    for (const FactStatus status : {FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                                    FactStatus::Partial, FactStatus::Added, FactStatus::Dropped}) {
        auto *chip = new Chip(markOf(status), nameOf(status), row);
        layout->addWidget(chip);
        m_chips.emplace_back(status, chip);
    }
    layout->addStretch();
    return row;
}

void CentralPane::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_strip->setComparison(comparison);
    m_levels->setComparison(comparison);
    updateChips(comparison.get());
}

void CentralPane::updateChips(const Comparison *comparison)
{
    std::map<FactStatus, int> counts;
    if (comparison != nullptr) {
        for (const Fact &fact : comparison->facts) {
            for (const FactCell &cell : fact.cells) {
                const bool isGap = cell.status == FactStatus::Dropped
                    && (!comparison->reference
                        || fact.cells.at(static_cast<std::size_t>(*comparison->reference)).sentences.empty());
                counts[cell.status] += isGap ? 0 : 1;
            }
        }
    }
    for (const auto &[status, chip] : m_chips)
        chip->setCount(counts[status]);
}

} // namespace retold
