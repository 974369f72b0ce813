#include "app/window/status_line.h"

#include "app/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace retold {

namespace {

constexpr int delayBeforeProgress = 300; // Milliseconds; shorter work shows nothing.

QString summaryOf(const Comparison &comparison)
{
    int sentences = 0;
    for (const VersionPtr &version : comparison.versions)
        sentences += static_cast<int>(version->sentences.size());
    QStringList parts{
        StatusLine::tr("%n version(s)", "", static_cast<int>(comparison.versions.size())),
        StatusLine::tr("%n sentence(s)", "", sentences),
    };
    if (comparison.versions.size() > 1)
        parts << StatusLine::tr("%n critical", "", comparison.countOf(Severity::Critical))
              << StatusLine::tr("%n major", "", comparison.countOf(Severity::Major))
              << StatusLine::tr("%n minor", "", comparison.countOf(Severity::Minor));
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace

StatusLine::StatusLine(QWidget *parent) :
    QStatusBar(parent),
    m_summary(new QLabel(this)),
    m_zoom(new QLabel(this)),
    m_work(new QLabel(this)),
    m_bar(new QProgressBar(this)),
    m_cancel(new QPushButton(tr("Cancel"), this)),
    m_help(new QPushButton(this))
{
    setSizeGripEnabled(false);
    setFont(Theme::current().font(TextRole::Small));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(qRound(px(110)));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("link", true);
    m_help->setProperty("plain", true);
    connect(m_help, &QPushButton::clicked, this, &StatusLine::helpRequested);
    const int edge = qRound(px(10));
    const bool mirrored = isRightToLeft(); // Margins are not mirrored with the rest.
    m_summary->setContentsMargins(mirrored ? 0 : edge, 0, mirrored ? edge : 0, 0);
    m_zoom->setContentsMargins(mirrored ? edge : 0, 0, mirrored ? 0 : edge, 0);
    addWidget(m_summary);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_bar, m_cancel, m_help, m_zoom})
        addPermanentWidget(widget);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayBeforeProgress);
    connect(&m_delay, &QTimer::timeout, this, [this] { showWork(true); });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    showWork(false);
    setComparison(nullptr);
}

void StatusLine::setComparison(const Comparison *comparison)
{
    m_summary->setText(comparison == nullptr ? tr("No story open") : summaryOf(*comparison));
    m_work->setText(tr("Comparing the versions"));
}

void StatusLine::setZoom(double zoom)
{
    //: The size of the texts in the status bar.
    m_zoom->setText(tr("%1 %").arg(qRound(100 * zoom)));
}

void StatusLine::setHelpKey(const QString &key)
{
    //: The button in the status bar that opens the help; %1 is its key.
    m_help->setText(key.isEmpty() ? tr("Help") : tr("%1 Help").arg(key));
}

void StatusLine::setWorking(bool working)
{
    if (working && !m_delay.isActive() && !m_bar->isVisible())
        m_delay.start();
    if (working)
        return;
    m_delay.stop();
    showWork(false);
}

void StatusLine::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void StatusLine::showWork(bool visible)
{
    m_work->setVisible(visible);
    m_bar->setVisible(visible);
    m_cancel->setVisible(visible);
    if (visible)
        m_bar->setValue(0);
}

} // namespace retold
