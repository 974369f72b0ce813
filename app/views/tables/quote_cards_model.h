#pragma once

#include <QAbstractListModel>

#include <vector>

namespace retold {

class StoryTableProxy;
struct TableCell;
struct TableRow;

/// The quotations as cards: each row of the list is one line of a card, what one version made of the
/// quotation, worst first. Versions that drop it share a line, and so do many that keep it.
class QuoteCardsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole, ///< int, the row of the table that the line belongs to.
    };

    /// One line of a card.
    struct Line {
        int card = 0;              ///< Into the rows of the table as they stand.
        std::vector<int> versions; ///< Those that the line is about; empty: nobody else has it.
        int first = 0;             ///< The first line of the card.
        int count = 1;             ///< How many lines the card has.
    };

    /// Follows the order and the filter of the table.
    QuoteCardsModel(StoryTableProxy *table, QObject *parent);

    const StoryTableProxy &table() const { return *m_table; }
    const Line &lineAt(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    const TableRow &cardOf(const Line &line) const;
    /// What the line says; the base's where nobody else has the quotation.
    const TableCell &cellOf(const Line &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The line of a card in which a version stands; the first one for the version that is quoted above.
    int lineOf(int card, int version) const;

private:
    void rebuild();
    QString spokenLine(const Line &line) const;

    StoryTableProxy *m_table;
    std::vector<Line> m_lines;
};

} // namespace retold
