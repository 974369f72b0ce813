#pragma once

#include "app/views/column_heads.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/reading_view.h"
#include "app/views/side_by_side_page.h"
#include "tests/compare/compare_texts.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace retold::test {

using namespace Qt::Literals::StringLiterals;

inline const QString wire
    = u"The harbour board met on Monday.\nThe ferry will be sold in May.\n"
      u"Mayor Ann Holt called the sale a mistake.\nThe crew of 40 was told by letter.\n"
      u"A protest is planned at the old pier.\nTickets stay valid until the end of June."_s;
inline const QString reordered = u"A protest is planned at the old pier.\nThe harbour board met on Monday.\n"
                                 u"The ferry will be sold in May.\nThe crew of 40 was told by letter.\n"
                                 u"Tickets stay valid until the end of June."_s;
inline const QString longer
    = u"The harbour board met on Monday.\nGulls circled above the empty quay all morning.\n"
      u"Two cafes at the landing have closed already.\nThe ferry will be sold in May.\n"
      u"The crew of 40 was told by letter."_s;

inline std::shared_ptr<const Comparison> story(const QStringList &texts)
{
    return std::make_shared<const Comparison>(compared(texts));
}

inline void turnWheel(QWidget *widget, QPoint delta, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, delta, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// The page in a window of its own.
struct Shown {
    explicit Shown(const QStringList &texts, QSize size = QSize(1100, 700)) : Shown(story(texts), size) { }

    explicit Shown(const std::shared_ptr<const Comparison> &comparison, QSize size = QSize(1100, 700))
    {
        page.resize(size);
        page.show();
        page.setComparison(comparison);
        QTest::qWait(0);
        page.grab();
    }

    LevelView &levels() { return page.levelView(); }
    ReadingView &reading() { return page.readingView(); }
    OverviewStrip &strip() { return *page.findChild<OverviewStrip *>(); }
    ColumnHeads &heads() { return *levels().findChild<ColumnHeads *>(); }

    ColumnState columns;
    SideBySidePage page{&columns};
};

} // namespace retold::test
