#include "app/views/empty_note.h"

#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace retold {

EmptyNote::EmptyNote(QAbstractItemView *list) :
    QWidget(list->viewport()),
    m_list(list),
    m_title(new QLabel(this)),
    m_line(new QLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setFont(Theme::current().font(TextRole::UiStrong));
    m_title->setWordWrap(true);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(qRound(px(34)), qRound(px(14)), qRound(px(14)), qRound(px(14)));
    layout->setSpacing(qRound(px(4)));
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addStretch();
    list->viewport()->installEventFilter(this);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &EmptyNote::update);
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, &EmptyNote::update);
    connect(list->model(), &QAbstractItemModel::rowsRemoved, this, &EmptyNote::update);
    update();
}

void EmptyNote::setWords(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_line->setText(line);
    m_list->setAccessibleDescription(title.isEmpty() ? line : title + QStringLiteral(". ") + line);
    update();
}

void EmptyNote::update()
{
    setVisible(m_list->model()->rowCount() == 0 && !m_title->text().isEmpty());
    setGeometry(m_list->viewport()->rect());
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_list->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace retold
