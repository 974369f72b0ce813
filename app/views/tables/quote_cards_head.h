#pragma once

#include <QWidget>

#include <optional>

namespace retold {

/// The heads over the columns of the cards.
class QuoteCardsHead final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteCardsHead(QWidget *parent);

    void setReference(std::optional<int> reference);

    /// The width of the list under it, without its scroll bar.
    void setRoom(int width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_reference;
    int m_room = 0;
};

} // namespace retold
