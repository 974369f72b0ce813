#pragma once

#include "app/views/marked_text.h"
#include "core/compare/comparison.h"

#include <QWidget>

#include <memory>

namespace retold {

/// What the detail pane scrolls: head, wordings, reason.
class DetailContent final : public QWidget {
    Q_OBJECT

public:
    explicit DetailContent(QWidget *parent);

    void showFinding(const std::shared_ptr<const Comparison> &comparison, std::optional<int> finding,
                     int position, int count);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void placeActivated(const Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// One text of the panel with its place in it.
    struct Block {
        std::unique_ptr<MarkedText> text;
        std::optional<Place> place; ///< Of a wording; its siglum stands before it.
        bool muted = false;
        qreal top = 0;
    };

    void rebuild();
    void addBlock(const QString &text, const std::vector<TextMark> &marks, TextRole role, bool muted);
    qreal layOut(qreal width) const;
    void paintHead(QPainter &painter) const;
    const Finding *finding() const;

    std::shared_ptr<const Comparison> m_comparison;
    std::optional<int> m_finding;
    int m_position = 0;
    int m_count = 0;
    mutable std::vector<Block> m_blocks; ///< Their places follow from the width.
};

} // namespace retold
