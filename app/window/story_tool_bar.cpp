#include "app/window/story_tool_bar.h"

#include "app/models/versions_model.h"
#include "app/theme/signs.h"
#include "app/views/find_field.h"
#include "app/views/painting_help.h"
#include "app/window/reference_button.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

namespace retold {

namespace {

constexpr int tightest = 4; // Steps from all words to none.

} // namespace

QToolButton *StoryToolBar::addButton(QAction *action, const QString &text)
{
    // What a button says; a text of the button's own is lost when its action changes. Qt leaves two pixels
    // between icon and text, whatever the style asks for.
    action->setIconText(QStringLiteral(" ") + text);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(withoutMnemonic(action->text())); // "F7" alone says nothing.
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

StoryToolBar::StoryToolBar(const CommandActions &commands, QWidget *parent) :
    QToolBar(parent),
    m_place(new QLabel(this)),
    m_reference(new ReferenceButton(this)),
    m_find(new FindField(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setIconSize(QSize(qRound(px(16)), qRound(px(16))));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_named.push_back(addButton(commands.action(Command::Open), tr("Open")));
    m_named.push_back(addButton(commands.action(Command::Paste), tr("Paste")));
    addSeparator();
    m_reference->setMenu(new QMenu(m_reference));
    addWidget(m_reference);
    addSeparator();
    m_steps.push_back(addButton(commands.action(Command::PreviousFinding), QStringLiteral("F7")));
    m_place->setMinimumWidth(qRound(px(64)));
    m_place->setAlignment(Qt::AlignCenter);
    addWidget(m_place);
    m_steps.push_back(addButton(commands.action(Command::NextFinding), QStringLiteral("F8")));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    addWidget(m_find);
    auto *gap = new QWidget(this);
    gap->setFixedWidth(qRound(px(8)));
    addWidget(gap);
    m_named.push_back(addButton(commands.action(Command::ExportReport), tr("Export")));
    m_named.back()->setObjectName(QStringLiteral("exportButton"));
    setComparison(nullptr);
    setPlace(0, 0);
}

void StoryToolBar::setComparison(const Comparison *comparison)
{
    QMenu *menu = m_reference->menu();
    menu->clear();
    m_reference->setEnabled(comparison != nullptr && comparison->versions.size() > 1);
    m_reference->setNothing();
    if (comparison == nullptr)
        return;
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<int> version) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(comparison->reference == version);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, version] { emit referenceChosen(version); });
    };
    for (int v = 0; v < static_cast<int>(comparison->versions.size()); ++v) {
        const Version &version = comparison->versions.at(static_cast<std::size_t>(v))->version;
        //: A version in the list of references: %1 its letter, %2 its name.
        add(tr("%1  %2").arg(siglumOf(v), isolated(nameOfVersion(version))), v);
    }
    menu->addSeparator();
    add(tr("No reference: all against all"), std::nullopt);
    const std::optional<int> chosen = comparison->reference;
    m_reference->setChosen(
        chosen,
        chosen ? nameOfVersion(comparison->versions.at(static_cast<std::size_t>(*chosen))->version)
               : tr("none"));
}

void StoryToolBar::setPlace(int position, int count)
{
    if (count == 0)
        m_place->clear();
    else if (position == 0)
        m_place->setText(tr("%n finding(s)", "", count));
    else
        //: Where the chosen finding stands: %1 its number, %2 how many there are.
        m_place->setText(tr("%1 of %2").arg(position).arg(count));
}

void StoryToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

bool StoryToolBar::event(QEvent *event)
{
    const bool handled = QToolBar::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

/// The least tight that has room. Trying it asks for a new layout, which must not be answered by another try.
void StoryToolBar::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int step = 0; step <= tightest; ++step) {
        setTightness(step);
        if (sizeHint().width() <= width())
            break;
    }
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
    layout()->activate(); // Else a longer text is shown in the room of the one before.
}

void StoryToolBar::setTightness(int step)
{
    m_reference->setCompact(step >= 1);
    m_find->setNarrow(step >= 2);
    const auto setNamed = [](const std::vector<QToolButton *> &buttons, bool named) {
        for (QToolButton *button : buttons)
            button->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    setNamed(m_named, step < 3);
    setNamed(m_steps, step < 4);
    layout()->invalidate();
}

} // namespace retold
