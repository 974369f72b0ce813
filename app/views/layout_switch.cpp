#include "app/views/layout_switch.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/views/segment_switch.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace retold {

LayoutSwitch::LayoutSwitch(const QString &purpose, QWidget *parent) :
    QWidget(parent),
    m_together(new QCheckBox(tr("Scroll together"), this)),
    m_layouts(new SegmentSwitch(
        purpose,
        {{tr("Level rows"), tr("What tells the same stands on one level."), QStringLiteral("rows-3")},
         {tr("Reading"), tr("Each text flows without gaps."), QStringLiteral("text")}},
        this))
{
    m_together->setAccessibleName(m_together->text());
    m_together->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Theme::current().ipx(14), 0);
    layout->setSpacing(0);
    layout->addWidget(m_together);
    layout->addSpacing(Theme::current().ipx(24));
    layout->addWidget(m_layouts);
    connect(m_together, &QCheckBox::clicked, this, &LayoutSwitch::togetherChosen);
    connect(m_layouts, &SegmentSwitch::chosen, this,
            [this](int segment) { emit readingChosen(segment == 1); });
    setReading(false);
    setScrollsTogether(true);
    setCompact(false);
}

void LayoutSwitch::setReading(bool reading)
{
    m_layouts->setChosen(reading ? 1 : 0);
    m_together->setVisible(reading);
}

void LayoutSwitch::setScrollsTogether(bool together)
{
    m_together->setChecked(together);
}

void LayoutSwitch::setCompact(bool compact)
{
    m_layouts->setCompact(compact);
    m_together->setText(compact ? QString() : m_together->accessibleName());
    m_together->setIcon(compact ? icon(QStringLiteral("link-2")) : QIcon());
    const QString help = tr("Scrolling one text brings the others to what tells the same.");
    m_together->setToolTip(compact ? m_together->accessibleName() + u'\n' + help : help);
}

} // namespace retold
