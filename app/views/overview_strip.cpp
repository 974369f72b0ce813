#include "app/views/overview_strip.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/access/accessible_views.h"
#include "app/views/finding_text.h"
#include "app/views/share_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal before = 38; // Room for the letters.
constexpr qreal after = 18;
constexpr int lowWindow = 860;
constexpr double lonelyShare = 0.38; // Of the width of a fact that several versions tell.
constexpr qreal mostBox = 96;        // Of a fact, in a very short story.
constexpr qreal criticalMark = 9;    // Sizes of the marks.
constexpr qreal majorMark = 6;
constexpr qreal hitMark = 7;
constexpr qreal currentHitMark = 11;
constexpr qreal zoomStep = 1.25;
constexpr int page = 10; // Facts.

bool isLonely(const Fact &fact)
{
    return std::ranges::count_if(fact.cells, [](const FactCell &cell) { return !cell.sentences.empty(); })
        < 2;
}

} // namespace

OverviewStrip::OverviewStrip(ColumnState *columns, QWidget *parent) : QWidget(parent), m_columns(columns)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Overview of the story"));
    setToolTip(
        tr("A lane for each version, a box for each fact. Click or drag to go there; Ctrl and the wheel "
           "zoom."));
    connect(m_columns, &ColumnState::changed, this, [this] {
        updateGeometry();
        forgetPicture();
    });
}

void OverviewStrip::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_current = 0;
    m_inView = {};
    m_hits.clear();
    placeFacts();
    placeFindings();
    updateGeometry();
    forgetPicture();
}

void OverviewStrip::setFilter(const StoryFilter &filter)
{
    m_filter = filter;
    placeFindings();
    forgetPicture();
}

void OverviewStrip::placeFacts()
{
    m_factOf.clear();
    std::vector<qreal> widths;
    if (m_comparison) {
        for (const VersionPtr &version : m_comparison->versions)
            m_factOf.emplace_back(version->sentences.size());
        for (int f = 0; f < static_cast<int>(m_comparison->facts.size()); ++f) {
            const Fact &fact = m_comparison->facts.at(static_cast<std::size_t>(f));
            widths.push_back(isLonely(fact) ? lonelyShare : 1);
            for (std::size_t v = 0; v < fact.cells.size(); ++v) {
                for (const int sentence : fact.cells[v].sentences)
                    m_factOf[v].at(static_cast<std::size_t>(sentence)) = f;
            }
        }
    }
    m_scale.setWidths(widths, px(mostBox));
    m_scale.setRoom(px(before), width() - px(before + after));
}

int OverviewStrip::factOf(const Place &place) const
{
    return m_factOf.at(static_cast<std::size_t>(place.version)).at(static_cast<std::size_t>(place.sentence));
}

void OverviewStrip::placeFindings()
{
    m_worst.clear();
    if (!m_comparison)
        return;
    m_worst.resize(m_comparison->facts.size());
    for (const Finding &finding : m_comparison->findings) {
        if (finding.places.empty() || finding.severity > Severity::Major || !m_filter.shows(finding))
            continue;
        auto &worst = m_worst.at(static_cast<std::size_t>(factOf(*mainPlaces(finding).back())));
        worst = std::min(worst.value_or(finding.severity), finding.severity);
    }
}

void OverviewStrip::setHits(const std::vector<Place> &hits, const std::optional<Place> &current)
{
    m_currentHit = m_comparison && current ? std::optional(factOf(*current)) : std::nullopt;
    m_hits.assign(m_comparison ? m_comparison->facts.size() : 0, false);
    for (const Place &hit : hits) {
        if (m_comparison)
            m_hits.at(static_cast<std::size_t>(factOf(hit))) = true;
    }
    forgetPicture();
}

void OverviewStrip::setFactsInView(IndexRange facts)
{
    if (facts == m_inView)
        return;
    m_inView = facts;
    announceRowsInView(*this, facts.begin);
    if (m_current < facts.begin || m_current >= facts.end)
        m_current = facts.begin;
    const qreal shown = m_scale.xOf(0);
    m_scale.bringIntoView(facts.begin, facts.end);
    if (m_scale.xOf(0) != shown)
        forgetPicture();
    update();
}

void OverviewStrip::forgetPicture()
{
    m_picture = {};
    update();
}

StripLanes OverviewStrip::lanes() const
{
    return {static_cast<qsizetype>(m_columns->shown().size()), window()->height() < lowWindow};
}

QSize OverviewStrip::sizeHint() const
{
    return {200, qRound(lanes().height())};
}

qreal OverviewStrip::mirroredX(qreal x) const
{
    return isRightToLeft() ? width() - x : x;
}

QRectF OverviewStrip::boxOf(int fact, qreal y, qreal height) const
{
    constexpr qreal roomForGap = 3; // Of a fact; thinner ones touch, and do not cover each other.
    const qreal x = std::round(m_scale.xOf(fact));
    const qreal room = std::round(m_scale.xOf(fact + 1)) - x;
    const qreal wide = room < roomForGap ? std::max(1.0, room) : room - 1;
    return {isRightToLeft() ? width() - x - wide : x, y, wide, height};
}

int OverviewStrip::factAt(QPointF point) const
{
    return m_scale.factAt(mirroredX(point.x()));
}

void OverviewStrip::paintLetter(QPainter &painter, int version, int lane, const StripLanes &lanes) const
{
    if (lane % lanes.letterStep() != 0)
        return;
    const bool isReference = m_comparison->reference == version;
    QFont font = Theme::current().font(TextRole::Tiny);
    font.setWeight(isReference ? QFont::DemiBold : QFont::Normal);
    if (lanes.areTight())
        font.setPixelSize(qRound(px(9)));
    painter.setFont(font);
    painter.setPen(isReference ? tokens().text : tokens().muted);
    const bool isSecond = lanes.areTight() && lanes.letterStep() == 1 && lane % 2 == 1;
    const qreal x = px(isSecond ? 25 : 14);
    const QRectF box(isRightToLeft() ? width() - x - px(14) : x, lanes.top(lane) - px(4), px(14),
                     lanes.boxHeight() + px(8));
    painter.drawText(
        box, int(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
        siglumOf(version));
}

void OverviewStrip::paintLane(QPainter &painter, int version, int lane, const StripLanes &lanes) const
{
    const qreal y = lanes.top(lane);
    const qreal high = lanes.boxHeight();
    const auto [from, to] = std::minmax(
        {mirroredX(px(before)), mirroredX(std::min(m_scale.xOf(m_scale.count()), width() - px(after)))});
    painter.fillRect(QRectF(from, std::floor(y + high / 2), to - from, 1), tokens().hairline);
    painter.save();
    painter.setClipRect(QRectF(from - 1, 0, to - from + 2, height()));
    for (int f = 0; f < m_scale.count(); ++f) {
        const FactCell &cell
            = m_comparison->facts.at(static_cast<std::size_t>(f)).cells.at(static_cast<std::size_t>(version));
        if (cell.sentences.empty() || (cell.status != FactStatus::Reference && !m_filter.shows(cell)))
            continue;
        const QRectF box = boxOf(f, y, high);
        paintClassBox(painter, cell.status, box);
        if (cell.moved && !lanes.areTight())
            painter.fillRect(QRectF(box.center().x() - 1, box.bottom() + 1, 2, px(2)), tokens().text);
    }
    painter.restore();
}

/// What is out of view at either end has no mark.
void OverviewStrip::addMark(std::vector<StripMark> &marks, int fact, qreal size, int rank) const
{
    const qreal x = boxOf(fact, 0, 1).center().x();
    if (x > 0 && x < width())
        marks.push_back({fact, x, px(size), rank});
}

void OverviewStrip::paintFindings(QPainter &painter, qreal middle) const
{
    std::vector<StripMark> marks;
    for (int f = 0; f < m_scale.count(); ++f) {
        if (const auto severity = m_worst.at(static_cast<std::size_t>(f)))
            addMark(marks, f, *severity == Severity::Critical ? criticalMark : majorMark, int(*severity));
    }
    for (const StripMark &mark : withoutOverlaps(std::move(marks)))
        paintSeverity(painter, *m_worst.at(static_cast<std::size_t>(mark.fact)), QPointF(mark.x, middle),
                      mark.width);
}

void OverviewStrip::paintHits(QPainter &painter, qreal tip) const
{
    std::vector<StripMark> marks;
    for (int f = 0; f < static_cast<int>(m_hits.size()); ++f) {
        const bool isCurrent = f == m_currentHit;
        if (m_hits.at(static_cast<std::size_t>(f)))
            addMark(marks, f, isCurrent ? currentHitMark : hitMark, isCurrent ? 0 : 1);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    for (const StripMark &mark : withoutOverlaps(std::move(marks))) {
        const qreal half = mark.width / 2;
        painter.drawPolygon(QPolygonF({QPointF(mark.x, tip), QPointF(mark.x - half, tip + px(6)),
                                       QPointF(mark.x + half, tip + px(6))}));
    }
    painter.restore();
}

void OverviewStrip::paintPicture(QPainter &painter) const
{
    painter.fillRect(rect(), tokens().panel);
    const StripLanes where = lanes();
    int lane = 0;
    for (const int version : m_columns->shown()) {
        paintLetter(painter, version, lane, where);
        paintLane(painter, version, lane++, where);
    }
    paintFindings(painter, where.middleOfFindings());
    paintHits(painter, where.tipOfHits());
}

QRectF OverviewStrip::frame() const
{
    const qreal from = m_scale.xOf(std::min(m_inView.begin, m_scale.count())) - 2;
    const qreal to = m_scale.xOf(std::min(m_inView.end, m_scale.count())) + 1;
    const qreal wide = std::max(px(6), to - from);
    const StripLanes where = lanes();
    return {isRightToLeft() ? width() - from - wide : from, where.frameTop(), wide,
            where.frameBottom() - where.frameTop()};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_comparison || m_scale.count() == 0) {
        painter.fillRect(rect(), tokens().panel);
        return;
    }
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter onPicture(&m_picture);
        paintPicture(onPicture);
    }
    painter.drawPixmap(0, 0, m_picture);
    QColor fill = tokens().text;
    fill.setAlphaF(0.06F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens().focus, px(2)) : QPen(tokens().text, px(1.5)));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame(), px(2), px(2));
    if (!hasFocus())
        return;
    const QRectF current = boxOf(m_current, frame().top(), frame().height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().focus);
    painter.drawRect(QRectF(current.center().x() - px(1), current.top(), px(2), current.height()));
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_scale.setRoom(px(before), width() - px(before + after));
    forgetPicture();
}

void OverviewStrip::goTo(int fact)
{
    if (m_scale.count() == 0)
        return;
    m_current = std::clamp(fact, 0, m_scale.count() - 1);
    //: What the keys are at in the overview: %1 is the number of a row, %2 how many there are.
    setAccessibleDescription(tr("Row %1 of %2").arg(m_current + 1).arg(m_scale.count()));
    emit factActivated(m_current);
    update();
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const bool onFrame = frame().contains(event->position());
    m_grabbed = onFrame ? mirroredX(event->position().x()) - m_scale.xOf(m_inView.begin) : 0;
    if (!onFrame)
        goTo(factAt(event->position()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(m_scale.factAt(mirroredX(event->position().x()) - m_grabbed));
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_scale.zoomAt(mirroredX(event->position().x()), turned > 0 ? zoomStep : 1 / zoomStep);
        forgetPicture();
    } else {
        emit wheeled(-turned);
    }
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const int onwards = isRightToLeft() ? -1 : 1;
    const auto zoom = [this](qreal factor) {
        m_scale.zoomAt((m_scale.xOf(m_current) + m_scale.xOf(m_current + 1)) / 2, factor);
        forgetPicture();
    };
    switch (m_scale.count() == 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        return goTo(m_current - onwards);
    case Qt::Key_Right:
        return goTo(m_current + onwards);
    case Qt::Key_PageUp:
        return goTo(m_current - page);
    case Qt::Key_PageDown:
        return goTo(m_current + page);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_scale.count() - 1);
    case Qt::Key_Plus:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange;
    if (restyled)
        forgetPicture();
}

} // namespace retold
