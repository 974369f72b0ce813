#include "app/views/versions_rail.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/views/version_delegate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>

namespace retold {

namespace {
constexpr qreal fullWidth = 204;
constexpr qreal compactWidth = 48;
} // namespace

VersionsRail::VersionsRail(ColumnState *columns, QWidget *parent) :
    QWidget(parent),
    m_columns(columns),
    m_model(new VersionsModel(this, columns)),
    m_delegate(new VersionDelegate(this)),
    m_list(new QListView(this)),
    m_title(new QLabel(tr("Versions"), this)),
    m_count(new QLabel(this)),
    m_hint(new QLabel(tr("Drop a file here to add a version"), this)),
    m_add(new QToolButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setUpList();
    m_title->setFont(Theme::current().font(TextRole::UiStrong));
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::current().font(TextRole::Tiny));
    m_hint->setContentsMargins(qRound(px(12)), qRound(px(8)), qRound(px(12)), qRound(px(10)));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add a version"));
    m_add->setToolTip(tr("Add a version"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(qRound(px(12)), qRound(px(6)), qRound(px(8)), qRound(px(6)));
    head->setSpacing(qRound(px(7)));
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);

    connect(m_add, &QToolButton::clicked, this, &VersionsRail::addRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit versionChosen(chosenVersion()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit referenceRequested(m_model->versionAt(index.row())); });
    setCompact(false);
}

void VersionsRail::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->viewport()->installEventFilter(this);
    m_list->setAccessibleName(tr("Versions of the story"));
}

void VersionsRail::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_model->setComparison(comparison);
    m_count->setText(QLocale().toString(m_model->rowCount()));
    emit versionChosen(std::nullopt);
}

void VersionsRail::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_title->setVisible(!compact);
    m_count->setVisible(!compact);
    m_hint->setVisible(!compact);
    setFixedWidth(qRound(px(compact ? compactWidth : fullWidth)));
    m_list->doItemsLayout();
}

bool VersionsRail::isCompact() const
{
    return m_delegate->isCompact();
}

std::optional<int> VersionsRail::chosenVersion() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->versionAt(index.row())) : std::nullopt;
}

/// A click on the eye of a version shows or hides its column, and does not choose the version.
bool VersionsRail::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    if (pressed && watched == m_list->viewport()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = m_list->indexAt(at);
        if (index.isValid() && m_delegate->eyeBox(m_list->visualRect(index)).contains(at)) {
            const int version = m_model->versionAt(index.row());
            m_columns->setHidden(version, !m_columns->isHidden(version));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace retold
