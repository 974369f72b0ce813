#pragma once

#include "app/theme/signs.h"

#include <QAbstractButton>

#include <optional>

namespace retold {

class Mirroring;

/// A class or severity with its count: a filter and the legend at once. Checked: shown.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    Chip(ClassMark mark, const QString &name, QWidget *parent);
    Chip(Severity severity, const QString &name, QWidget *parent);

    void setCount(int count);

    /// Nothing else is shown beside it.
    void setAlone(bool alone);

    /// Without its name, where there is little room; the name stays for the screen reader and in the tool
    /// tip.
    void setCompact(bool compact);

    int widthOf(bool compact) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Clicked with Alt, or Enter with Alt: this class alone.
    void onlyRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Chip(QString name, QWidget *parent);
    void updateNames();
    void paintPlate(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRectF &box) const;
    void paintWords(QPainter &painter, const Mirroring &place) const;
    QString shownName() const { return m_compact ? QString() : m_name; }
    bool isShown() const { return isChecked() && m_count != 0; }

    QString m_name;
    std::optional<ClassMark> m_mark;
    std::optional<Severity> m_severity;
    int m_count = 0;
    bool m_compact = false;
    bool m_alone = false;
};

} // namespace retold
