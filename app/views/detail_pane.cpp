#include "app/views/detail_pane.h"

#include "app/views/detail_content.h"

#include <QScrollBar>

namespace retold {

DetailPane::DetailPane(QWidget *parent) : QScrollArea(parent), m_content(new DetailContent(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // Its parts take the focus.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    setAccessibleName(tr("The chosen finding"));
    connect(m_content, &DetailContent::placeActivated, this, &DetailPane::placeActivated);
}

void DetailPane::showFinding(const std::shared_ptr<const Comparison> &comparison, std::optional<int> finding,
                             int position, int count)
{
    m_content->showFinding(comparison, finding, position, count);
    verticalScrollBar()->setValue(0);
}

} // namespace retold
