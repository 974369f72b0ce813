#pragma once

#include <QPushButton>

namespace retold {

/// A large button on a page that invites: icon and words at the leading edge, the key that does the same at
/// the trailing one.
class FrontButton final : public QPushButton {
    Q_OBJECT

public:
    FrontButton(const QString &text, QString iconName, bool primary, QWidget *parent);

    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_key;
    bool m_primary = false;
};

} // namespace retold
