#include "app/window/keys_window.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace retold {

KeysWindow::KeysWindow(CommandKeys &keys, QWidget *parent) :
    QDialog(parent),
    m_keys(keys),
    m_model(new KeysModel(keys, this)),
    m_filter(new QLineEdit(this)),
    m_table(new QTableView(this)),
    m_name(new QLabel(this)),
    m_edit(new QKeySequenceEdit(this)),
    m_note(new QLabel(this)),
    m_takeIt(new QPushButton(this)),
    m_reset(new QPushButton(tr("Reset"), this)),
    m_resetAll(new QPushButton(tr("Reset all"), this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(qRound(px(640)), qRound(px(640)));
    m_filter->setPlaceholderText(tr("A word of the command, or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    prepareTable();
    auto *layout = new QVBoxLayout(this);
    const int edge = qRound(px(14));
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(qRound(px(12)));
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEditor());

    connectParts();
    m_table->selectRow(0);
    m_filter->setFocus();
}

KeysWindow::~KeysWindow()
{
    m_edit->disconnect(this); // It ends its editing when it goes, and by then this is half gone.
}

void KeysWindow::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(px(30)));
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::KeyColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Commands and their keys"));
}

void KeysWindow::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_model->setQuery(query);
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysWindow::showChosen);
    connect(m_table, &QTableView::activated, m_edit, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { take(m_edit->keySequence()); });
    connect(m_takeIt, &QPushButton::clicked, this, [this] {
        if (const auto command = chosen())
            m_keys.takeKey(*command, m_edit->keySequence());
        showChosen();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto command = chosen())
            take(specOf(*command).key);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        showChosen();
    });
}

QWidget *KeysWindow::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(px(8)));
    m_name->setFont(Theme::current().font(TextRole::UiStrong));
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setMinimumWidth(qRound(px(180)));
    m_note->setWordWrap(true);
    for (QPushButton *button : {m_takeIt, m_reset, m_resetAll})
        button->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(qRound(px(8)));
    line->addWidget(m_name, 1);
    line->addWidget(m_edit);
    line->addWidget(m_reset);
    line->addWidget(m_resetAll);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_takeIt);
    layout->addLayout(line);
    layout->addLayout(note);
    return editor;
}

std::optional<Command> KeysWindow::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->command(index.row())) : std::nullopt;
}

void KeysWindow::showChosen()
{
    const auto command = chosen();
    m_takeIt->hide();
    m_name->setText(command ? nameOf(*command) : QString());
    m_edit->setEnabled(command.has_value());
    m_reset->setEnabled(command && m_keys.isChanged(*command));
    m_note->setText(tr("Click the field and press the new keys; they hold at once."));
    m_edit->setKeySequence(command ? m_keys.key(*command) : QKeySequence());
}

/// A key that another command has is not taken from it without a word.
void KeysWindow::take(const QKeySequence &key)
{
    const auto command = chosen();
    if (!command || key == m_keys.key(*command))
        return;
    if (m_keys.conflict(*command, key))
        return offer(key);
    m_keys.setKey(*command, key);
    showChosen();
}

void KeysWindow::offer(const QKeySequence &key)
{
    const Command other = *m_keys.conflict(*chosen(), key);
    //: %1 is a key, %2 the command that has it.
    m_note->setText(tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), nameOf(other)));
    m_edit->setKeySequence(key);
    m_takeIt->setText(tr("Take it from there"));
    m_takeIt->show();
}

} // namespace retold
