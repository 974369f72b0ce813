#include "app/help/help_window.h"

#include "app/help/help_browser.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

namespace retold {

namespace {
constexpr int pageRole = Qt::UserRole;
} // namespace

HelpWindow::HelpWindow(const CommandKeys &keys, QWidget *parent) :
    QDialog(parent),
    m_keys(keys),
    m_field(new QLineEdit(this)),
    m_list(new QListWidget(this)),
    m_browser(new HelpBrowser(this))
{
    setWindowTitle(tr("Help for Retold"));
    resize(qRound(px(900)), qRound(px(680)));
    m_field->setPlaceholderText(tr("Search the help"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setObjectName(QStringLiteral("helpPages"));
    const int edge = qRound(px(12));
    auto *side = new QWidget(this);
    side->setObjectName(QStringLiteral("helpSide"));
    side->setFixedWidth(qRound(px(216)));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, edge, 0, 0);
    column->setSpacing(edge);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(edge, 0, edge, 0);
    field->addWidget(m_field);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_browser, 1);

    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            m_browser->showPage(m_pages.at(static_cast<std::size_t>(item->data(pageRole).toInt())),
                                m_field->text());
    });
    connect(m_browser, &HelpBrowser::pageRequested, this, &HelpWindow::showPage);
    connect(&m_keys, &CommandKeys::changed, this, &HelpWindow::load);
    load();
}

void HelpWindow::load()
{
    m_pages = helpPages(QLocale().uiLanguages(), m_keys);
    filter(m_field->text());
}

void HelpWindow::filter(const QString &query)
{
    const QString chosen = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
    m_list->clear();
    for (const std::size_t page : searchHelp(m_pages, query)) {
        auto *item = new QListWidgetItem(m_pages[page].title, m_list);
        item->setData(pageRole, static_cast<int>(page));
    }
    const QList<QListWidgetItem *> same = m_list->findItems(chosen, Qt::MatchExactly);
    m_list->setCurrentItem(query.isEmpty() && !same.isEmpty() ? same.front() : m_list->item(0));
    if (m_list->count() == 0)
        m_browser->showPage(
            {QString(), QString(),
             //: %1 is what was looked for in the help.
             QStringLiteral("<p>%1</p>").arg(tr("No page has “%1”.").arg(query).toHtmlEscaped())});
}

void HelpWindow::showPage(const QString &name)
{
    m_field->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const auto page = static_cast<std::size_t>(m_list->item(row)->data(pageRole).toInt());
        if (m_pages.at(page).name == name)
            m_list->setCurrentRow(row);
    }
}

} // namespace retold
