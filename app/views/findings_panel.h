#pragma once

#include "app/models/findings_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace retold {

class Chip;
class EmptyNote;
class DetailPane;
class FilterState;

/// The findings worst first, the severities as filters above them, the chosen one in detail below.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(FilterState *filter, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void chooseFinding(int finding);

    /// Goes to the next finding shown, or the one before, round the ends.
    void step(int direction);

    const FindingsModel &model() const { return *m_model; }
    std::optional<int> chosenFinding() const;

    /// Place of the chosen finding among those shown, from 1; 0 if none is chosen.
    int chosenPosition() const;

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

signals:
    void findingChosen(std::optional<int> finding);
    void placeActivated(int version, int sentence);

private:
    QWidget *makeHead();
    void setSeverityShown(Severity severity, bool shown);
    void showOnly(Severity severity);
    void followFilter();
    void updateDetail();
    void updateNote();

    std::shared_ptr<const Comparison> m_comparison;
    FilterState *m_filter;
    FindingsModel *m_model;
    QListView *m_list;
    DetailPane *m_detail;
    EmptyNote *m_note = nullptr;
    QSplitter *m_splitter;
    QLabel *m_count = nullptr;
    std::vector<Chip *> m_chips; ///< By Severity.
};

} // namespace retold
