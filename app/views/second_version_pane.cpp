#include "app/views/second_version_pane.h"

#include "app/theme/theme.h"
#include "app/views/front_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace retold {

SecondVersionPane::SecondVersionPane(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *title = new QLabel(tr("Add a second version"), this);
    title->setFont(Theme::current().font(TextRole::Lead));
    title->setWordWrap(true);
    auto *words = new QLabel(
        tr("Then Retold lines both up sentence by sentence and lists what changed, worst first."), this);
    words->setWordWrap(true);
    auto *open = new FrontButton(tr("Open files…"), QStringLiteral("folder-open"), true, this);
    auto *paste = new FrontButton(tr("Paste a version"), QStringLiteral("clipboard-paste"), false, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(qRound(px(8)));
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(qRound(px(12)));
    column->addWidget(open);
    column->addWidget(paste);
    auto *holder = new QWidget(this);
    holder->setLayout(column);
    holder->setFixedWidth(qRound(px(300)));
    setMinimumWidth(qRound(px(348)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(qRound(px(24)), 0, qRound(px(24)), 0);
    layout->addStretch(2);
    layout->addWidget(holder, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(open, &QAbstractButton::clicked, this, &SecondVersionPane::openRequested);
    connect(paste, &QAbstractButton::clicked, this, &SecondVersionPane::pasteRequested);
}

} // namespace retold
