#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <vector>

namespace retold {

/// Two or more views of one thing, of which one is shown: the chosen segment is filled.
class SegmentSwitch final : public QWidget {
    Q_OBJECT

public:
    /// `purpose` is what a screen reader says of the whole.
    SegmentSwitch(const QString &purpose, const QStringList &names, QWidget *parent);

    void setChosen(int segment);
    int chosenSegment() const { return m_group.checkedId(); }

signals:
    void chosen(int segment);

private:
    QButtonGroup m_group;
};

} // namespace retold
