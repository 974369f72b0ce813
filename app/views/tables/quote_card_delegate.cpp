#include "app/views/tables/quote_card_delegate.h"

#include "app/views/painting_help.h"
#include "app/views/small_text.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "core/compare/vocabulary.h"

#include <QListView>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace retold {

namespace {

constexpr qreal above = 13;
constexpr qreal below = 15;
constexpr qreal lineGap = 7;
constexpr qreal severityX = 20;
constexpr qreal quotationX = 36;
constexpr qreal hang = 8; // The opening mark stands so far before the words.
constexpr qreal siglumSize = 15;
constexpr qreal leastWording = 200; // With less, verdict and cue stand under the words.
constexpr int mostTexts = 3000;
constexpr qint64 quotationKey = qint64(1) << 40; // Keeps quotations apart from lines.

const QuoteCardsModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const QuoteCardsModel *>(index.model());
}

qreal widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : px(900);
}

bool isDropped(const TableCell &cell)
{
    return cell.mark && cell.mark->sign == Sign::Dropped;
}

TitleText speakerOf(const TableRow &card)
{
    return {card.title, card.subtitle, TextRole::Ui};
}

/// What stands in the place of words where there are none.
QString insteadOfWords(const QuoteCardsModel::Line &line, const TableCell &cell)
{
    if (line.versions.empty())
        return QuoteCardDelegate::tr("in no other version");
    return isDropped(cell) ? QuoteCardDelegate::tr("not there") : QString();
}

/// The longest plain name of a verdict, so that all stand in one column.
qreal verdictWidth()
{
    qreal width = 0;
    for (const QuoteStatus status :
         {QuoteStatus::Verbatim, QuoteStatus::Trimmed, QuoteStatus::Altered, QuoteStatus::Paraphrased,
          QuoteStatus::Misattributed, QuoteStatus::Added, QuoteStatus::Dropped})
        width = std::max(width, textAdvance(nameOf(status), TextRole::Ui));
    return width;
}

} // namespace

QuoteCardColumns quoteCardColumns(qreal width)
{
    QuoteCardColumns columns;
    columns.quotation = px(quotationX);
    columns.divider = std::round(std::clamp(width * 0.34, px(220), px(360)));
    columns.sigla = columns.divider + px(14);
    columns.sign = columns.sigla + px(26);
    columns.verdict = columns.sign + px(19);
    columns.wording = columns.verdict + std::clamp(verdictWidth() + px(14), px(90), px(176));
    columns.end = width - px(14);
    columns.wordingEnd = columns.end - std::clamp(width * 0.12, px(84), px(124)) - px(12);
    if (columns.wordingEnd - columns.wording >= px(leastWording))
        return columns;
    columns.isNarrow = true;
    columns.wording = columns.verdict;
    columns.wordingEnd = columns.end;
    return columns;
}

QuoteCardDelegate::QuoteCardDelegate(QObject *parent) : QStyledItemDelegate(parent), m_texts(mostTexts) { }

const QuoteCardColumns &QuoteCardDelegate::columnsFor(qreal width) const
{
    if (m_width != width) {
        m_columns = quoteCardColumns(width);
        m_width = width;
    }
    return m_columns;
}

void QuoteCardDelegate::forget()
{
    m_texts.clear();
    m_width = -1;
}

const MarkedText &QuoteCardDelegate::laidOut(qint64 key, qreal width, const QString &words,
                                             const std::vector<TextMark> &marks, TextRole role) const
{
    const LaidOutText *kept = m_texts.object(key);
    if (kept == nullptr || kept->width != width) {
        auto fresh = std::make_unique<LaidOutText>(LaidOutText{width, MarkedText(words, marks, role)});
        fresh->text.layOut(width);
        kept = fresh.get();
        m_texts.insert(key, fresh.release());
    }
    // The cache deletes at once only what costs more than all that it may hold.
    return kept->text; // NOLINT(clang-analyzer-cplusplus.NewDelete)
}

const MarkedText &QuoteCardDelegate::quotationOf(const QuoteCardsModel &model,
                                                 const QuoteCardsModel::Line &line, qreal width) const
{
    const QuoteCardColumns &columns = columnsFor(width);
    return laidOut(quotationKey + line.card, columns.divider - columns.quotation - px(16),
                   model.cardOf(line).words, {}, TextRole::Quotation);
}

const MarkedText *QuoteCardDelegate::wordingOf(const QuoteCardsModel &model, int row, qreal width) const
{
    const QuoteCardsModel::Line &line = model.lineAt(row);
    const TableCell &cell = model.cellOf(line);
    if (line.versions.empty() || isDropped(cell) || cell.words.isEmpty())
        return nullptr;
    const QuoteCardColumns &columns = columnsFor(width);
    return &laidOut(row, columns.wordingEnd - columns.wording, cell.words, cell.marks, TextRole::Sentence);
}

qreal QuoteCardDelegate::lineHeight(const QuoteCardsModel &model, int row, qreal width) const
{
    const MarkedText *words = wordingOf(model, row, width);
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    const TableCell &cell = model.cellOf(model.lineAt(row));
    const bool isShared = model.lineAt(row).versions.size() > 1;
    const bool isNarrow = columnsFor(width).isNarrow;
    const bool hasNote = words != nullptr && (isShared || isNarrow || !cell.note.isEmpty());
    return (words != nullptr ? words->height() : pitch)
        + (hasNote ? Theme::current().pitch(TextRole::Small) : 0) + px(lineGap);
}

/// Speaker, words, and where they stand.
qreal QuoteCardDelegate::quotationHeight(const QuoteCardsModel &model, const QuoteCardsModel::Line &line,
                                         qreal width) const
{
    const QuoteCardColumns &columns = columnsFor(width);
    return speakerOf(model.cardOf(line)).height(columns.divider - columns.quotation - px(16)) + px(2)
        + quotationOf(model, line, width).height() + px(6 + 16);
}

QSize QuoteCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteCardsModel &model = *modelOf(index);
    const QuoteCardsModel::Line &line = model.lineAt(index.row());
    const qreal width = widthOf(option);
    qreal height = lineHeight(model, index.row(), width);
    if (index.row() == line.first)
        height += px(above);
    if (index.row() == line.first + line.count - 1) {
        qreal lines = 0;
        for (int row = line.first; row < line.first + line.count; ++row)
            lines += lineHeight(model, row, width);
        height += std::max(0.0, quotationHeight(model, line, width) - lines) + px(below);
    }
    return {0, static_cast<int>(std::ceil(height))};
}

void QuoteCardDelegate::paintQuotation(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QuoteCardsModel &model, int row) const
{
    const QuoteCardsModel::Line &line = model.lineAt(row);
    const TableRow &card = model.cardOf(line);
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const QRectF box = option.rect;
    const QuoteCardColumns &columns = columnsFor(box.width());
    const qreal top = view->visualRect(model.index(line.first)).top() + px(above);
    painter.save();
    const QRectF side(box.left(), box.top(), columns.divider, box.height());
    const bool isLast = row == line.first + line.count - 1;
    painter.setClipRect(mirrored(option.direction, box, side).adjusted(0, 0, 0, isLast ? -1 : 0));
    const auto place = [&](qreal x, qreal y, qreal width, qreal height) {
        return mirrored(option.direction, box, QRectF(box.left() + x, y, width, height));
    };
    if (const auto worst = card.worst(model.table().model().versions()))
        paintSeverity(painter, *worst, place(px(severityX) - 5, top + px(4), 10, px(10)).center(), px(10));
    const qreal room = columns.divider - columns.quotation - px(16);
    QRectF under(box.left() + columns.quotation, top, room, px(18));
    speakerOf(card).paint(painter, option.direction, box, under);
    const MarkedText &words = quotationOf(model, line, box.width());
    const QRectF text = place(columns.quotation, under.top() + px(2), room, words.height());
    words.paint(painter,
                text.topLeft() - QPointF(text.isEmpty() || words.text().isRightToLeft() ? 0 : px(hang), 0),
                tokens().text);
    const qreal foot = text.bottom() + px(6);
    paintSiglum(painter, card.base, model.table().model().table().reference == card.base,
                place(columns.quotation, foot, px(siglumSize), px(siglumSize)));
    //: Where a quotation stands: %1 is the number of a row of the texts.
    paintLine(painter, option.direction, place(columns.quotation + px(22), foot, room - px(22), px(15)),
              tr("row %1").arg(card.number), TextRole::Small, tokens().muted);
    painter.restore();
}

/// What stands under the words or in their place: what was cut, that there are none, and who shares the line.
void QuoteCardDelegate::paintBelow(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QuoteCardsModel &model, const QuoteCardsModel::Line &line,
                                   const QRectF &box) const
{
    const TableCell &cell = model.cellOf(line);
    const QString instead = insteadOfWords(line, cell);
    const TextRole role = instead.isEmpty() ? TextRole::Small : TextRole::Ui;
    qreal x = box.left();
    const auto say = [&](const QString &text) {
        const QRectF rest(x, box.top(), box.right() - x, box.height());
        x += paintLine(painter, option.direction, mirrored(option.direction, box, rest), text, role,
                       tokens().muted)
            + px(7);
    };
    const bool isNarrow = columnsFor(option.rect.width()).isNarrow;
    const QString verdict = isNarrow ? cell.verdict.toLower() : QString();
    const QString aside = isNarrow ? cell.aside : QString();
    for (const QString &text : {verdict, instead, instead.isEmpty() ? cell.note : QString(), aside}) {
        if (!text.isEmpty())
            say(text);
    }
    if (line.versions.size() < 2)
        return;
    //: Before the letters of more versions of which a line is true.
    say(tr("also"));
    for (auto version = line.versions.begin() + 1; version != line.versions.end(); ++version) {
        const QRectF letter(x, box.center().y() - px(siglumSize / 2), px(siglumSize), px(siglumSize));
        paintSiglum(painter, *version, model.table().model().table().reference == *version,
                    mirrored(option.direction, box, letter));
        x += px(siglumSize + 4);
    }
}

void QuoteCardDelegate::paintLineOf(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QuoteCardsModel &model, int row) const
{
    const QuoteCardsModel::Line &line = model.lineAt(row);
    const TableCell &cell = model.cellOf(line);
    const QRectF box = option.rect;
    const QuoteCardColumns &columns = columnsFor(box.width());
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    const qreal top = box.top() + (row == line.first ? px(above) : 0);
    const auto place = [&](qreal x, qreal y, qreal width, qreal height) {
        return mirrored(option.direction, box, QRectF(box.left() + x, y, width, height));
    };
    const bool quiet = cell.agrees || isDropped(cell) || line.versions.empty();
    const QColor ink = quiet ? tokens().muted : tokens().text;
    const std::optional<int> reference = model.table().model().table().reference;
    if (!line.versions.empty())
        paintSiglum(painter, line.versions.front(), reference == line.versions.front(),
                    place(columns.sigla, top + (pitch - px(siglumSize)) / 2, px(siglumSize), px(siglumSize)));
    paintSign(painter, *cell.mark, place(columns.sign, top + (pitch - px(12)) / 2, px(12), px(12)));
    if (!columns.isNarrow)
        paintLine(painter, option.direction,
                  place(columns.verdict, top, columns.wording - columns.verdict - px(6), pitch),
                  cell.verdict.toLower(), TextRole::Ui, ink);
    qreal y = top;
    if (const MarkedText *words = wordingOf(model, row, box.width())) {
        words->paint(painter, place(columns.wording, y, columns.wordingEnd - columns.wording, 0).topLeft(),
                     ink);
        y += words->height();
    }
    const QRectF rest = place(columns.wording, y, columns.wordingEnd - columns.wording,
                              y > top ? Theme::current().pitch(TextRole::Small) : pitch);
    paintBelow(painter, option, model, line, rest);
    if (!line.versions.empty() && !columns.isNarrow)
        paintLine(painter, option.direction,
                  place(columns.wordingEnd + px(12), top, columns.end - columns.wordingEnd - px(12), pitch),
                  cell.aside, cell.asideMatters ? TextRole::UiStrong : TextRole::Ui,
                  cell.asideMatters ? tokens().text : tokens().muted, LineEnd::Trailing);
}

void QuoteCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QuoteCardsModel &model = *modelOf(index);
    const QuoteCardsModel::Line &line = model.lineAt(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const QRectF box = option.rect;
    const QModelIndex current = view->currentIndex();
    const bool chosen = current.isValid() && model.lineAt(current.row()).card == line.card;
    const QuoteCardColumns &columns = columnsFor(box.width());
    painter->save();
    painter->fillRect(box, chosen ? tokens().select : tokens().paper);
    const QRectF words(box.left() + columns.divider, box.top(), box.width() - columns.divider, box.height());
    const QRectF lineBox = mirrored(option.direction, box, words);
    if (option.state.testFlag(QStyle::State_MouseOver) && !line.versions.empty())
        painter->fillRect(lineBox, tokens().hover);
    painter->fillRect(
        mirrored(option.direction, box, QRectF(box.left() + columns.divider, box.top(), 1, box.height())),
        tokens().hairline);
    if (index.row() == line.first + line.count - 1)
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().rule);
    if (chosen)
        painter->fillRect(mirrored(option.direction, box, QRectF(box.left(), box.top(), px(4), box.height())),
                          tokens().text);
    paintQuotation(*painter, option, model, index.row());
    paintLineOf(*painter, option, model, index.row());
    if (current == index && view->hasFocus())
        paintFocusRing(*painter, lineBox.adjusted(2, 0, 0, -1));
    painter->restore();
}

} // namespace retold
