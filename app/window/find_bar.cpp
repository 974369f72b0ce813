#include "app/window/find_bar.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/views/hit_counts.h"
#include "app/window/find_session.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

namespace retold {

namespace {

QString resultText(const FindSession &session)
{
    const FindHits &found = session.hits();
    if (!session.fault().isEmpty())
        return session.fault();
    if (session.query().text.trimmed().isEmpty())
        return FindBar::tr(
            "Capitals, kinds of quotation marks and dashes, and British or American spelling make no "
            "difference.");
    if (found.hits.empty())
        return FindBar::tr("Not found in any version");
    const QString versions = FindBar::tr("%n version(s)", "", found.versionCount());
    const auto count = static_cast<int>(found.hits.size());
    if (found.areMore)
        //: Too many hits to count: %1 as "5,000".
        return FindBar::tr("More than %1 places").arg(QLocale().toString(count));
    if (session.position() == 0)
        //: Hits: %n their number, %1 as "4 versions".
        return FindBar::tr("%n place(s) in %1", "", count).arg(versions);
    //: Where the reader is among the hits: %1 the number of this one, %2 how many there are, %3 as "4
    //: versions".
    return FindBar::tr("%1 of %2 in %3").arg(session.position()).arg(count).arg(versions);
}

} // namespace

FindBar::FindBar(const CommandActions &commands, QWidget *parent) :
    QToolBar(parent),
    m_message(new QLabel(this)),
    m_counts(new HitCounts(this)),
    m_wholeWords(new QCheckBox(tr("Whole words"), this)),
    m_pattern(new QCheckBox(tr("Regular expression"), this))
{
    setObjectName(QStringLiteral("findBar"));
    setWindowTitle(tr("Find"));
    setMovable(false);
    setIconSize(QSize(qRound(px(16)), qRound(px(16))));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_message->setMinimumWidth(qRound(px(150)));
    m_message->setContentsMargins(qRound(px(6)), 0, qRound(px(18)), 0);
    addWidget(m_message);
    addWidget(m_counts);
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    for (QCheckBox *option : {m_wholeWords, m_pattern}) {
        addWidget(option);
        connect(option, &QCheckBox::toggled, this, &FindBar::optionsChanged);
    }
    addAction(commands.action(Command::FindPrevious));
    addAction(commands.action(Command::FindNext));
    for (const Command command : {Command::FindPrevious, Command::FindNext})
        widgetForAction(commands.action(command))->setFocusPolicy(Qt::TabFocus);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("x")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    addWidget(close);
    hide();
}

void FindBar::showResult(const FindSession &session, const Comparison *comparison)
{
    m_message->setText(resultText(session));
    setAccessibleName(m_message->text());
    const bool faulty = !session.fault().isEmpty();
    if (property("faulty").toBool() != faulty) {
        setProperty("faulty", faulty);
        style()->unpolish(this);
        style()->polish(this);
    }
    std::vector<int> counts;
    const bool hasHits = comparison != nullptr && !session.hits().hits.empty();
    for (int v = 0; hasHits && v < static_cast<int>(comparison->versions.size()); ++v)
        counts.push_back(static_cast<int>(session.hits().of(v).size()));
    m_counts->setCounts(counts, hasHits ? comparison->reference : std::nullopt);
    m_counts->setVisible(hasHits);
}

bool FindBar::wantsWholeWords() const
{
    return m_wholeWords->isChecked();
}

bool FindBar::wantsPattern() const
{
    return m_pattern->isChecked();
}

QString FindBar::message() const
{
    return m_message->text();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QToolBar::keyPressEvent(event);
}

} // namespace retold
