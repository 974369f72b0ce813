#pragma once

#include "app/views/story_page.h"
#include "app/views/tables/story_table.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace retold {

class ChoiceButton;
class SegmentSwitch;
class StoryTableModel;
class StoryTableProxy;
class TableView;
enum class TableOrder;

/// A page with a table of the story: which rows there are and which of them are shown is for the heirs to
/// say. The table is made when the page is first seen, and anew when it is seen and out of date.
class TablePage : public StoryPage {
    Q_OBJECT

public:
    void setComparison(const std::shared_ptr<const Comparison> &comparison) override;
    void setFilter(const StoryFilter &filter) override;
    void setColumns(const std::vector<int> &versions) override;
    void choose(int version, int sentence) final;
    void setChosenFinding(std::optional<int>) override { }
    QWidget *cornerWidget() override { return m_tabTools; }
    QWidget *chipTools() override { return m_chipTools; }

    TableView &tableView() { return *m_view; }
    QLineEdit &textFilter() { return *m_text; }
    ChoiceButton &orderChoice() { return *m_order; }
    SegmentSwitch *wordsSwitch() { return m_words; }
    StoryTableProxy &proxy() { return *m_proxy; }

protected:
    /// `rowTitle` stands over what the rows are about.
    TablePage(const QString &rowTitle, QWidget *parent);

    virtual StoryTable makeTable(const Comparison &comparison, const StoryFilter &filter) const = 0;

    /// After each making of the table and each change of its columns.
    virtual void tableChanged() { }
    virtual bool showsItem(const StoryFilter &filter, int item) const = 0;

    const Comparison *comparison() const { return m_comparison.get(); }
    const StoryFilter &filter() const { return m_filter; }

    /// The versions in sight, in the order of their columns.
    const std::vector<int> &columns() const { return m_columns; }
    const StoryTableModel &model() const { return *m_model; }
    QStackedWidget &stack() { return *m_stack; }
    /// A switch between words and signs alone; signs come first where many versions are open, until the
    /// reader chooses.
    void addWordsSwitch();
    void startWith(TableOrder order);

    /// Tab goes from the content to the tools that all tables have; they were made before it, and would be
    /// passed over on the way to what has the page's focus.
    void setToolsAfter(QWidget &content);
    void addTabTool(QWidget *tool);
    void addChipTool(QWidget *tool);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Shows the table, or why it is empty.
    virtual void showContent();
    virtual QWidget *contentWidget() const;

    /// Chooses in the views of the table; told only while the table is up to date.
    virtual void followChoice(int version, int sentence);
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    void refresh();
    void catchUp();
    void followColumns();
    void setUpTools();
    void connectParts();
    void chooseLook();
    void setOrderChoices();
    void setOrder(int choice);
    void applyFilter();

    std::shared_ptr<const Comparison> m_comparison;
    StoryFilter m_filter;
    std::vector<int> m_columns;
    std::optional<std::pair<int, int>> m_chosen; ///< Version and sentence.
    bool m_isBehind = false;                     ///< The views do not show what is chosen.
    bool m_isStale = false;                      ///< The table is not that of the comparison and the filter.
    StoryTableModel *m_model;
    StoryTableProxy *m_proxy;
    QStackedWidget *m_stack;
    TableView *m_view;
    QLabel *m_empty;
    QWidget *m_tabTools;
    QWidget *m_chipTools;
    QLineEdit *m_text;
    ChoiceButton *m_order;
    SegmentSwitch *m_words = nullptr;
    bool m_lookChosen = false;
};

} // namespace retold
