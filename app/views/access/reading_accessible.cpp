#include "app/views/access/reading_accessible.h"

#include "app/views/access/spoken_cell.h"
#include "app/views/reading_view.h"

#include <algorithm>
#include <array>

namespace retold {

ReadingAccessible::ReadingAccessible(ReadingView *view) : QAccessibleWidget(view, QAccessible::List) { }

ReadingAccessible::~ReadingAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

ReadingView *ReadingAccessible::view() const
{
    return qobject_cast<ReadingView *>(object());
}

std::vector<ReadSentence> ReadingAccessible::shownNow() const
{
    std::vector<ReadSentence> shown;
    if (view() == nullptr || view()->rows().comparison() == nullptr)
        return shown;
    const LevelLayout &rows = view()->rows();
    for (const LevelColumn &column : rows.columns()) {
        const auto &version = *rows.comparison()->versions.at(static_cast<std::size_t>(column.version));
        for (int s = 0; s < static_cast<int>(version.sentences.size()); ++s)
            shown.push_back({column.version, s});
    }
    return shown;
}

/// Parts never call this, for it may end them.
void ReadingAccessible::followView() const
{
    std::vector<ReadSentence> now = shownNow();
    if (now == m_sentences)
        return;
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
    m_sentences = std::move(now);
}

bool ReadingAccessible::holds(int index, const ReadSentence &sentence) const
{
    const bool known = view() != nullptr && view()->rows().placeOf(sentence.version, sentence.sentence);
    return known && static_cast<std::size_t>(index) < m_sentences.size()
        && m_sentences.at(static_cast<std::size_t>(index)) == sentence;
}

int ReadingAccessible::childCount() const
{
    followView();
    return static_cast<int>(m_sentences.size());
}

QAccessibleInterface *ReadingAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *self = const_cast<ReadingAccessible *>(this); // Qt asks for children of the const parent.
    auto *part = new ReadSentenceAccessible(self, index, m_sentences.at(static_cast<std::size_t>(index)));
    m_children.insert(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int ReadingAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const ReadSentenceAccessible *>(child);
    return part == nullptr ? -1 : part->index();
}

QAccessibleInterface *ReadingAccessible::childAt(int x, int y) const
{
    if (view() == nullptr)
        return nullptr;
    const QPointF at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    followView();
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        if (view()->sentenceRect(m_sentences[i].version, m_sentences[i].sentence).contains(at))
            return child(static_cast<int>(i));
    }
    return nullptr;
}

int ReadingAccessible::chosenChild() const
{
    if (view() == nullptr || !view()->chosenSentence())
        return -1;
    followView();
    const auto [version, sentence] = *view()->chosenSentence();
    const auto found = std::ranges::find(m_sentences, ReadSentence{version, sentence});
    return found == m_sentences.end() ? -1 : static_cast<int>(found - m_sentences.begin());
}

QAccessibleInterface *ReadingAccessible::focusChild() const
{
    return view() != nullptr && view()->hasFocus() ? child(chosenChild()) : nullptr;
}

ReadSentenceAccessible::ReadSentenceAccessible(ReadingAccessible *list, int index, ReadSentence sentence) :
    m_list(list),
    m_index(index),
    m_sentence(sentence)
{ }

void *ReadSentenceAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool ReadSentenceAccessible::isValid() const
{
    return m_list->isValid() && m_list->holds(m_index, m_sentence);
}

QString ReadSentenceAccessible::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    const LevelLayout &rows = m_list->view()->rows();
    if (which == QAccessible::Name) {
        const std::array only{m_sentence.sentence};
        return cellText(*rows.comparison()->versions.at(static_cast<std::size_t>(m_sentence.version)), only)
            .text;
    }
    const SentencePlace place = *rows.placeOf(m_sentence.version, m_sentence.sentence);
    const LevelBand &band = rows.band(place.band);
    const LevelCell *cell = cellAt(band, m_sentence.version, place.row);
    if (cell == nullptr)
        return {};
    const SpokenCell spoken = spokenCell(rows, band, *cell);
    if (which == QAccessible::Value)
        return spoken.value;
    return which == QAccessible::Description ? spoken.description : QString();
}

QRect ReadSentenceAccessible::rect() const
{
    if (!isValid())
        return {};
    ReadingView &view = *m_list->view();
    const QRectF box = view.sentenceRect(m_sentence.version, m_sentence.sentence);
    return {view.viewport()->mapToGlobal(box.topLeft().toPoint()), box.size().toSize()};
}

QAccessible::State ReadSentenceAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const ReadingView &view = *m_list->view();
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.selected = view.chosenSentence() == std::pair(m_sentence.version, m_sentence.sentence);
    state.focused = state.selected && view.hasFocus();
    return state;
}

void ReadSentenceAccessible::doAction(const QString &)
{
    if (!isValid())
        return;
    m_list->view()->setFocus(Qt::OtherFocusReason);
    m_list->view()->choose(m_sentence.version, m_sentence.sentence);
}

} // namespace retold
