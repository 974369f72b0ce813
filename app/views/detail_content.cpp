#include "app/views/detail_content.h"

#include "app/models/versions_model.h"
#include "app/views/detail_head.h"
#include "app/views/fold_button.h"
#include "app/views/wording_row.h"
#include "core/compare/quotes/quoted_words.h"
#include "core/compare/vocabulary.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace retold {

namespace {
constexpr qreal edge = 14;

/// A line between the parts of the panel, with room about it.
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget *parent) : QWidget(parent) { setFixedHeight(qRound(px(13))); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF line(px(edge), std::floor(height() / 2.0), width() - 2 * px(edge), 1);
        painter.fillRect(line, tokens().hairline);
    }
};

} // namespace

DetailContent::DetailContent(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("The chosen finding"));
    m_layout->setContentsMargins(0, 0, 0, qRound(px(10)));
    m_layout->setSpacing(0);
}

DetailContent::~DetailContent() = default;

void DetailContent::showFinding(const std::shared_ptr<const Comparison> &comparison,
                                std::optional<int> finding, int position, int count)
{
    if (comparison != m_comparison) {
        m_index = comparison ? std::make_unique<TableIndex>(*comparison) : nullptr;
        m_comparison = comparison;
    }
    m_finding = finding;
    m_position = position;
    m_count = count;
    rebuild();
}

const Finding *DetailContent::finding() const
{
    if (!m_comparison || !m_finding)
        return nullptr;
    return &m_comparison->findings.at(static_cast<std::size_t>(*m_finding));
}

void DetailContent::rebuild()
{
    setUpdatesEnabled(false);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // It may be the one whose click brought us here.
        }
        delete item;
    }
    if (const Finding *chosen = finding())
        addDetail(*chosen, detailOf(*m_index, *chosen));
    else
        addNothing();
    m_layout->addStretch();
    setUpdatesEnabled(true);
}

void DetailContent::addNothing()
{
    m_layout->addSpacing(qRound(px(14)));
    const bool nothing = m_comparison && m_count == 0 && m_comparison->versions.size() > 1;
    const bool filtered = nothing && !m_comparison->findings.empty();
    if (filtered) {
        addText(tr("Every finding is filtered out"), TextRole::UiStrong, false);
        addText(tr("Switch a severity or a kind on above."), TextRole::Ui, true);
    } else if (nothing) {
        addText(tr("Nothing to raise"), TextRole::UiStrong, false);
        addText(tr("Words, quotations, figures, names and what was left out were held against each other."),
                TextRole::Ui, true);
    } else {
        addText(tr("No finding chosen"), TextRole::UiStrong, false);
        addText(tr("F8 goes to the worst one."), TextRole::Ui, true);
    }
}

void DetailContent::addDetail(const Finding &chosen, const FindingDetail &detail)
{
    //: Where a finding stands in the list: %1 its number, %2 how many there are.
    const QString place = tr("%1 of %2").arg(m_position).arg(m_count);
    auto *head = new DetailHead(chosen, detail.subject, place, this);
    m_layout->addWidget(head);
    for (const DetailWording &wording : detail.wordings)
        addWording(wording, TextRole::Wording);
    if (!detail.others.empty()) {
        addRule();
        for (const DetailWording &wording : detail.others)
            addWording(wording, TextRole::CardWords);
    }
    if (detail.moreOthers > 0)
        addText(tr("and %n more", "", detail.moreOthers), TextRole::Small, true);
    addRule();
    addReason(detail);
    if (detail.link != nullptr)
        addPairing(*detail.link);
}

void DetailContent::addWording(const DetailWording &wording, TextRole role)
{
    const Version &version = m_comparison->versions.at(static_cast<std::size_t>(wording.version))->version;
    auto *row = new WordingRow(wording, nameOfVersion(version), m_comparison->reference == wording.version,
                               role, this);
    m_layout->addWidget(row);
    connect(row, &QAbstractButton::clicked, this,
            [this, row] { emit placeActivated(row->wording().version, *row->wording().sentence); });
}

void DetailContent::addRule()
{
    m_layout->addWidget(new Hairline(this));
}

QLabel *DetailContent::addText(const QString &text, TextRole role, bool muted)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::current().font(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(qRound(px(edge)), qRound(px(2)), qRound(px(edge)), qRound(px(2)));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
    return label;
}

/// The finding in one sentence, and the rule that found it.
void DetailContent::addReason(const FindingDetail &detail)
{
    addText(withIsolatedQuotes(detail.message), TextRole::Ui, false)->setAccessibleName(detail.message);
    if (!detail.why.isEmpty())
        //: Why something was found; %1 is a sentence.
        addText(tr("Why: %1").arg(withIsolatedQuotes(detail.why)), TextRole::Ui, true)
            ->setAccessibleName(detail.why);
}

/// How sure it is that the two sentences tell the same: one line that unfolds.
void DetailContent::addPairing(const ComparedLink &link)
{
    if (link.link.evidence.empty())
        return;
    //: How two sentences are paired: %1 a relation as "edited", %2 a share in per cent.
    auto *fold = new FoldButton(
        tr("Sentences paired as %1, %2 % sure")
            .arg(nameOf(link.relation).toLower(), QLocale().toString(qRound(100 * link.link.score))),
        this);
    fold->setOpen(m_showsEvidence);
    m_layout->addWidget(fold);
    std::vector<QLabel *> lines;
    for (const Evidence &evidence : link.link.evidence) {
        const QString sign = evidence.weight < 0 ? QStringLiteral("−") : QStringLiteral("+");
        //: One reason for or against a pairing: %1 plus or minus, %2 the reason.
        lines.push_back(addText(tr("%1  %2").arg(sign, evidence.reason), TextRole::Small, true));
        lines.back()->setVisible(m_showsEvidence);
    }
    connect(fold, &FoldButton::toggledByReader, this, [this, lines](bool open) {
        m_showsEvidence = open;
        for (QLabel *line : lines)
            line->setVisible(open);
    });
}

void DetailContent::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    if (finding() == nullptr)
        painter.fillRect(QRectF(0, 0, width(), 2), tokens().text);
}

void DetailContent::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace retold
