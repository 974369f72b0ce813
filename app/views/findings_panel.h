#pragma once

#include "app/models/findings_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace retold {

class Chip;
class ChoiceButton;
class EmptyNote;
class DetailPane;
class FindingsStrip;
class FilterState;
class KindChooser;

/// The findings worst first, the severities as filters above them, the chosen one in detail below.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(FilterState *filter, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void chooseFinding(int finding);

    /// Goes to the next finding shown, or the one before, round the ends.
    void step(int direction);

    /// The same among the findings of the kind of the chosen one.
    void stepWithinKind(int direction);

    /// Goes to the next altered quotation.
    void stepToAlteredQuote();

    /// Folded, nothing but a strip with the counts is to be seen.
    void setCompact(bool compact);
    bool isCompact() const;

    /// What unfolds it, for the tool tip.
    void setKeyText(const QString &key);

    const FindingsModel &model() const { return *m_model; }
    std::optional<int> chosenFinding() const;

    /// Place of the chosen finding among those shown, from 1; 0 if none is chosen.
    int chosenPosition() const;

    /// Empty while the reader has not moved the border: then sizes follow the window.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);

signals:
    void findingChosen(std::optional<int> finding);
    void placeActivated(int version, int sentence);
    void unfoldRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void orderTabs();
    QLayout *makeFilters(QWidget *head);
    void stepTo(int direction, const FindingsModel::Accepts &accepts);
    void shareHeight();
    void shareWidth();
    void updateCounts();
    void keepChosen(const std::function<void()> &change);
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
    FindingsStrip *m_strip;
    QWidget *m_head = nullptr;
    QLabel *m_count = nullptr;
    ChoiceButton *m_order = nullptr;
    KindChooser *m_kinds = nullptr;
    std::vector<Chip *> m_chips; ///< By Severity.
    bool m_sized = false;        ///< The reader has moved the border between list and detail.
};

} // namespace retold
