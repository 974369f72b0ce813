#pragma once

#include "core/compare/comparison.h"

#include <QWidget>

namespace retold {

/// The first line of the detail panel: severity, kind, whose words, and the place in the list.
class DetailHead final : public QWidget {
    Q_OBJECT

public:
    DetailHead(const Finding &finding, QString subject, QString place, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    QString m_kind;
    QString m_subject;
    QString m_place;
};

} // namespace retold
