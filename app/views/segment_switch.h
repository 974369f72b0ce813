#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <vector>

namespace retold {

/// What one part of a switch offers.
struct Segment {
    QString name;
    QString help = {}; ///< Its tool tip; the purpose of the switch, if empty.
    QString icon = {}; ///< By name; none, if empty.
};

/// Two or more views of one thing, of which one is shown: the chosen segment is filled.
class SegmentSwitch final : public QWidget {
    Q_OBJECT

public:
    /// `purpose` is what a screen reader says of the whole.
    SegmentSwitch(const QString &purpose, const std::vector<Segment> &segments, QWidget *parent);
    SegmentSwitch(const QString &purpose, const QStringList &names, QWidget *parent);

    void setChosen(int segment);
    int chosenSegment() const { return m_group.checkedId(); }

    /// Icons without words; those stay for the screen reader and in the tool tips.
    void setCompact(bool compact);

signals:
    void chosen(int segment);

private:
    QButtonGroup m_group;
};

} // namespace retold
