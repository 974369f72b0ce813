#include "app/views/findings_panel.h"

#include "app/models/filter_state.h"
#include "app/theme/theme.h"
#include "app/views/chip.h"
#include "app/views/choice_button.h"
#include "app/views/detail_pane.h"
#include "app/views/empty_note.h"
#include "app/views/finding_delegate.h"
#include "app/views/findings_strip.h"
#include "app/views/kind_chooser.h"
#include "app/views/story_page.h"
#include "core/compare/vocabulary.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>
#include <map>

namespace retold {

namespace {
constexpr qreal leastDetail = 250;
constexpr qreal mostDetail = 460;
constexpr qreal leastWidth = 292;
constexpr qreal headEdge = 12;
constexpr qreal chipGap = 5;
constexpr int detailShare = 48; // Per cent of the height.
} // namespace

FindingsPanel::FindingsPanel(FilterState *filter, QWidget *parent) :
    QWidget(parent),
    m_filter(filter),
    m_model(new FindingsModel(this)),
    m_list(new QListView(this)),
    m_detail(new DetailPane(this)),
    m_splitter(new QSplitter(Qt::Vertical, this)),
    m_strip(new FindingsStrip(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // Tells the list that heights follow from the width.
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Findings, worst first"));
    m_note = new EmptyNote(m_list);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(qRound(px(3)));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sized = true; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = makeHead();
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_strip, 1);
    setCompact(false);
    orderTabs();
    connect(m_strip, &QAbstractButton::clicked, this, &FindingsPanel::unfoldRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateDetail();
        emit findingChosen(chosenFinding());
    });
    connect(m_detail, &DetailPane::placeActivated, this, &FindingsPanel::placeActivated);
    connect(m_filter, &FilterState::changed, this, &FindingsPanel::followFilter);
    followFilter();
}

/// As they stand from the top down; the list was made before its filters.
void FindingsPanel::orderTabs()
{
    QWidget *before = m_order;
    for (QWidget *next : std::initializer_list<QWidget *>{m_chips.front(), m_chips.at(1), m_chips.at(2),
                                                          m_chips.at(3), m_kinds, m_list, m_detail}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *FindingsPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(qRound(px(headEdge)), qRound(px(9)), qRound(px(headEdge)), qRound(px(10)));
    column->setSpacing(qRound(px(9)));
    auto *title = new QLabel(tr("Findings"), head);
    title->setFont(Theme::current().font(TextRole::UiStrong));
    m_count = new QLabel(head);
    m_order = new ChoiceButton(tr("Order of the findings"), head);
    m_order->setChoices({{tr("Worst first"), static_cast<int>(FindingOrder::WorstFirst)},
                         {tr("In story order"), static_cast<int>(FindingOrder::Story)}});
    connect(m_order, &ChoiceButton::chosen, this, [this](int order) {
        keepChosen([this, order] { m_model->setOrder(static_cast<FindingOrder>(order)); });
    });
    auto *first = new QHBoxLayout;
    first->setSpacing(qRound(px(7)));
    first->addWidget(title);
    first->addWidget(m_count);
    first->addStretch();
    first->addWidget(m_order);
    column->addLayout(first);
    column->addLayout(makeFilters(head));
    return head;
}

QLayout *FindingsPanel::makeFilters(QWidget *head)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(qRound(px(chipGap)));
    for (int s = 0; s < severityCount; ++s) {
        const auto severity = static_cast<Severity>(s);
        auto *chip = new Chip(severity, nameOf(severity), head);
        chip->setCompact(true);
        connect(chip, &Chip::toggled, this,
                [this, severity](bool shown) { setSeverityShown(severity, shown); });
        connect(chip, &Chip::onlyRequested, this, [this, severity] { showOnly(severity); });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_kinds = new KindChooser(head);
    connect(m_kinds, &KindChooser::hiddenChanged, this, [this](const std::set<FindingKind> &hidden) {
        StoryFilter filter = m_filter->filter();
        filter.hiddenKinds = hidden;
        m_filter->setFilter(filter);
    });
    row->addStretch();
    row->addWidget(m_kinds);
    return row;
}

void FindingsPanel::setCompact(bool compact)
{
    m_head->setVisible(!compact);
    m_splitter->setVisible(!compact);
    m_strip->setVisible(compact);
    if (compact)
        return setFixedWidth(m_strip->sizeHint().width());
    setMaximumWidth(QWIDGETSIZE_MAX);
    shareWidth();
}

bool FindingsPanel::isCompact() const
{
    return !m_strip->isHidden();
}

void FindingsPanel::setKeyText(const QString &key)
{
    m_strip->setKeyText(key);
}

void FindingsPanel::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_model->setComparison(comparison);
    updateCounts();
    updateDetail();
}

/// How many there are of each severity and kind, whatever is shown of them.
void FindingsPanel::updateCounts()
{
    std::map<FindingKind, int> kinds;
    if (m_comparison) {
        for (const Finding &finding : m_comparison->findings)
            ++kinds[finding.kind];
    }
    m_kinds->setCounts(kinds);
    std::array<int, severityCount> counts{};
    for (std::size_t s = 0; s < counts.size(); ++s) {
        counts[s] = m_comparison ? m_comparison->countOf(static_cast<Severity>(s)) : 0;
        m_chips[s]->setCount(counts[s]);
    }
    m_strip->setCounts(counts);
    shareWidth();
    m_count->setText(QLocale().toString(m_model->findingCount()));
    updateNote();
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
    keepChosen([this] { m_model->setFilter(m_filter->filter()); });
    for (int s = 0; s < severityCount; ++s) {
        Chip *chip = m_chips.at(static_cast<std::size_t>(s));
        const QSignalBlocker blocker(chip);
        const std::set<Severity> &hidden = m_filter->filter().hiddenSeverities;
        chip->setChecked(!hidden.contains(static_cast<Severity>(s)));
        chip->setAlone(chip->isChecked() && hidden.size() == severityCount - 1);
    }
    m_kinds->setHidden(m_filter->filter().hiddenKinds);
    shareWidth();
    m_count->setText(QLocale().toString(m_model->findingCount()));
    updateNote();
}

/// The chosen finding stays chosen where it is still shown.
void FindingsPanel::keepChosen(const std::function<void()> &change)
{
    const std::optional<int> chosen = chosenFinding();
    change();
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
    stepTo(direction, {});
}

void FindingsPanel::stepWithinKind(int direction)
{
    const std::optional<int> chosen = chosenFinding();
    if (!chosen)
        return step(direction);
    const FindingKind kind = m_comparison->findings.at(static_cast<std::size_t>(*chosen)).kind;
    stepTo(direction, [kind](const Finding &finding) { return finding.kind == kind; });
}

void FindingsPanel::stepToAlteredQuote()
{
    stepTo(1, [](const Finding &finding) { return finding.kind == FindingKind::QuoteAltered; });
}

void FindingsPanel::stepTo(int direction, const FindingsModel::Accepts &accepts)
{
    const QModelIndex current = m_list->currentIndex();
    const auto row = current.isValid() ? std::optional(current.row()) : std::nullopt;
    if (const auto next = m_model->neighbour(row, direction, accepts)) {
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
    if (m_model->rowCount() > 0)
        return m_note->setWords({}, {});
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
    return m_sized ? m_splitter->saveState() : QByteArray();
}

void FindingsPanel::restoreLayout(const QByteArray &state)
{
    m_sized = !state.isEmpty() && m_splitter->restoreState(state);
    m_splitter->setHandleWidth(qRound(px(3)));
}

/// List and detail both keep a height that they are of use with, at every size of the window.
void FindingsPanel::shareHeight()
{
    if (m_sized)
        return;
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int least = qRound(px(leastDetail));
    const int detail = std::clamp(all * detailShare / 100, std::min(least, all / 2), qRound(px(mostDetail)));
    m_splitter->setSizes({all - detail, detail});
}

/// The last chip has its name where there is room: it is the one that nobody asks for.
void FindingsPanel::shareWidth()
{
    if (isCompact())
        return;
    int needed = qRound(px(2 * headEdge + severityCount * chipGap)) + m_kinds->sizeHint().width();
    for (const Chip *chip : m_chips)
        needed += chip->widthOf(true);
    setMinimumWidth(std::max(qRound(px(leastWidth)), needed));
    const Chip &last = *m_chips.back();
    m_chips.back()->setCompact(width() < needed + last.widthOf(false) - last.widthOf(true));
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    shareHeight();
    shareWidth();
}

} // namespace retold
