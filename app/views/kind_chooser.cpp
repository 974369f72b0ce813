#include "app/views/kind_chooser.h"

#include "core/compare/findings/severity.h"
#include "core/compare/vocabulary.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace retold {

KindChooser::KindChooser(QWidget *parent) : ChoiceButton(tr("Kinds of findings"), parent)
{
    menu()->installEventFilter(this);
    describe();
}

void KindChooser::setCounts(const std::map<FindingKind, int> &counts)
{
    m_counts = counts;
    fillMenu();
}

void KindChooser::setHidden(const std::set<FindingKind> &hidden)
{
    m_hidden = hidden;
    for (QAction *action : menu()->actions()) {
        if (action->isCheckable())
            action->setChecked(!hidden.contains(static_cast<FindingKind>(action->data().toInt())));
    }
    describe();
}

/// The kinds that occur, in the order of their severities.
void KindChooser::fillMenu()
{
    menu()->clear();
    connect(menu()->addAction(tr("Show all kinds")), &QAction::triggered, this,
            [this] { emit hiddenChanged({}); });
    menu()->addSeparator();
    for (const KindRule &rule : kindRules) {
        const auto count = m_counts.find(rule.kind);
        if (count == m_counts.end())
            continue;
        //: A kind of finding and how many there are.
        QAction *action
            = menu()->addAction(tr("%1  %2").arg(nameOf(rule.kind), QLocale().toString(count->second)));
        action->setCheckable(true);
        action->setData(static_cast<int>(rule.kind));
        connect(action, &QAction::triggered, this, [this, kind = rule.kind] { toggle(kind); });
    }
    setEnabled(!m_counts.empty());
    setHidden(m_hidden);
}

void KindChooser::toggle(FindingKind kind)
{
    std::set<FindingKind> hidden = m_hidden;
    if (hidden.erase(kind) == 0)
        hidden.insert(kind);
    emit hiddenChanged(hidden);
}

/// This kind alone, or all again where it is alone already; as the chips do it.
void KindChooser::showOnly(FindingKind kind)
{
    std::set<FindingKind> others;
    for (const KindRule &rule : kindRules) {
        if (rule.kind != kind)
            others.insert(rule.kind);
    }
    const bool isAlone = std::ranges::all_of(m_counts, [this, kind](const auto &entry) {
        return entry.first == kind || m_hidden.contains(entry.first);
    });
    emit hiddenChanged(isAlone ? std::set<FindingKind>() : others);
}

void KindChooser::describe()
{
    std::vector<FindingKind> shown;
    for (const auto &[kind, count] : m_counts) {
        if (!m_hidden.contains(kind))
            shown.push_back(kind);
    }
    if (shown.size() == m_counts.size())
        setShownText(tr("All kinds"));
    else if (shown.size() == 1)
        setShownText(nameOf(shown.front()));
    else
        //: How many kinds of findings are shown: %1 of %2.
        setShownText(tr("%1 of %2 kinds").arg(shown.size()).arg(m_counts.size()));
}

/// The menu stays open while kinds are switched with the mouse or with the space bar; with Alt, a kind is
/// shown alone.
bool KindChooser::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    bool only = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        action = menu()->actionAt(mouse->pos());
        only = mouse->modifiers().testFlag(Qt::AltModifier);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space)
            action = menu()->activeAction();
        only = key->modifiers().testFlag(Qt::AltModifier);
    }
    if (action == nullptr || !action->isCheckable())
        return ChoiceButton::eventFilter(watched, event);
    const auto kind = static_cast<FindingKind>(action->data().toInt());
    if (only)
        showOnly(kind);
    else
        toggle(kind);
    return true;
}

} // namespace retold
