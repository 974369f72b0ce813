#pragma once

#include <QProxyStyle>

namespace retold {

/// Fusion that underlines the letters of menus and buttons only while Alt is held.
class QuietStyle final : public QProxyStyle {
    Q_OBJECT

public:
    QuietStyle();

    void polish(QApplication *application) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_altHeld = false;
};

} // namespace retold
