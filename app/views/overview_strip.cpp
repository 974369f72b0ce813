#include "app/views/overview_strip.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/access/accessible_views.h"
#include "app/views/share_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <map>
#include <numeric>

namespace retold {

namespace {

constexpr qreal left = 38;
constexpr qreal right = 18;
constexpr qreal above = 15;
constexpr qreal below = 9;
constexpr qreal laneGap = 4;
constexpr double lonelyShare = 0.38; // Of the width of a fact that several versions tell.
constexpr qreal mostBox = 26;

bool isLonely(const Fact &fact)
{
    return std::count_if(fact.cells.begin(), fact.cells.end(),
                         [](const FactCell &cell) { return !cell.sentences.empty(); })
        < 2;
}

/// The band in which each sentence of each version stands.
std::map<std::pair<int, int>, int> bandsOfSentences(const Comparison &comparison)
{
    std::map<std::pair<int, int>, int> bands;
    for (int band = 0; band < static_cast<int>(comparison.facts.size()); ++band) {
        const Fact &fact = comparison.facts.at(static_cast<std::size_t>(band));
        for (int v = 0; v < static_cast<int>(fact.cells.size()); ++v) {
            for (const int sentence : fact.cells.at(static_cast<std::size_t>(v)).sentences)
                bands[{v, sentence}] = band;
        }
    }
    return bands;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of the story"));
    setToolTip(tr("A lane for each version, a box for each fact. Click or drag to go there."));
}

void OverviewStrip::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    placeBands();
    placeFindings();
    updateGeometry();
    update();
}

void OverviewStrip::setFilter(const StoryFilter &filter)
{
    m_filter = filter;
    placeFindings();
    update();
}

void OverviewStrip::placeBands()
{
    m_order.clear();
    m_edges.assign(1, 0);
    if (!m_comparison)
        return;
    m_order.resize(m_comparison->versions.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (const auto reference = m_comparison->reference)
        std::rotate(m_order.begin(), m_order.begin() + *reference, m_order.begin() + *reference + 1);
    for (const Fact &fact : m_comparison->facts)
        m_edges.push_back(m_edges.back() + (isLonely(fact) ? lonelyShare : 1));
}

void OverviewStrip::placeFindings()
{
    m_worst.clear();
    if (!m_comparison)
        return;
    m_worst.resize(m_comparison->facts.size());
    const std::map<std::pair<int, int>, int> bands = bandsOfSentences(*m_comparison);
    for (const Finding &finding : m_comparison->findings) {
        if (finding.places.empty() || finding.severity > Severity::Major || !m_filter.shows(finding))
            continue;
        const Place &place = finding.places.back();
        const auto band = bands.find({place.version, place.sentence});
        if (band == bands.end())
            continue;
        auto &worst = m_worst.at(static_cast<std::size_t>(band->second));
        worst = std::min(worst.value_or(finding.severity), finding.severity);
    }
}

void OverviewStrip::setBandsInView(IndexRange bands)
{
    const bool moved = m_inView != bands;
    m_inView = bands;
    update();
    if (moved)
        announceRowsInView(*this, bands.begin);
}

qreal OverviewStrip::laneHeight() const
{
    return px(window()->height() < 860 ? 8 : 9);
}

QSize OverviewStrip::sizeHint() const
{
    const auto lanes = static_cast<qreal>(std::min<std::size_t>(m_order.size(), 20));
    return {200, qRound(px(above + below) + lanes * (laneHeight() + px(laneGap)))};
}

qreal OverviewStrip::xOf(int band) const
{
    const qreal total = std::max(m_edges.back(), 1.0);
    const qreal scale = std::min((width() - px(left + right)) / total, px(mostBox));
    return px(left) + m_edges.at(static_cast<std::size_t>(band)) * scale;
}

int OverviewStrip::bandAt(qreal x) const
{
    const int count = static_cast<int>(m_edges.size()) - 1;
    int band = 0;
    while (band + 1 < count && xOf(band + 1) <= x)
        ++band;
    return band;
}

void OverviewStrip::paintLanes(QPainter &painter) const
{
    const qreal high = laneHeight();
    const int count = static_cast<int>(m_edges.size()) - 1;
    qreal y = px(above);
    QFont font = Theme::current().font(TextRole::Tiny);
    for (const int version : m_order) {
        const bool isReference = m_comparison->reference == version;
        font.setWeight(isReference ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isReference ? tokens().text : tokens().muted);
        painter.drawText(QRectF(px(14), y - px(3), px(20), high + px(6)), Qt::AlignVCenter,
                         siglumOf(version));
        painter.fillRect(QRectF(px(left), y + high / 2, xOf(count) - px(left), 1), tokens().hairline);
        for (int band = 0; band < count; ++band) {
            const FactCell &cell = m_comparison->facts.at(static_cast<std::size_t>(band))
                                       .cells.at(static_cast<std::size_t>(version));
            if (cell.sentences.empty() || m_filter.hiddenFacts.contains(cell.status))
                continue;
            const qreal x = std::round(xOf(band));
            const qreal wide = std::max(1.8, std::round(xOf(band + 1)) - x - 1);
            paintClassBox(painter, cell.status, QRectF(x, y, wide, high));
            if (cell.moved)
                painter.fillRect(QRectF(x + wide / 2 - 1, y + high + 1, 2, px(2)), tokens().text);
        }
        y += high + px(laneGap);
    }
}

void OverviewStrip::paintFindings(QPainter &painter) const
{
    for (int band = 0; band < static_cast<int>(m_worst.size()); ++band) {
        if (const auto severity = m_worst.at(static_cast<std::size_t>(band)))
            paintSeverity(painter, *severity, QPointF((xOf(band) + xOf(band + 1)) / 2, px(7)),
                          px(*severity == Severity::Critical ? 9 : 6));
    }
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    if (!m_comparison || m_edges.size() < 2)
        return;
    paintLanes(painter);
    paintFindings(painter);
    const QRectF frame(xOf(m_inView.begin) - 2, px(above) - px(4),
                       xOf(m_inView.end) - xOf(m_inView.begin) + 3, height() - px(above) - px(2));
    QColor fill = tokens().text;
    fill.setAlphaF(0.06F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().text, px(1.5)));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, px(2), px(2));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (m_edges.size() > 1)
        emit bandActivated(bandAt(event->position().x()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_edges.size() > 1 && event->buttons().testFlag(Qt::LeftButton))
        emit bandActivated(bandAt(event->position().x()));
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    emit wheeled(-event->angleDelta().y());
    event->accept();
}

} // namespace retold
