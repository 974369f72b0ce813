#include "app/views/layout_switch.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace retold {

namespace {

QPushButton *makeSegment(const QString &name, const QString &help, const char *side, QWidget *parent)
{
    auto *button = new QPushButton(name, parent);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAccessibleName(name);
    button->setToolTip(help);
    button->setProperty("segment", QString::fromLatin1(side));
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(Theme::current().ipx(16), Theme::current().ipx(16)));
    return button;
}

/// The icon of the chosen segment stands on dark ground.
void showIcon(QPushButton *button, const QString &name)
{
    button->setIcon(icon(name, button->isChecked()));
}

} // namespace

LayoutSwitch::LayoutSwitch(QWidget *parent) :
    QWidget(parent),
    m_together(new QCheckBox(tr("Scroll together"), this)),
    m_rows(makeSegment(tr("Level rows"), tr("What tells the same stands on one level."), "first", this)),
    m_reading(makeSegment(tr("Reading"), tr("Each text flows without gaps."), "last", this))
{
    m_together->setToolTip(tr("Scrolling one text brings the others to what tells the same."));
    m_together->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Theme::current().ipx(14), 0);
    layout->setSpacing(0);
    layout->addWidget(m_together);
    layout->addSpacing(Theme::current().ipx(24));
    layout->addWidget(m_rows);
    layout->addWidget(m_reading);
    connect(m_together, &QCheckBox::clicked, this, &LayoutSwitch::togetherChosen);
    connect(m_rows, &QPushButton::clicked, this, [this] { emit readingChosen(false); });
    connect(m_reading, &QPushButton::clicked, this, [this] { emit readingChosen(true); });
    setReading(false);
    setScrollsTogether(true);
}

void LayoutSwitch::setReading(bool reading)
{
    (reading ? m_reading : m_rows)->setChecked(true);
    m_together->setVisible(reading);
    showIcon(m_rows, QStringLiteral("rows-3"));
    showIcon(m_reading, QStringLiteral("text"));
}

void LayoutSwitch::setScrollsTogether(bool together)
{
    m_together->setChecked(together);
}

void LayoutSwitch::setCompact(bool compact)
{
    m_rows->setText(compact ? QString() : m_rows->accessibleName());
    m_reading->setText(compact ? QString() : m_reading->accessibleName());
}

} // namespace retold
