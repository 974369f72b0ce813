#pragma once

#include <QWidget>

class QListView;

namespace retold {

class QuoteCardDelegate;
class QuoteCardsModel;
class QuoteCardsHead;
class StoryTableProxy;

/// Each quotation once, with every outlet's wording beneath.
class QuoteCards final : public QWidget {
    Q_OBJECT

public:
    QuoteCards(StoryTableProxy *table, QWidget *parent);

    QListView &list() { return *m_list; }
    const QuoteCardsModel &model() const { return *m_model; }

    /// Chooses the line in which a sentence stands, without telling anybody.
    void choose(int version, int sentence);

signals:
    void sentenceChosen(int version, int sentence);
    void sentenceActivated(int version, int sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCurrent();
    void activate(int row, bool quotation);
    void pressAt(const QPoint &point);

    StoryTableProxy *m_table;
    QuoteCardsModel *m_model;
    QuoteCardsHead *m_head;
    QListView *m_list;
    QuoteCardDelegate *m_delegate;
    bool m_following = false;
};

} // namespace retold
