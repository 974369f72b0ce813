#include "app/window/command_palette.h"

#include "app/theme/icons.h"

#include <QAction>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace retold {

namespace {

enum Role { CommandRole = Qt::UserRole + 1, MenuRole, KeyRole };

constexpr qreal paletteWidth = 580;
constexpr qreal paletteHeight = 420;
constexpr qreal rowHeight = 34;

/// A command in a line: icon, name, the menu it stands in, and the key at the trailing edge.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {qRound(px(200)), qRound(px(rowHeight))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF row = option.rect;
        const bool enabled = index.data(Qt::AccessibleDescriptionRole).toString().isEmpty();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(row, chosen ? tokens().hover : tokens().paper);
        if (chosen)
            painter->fillRect(QRectF(row.left(), row.top(), px(4), row.height()), tokens().text);
        painter->setOpacity(enabled ? 1 : 0.45);
        const QRectF inner = row.adjusted(px(16), 0, -px(16), 0);
        const qreal side = px(16);
        const auto mirrored = [&](const QRectF &box) {
            return QStyle::visualRect(option.direction, option.rect, box.toRect());
        };
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, mirrored({inner.left(), row.center().y() - side / 2, side, side}));
        const QFont font = Theme::current().font(TextRole::Ui);
        const QString name = index.data().toString();
        const qreal nameWidth = QFontMetricsF(font).horizontalAdvance(name);
        drawText(*painter, font, tokens().text, mirrored(inner.adjusted(px(28), 0, 0, 0)),
                 Qt::AlignVCenter | Qt::AlignLeading, name);
        drawText(*painter, Theme::current().font(TextRole::Small), tokens().muted,
                 mirrored(inner.adjusted(px(28) + nameWidth + px(12), 0, 0, 0)),
                 Qt::AlignVCenter | Qt::AlignLeading, index.data(MenuRole).toString());
        drawText(*painter, Theme::current().font(TextRole::Small), tokens().muted, mirrored(inner),
                 Qt::AlignVCenter | Qt::AlignTrailing, index.data(KeyRole).toString());
        painter->restore();
    }

private:
    static void drawText(QPainter &painter, const QFont &font, const QColor &colour, const QRect &box,
                         Qt::Alignment alignment, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, static_cast<int>(alignment), text);
    }
};

} // namespace

CommandPalette::CommandPalette(const CommandActions &commands, QWidget *window) :
    QFrame(window),
    m_commands(commands),
    m_field(new QLineEdit(this)),
    m_list(new QListView(this)),
    m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setOffset(0, px(6));
    shadow->setBlurRadius(px(18));
    shadow->setColor(QColor(0, 0, 0, 31)); // 12 %.
    setGraphicsEffect(shadow);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(qRound(px(paletteWidth)), window->width() - 2 * qRound(px(24)));
    const int high = std::min(qRound(px(paletteHeight)), window->height() * 2 / 3);
    setGeometry((window->width() - wide) / 2, qRound(px(76)), wide, high);
    m_field->clear();
    filter({});
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString &query)
{
    m_model->clear();
    for (const Command command : commandsMatching(query)) {
        if (command == Command::SearchCommands)
            continue;
        const QAction *action = m_commands.action(command);
        auto *item = new QStandardItem(action->icon(), nameOf(command));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        item->setEditable(false);
        item->setData(static_cast<int>(command), CommandRole);
        item->setData(withoutMnemonic(titleOf(specOf(command).menu)), MenuRole);
        item->setData(key, KeyRole);
        item->setToolTip(helpOf(command));
        //: A command for the screen reader: %1 its name, %2 its key.
        item->setData(tr("%1, %2").arg(nameOf(command), key), Qt::AccessibleTextRole);
        if (!action->isEnabled())
            item->setData(tr("not possible now"), Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    QAction *action = m_commands.action(static_cast<Command>(index.data(CommandRole).toInt()));
    if (!action->isEnabled())
        return;
    hide();
    action->trigger();
}

} // namespace retold
