#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace retold {

/// Level rows or reading, and whether the texts of the latter scroll together.
class LayoutSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit LayoutSwitch(QWidget *parent = nullptr);

    void setReading(bool reading);
    void setScrollsTogether(bool together);

    /// Without words, where there is little room; they stay for the screen reader and in the tool tips.
    void setCompact(bool compact);

signals:
    void readingChosen(bool reading);
    void togetherChosen(bool together);

private:
    QCheckBox *m_together;
    QPushButton *m_rows;
    QPushButton *m_reading;
};

} // namespace retold
