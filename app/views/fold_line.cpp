#include "app/views/fold_line.h"

#include "app/theme/icons.h"
#include "app/views/share_bar.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <map>
#include <set>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelPainter)
};

constexpr int mostBars = 24;
constexpr QChar siglaPlace = QChar::ObjectReplacementCharacter;

/// What the bands of a fold hold.
struct FoldContent {
    std::map<SentenceKind, int> kinds;
    std::set<int> versions;
    FactStatus status = FactStatus::Reference;
    int sentences = 0;
};

FoldContent contentOf(const LevelLayout &layout, const LevelItem &item)
{
    FoldContent content;
    for (int b = item.bands.begin; b < item.bands.end; ++b) {
        for (const LevelCell &cell : layout.band(b).cells) {
            const auto &version = layout.comparison()->versions.at(static_cast<std::size_t>(cell.version));
            for (const int sentence : cell.sentences) {
                ++content.kinds[version->sentences.at(static_cast<std::size_t>(sentence)).kind];
                ++content.sentences;
                content.versions.insert(cell.version);
                content.status = cell.status;
            }
        }
    }
    return content;
}

QString kindText(SentenceKind kind, int count)
{
    switch (kind) {
    case SentenceKind::Headline:
        return Tr::tr("%n headline(s)", "", count);
    case SentenceKind::Byline:
        return Tr::tr("%n byline(s)", "", count);
    case SentenceKind::Credit:
        return Tr::tr("%n credit(s)", "", count);
    case SentenceKind::Caption:
        return Tr::tr("%n caption(s)", "", count);
    case SentenceKind::Link:
        return Tr::tr("%n link(s)", "", count);
    case SentenceKind::Furniture:
        return Tr::tr("%n line(s) around the story", "", count);
    case SentenceKind::Body:
        return Tr::tr("%n sentence(s)", "", count);
    }
    Q_UNREACHABLE();
}

QString kindsText(const std::map<SentenceKind, int> &kinds)
{
    QStringList what;
    for (const auto &[kind, count] : kinds)
        what.append(kindText(kind, count));
    return what.join(Tr::tr(", "));
}

QString rowsText(const LevelLayout &layout, const LevelItem &item)
{
    const LevelBand &last = layout.band(item.bands.end - 1);
    const int from = layout.band(item.bands.begin).firstRow + 1;
    const int to = last.firstRow + last.rowCount;
    if (from == to)
        return Tr::tr("row %1").arg(from);
    return Tr::tr("rows %1 to %2").arg(from).arg(to);
}

QString textWith(const LevelLayout &layout, const LevelItem &item, const FoldContent &content,
                 const QString &who)
{
    if (item.reason == FoldReason::Filtered)
        //: Rows that the filter hides; %1 as "rows 59 to 66".
        return Tr::tr("hidden by the filter: %1").arg(rowsText(layout, item));
    //: What folded rows hold: %1 as "3 captions, 2 credits", %2 letters of versions, %3 as "rows 59 to 66".
    return Tr::tr("%1 only in %2, %3").arg(kindsText(content.kinds), who, rowsText(layout, item));
}

/// Text from one side to the other, with the letters of the versions drawn as sigla in their place.
class FoldWriter final {
public:
    FoldWriter(QPainter &painter, const LevelPaint &paint, const QRectF &line) :
        m_painter(painter),
        m_paint(paint),
        m_line(line),
        m_x(paint.layout.gutter())
    {
        m_painter.setFont(Theme::current().font(TextRole::Small));
        m_painter.setPen(tokens().muted);
    }

    void write(const QString &text)
    {
        const qreal width = m_painter.fontMetrics().horizontalAdvance(text);
        m_painter.drawText(place(width), Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextDontClip, text);
        m_x += width;
    }

    void drawSigla(const FoldContent &content)
    {
        for (const int version : content.versions) {
            const bool isReference = m_paint.layout.comparison()->reference == version;
            const QRectF box = place(px(15));
            paintSiglum(m_painter, version, isReference,
                        QRectF(box.left(), m_line.center().y() - px(8), px(15), px(15)));
            m_x += px(18);
        }
        m_x -= px(3);
    }

    void drawBars(const FoldContent &content)
    {
        m_x += px(8);
        for (int i = 0; i < std::min(content.sentences, mostBars); ++i) {
            const QRectF box = place(px(2));
            paintClassBox(m_painter, content.status,
                          QRectF(box.left(), m_line.center().y() - px(5), px(2), px(9)));
            m_x += px(5);
        }
    }

private:
    QRectF place(qreal width) const
    {
        return m_paint.placed(QRectF(m_x, m_line.top(), width, m_line.height() - 1));
    }

    QPainter &m_painter;
    const LevelPaint &m_paint;
    QRectF m_line;
    qreal m_x = 0;
};

void paintChevron(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line)
{
    const qreal side = px(12);
    const QString closed = paint.mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const QRectF box = paint.placed(QRectF(px(14), line.center().y() - side / 2, side, side));
    icon(item.isOpen ? QStringLiteral("chevron-down") : closed).paint(&painter, box.toRect());
}

} // namespace

QString furnitureText(const Comparison &comparison, int version, const std::vector<int> &sentences)
{
    std::map<SentenceKind, int> kinds;
    for (const int sentence : sentences)
        ++kinds[comparison.versions.at(static_cast<std::size_t>(version))
                    ->sentences.at(static_cast<std::size_t>(sentence))
                    .kind];
    return kindsText(kinds);
}

QString foldText(const LevelLayout &layout, const LevelItem &item)
{
    const FoldContent content = contentOf(layout, item);
    QStringList who;
    for (const int version : content.versions)
        who.append(siglumOf(version));
    return textWith(layout, item, content, who.join(Tr::tr(", ")));
}

void paintFold(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line)
{
    const bool chosen = paint.choice && paint.choice->isFold && paint.choice->band == item.bands.begin;
    const bool hovered = paint.hover && paint.hover->isFold && paint.hover->band == item.bands.begin;
    painter.fillRect(line, chosen ? tokens().select : hovered ? tokens().hover : tokens().panel);
    painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), tokens().hairline);
    if (chosen)
        painter.fillRect(paint.placed(QRectF(0, line.top(), px(4), line.height())), tokens().text);
    paintChevron(painter, paint, item, line);

    const FoldContent content = contentOf(paint.layout, item);
    const QString text = textWith(paint.layout, item, content, QString(siglaPlace));
    FoldWriter writer(painter, paint, line);
    const qsizetype at = text.indexOf(siglaPlace);
    writer.write(at < 0 ? text : text.first(at));
    if (at >= 0) {
        writer.drawSigla(content);
        writer.write(text.sliced(at + 1));
    }
    if (item.reason == FoldReason::OutOfView && content.versions.size() == 1)
        writer.drawBars(content);
    if (chosen && paint.hasFocus) {
        painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(line.adjusted(1, 1, -1, -2));
    }
}

} // namespace retold
