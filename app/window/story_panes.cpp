#include "app/window/story_panes.h"

#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "app/views/findings_panel.h"
#include "app/views/second_version_pane.h"
#include "app/views/versions_rail.h"
#include "app/window/central_pane.h"

#include <QApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace retold {

namespace {
constexpr int narrowWindow = 1400; // Below this the rail folds.
constexpr int smallWindow = 1100;  // Below this the findings fold too.
constexpr qreal wideRail = 204;
constexpr qreal wideCentre = 1000;
constexpr qreal wideFindings = 348;

/// What in a pane takes the keys: what had them last, else the first that Tab would come to; null for none.
QWidget *keysOf(const QWidget &pane)
{
    const auto takesKeys = [](const QWidget *each) {
        return each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (QWidget *last = pane.focusWidget(); last != nullptr && takesKeys(last))
        return last;
    QWidget *each = pane.nextInFocusChain();
    while (each != &pane && !(pane.isAncestorOf(each) && takesKeys(each)))
        each = each->nextInFocusChain();
    return each == &pane ? nullptr : each;
}
} // namespace

StoryPanes::StoryPanes(FilterState *filter, ColumnState *columns, QWidget *parent) :
    QSplitter(parent),
    m_rail(new VersionsRail(columns, this)),
    m_centre(new CentralPane(filter, columns, this)),
    m_findings(new FindingsPanel(filter, this)),
    m_second(new SecondVersionPane(this))
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_rail, m_centre, m_findings, m_second})
        addWidget(pane);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setSizes({qRound(px(wideRail)), qRound(px(wideCentre)), qRound(px(wideFindings))});
}

void StoryPanes::restoreLayout(QSettings &settings)
{
    const QByteArray saved = read(settings, settings::splitter);
    m_wasRestored = !saved.isEmpty();
    restoreState(saved);
    m_findings->restoreLayout(read(settings, settings::findingsSplitter));
}

void StoryPanes::saveLayout(QSettings &settings) const
{
    write(settings, settings::splitter, saveState());
    write(settings, settings::findingsSplitter, m_findings->saveLayout());
}

void StoryPanes::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    arrange();
}

void StoryPanes::foldForWidth(int before, int now)
{
    m_windowWidth = now;
    const auto crosses = [&](int limit) { return before < 0 || (before < limit) != (now < limit); };
    if (crosses(narrowWindow)) {
        m_rail->setCompact(now < narrowWindow);
        m_fitsFindings = before < 0 && m_wasRestored;
    }
    if (crosses(smallWindow))
        m_findings->setCompact(now < smallWindow);
    arrange();
}

void StoryPanes::toggleVersions()
{
    m_rail->setCompact(!m_rail->isCompact());
    arrange();
}

void StoryPanes::toggleFindings()
{
    m_findings->setCompact(!m_findings->isCompact());
    arrange();
}

void StoryPanes::focusPane(int step)
{
    std::vector<QWidget *> targets; // One a pane, where the keys would go.
    std::ptrdiff_t now = step > 0 ? -1 : 0;
    for (int i = 0; i < count(); ++i) {
        QWidget *target = keysOf(*widget(i));
        if (target == nullptr)
            continue;
        if (widget(i)->isAncestorOf(QApplication::focusWidget()))
            now = std::ssize(targets);
        targets.push_back(target);
    }
    const std::ptrdiff_t panes = std::ssize(targets);
    if (panes > 0)
        targets.at(static_cast<std::size_t>((now + step + panes) % panes))->setFocus(Qt::TabFocusReason);
}

bool StoryPanes::showsVersions() const
{
    return !m_rail->isCompact();
}

bool StoryPanes::showsFindings() const
{
    return !m_findings->isHidden() && !m_findings->isCompact();
}

/// A rail of fixed width keeps what it had, unless it is told.
void StoryPanes::arrange()
{
    m_second->setVisible(m_isAlone);
    m_findings->setVisible(!m_isAlone);
    QList<int> widths = sizes();
    if (!m_isAlone) {
        const int before = widths[2];
        widths[2] = findingsWidth(before);
        widths[1] += before - widths[2];
    }
    widths[1] += widths[0] - m_rail->maximumWidth();
    widths[0] = m_rail->maximumWidth();
    if (m_isAlone)
        widths[1] = widths[3] = (widths[1] + widths[2] + widths[3]) / 2;
    setSizes(widths);
}

/// The width that the reader has given them, or else one that suits the window.
int StoryPanes::findingsWidth(int now)
{
    if (m_findings->isCompact())
        return m_findings->maximumWidth();
    const int least = m_findings->minimumWidth();
    if (std::exchange(m_fitsFindings, true) && now >= least)
        return now;
    return std::max(least, m_windowWidth < narrowWindow ? 0 : qRound(px(wideFindings)));
}

} // namespace retold
