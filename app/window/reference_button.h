#pragma once

#include <QToolButton>

#include <optional>

namespace retold {

/// Chooses the version that the others are held against: says so, and shows its letter and name. Its menu is
/// the owner's.
class ReferenceButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ReferenceButton(QWidget *parent = nullptr);

    /// No version where all are held against all; then `name` says that.
    void setChosen(std::optional<int> version, const QString &name);

    /// Nothing is open yet.
    void setNothing();

    /// Without what it is for and without the name, where there is no room.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);
    qreal nameWidth() const;
    bool showsName() const { return !m_compact || !m_version; }

    std::optional<int> m_version;
    QString m_name;
    bool m_compact = false;
};

} // namespace retold
