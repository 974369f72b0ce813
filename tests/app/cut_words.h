#pragma once

#include "app/theme/theme.h"
#include "tests/app/drawn_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStringList>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace retold::test {

/// Looks through what is to be seen of a window for words that have too little room. What is cut on purpose
/// has to say the whole in its tool tip.
class CutWords {
public:
    explicit CutWords(const QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                look(*widget);
        }
    }

    const QStringList &found() const { return m_found; }

    /// How many pieces of text the cells of tables have painted.
    qsizetype cellWords() const { return m_cellWords; }

private:
    void look(QWidget &widget)
    {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
            view != nullptr && view->viewport() == &widget && view->model() != nullptr)
            lookAtCells(widget, *view);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            lookAtField(*field);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (qobject_cast<const QComboBox *>(&widget) != nullptr
                 && widget.width() < widget.sizeHint().width())
            report(widget, qobject_cast<const QComboBox *>(&widget)->currentText());
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.toolTip().contains(label.text()))
            return;
        const bool fits = label.wordWrap() ? label.height() >= label.heightForWidth(label.width())
                                           : label.width() >= label.sizeHint().width();
        if (!fits || isCovered(label))
            report(label, label.text());
    }

    /// What outlets wrote may end in an ellipsis, what Retold says of it may not: neither in a cell nor at
    /// the head of a row. The whole may stand in a tool tip.
    void lookAtCells(QWidget &cells, const QAbstractItemView &view)
    {
        const DrawnWords drawn(cells);
        for (const DrawnWords::Words &words : drawn.words()) {
            if (words.text.endsWith(QChar(0x2026)) && words.family != Theme::current().textFamily()
                && !toolTipsOf(view).contains(words.text.chopped(1).trimmed()))
                report(cells, words.text);
        }
        m_cellWords += drawn.words().size();
    }

    static QString toolTipsOf(const QAbstractItemView &view)
    {
        const auto *header = qobject_cast<const QHeaderView *>(&view);
        const QAbstractItemModel &model = *view.model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (header != nullptr)
                lines << model.headerData(row, header->orientation(), Qt::ToolTipRole).toString();
            for (int column = 0; header == nullptr && column < model.columnCount(); ++column)
                lines << model.index(row, column).data(Qt::ToolTipRole).toString();
        }
        return lines.join(u'\n');
    }

    void lookAtButton(const QAbstractButton &button)
    {
        const bool isScrollOfTabs = qobject_cast<const QTabBar *>(button.parentWidget()) != nullptr;
        const bool isOverflow = button.objectName().startsWith(QStringLiteral("qt_"))
            && button.objectName().endsWith(QStringLiteral("ext_button"));
        if (isScrollOfTabs || isOverflow || isCovered(button))
            report(button, button.text());
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool isIcon = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        const bool isWrapped
            = button.text().isEmpty() && button.sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
        const bool tells = !button.text().isEmpty() && button.toolTip().contains(button.text());
        if (isIcon || isWrapped || tells || button.inherits("QLineEditIconButton"))
            return;
        const bool isCut = button.width() < button.sizeHint().width()
            || button.fontMetrics().horizontalAdvance(button.text()) > button.width()
            || button.height() < button.fontMetrics().height();
        if (isCut)
            report(button, button.text());
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (!tabs.rect().contains(tabs.tabRect(tab)))
                report(tabs, tabs.tabText(tab));
        }
    }

    void lookAtField(const QLineEdit &field)
    {
        const QString &words = field.text().isEmpty() ? field.placeholderText() : QString();
        QStyleOptionFrame option;
        option.initFrom(&field);
        const QRect room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
        const int icons = static_cast<int>(field.findChildren<QToolButton *>().size()) * 20;
        if (field.fontMetrics().horizontalAdvance(words) > room.width() - icons && field.toolTip().isEmpty())
            report(field, words);
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString words = header.model()->headerData(section, Qt::Horizontal).toString();
            const QString whole
                = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
            const bool isCut = header.fontMetrics().horizontalAdvance(words) > header.sectionSize(section);
            if (isCut && !whole.contains(words))
                report(header, words);
        }
    }

    /// Whether part of it lies outside what holds it, other than by scrolling.
    static bool isCovered(const QWidget &widget)
    {
        for (const QWidget *holder = widget.parentWidget(); holder != nullptr && !widget.isWindow();
             holder = holder->parentWidget()) {
            if (holder->inherits("QAbstractScrollArea")
                || holder->objectName() == QStringLiteral("qt_scrollarea_viewport"))
                return false;
            const QRect box(widget.mapTo(holder, QPoint()), widget.size());
            // Qt's splitter is a pixel off from right to left.
            if (!holder->rect().adjusted(-1, 0, 1, 0).contains(box))
                return true;
            if (holder->isWindow())
                return false;
        }
        return false;
    }

    void report(const QWidget &widget, const QString &words)
    {
        m_found << QStringLiteral("%1 %2 “%3” %4 x %6 of %5 x %7")
                       .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words)
                       .arg(widget.width())
                       .arg(widget.sizeHint().width())
                       .arg(widget.height())
                       .arg(widget.hasHeightForWidth() ? widget.heightForWidth(widget.width())
                                                       : widget.sizeHint().height());
    }

    QStringList m_found;
    qsizetype m_cellWords = 0;
};

} // namespace retold::test
