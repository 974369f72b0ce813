#include "app/window/finder.h"

#include "app/commands/command_actions.h"
#include "app/views/find_field.h"
#include "app/views/text_interaction.h"
#include "app/window/central_pane.h"
#include "app/window/find_bar.h"

#include <QMainWindow>

namespace retold {

Finder::Finder(const CommandActions &commands, FindField &field, CentralPane &centre, QMainWindow *window) :
    QObject(window),
    m_field(field),
    m_centre(centre),
    m_session(new FindSession(this)),
    m_bar(new FindBar(commands, window))
{
    window->addToolBarBreak();
    window->addToolBar(m_bar);
    m_bar->hide();
    commands.connectTo(Command::Find, this, [this] { open(); });
    commands.connectTo(Command::FindNext, this, [this] { step(1); });
    commands.connectTo(Command::FindPrevious, this, [this] { step(-1); });
    connect(&m_field, &FindField::textEdited, this, &Finder::look);
    connect(&m_field, &FindField::nextRequested, this, [this] { step(1); });
    connect(&m_field, &FindField::previousRequested, this, [this] { step(-1); });
    connect(&m_field, &FindField::closeRequested, this, &Finder::close);
    connect(m_bar, &FindBar::closeRequested, this, &Finder::close);
    connect(m_bar, &FindBar::optionsChanged, this, &Finder::look);
    connect(m_session, &FindSession::changed, this, &Finder::showResult);
    connect(m_session, &FindSession::goneTo, this, &Finder::goTo);
}

void Finder::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_field.setEnabled(comparison != nullptr);
    if (!comparison) {
        m_field.clear();
        m_bar->hide();
        m_session->setQuery({});
    }
    m_session->setComparison(comparison);
}

/// Words that are selected in one sentence are what is most likely looked for.
void Finder::open()
{
    const TextInteraction *text = m_centre.text();
    const auto selection = text != nullptr ? text->selection() : std::nullopt;
    if (selection && !selection->range().isEmpty()) {
        constexpr qsizetype longest = 100;
        const auto &version = *m_comparison->versions.at(static_cast<std::size_t>(selection->version));
        const QString words = version.text(selection->range()).toString().simplified();
        if (words.size() <= longest)
            m_field.setText(words);
    }
    m_bar->show();
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    look();
}

void Finder::close()
{
    m_field.clear();
    m_bar->hide();
    m_session->setQuery({});
    m_centre.focusPage();
}

void Finder::look()
{
    m_bar->show();
    const TextInteraction *text = m_centre.text();
    m_session->setQuery({m_field.text(), m_bar->wantsWholeWords(), m_bar->wantsPattern()},
                        text != nullptr ? text->chosenSentence() : std::nullopt);
}

void Finder::step(int direction)
{
    if (m_session->query().text.isEmpty())
        return open();
    m_session->step(direction);
}

void Finder::showResult()
{
    m_bar->showResult(*m_session, m_comparison.get());
    m_field.setFaulty(!m_session->fault().isEmpty());
    m_centre.setHits(m_session->hits(), m_session->current());
}

void Finder::goTo(const FindHit &hit)
{
    m_centre.showText(hit.version, hit.sentence);
}

} // namespace retold
