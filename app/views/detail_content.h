#pragma once

#include "app/theme/theme.h"
#include "core/compare/comparison.h"

#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace retold {

class TableIndex;
struct DetailWording;
struct FindingDetail;

/// What the detail pane scrolls: head, wordings, what the others made of it, why, and how sure the pairing
/// is.
class DetailContent final : public QWidget {
    Q_OBJECT

public:
    explicit DetailContent(QWidget *parent);
    ~DetailContent() override;

    void showFinding(const std::shared_ptr<const Comparison> &comparison, std::optional<int> finding,
                     int position, int count);

signals:
    void placeActivated(int version, int sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Finding *finding() const;
    void rebuild();
    void addNothing();
    void addDetail(const Finding &chosen, const FindingDetail &detail);
    void addWording(const DetailWording &wording, TextRole role);
    void addRule();
    void addReason(const FindingDetail &detail);
    void addPairing(const ComparedLink &link);
    QLabel *addText(const QString &text, TextRole role, bool muted);

    std::shared_ptr<const Comparison> m_comparison;
    std::unique_ptr<TableIndex> m_index; ///< Of m_comparison.
    std::optional<int> m_finding;
    int m_position = 0;
    int m_count = 0;
    bool m_showsEvidence = false; ///< Stays as the reader left it from finding to finding.
    QVBoxLayout *m_layout;
};

} // namespace retold
