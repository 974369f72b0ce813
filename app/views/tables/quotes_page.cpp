#include "app/views/tables/quotes_page.h"

#include "app/views/choice_button.h"
#include "app/views/segment_switch.h"
#include "app/views/tables/quote_cards.h"
#include "app/views/tables/quote_table.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_view.h"

#include <QListView>
#include <QLocale>
#include <QStackedWidget>

#include <array>
#include <map>

namespace retold {

namespace {

constexpr std::array classes{QuoteStatus::Misattributed, QuoteStatus::Altered,  QuoteStatus::Trimmed,
                             QuoteStatus::Paraphrased,   QuoteStatus::Verbatim, QuoteStatus::Added,
                             QuoteStatus::Dropped};

enum Look { Cards, Table, Signs };

} // namespace

QuotesPage::QuotesPage(QWidget *parent) :
    ClassedPage(tr("Quotation"), &Comparison::quoteGroups, classes, parent),
    m_cards(new QuoteCards(&proxy(), this)),
    m_look(new SegmentSwitch(tr("How quotations are shown"), {tr("Cards"), tr("Table"), tr("Signs")}, this)),
    m_speakers(new ChoiceButton(tr("Speaker"), this))
{
    stack().addWidget(m_cards);
    m_cards->list().installEventFilter(this);
    addTabTool(m_look);
    addChipTool(m_speakers);
    setFocusProxy(m_cards);
    setToolsAfter(m_cards->list());
    connect(m_cards, &QuoteCards::sentenceChosen, this, &StoryPage::sentenceChosen);
    connect(m_cards, &QuoteCards::sentenceActivated, this, &StoryPage::sentenceActivated);
    connect(m_look, &SegmentSwitch::chosen, this, &QuotesPage::setLook);
    connect(m_speakers, &ChoiceButton::chosen, this, [this](int speaker) {
        proxy().setTitle(speaker == 0 ? QString() : m_names.at(static_cast<std::size_t>(speaker - 1)));
        showContent();
    });
    startWith(TableOrder::WorstFirst);
    setSpeakers();
}

QString QuotesPage::title() const
{
    return tr("Quotes");
}

void QuotesPage::tableChanged()
{
    setSpeakers();
}

void QuotesPage::followChoice(int version, int sentence)
{
    TablePage::followChoice(version, sentence);
    m_cards->choose(version, sentence);
}

StoryTable QuotesPage::makeTable(const Comparison &comparison, const StoryFilter &filter) const
{
    return makeQuoteTable(comparison, filter);
}

QWidget *QuotesPage::contentWidget() const
{
    return m_look->chosenSegment() == Cards ? static_cast<QWidget *>(m_cards) : TablePage::contentWidget();
}

/// The speakers with the number of their quotations, those with most first.
void QuotesPage::setSpeakers()
{
    std::map<QString, int> counts;
    for (const TableRow &row : model().table().rows)
        ++counts[row.title];
    m_names.clear();
    for (const auto &[name, count] : counts)
        m_names.push_back(name);
    std::ranges::stable_sort(m_names, std::greater(),
                             [&counts](const QString &name) { return counts[name]; });
    std::vector<ChoiceButton::Choice> choices{{tr("All speakers"), 0}};
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        const QString &name = m_names.at(static_cast<std::size_t>(i));
        //: A speaker and how many quotations are theirs.
        choices.push_back({tr("%1  %2").arg(name, QLocale().toString(counts[name])), i + 1, i == 0});
    }
    m_speakers->setValue(0);
    m_speakers->setChoices(choices);
    proxy().setTitle({});
    showContent();
}

void QuotesPage::setLook(int segment)
{
    tableView().setShowsWords(segment == Table);
    setFocusProxy(contentWidget());
    showContent();
}

} // namespace retold
