#include "app/views/access/accessible_views.h"
#include "app/views/chip.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/segment_switch.h"
#include "app/views/versions_rail.h"
#include "core/compare/vocabulary.h"
#include "tests/app/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QListView>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a screen reader says of a part.
struct Said {
    QString name;
    QString value;
    QString description;
};

QString roleName(const QAccessibleInterface &node)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role()));
}

/// role|name|value of all that is to be seen, indented by depth.
void dumpTree(const QAccessibleInterface &node, int depth, QStringList &lines)
{
    if (node.state().invisible)
        return;
    lines.append(QString(depth * 2, u' ') + roleName(node) + u'|' + node.text(QAccessible::Name) + u'|'
                 + node.text(QAccessible::Value));
    for (int i = 0; i < node.childCount(); ++i) {
        if (const QAccessibleInterface *child = node.child(i))
            dumpTree(*child, depth + 1, lines);
    }
}

/// Of buttons that exclude each other Tab reaches the one that is chosen; the arrow keys go to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button != nullptr && button->autoExclusive() && !button->isChecked();
}

bool takesTab(const QWidget *widget)
{
    return !isReachedByArrows(widget) && widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
}

QString nameFor(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

/// The window as it is met without eyes or without a mouse. Writes the tree beside the tests.
class TestAccess final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleViews(); }

    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->window->resize(1600, 1000);
        m_fixture->openSample();
    }

    void cleanup() { m_fixture.reset(); }

    void treeIsWritten()
    {
        QStringList lines;
        dumpTree(*QAccessible::queryAccessibleInterface(m_fixture->window.get()), 0, lines);
        const QDir folder(QCoreApplication::applicationDirPath());
        QFile file(folder.filePath(u"access-tree-%1.txt"_s.arg(QGuiApplication::platformName())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8());
        const QString all = lines.join(u'\n');
        for (const auto *part :
             {u"Table|Versions side by side|", u"ColumnHeader|A, ", u"Cell|dropped in ",
              u"Slider|Overview of the story|rows ", u"CheckBox|", u"Button|Previous Finding|"})
            QVERIFY2(all.contains(QStringView(part)), qPrintable(QStringView(part).toString()));
    }

    void whatTakesTheFocusHasAName()
    {
        QStringList nameless;
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
            if (node == nullptr || node->text(QAccessible::Name).isEmpty())
                nameless.append(nameFor(widget));
        }
        QCOMPARE(nameless, QStringList());
    }

    void everyCellHasWordsAndAPlace()
    {
        QAccessibleInterface &table = levels();
        QAccessibleTableInterface &grid = *table.tableInterface();
        QCOMPARE(grid.columnCount(), 5);
        QVERIFY(table.childCount() > grid.rowCount());
        for (int i = 0; i < table.childCount(); ++i) {
            QAccessibleInterface *part = table.child(i);
            QVERIFY(part != nullptr && part->isValid());
            QCOMPARE(table.indexOfChild(part), i);
            QCOMPARE(part->parent(), &table);
            QVERIFY2(!part->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
            if (i < grid.columnCount())
                continue;
            QAccessibleTableCellInterface &cell = *part->tableCellInterface();
            QCOMPARE(grid.cellAt(cell.rowIndex(), cell.columnIndex()), part);
            QCOMPARE(grid.cellAt(cell.rowIndex() + cell.rowExtent() - 1,
                                 cell.columnIndex() + cell.columnExtent() - 1),
                     part);
        }
    }

    void chosenCellIsSaid()
    {
        const Comparison &comparison = m_fixture->comparison();
        view().setFocus();
        // A sentence of the second version that is edited.
        const auto fact = std::ranges::find_if(
            comparison.facts, [](const Fact &row) { return row.cells.at(1).status == FactStatus::Edited; });
        QVERIFY(fact != comparison.facts.end());
        const int sentence = fact->cells.at(1).sentences.front();
        view().choose(1, sentence);
        const Said focus = focused();
        const AnnotatedVersion &version = *comparison.versions.at(1);
        QVERIFY2(focus.name.contains(version.text(version.sentences.at(static_cast<std::size_t>(sentence)))
                                         .toString()
                                         .simplified()),
                 qPrintable(focus.name));
        QVERIFY2(focus.value.startsWith(nameOf(FactStatus::Edited)), qPrintable(focus.value));
        QVERIFY2(focus.description.startsWith(u"B, "_s), qPrintable(focus.description));
        QVERIFY2(focus.description.contains(nameOf(FactStatus::Edited)), qPrintable(focus.description));
        QVERIFY2(focus.description.contains(u"In A: “"_s), qPrintable(focus.description));
        QCOMPARE(levels().tableInterface()->selectedCells(), QList{levels().focusChild()});
        const QAccessibleInterface *cell = levels().focusChild();
        QVERIFY(cell != nullptr);
        QVERIFY(cell->state().focused && cell->state().selected && !cell->state().offscreen);
    }

    void keysAreHeard()
    {
        view().setFocus();
        view().choose(0, 5); // Amid the text: gaps, at its head, all sound the same.
        const QString above = focused().name;
        m_fixture->press(Qt::Key_Down);
        QVERIFY(!focused().name.isEmpty());
        QVERIFY(focused().name != above);
        m_fixture->press(Qt::Key_Up);
        QCOMPARE(focused().name, above);
    }

    void findingsOfASentenceAreSaid()
    {
        const Comparison &comparison = m_fixture->comparison();
        const Finding &worst = comparison.findings.front();
        const Place &place = worst.places.back();
        view().setFocus();
        view().choose(place.version, place.sentence);
        const QString said = focused().description;
        QVERIFY2(said.contains(nameOf(worst.kind)) && said.contains(nameOf(worst.severity)),
                 qPrintable(said));
    }

    void foldsOpenByTheirAction()
    {
        QAccessibleInterface *fold = nullptr;
        for (int i = 0; fold == nullptr && i < levels().childCount(); ++i) {
            if (levels().child(i)->state().collapsed)
                fold = levels().child(i);
        }
        QVERIFY(fold != nullptr);
        QVERIFY(!fold->text(QAccessible::Name).isEmpty());
        QVERIFY(fold->text(QAccessible::Description).contains(u"Enter"_s));
        QCOMPARE(fold->tableCellInterface()->columnExtent(), 5);
        const int parts = levels().childCount();
        fold->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(levels().childCount() > parts);
    }

    void partsGoWithTheirRows()
    {
        const QAccessible::Id id = QAccessible::uniqueId(levels().child(levels().childCount() - 1));
        StoryFilter filter;
        filter.hiddenFacts = {FactStatus::Identical, FactStatus::Edited, FactStatus::Partial};
        view().setFilter(filter);
        QVERIFY(!QAccessible::accessibleInterface(id)->isValid());
        QVERIFY(levels().child(levels().childCount() - 1)->isValid());
        QVERIFY(QAccessible::accessibleInterface(id) == nullptr
                || QAccessible::accessibleInterface(id)->isValid());
    }

    void placesOnScreenLeadBackToTheCell()
    {
        view().setFocus();
        view().choose(0, 2);
        const QAccessibleInterface *cell = levels().focusChild();
        QVERIFY(cell != nullptr);
        const QPoint middle = cell->rect().center();
        QCOMPARE(levels().childAt(middle.x(), middle.y()), cell);
        const QAccessibleInterface *head = levels().child(0);
        QCOMPARE(levels().childAt(head->rect().center().x(), head->rect().center().y()), head);
    }

    void overviewIsASlider()
    {
        QAccessibleInterface &slider
            = *QAccessible::queryAccessibleInterface(&m_fixture->pane<OverviewStrip>());
        QAccessibleValueInterface &value = *slider.valueInterface();
        const QRegularExpression form(u"^rows \\d+ to \\d+ of \\d+$"_s);
        QVERIFY2(form.match(slider.text(QAccessible::Value)).hasMatch(),
                 qPrintable(slider.text(QAccessible::Value)));
        QCOMPARE(value.currentValue().toInt(), 1);
        value.setCurrentValue(value.maximumValue());
        m_fixture->settle();
        QVERIFY(value.currentValue().toInt() > 1);
    }

    void chipsAreCheckBoxes()
    {
        Chip &chip = m_fixture->pane<Chip>();
        const QAccessibleInterface *box = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(box->role(), QAccessible::CheckBox);
        QVERIFY(box->state().checkable && box->state().checked);
        QVERIFY(QRegularExpression(u", \\d+$"_s).match(box->text(QAccessible::Name)).hasMatch());
        chip.setFocus();
        m_fixture->press(Qt::Key_Space);
        QVERIFY(!box->state().checked);
    }

    void layoutsAreRadioButtonsOfOneGroup()
    {
        const QAccessibleInterface *group
            = QAccessible::queryAccessibleInterface(&m_fixture->pane<SegmentSwitch>());
        QCOMPARE(group->role(), QAccessible::Grouping);
        QVERIFY(!group->text(QAccessible::Name).isEmpty());
        QCOMPARE(group->childCount(), 2);
        QVERIFY(group->child(0)->state().checked && !group->child(1)->state().checked);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(group->child(i)->role(), QAccessible::RadioButton);
            QVERIFY(group->child(i)->state().checkable);
            QCOMPARE(group->child(i)->text(QAccessible::Description), u"%1 of 2"_s.arg(i + 1));
        }
    }

    void theSpaceBarHidesAVersion()
    {
        auto &list = *m_fixture->pane<VersionsRail>().findChild<QListView *>();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(2, 0));
        const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&list)->focusChild();
        QVERIFY(item != nullptr && item->state().checkable && item->state().checked);
        const QImage before = list.grab().toImage();
        m_fixture->press(Qt::Key_Space);
        QVERIFY(view().layout().columnOf(2) == nullptr);
        QVERIFY(!item->state().checked);
        QVERIFY(item->text(QAccessible::Description).contains(u"hidden"_s));
        QVERIFY(list.grab().toImage() != before);
        m_fixture->press(Qt::Key_Space);
        QVERIFY(view().layout().columnOf(2) != nullptr);
    }

    void tabGoesRoundEverything()
    {
        QSet<QWidget *> missed;
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            if (takesTab(widget) && widget->window() == m_fixture->window.get())
                missed.insert(widget);
        }
        QVERIFY(missed.size() > 8);
        view().setFocus();
        const qsizetype most = missed.size() * 2;
        for (qsizetype i = 0; i < most; ++i) {
            missed.remove(QApplication::focusWidget());
            m_fixture->press(Qt::Key_Tab);
        }
        QStringList names;
        for (const QWidget *widget : std::as_const(missed))
            names.append(nameFor(widget));
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u", "_s)));
        m_fixture->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }

    void focusIsSeen()
    {
        QStringList unseen;
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            if (!takesTab(widget) || widget->window() != m_fixture->window.get())
                continue;
            widget->setFocus(Qt::TabFocusReason);
            m_fixture->settle();
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            m_fixture->settle();
            if (with == widget->grab().toImage())
                unseen.append(nameFor(widget));
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

private:
    /// What is said of the cell that has the focus; nothing if there is none.
    Said focused() const
    {
        const QAccessibleInterface *cell = levels().focusChild();
        if (cell == nullptr)
            return {};
        return {cell->text(QAccessible::Name), cell->text(QAccessible::Value),
                cell->text(QAccessible::Description)};
    }

    LevelView &view() const { return m_fixture->pane<LevelView>(); }
    QAccessibleInterface &levels() const { return *QAccessible::queryAccessibleInterface(&view()); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
