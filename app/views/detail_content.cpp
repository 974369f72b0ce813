#include "app/views/detail_content.h"

#include "app/views/finding_text.h"
#include "core/compare/vocabulary.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal edge = 14;
constexpr qreal wordingLeft = 38;
constexpr qreal headHeight = 40;
constexpr qreal gap = 8;

} // namespace

DetailContent::DetailContent(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The chosen finding"));
}

void DetailContent::showFinding(const std::shared_ptr<const Comparison> &comparison,
                                std::optional<int> finding, int position, int count)
{
    m_comparison = comparison;
    m_finding = finding;
    m_position = position;
    m_count = count;
    rebuild();
}

const Finding *DetailContent::finding() const
{
    if (!m_comparison || !m_finding)
        return nullptr;
    return &m_comparison->findings.at(static_cast<std::size_t>(*m_finding));
}

void DetailContent::addBlock(const QString &text, const std::vector<TextMark> &marks, TextRole role,
                             bool muted)
{
    m_blocks.push_back({std::make_unique<MarkedText>(text, marks, role), {}, muted, 0});
}

void DetailContent::rebuild()
{
    m_blocks.clear();
    const Finding *chosen = finding();
    if (chosen == nullptr) {
        const bool nothing = m_comparison && m_count == 0 && m_comparison->versions.size() > 1;
        addBlock(nothing ? tr("Nothing to raise") : tr("No finding chosen"), {}, TextRole::UiStrong, false);
        addBlock(nothing ? tr(
                     "Words, quotations, figures, names and what was left out were held against each other.")
                         : tr("F8 goes to the worst one."),
                 {}, TextRole::Ui, true);
        setAccessibleDescription({});
    } else {
        for (const Place &place : chosen->places) {
            const MarkedWords words = wordingOf(*m_comparison, *chosen, place);
            addBlock(words.text, words.marks, TextRole::Wording, false);
            m_blocks.back().place = place;
        }
        addBlock(chosen->message, {}, TextRole::Ui, false);
        if (!chosen->why.isEmpty())
            addBlock(chosen->why, {}, TextRole::Small, true);
        setAccessibleDescription(chosen->message + u' ' + chosen->why);
    }
    layOut(width());
    updateGeometry();
    setMinimumHeight(heightForWidth(width()));
    update();
}

qreal DetailContent::layOut(qreal width) const
{
    qreal y = px(finding() != nullptr ? headHeight : edge);
    bool inWordings = false;
    for (Block &block : m_blocks) {
        const bool isWording = block.place.has_value();
        if (inWordings && !isWording)
            y += px(gap); // The hairline stands here.
        inWordings = isWording;
        const qreal left = px(isWording ? wordingLeft : edge);
        block.text->layOut(std::max(px(80), width - left - px(edge)));
        block.top = y;
        y += block.text->height() + px(gap);
    }
    return y + px(4);
}

int DetailContent::heightForWidth(int width) const
{
    return qRound(layOut(width));
}

QSize DetailContent::sizeHint() const
{
    return {qRound(px(348)), heightForWidth(qRound(px(348)))};
}

void DetailContent::paintHead(QPainter &painter) const
{
    const Finding &chosen = *finding();
    paintSeverity(painter, chosen.severity, QPointF(px(edge + 5), px(21)), px(10));
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    //: Where a finding stands in the list: %1 its number, %2 how many there are.
    const QString place = tr("%1 of %2").arg(m_position).arg(m_count);
    const QRectF line(px(wordingLeft), px(12), width() - px(wordingLeft + edge), px(18));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, place);
    const qreal room = line.width() - painter.fontMetrics().horizontalAdvance(place) - px(8);
    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(nameOf(chosen.kind), Qt::ElideRight, int(room)));
}

void DetailContent::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    if (finding() != nullptr)
        paintHead(painter);
    bool inWordings = false;
    for (const Block &block : m_blocks) {
        const bool isWording = block.place.has_value();
        if (inWordings && !isWording)
            painter.fillRect(QRectF(px(edge), block.top - px(gap), width() - 2 * px(edge), 1),
                             tokens().hairline);
        inWordings = isWording;
        if (isWording)
            paintSiglum(painter, block.place->version, m_comparison->reference == block.place->version,
                        QRectF(px(edge), block.top + px(3), px(15), px(15)));
        block.text->paint(painter, QPointF(px(isWording ? wordingLeft : edge), block.top),
                          block.muted ? tokens().muted : tokens().text);
    }
}

void DetailContent::mousePressEvent(QMouseEvent *event)
{
    for (const Block &block : m_blocks) {
        const qreal y = event->position().y();
        if (block.place && block.top <= y && y < block.top + block.text->height())
            emit placeActivated(*block.place);
    }
}

void DetailContent::resizeEvent(QResizeEvent *)
{
    setMinimumHeight(heightForWidth(width()));
}

void DetailContent::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace retold
