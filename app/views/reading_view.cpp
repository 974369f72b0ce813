#include "app/views/reading_view.h"

#include "app/views/access/accessible_views.h"
#include "app/views/column_heads.h"

#include <QScrollBar>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal gutter = 92;
constexpr qreal edge = 24;         // Before the first column and after the last.
constexpr qreal leastColumn = 280; // Ribbons need whole columns: rather three a little narrower than two.
constexpr qreal mostColumn = 460;
constexpr qreal leastShown = 2.01; // Columns, however large the letters.

bool covers(const LevelCell &cell, int row)
{
    return cell.rows.begin <= row && row < cell.rows.end;
}

} // namespace

ReadingView::ReadingView(const LevelLayout &rows, ColumnState *columns, QWidget *parent) :
    ColumnsView(columns, parent),
    m_rows(rows)
{
    setAccessibleName(tr("Texts to read"));
    setAccessibleDescription(
        tr("Up and down move between the sentences of a text, left and right to what answers them."));
    heads().setLow(true);
    connect(columns, &ColumnState::changed, this, [this] { keepingPlace([this] { placeColumns(); }); });
}

void ReadingView::followRows()
{
    const Comparison *comparison = m_rows.comparison();
    const auto count = comparison != nullptr ? static_cast<int>(comparison->versions.size()) : 0;
    const bool holds
        = m_chosen && m_chosen->first < count && m_rows.placeOf(m_chosen->first, m_chosen->second);
    if (!holds)
        m_chosen.reset();
    m_chosenAll = holds ? counterpartsOf(m_chosen->first, m_chosen->second) : decltype(m_chosenAll){};
    m_hoveredAll.clear();
    if (m_lead >= count)
        m_lead = 0;
    std::erase_if(m_scrolled, [count](const auto &entry) { return entry.first >= count; });
    m_links.clear();
    keepingPlace([this] {
        placeColumns();
        forgetTexts();
    });
    emit viewMoved();
}

ColumnRoom ReadingView::room() const
{
    const qreal width = viewport()->width();
    const double zoom = Theme::current().zoom();
    return {width,
            px(edge),
            px(gutter),
            leastFor(px(leastColumn), zoom, (width - px(2 * edge + gutter)) / leastShown),
            px(mostColumn) * std::max(1.0, zoom),
            px(1)};
}

/// Where not all texts fit, the reference stays, so that each of the others can be read beside it.
std::vector<LevelColumn> ReadingView::placedColumns() const
{
    std::vector<LevelColumn> columns = placeWholeColumns(columnState().readingColumns(), room());
    const ColumnSetup pinned = columnState().levelColumns();
    const bool allFit = columnStops(columns, room()).size() < 2;
    const bool twoFit = columns.size() > 1 && columns[1].x + columns[1].width <= room().width;
    return allFit || !twoFit || !pinned.pinsFirst ? columns : placeWholeColumns(pinned, room());
}

void ReadingView::placeColumns()
{
    std::map<int, qreal> before;
    for (const LevelColumn &column : m_columns)
        before[column.version] = column.width;
    const Comparison *comparison = m_rows.comparison();
    const bool fits = comparison != nullptr && columnState().order().size() == comparison->versions.size();
    m_columns = fits ? placedColumns() : std::vector<LevelColumn>();
    for (const LevelColumn &column : m_columns) {
        if (before[column.version] != column.width)
            m_texts.erase(column.version);
    }
    const auto isLead = [this](const LevelColumn &column) { return column.version == m_lead; };
    if (!m_columns.empty() && std::ranges::none_of(m_columns, isLead))
        m_lead = m_columns.front().version;
    m_anchors.clear();
}

/// The texts that are out of view have nothing to keep.
std::map<int, ReadingView::Sight> ReadingView::sights() const
{
    std::map<int, Sight> result;
    for (const LevelColumn &column : columnsInView()) {
        const auto text = m_texts.find(column.version);
        if (text == m_texts.end())
            continue;
        const qreal from = scrolled(column.version);
        const IndexRange seen = text->second->sentencesIn(from, from + viewport()->height());
        if (seen.size() > 0)
            result[column.version] = {seen.begin, text->second->spanOf(seen.begin)->top - from};
    }
    return result;
}

void ReadingView::restore(const std::map<int, Sight> &sights)
{
    for (const auto &[version, sight] : sights) {
        if (!m_rows.placeOf(version, sight.sentence))
            continue;
        layOutAround(version, sight.sentence);
        if (const auto span = textOf(version).spanOf(sight.sentence))
            scrollTo(version, span->top - sight.y);
    }
}

void ReadingView::keepingPlace(const std::function<void()> &change)
{
    endGlide();
    leaveGlide();
    const std::map<int, Sight> before = sights();
    change();
    restore(before);
    layOutPage();
    updateScrollBars();
    viewport()->update();
}

void ReadingView::forgetTexts()
{
    m_texts.clear();
    m_anchors.clear();
}

ReadingColumn &ReadingView::textOf(int version)
{
    std::unique_ptr<ReadingColumn> &text = m_texts[version];
    if (!text) {
        const auto column = std::ranges::find(m_columns, version, &LevelColumn::version);
        const qreal width = column == m_columns.end() ? px(leastColumn) : column->width;
        text = std::make_unique<ReadingColumn>(m_rows, version, width, m_opened[version]);
    }
    return *text;
}

/// A column that has scrolled to behind the pinned one is not in view.
std::vector<LevelColumn> ReadingView::columnsInView() const
{
    std::vector<LevelColumn> result;
    const bool pins = !m_columns.empty() && m_columns.front().pinned;
    const qreal pinnedEnd = pins ? m_columns.front().x + m_columns.front().width : 0;
    const qreal from = horizontalScrollBar()->value();
    std::ranges::copy_if(m_columns, std::back_inserter(result), [&](const LevelColumn &column) {
        const qreal x = column.x - from;
        return column.pinned || (x < viewport()->width() && (pins ? x > pinnedEnd : x + column.width > 0));
    });
    return result;
}

bool ReadingView::isWhole(const LevelColumn &column) const
{
    const QRectF box = boxOf(column);
    const std::vector<LevelColumn> seen = columnsInView();
    return std::ranges::find(seen, column) != seen.end() && box.left() >= -1
        && box.right() <= viewport()->width() + 1;
}

QRectF ReadingView::boxOf(const LevelColumn &column) const
{
    const qreal x = column.pinned ? column.x : column.x - horizontalScrollBar()->value();
    return {isRightToLeft() ? viewport()->width() - x - column.width : x, 0, column.width,
            qreal(viewport()->height())};
}

std::pair<qreal, qreal> ReadingView::gutterBetween(const LevelColumn &first, const LevelColumn &second) const
{
    const qreal besideRule = px(16);
    const QRectF left = boxOf(isRightToLeft() ? second : first);
    const QRectF right = boxOf(isRightToLeft() ? first : second);
    return {left.right() + besideRule, right.left() - besideRule};
}

const LevelColumn *ReadingView::columnAt(QPointF point) const
{
    for (const LevelColumn &seen : columnsInView()) {
        if (boxOf(seen).adjusted(-px(gutter / 2), 0, px(gutter / 2), 0).contains(point))
            return &*std::ranges::find(m_columns, seen.version, &LevelColumn::version);
    }
    return nullptr;
}

QRectF ReadingView::sentenceRect(int version, int sentence)
{
    const auto column = std::ranges::find(m_columns, version, &LevelColumn::version);
    if (column == m_columns.end())
        return {};
    const auto span = textOf(version).spanOf(sentence);
    if (!span)
        return {};
    const QRectF box = boxOf(*column);
    return {box.left(), span->top - scrolled(version), box.width(), span->bottom - span->top};
}

void ReadingView::updateScrollBars()
{
    m_following = true;
    const int page = viewport()->height();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qRound(columnStops(m_columns, room()).back()));
    const qreal height = m_columns.empty() ? 0 : textOf(m_lead).height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(qRound(Theme::current().pitch(TextRole::Reading) * 2));
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - page));
    verticalScrollBar()->setValue(qRound(scrolled(m_lead)));
    m_following = false;
    std::vector<int> outOfView;
    for (const LevelColumn &column : m_columns) {
        if (!isWhole(column))
            outOfView.push_back(column.version);
    }
    heads().setColumns(m_rows.comparison(), m_columns, outOfView);
    heads().setScrolled(horizontalScrollBar()->value());
}

void ReadingView::resizeEvent(QResizeEvent *)
{
    placeHeads();
    keepingPlace([this] { placeColumns(); });
    rest();
    emit viewMoved();
}

void ReadingView::scrollContentsBy(int, int)
{
    if (m_following)
        return;
    leaveGlide();
    m_scrolled[m_lead] = verticalScrollBar()->value();
    layOutInView(m_lead);
    scrollOthers();
    updateScrollBars();
    viewport()->update();
    emit viewMoved();
}

std::set<std::pair<int, int>> ReadingView::counterpartsOf(int version, int sentence) const
{
    std::set<std::pair<int, int>> result{{version, sentence}};
    const auto place = m_rows.placeOf(version, sentence);
    if (!place)
        return result;
    const LevelBand &band = m_rows.band(place->band);
    const LevelCell *own = cellAt(band, version, place->row);
    for (const LevelCell &cell : band.cells) {
        const bool meets
            = own != nullptr && cell.rows.begin < own->rows.end && own->rows.begin < cell.rows.end;
        const bool isOwn = cell.version == version;
        if (!meets || (isOwn && !covers(cell, place->row)))
            continue;
        for (const int other : cell.sentences)
            result.emplace(cell.version, other);
    }
    return result;
}

void ReadingView::choose(int version, int sentence)
{
    if (!m_rows.placeOf(version, sentence))
        return;
    if (columnState().isHidden(version))
        columnState().setHidden(version, false);
    if (textOf(version).foldedLineOf(sentence))
        toggleFold(version, *textOf(version).foldOf(sentence));
    setChosen(version, sentence, Bring::Jump);
}

void ReadingView::setChosen(int version, int sentence, Bring bring)
{
    const bool changed = m_chosen != std::pair(version, sentence);
    m_chosen = {version, sentence};
    m_chosenAll = counterpartsOf(version, sentence);
    const std::map<int, Sight> before = sights();
    leaveGlide();
    bringIntoView(version, sentence, bring);
    alignOthers(m_chosenAll);
    layOutPage();
    glideFrom(before);
    updateScrollBars();
    viewport()->update();
    announceChoice(*this);
    emit viewMoved();
    if (changed)
        emit sentenceChosen(version, sentence);
}

void ReadingView::bringIntoView(int version, int sentence, Bring bring)
{
    setLead(version);
    bringBesideReference(version);
    const auto place = [&] {
        const auto line = textOf(version).foldedLineOf(sentence);
        return line ? line : textOf(version).spanOf(sentence);
    };
    if (!place() || bring == Bring::Nowhere)
        return;
    layOutAround(version, sentence);
    const ReadingColumn::Span span = *place();
    const qreal page = viewport()->height();
    const qreal top = span.top - scrolled(version);
    if (top >= 0 && span.bottom - scrolled(version) <= page)
        return;
    if (bring == Bring::Jump)
        scrollTo(version, span.top - page / 3);
    else
        scrollTo(version, top < 0 ? span.top - px(8) : span.bottom + px(8) - page);
    scrollOthers();
}

/// A text that is out of view comes to stand next to the pinned reference, if one is pinned.
void ReadingView::bringBesideReference(int version)
{
    const auto column = std::ranges::find(m_columns, version, &LevelColumn::version);
    if (column == m_columns.end() || isWhole(*column))
        return;
    if (!m_columns.front().pinned)
        return bringColumnIntoView(version);
    horizontalScrollBar()->setValue(qRound(nearestStop(stops(), column->x - m_columns.at(1).x)));
}

void ReadingView::showSentence(int version, int sentence)
{
    const std::map<int, Sight> before = sights();
    leaveGlide();
    bringIntoView(version, sentence, Bring::Step);
    layOutPage();
    glideFrom(before);
    updateScrollBars();
    emit viewMoved();
}

void ReadingView::toggleFold(int version, int fold)
{
    std::set<int> &opened = m_opened[version];
    if (!opened.insert(fold).second)
        opened.erase(fold);
    keepingPlace([&] {
        m_texts.erase(version);
        m_anchors.clear();
    });
}

} // namespace retold
