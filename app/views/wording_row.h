#pragma once

#include "app/views/finding_detail.h"

#include <QAbstractButton>

namespace retold {

/// One version's wording in the detail panel: letter, words, and at the end verdict, cue or value. A click,
/// or Enter, goes to where it stands.
class WordingRow final : public QAbstractButton {
    Q_OBJECT

public:
    WordingRow(DetailWording wording, const QString &versionName, bool isReference, TextRole role,
               QWidget *parent);

    const DetailWording &wording() const { return m_wording; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString trailingText() const;
    qreal trailingWidth() const;
    MarkedText laidOut(qreal width) const;

    DetailWording m_wording;
    bool m_isReference = false;
    TextRole m_role;
};

} // namespace retold
