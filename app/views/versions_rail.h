#pragma once

#include "app/models/versions_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace retold {

class VersionDelegate;

/// The versions of the story, one below the other; folds to a narrow strip of letters.
class VersionsRail final : public QWidget {
    Q_OBJECT

public:
    /// `columns` holds order and hiding, and must outlive the rail.
    explicit VersionsRail(ColumnState *columns, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);
    void setCompact(bool compact);
    bool isCompact() const;

    /// The version chosen in the list.
    std::optional<int> chosenVersion() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void addRequested();
    void versionChosen(std::optional<int> version);
    void referenceRequested(int version);

private:
    void setUpList();

    ColumnState *m_columns;
    VersionsModel *m_model;
    VersionDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_hint;
    QToolButton *m_add;
};

} // namespace retold
