#include "app/views/findings_panel.h"

#include "app/models/filter_state.h"
#include "app/theme/theme.h"
#include "app/views/chip.h"
#include "app/views/detail_pane.h"
#include "app/views/empty_note.h"
#include "app/views/finding_delegate.h"
#include "app/views/story_page.h"
#include "core/compare/vocabulary.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>

namespace retold {

FindingsPanel::FindingsPanel(FilterState *filter, QWidget *parent) :
    QWidget(parent),
    m_filter(filter),
    m_model(new FindingsModel(this)),
    m_list(new QListView(this)),
    m_detail(new DetailPane(this)),
    m_splitter(new QSplitter(Qt::Vertical, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings, worst first"));
    m_note = new EmptyNote(m_list);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateDetail();
        emit findingChosen(chosenFinding());
    });
    connect(m_detail, &DetailPane::placeActivated, this,
            [this](const Place &place) { emit placeActivated(place.version, place.sentence); });
    connect(m_filter, &FilterState::changed, this, &FindingsPanel::followFilter);
    followFilter();
}

QWidget *FindingsPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(qRound(px(12)), qRound(px(9)), qRound(px(12)), qRound(px(10)));
    column->setSpacing(qRound(px(9)));
    auto *title = new QLabel(tr("Findings"), head);
    title->setFont(Theme::current().font(TextRole::UiStrong));
    m_count = new QLabel(head);
    auto *first = new QHBoxLayout;
    first->setSpacing(qRound(px(7)));
    first->addWidget(title);
    first->addWidget(m_count);
    first->addStretch();
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(qRound(px(5)));
    for (int s = 0; s < severityCount; ++s) {
        const auto severity = static_cast<Severity>(s);
        auto *chip = new Chip(severity, nameOf(severity), head);
        chip->setCompact(severity != Severity::Style);
        connect(chip, &Chip::toggled, this,
                [this, severity](bool shown) { setSeverityShown(severity, shown); });
        connect(chip, &Chip::onlyRequested, this, [this, severity] { showOnly(severity); });
        second->addWidget(chip);
        m_chips.push_back(chip);
    }
    second->addStretch();
    column->addLayout(second);
    return head;
}

void FindingsPanel::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_model->setComparison(comparison);
    for (int s = 0; s < severityCount; ++s)
        m_chips.at(static_cast<std::size_t>(s))
            ->setCount(comparison ? comparison->countOf(static_cast<Severity>(s)) : 0);
    m_count->setText(QLocale().toString(m_model->findingCount()));
    updateNote();
    updateDetail();
}

void FindingsPanel::setSeverityShown(Severity severity, bool shown)
{
    StoryFilter filter = m_filter->filter();
    setShown(filter.hiddenSeverities, severity, shown);
    m_filter->setFilter(filter);
}

void FindingsPanel::showOnly(Severity severity)
{
    StoryFilter filter = m_filter->filter();
    const bool isOnly
        = filter.hiddenSeverities.size() == severityCount - 1 && !filter.hiddenSeverities.contains(severity);
    for (int s = 0; s < severityCount; ++s) {
        const auto each = static_cast<Severity>(s);
        setShown(filter.hiddenSeverities, each, isOnly || each == severity);
    }
    m_filter->setFilter(filter);
}

void FindingsPanel::followFilter()
{
    const std::optional<int> chosen = chosenFinding();
    m_model->setFilter(m_filter->filter());
    for (int s = 0; s < severityCount; ++s) {
        Chip *chip = m_chips.at(static_cast<std::size_t>(s));
        const QSignalBlocker blocker(chip);
        chip->setChecked(!m_filter->filter().hiddenSeverities.contains(static_cast<Severity>(s)));
    }
    m_count->setText(QLocale().toString(m_model->findingCount()));
    updateNote();
    if (chosen)
        chooseFinding(*chosen);
    updateDetail();
    if (chosenFinding() != chosen)
        emit findingChosen(chosenFinding());
}

void FindingsPanel::chooseFinding(int finding)
{
    if (const auto row = m_model->rowOf(finding))
        m_list->setCurrentIndex(m_model->index(*row));
}

void FindingsPanel::step(int direction)
{
    const QModelIndex current = m_list->currentIndex();
    const auto row = current.isValid() ? std::optional(current.row()) : std::nullopt;
    if (const auto next = m_model->neighbour(row, direction)) {
        m_list->setCurrentIndex(m_model->index(*next));
        m_list->scrollTo(m_model->index(*next));
    }
}

std::optional<int> FindingsPanel::chosenFinding() const
{
    const QVariant finding = m_list->currentIndex().data(FindingsModel::FindingRole);
    return finding.isValid() ? std::optional(finding.toInt()) : std::nullopt;
}

int FindingsPanel::chosenPosition() const
{
    return chosenFinding() ? m_model->positionOf(m_list->currentIndex().row()) : 0;
}

void FindingsPanel::updateDetail()
{
    m_detail->showFinding(m_comparison, chosenFinding(), chosenPosition(), m_model->findingCount());
}

/// What was checked, where nothing came of it; and what is hidden is not said to be nothing.
void FindingsPanel::updateNote()
{
    if (!m_comparison || m_comparison->versions.size() < 2)
        return m_note->setWords({}, {});
    const auto findings = static_cast<int>(m_comparison->findings.size());
    if (findings > 0)
        return m_note->setWords(tr("Nothing to show"), tr("The filter hides %n finding(s).", "", findings));
    const auto count
        = [](const auto &items) { return QLocale().toString(static_cast<qsizetype>(items.size())); };
    //: What was looked at: four counts.
    m_note->setWords(tr("Nothing to raise"),
                     tr("Checked: %1 facts, %2 quotations, %3 figures and %4 names.")
                         .arg(count(m_comparison->facts), count(m_comparison->quoteGroups),
                              count(m_comparison->figureGroups), count(m_comparison->nameGroups)));
}

QByteArray FindingsPanel::saveLayout() const
{
    return m_splitter->saveState();
}

void FindingsPanel::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace retold
