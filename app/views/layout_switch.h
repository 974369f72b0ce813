#pragma once

#include <QWidget>

class QCheckBox;

namespace retold {

class SegmentSwitch;

/// Level rows or reading, and whether the texts of the latter scroll together.
class LayoutSwitch final : public QWidget {
    Q_OBJECT

public:
    /// `purpose` is what a screen reader says of the layouts together.
    LayoutSwitch(const QString &purpose, QWidget *parent);

    void setReading(bool reading);
    void setScrollsTogether(bool together);

    /// Without words, where there is little room; they stay for the screen reader and in the tool tips.
    void setCompact(bool compact);

signals:
    void readingChosen(bool reading);
    void togetherChosen(bool together);

private:
    QCheckBox *m_together;
    SegmentSwitch *m_layouts;
};

} // namespace retold
