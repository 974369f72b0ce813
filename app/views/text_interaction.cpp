#include "app/views/text_interaction.h"

#include "app/models/spelled_out.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace retold {

namespace {

constexpr int scrollPause = 40;      // Milliseconds between two steps while a selection is dragged on.
constexpr qreal mostScrolled = 60.0; // Pixels a step.

qsizetype boundary(QStringView text, qsizetype position, QTextBoundaryFinder::BoundaryType type, bool forward)
{
    QTextBoundaryFinder finder(type, text.data(), text.size());
    finder.setPosition(position);
    const qsizetype next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return next < 0 ? (forward ? text.size() : 0) : next;
}

/// A word's end on the way: blanks and marks are not stopped at.
qsizetype wordBoundary(QStringView text, qsizetype position, bool forward)
{
    do {
        position = boundary(text, position, QTextBoundaryFinder::Word, forward);
    } while (position > 0 && position < text.size()
             && !text[forward ? position - 1 : position].isLetterOrNumber());
    return position;
}

const Sentence *sentenceAt(const AnnotatedVersion &version, qsizetype position)
{
    const auto after = std::upper_bound(
        version.sentences.begin(), version.sentences.end(), position,
        [](qsizetype wanted, const Sentence &sentence) { return wanted < sentence.range.begin; });
    return after == version.sentences.begin() ? nullptr : &*std::prev(after);
}

} // namespace

TextInteraction::TextInteraction(QAbstractScrollArea *view, TextSurface *surface, QObject *parent) :
    QObject(parent),
    m_view(view),
    m_surface(surface)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void TextInteraction::moveTo(QAbstractScrollArea *view, TextSurface *surface)
{
    m_scrolling.stop();
    m_view->removeEventFilter(this);
    m_view->viewport()->removeEventFilter(this);
    m_view = view;
    m_surface = surface;
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    surface->setOverlay(m_overlay);
}

void TextInteraction::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_anchor.reset();
    m_overlay = {};
    m_surface->setOverlay(m_overlay);
}

void TextInteraction::setHits(const FindHits &hits, const std::optional<FindHit> &current)
{
    m_overlay.hits = hits;
    m_overlay.currentHit = current;
    m_surface->setOverlay(m_overlay);
}

std::optional<TextSelection> TextInteraction::textToCopy() const
{
    if (m_overlay.selection && !m_overlay.selection->range().isEmpty())
        return m_overlay.selection;
    const auto chosen = m_surface->chosenSentence();
    if (!chosen || !m_comparison)
        return std::nullopt;
    const TextRange range
        = version(chosen->first).sentences.at(static_cast<std::size_t>(chosen->second)).range;
    return TextSelection{chosen->first, range.begin, range.end};
}

void TextInteraction::selectVersion()
{
    const auto chosen = m_surface->chosenSentence();
    if (m_comparison && chosen)
        select(TextSelection{chosen->first, 0, version(chosen->first).text().size()});
}

const AnnotatedVersion &TextInteraction::version(int index) const
{
    return *m_comparison->versions.at(static_cast<std::size_t>(index));
}

void TextInteraction::select(const std::optional<TextSelection> &selection)
{
    if (selection == m_overlay.selection)
        return;
    m_overlay.selection = selection;
    m_surface->setOverlay(m_overlay);
}

bool TextInteraction::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_comparison)
        return false;
    if (watched == m_view)
        return event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        m_scrolling.stop();
        return false;
    case QEvent::MouseButtonDblClick:
        return selectWord(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip:
        return showToolTip(*static_cast<QHelpEvent *>(event));
    default:
        return false;
    }
}

/// The view chooses the cell; the text waits for the pointer to move. A third click takes the sentence, and
/// Shift goes on from where the selection began.
bool TextInteraction::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const auto place = m_surface->caretAt(event.position(), std::nullopt);
    const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    if (place && m_sinceDoubleClick.isValid() && !m_sinceDoubleClick.hasExpired(interval)) {
        m_sinceDoubleClick.invalidate();
        selectSentence(*place);
        return true;
    }
    if (place && event.modifiers().testFlag(Qt::ShiftModifier) && m_anchor
        && m_anchor->version == place->version) {
        select(TextSelection{place->version, m_anchor->position, place->position});
        return true;
    }
    m_anchor = place;
    select(std::nullopt);
    return false;
}

bool TextInteraction::drag(const QMouseEvent &event)
{
    if (!event.buttons().testFlag(Qt::LeftButton) || !m_anchor)
        return false;
    m_dragged = event.position();
    dragTo(m_dragged);
    const bool isBeyond = m_dragged.y() < 0 || m_dragged.y() >= m_view->viewport()->height();
    if (!isBeyond)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollPause, this);
    return true;
}

void TextInteraction::dragTo(QPointF point)
{
    const QSizeF page = m_view->viewport()->size();
    const QPointF inside(point.x(), std::clamp(point.y(), 0.0, std::max(0.0, page.height() - 1)));
    const auto place = m_surface->caretAt(inside, m_anchor->version);
    if (place && (*place != *m_anchor || m_overlay.selection))
        select(TextSelection{m_anchor->version, m_anchor->position, place->position});
}

/// The farther beyond the edge the pointer is held, the faster the text follows it.
void TextInteraction::timerEvent(QTimerEvent *)
{
    const qreal below = m_dragged.y() - m_view->viewport()->height() + 1;
    const qreal beyond = m_dragged.y() < 0 ? m_dragged.y() : std::max(0.0, below);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + qRound(std::clamp(beyond, -mostScrolled, mostScrolled)));
    dragTo(m_dragged);
}

bool TextInteraction::selectWord(const QMouseEvent &event)
{
    const auto place = m_surface->characterAt(event.position());
    if (event.button() != Qt::LeftButton || !place)
        return false;
    const std::vector<Word> &words = version(place->version).words;
    const auto word
        = std::ranges::find_if(words, [&](const Word &each) { return each.range.contains(place->position); });
    if (word == words.end())
        return false;
    m_anchor = TextPlace{place->version, word->range.begin};
    select(TextSelection{place->version, word->range.begin, word->range.end});
    m_sinceDoubleClick.start();
    return true;
}

void TextInteraction::selectSentence(const TextPlace &place)
{
    const Sentence *sentence = sentenceAt(version(place.version), place.position);
    if (sentence == nullptr)
        return;
    m_anchor = TextPlace{place.version, sentence->range.begin};
    select(TextSelection{place.version, sentence->range.begin, sentence->range.end});
}

bool TextInteraction::wheel(const QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    m_wheel += event.angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        emit zoomRequested(steps);
    return true;
}

qsizetype TextInteraction::moved(const TextSelection &selection, int key, bool byWord) const
{
    const AnnotatedVersion &own = version(selection.version);
    const QStringView text = own.text();
    const qsizetype at = selection.cursor;
    const auto &sentences = own.sentences;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (key == Qt::Key_Right) != text.toString().isRightToLeft();
        return byWord ? wordBoundary(text, at, forward)
                      : boundary(text, at, QTextBoundaryFinder::Grapheme, forward);
    }
    case Qt::Key_Down: {
        const auto next
            = std::ranges::find_if(sentences, [at](const Sentence &s) { return s.range.end > at; });
        return next == sentences.end() ? at : next->range.end;
    }
    default: {
        const auto next = std::find_if(sentences.rbegin(), sentences.rend(),
                                       [at](const Sentence &s) { return s.range.begin < at; });
        return next == sentences.rend() ? at : next->range.begin;
    }
    }
}

/// Shift with an arrow selects from the beginning of the sentence that has the focus: by character or, with
/// Ctrl, by word to the sides, by sentence up and down.
bool TextInteraction::key(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right
        || event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (event.key() == Qt::Key_Escape && m_overlay.selection) {
        select(std::nullopt);
        return true;
    }
    if (!isArrow)
        return false;
    if (!event.modifiers().testFlag(Qt::ShiftModifier)) {
        select(std::nullopt);
        return false;
    }
    const auto chosen = m_surface->chosenSentence();
    if (!chosen)
        return false;
    TextSelection selection = m_overlay.selection.value_or(TextSelection{chosen->first, -1, -1});
    if (selection.version != chosen->first || selection.anchor < 0) {
        const TextRange range
            = version(chosen->first).sentences.at(static_cast<std::size_t>(chosen->second)).range;
        selection = {chosen->first, range.begin, range.begin};
    }
    selection.cursor = moved(selection, event.key(), event.modifiers().testFlag(Qt::ControlModifier));
    select(selection);
    showCursor(selection);
    return true;
}

/// The sentence in which the moving end of the selection stands.
void TextInteraction::showCursor(const TextSelection &selection)
{
    const bool isEnd = selection.cursor > selection.anchor;
    const AnnotatedVersion &own = version(selection.version);
    if (const Sentence *sentence = sentenceAt(own, selection.cursor - (isEnd ? 1 : 0)))
        m_surface->showSentence(selection.version, static_cast<int>(sentence - own.sentences.data()));
}

bool TextInteraction::showToolTip(const QHelpEvent &event)
{
    const auto place = m_surface->characterAt(event.pos());
    const QString text = place ? spelledOut(*m_comparison, place->version, place->position) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), text, m_view->viewport());
    return true;
}

} // namespace retold
