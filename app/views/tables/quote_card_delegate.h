#pragma once

#include "app/views/marked_text.h"
#include "app/views/tables/quote_cards_model.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace retold {

/// Where the parts of a card stand, from its leading edge.
struct QuoteCardColumns {
    qreal quotation = 0; ///< The words of the quotation; the opening mark hangs before them.
    qreal divider = 0;
    qreal sigla = 0;
    qreal sign = 0;
    qreal verdict = 0;
    qreal wording = 0;
    qreal wordingEnd = 0;
    qreal end = 0;         ///< Of cue or speaker.
    bool isNarrow = false; ///< Verdict and cue have no columns of their own.
};
QuoteCardColumns quoteCardColumns(qreal width);

/// Paints the lines of cards; every line paints its slice of the quotation at the leading side.
class QuoteCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QuoteCardDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Forgets the layouts: other cards, another font.
    void forget();

private:
    struct LaidOutText {
        qreal width = 0;
        MarkedText text;
    };

    const MarkedText &laidOut(qint64 key, qreal width, const QString &words,
                              const std::vector<TextMark> &marks, TextRole role) const;
    const MarkedText &quotationOf(const QuoteCardsModel &model, const QuoteCardsModel::Line &line,
                                  qreal width) const;
    const MarkedText *wordingOf(const QuoteCardsModel &model, int row, qreal width) const;
    qreal lineHeight(const QuoteCardsModel &model, int row, qreal width) const;
    qreal quotationHeight(const QuoteCardsModel &model, const QuoteCardsModel::Line &line, qreal width) const;
    void paintQuotation(QPainter &painter, const QStyleOptionViewItem &option, const QuoteCardsModel &model,
                        int row) const;
    void paintBelow(QPainter &painter, const QStyleOptionViewItem &option, const QuoteCardsModel &model,
                    const QuoteCardsModel::Line &line, const QRectF &box) const;
    void paintLineOf(QPainter &painter, const QStyleOptionViewItem &option, const QuoteCardsModel &model,
                     int row) const;

    const QuoteCardColumns &columnsFor(qreal width) const;

    mutable QCache<qint64, LaidOutText> m_texts;
    mutable QuoteCardColumns m_columns;
    mutable qreal m_width = -1; ///< That m_columns are for.
};

} // namespace retold
