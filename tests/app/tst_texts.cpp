#include "app/views/find_field.h"
#include "app/views/text_interaction.h"
#include "app/window/appearance.h"
#include "app/window/find_bar.h"
#include "app/window/find_session.h"
#include "tests/app/desk.h"

#include <QCheckBox>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

using namespace retold;
using namespace retold::test;

namespace {

/// Each test that has this data is run in both layouts.
void bothLayouts()
{
    QTest::addColumn<bool>("reading");
    QTest::newRow("level rows") << false;
    QTest::newRow("reading") << true;
}

/// A desk with both versions open in the layout of the row under test.
struct OpenDesk : Desk {
    OpenDesk()
    {
        QFETCH(const bool, reading);
        openBoth();
        if (reading)
            press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(part<SideBySidePage>().isReading(), reading);
        QTest::qWait(0);
    }

    void drag(QPoint to) const
    {
        QMouseEvent move(QEvent::MouseMove, to, texts()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(texts(), &move);
    }
};

qsizetype countOf(const QImage &image, QRgb colour)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Some forty sentences, one unlike the other.
QByteArray longText(const QByteArray &headline)
{
    QByteArray text = headline + "\n\n";
    for (int i = 1; i <= 40; ++i)
        text += "Boat number " + QByteArray::number(i * 7) + " left the quay of Wick with a crew of "
            + QByteArray::number(i + 2) + " and a load of herring.\n\n";
    return text;
}

} // namespace

class TestTexts final : public QObject {
    Q_OBJECT

private slots:
    void findsInAllVersionsByKeys()
    {
        Desk desk;
        desk.openBoth();
        auto &bar = desk.part<FindBar>();
        QVERIFY(bar.isHidden());
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar.isVisible());
        QVERIFY(desk.part<FindField>().hasFocus());
        QTest::keyClicks(&desk.part<FindField>(), u"harbour"_s);
        const auto &session = desk.part<FindSession>();
        QCOMPARE(session.hits().hits.size(), std::size_t(4)); // Both spellings.
        QCOMPARE(session.position(), 1);
        QVERIFY2(bar.message().startsWith(u"1 of 4 in 2"_s), qPrintable(bar.message()));

        desk.press(Qt::Key_F3);
        QCOMPARE(session.position(), 2);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(session.position(), 4); // Round the end.
        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Return);
        QCOMPARE(session.position(), 1);
        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(session.position(), 4);
        const auto chosen = desk.part<LevelView>().chosenSentence();
        QCOMPARE(chosen->first, session.current()->version);
        QCOMPARE(chosen->second, session.current()->sentence);

        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QVERIFY(session.hits().hits.empty());
        QVERIFY(desk.part<LevelView>().hasFocus());
    }

    void theWayGoesRowByRow()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"harbour"_s);
        QList<int> versions;
        for (int i = 0; i < 4; ++i, desk.press(Qt::Key_F3))
            versions.append(desk.part<FindSession>().current()->version);
        QCOMPARE(versions, QList<int>({0, 1, 0, 1}));
    }

    void aBadPatternIsToldInTheLine()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        auto &bar = desk.part<FindBar>();
        bar.findChildren<QCheckBox *>().at(1)->click();
        QTest::keyClicks(&desk.part<FindField>(), u"boats("_s);
        QVERIFY2(bar.message().contains(u"Not a pattern"_s), qPrintable(bar.message()));
        QTest::keyClicks(&desk.part<FindField>(), u")"_s);
        QVERIFY2(bar.message().startsWith(u"1 of 2"_s), qPrintable(bar.message()));
    }

    void anotherStoryIsSearchedForTheSame()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"boats"_s);
        desk.window->document().addText(QString::fromUtf8(wireText));
        QVERIFY(desk.settles(3));
        QCOMPARE(desk.part<FindSession>().hits().hits.size(), std::size_t(3));
    }

    void selectsWithTheMouse_data() { bothLayouts(); }

    void selectsWithTheMouse()
    {
        const OpenDesk desk;
        const QPoint from = desk.pointAt(0, u"strike of the harbour"_s);
        const QPoint to = desk.pointAt(0, u"pilots ended"_s);
        QVERIFY(from.x() > 0 && to.x() > 0);
        QTest::mousePress(desk.texts(), Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.texts(), (from + to) / 2);
        desk.drag(to);
        QTest::mouseRelease(desk.texts(), Qt::LeftButton, {}, to);
        const QString text = desk.copied();
        QVERIFY2(QString(u"strike of the harbour "_s).contains(text.trimmed()) && text.size() > 15,
                 qPrintable(text));
    }

    void aDoubleClickTakesAWordAndAThirdTheSentence_data() { bothLayouts(); }

    void aDoubleClickTakesAWordAndAThirdTheSentence()
    {
        const OpenDesk desk;
        const QPoint point = desk.pointAt(0, u"harbour pilots"_s, 3);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(), u"harbour"_s);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(),
                 u"The strike of the harbour pilots ended on Monday, the port of Wick said."_s);
    }

    void selectsWithKeys_data() { bothLayouts(); }

    void selectsWithKeys()
    {
        const OpenDesk desk;
        ColumnsView &view = desk.view();
        view.setFocus();
        const QPoint point = desk.pointAt(0, u"The strike"_s);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.copied(), u"The"_s);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(desk.copied(), u"The strike"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk.copied().endsWith(u"Wick said."_s));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!desk.part<TextInteraction>().selection());
    }

    void copiesTheChosenSentenceWhereNothingIsSelected_data() { bothLayouts(); }

    void copiesTheChosenSentenceWhereNothingIsSelected()
    {
        const OpenDesk desk;
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        QCOMPARE(desk.copied(), u"Some 50 boats wait in the harbor."_s);
        QCOMPARE(desk.copied(Qt::ControlModifier | Qt::ShiftModifier),
                 u"Some 50 boats wait in the harbor.\n— post, “Pilots end strike”\n"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().startsWith(u"<blockquote>"_s));
    }

    void selectsAllOfAVersion_data() { bothLayouts(); }

    void selectsAllOfAVersion()
    {
        const OpenDesk desk;
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.copied(), QString::fromUtf8(postText));
    }

    void theWheelZoomsWithCtrl_data() { bothLayouts(); }

    void theWheelZoomsWithCtrl()
    {
        const OpenDesk desk;
        const QPoint point = desk.texts()->rect().center();
        QWheelEvent wheel(point, desk.texts()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.texts(), &wheel);
        QVERIFY(desk.part<Appearance>().zoom() > 1.05);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.part<Appearance>().zoom(), 1.0);
    }

    void goesOnSelectingInTheOtherLayout()
    {
        Desk desk;
        desk.openBoth();
        const QPoint point = desk.pointAt(0, u"harbour pilots"_s, 3);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(desk.texts(), Qt::LeftButton, {}, point);
        desk.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.copied(), u"harbour"_s);
        QTest::keyClick(&desk.view(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(desk.copied(), u"harbour pilots"_s);
    }

    void aTextThatIsDraggedBeyondTheEdgeFollows_data() { bothLayouts(); }

    void aTextThatIsDraggedBeyondTheEdgeFollows()
    {
        OpenDesk desk;
        desk.write(u"long.txt"_s, longText("Herring fleet sails"));
        desk.window->document().addFiles({desk.path(u"long.txt"_s)});
        QVERIFY(desk.settles(3));
        const auto sentences = desk.window->document().comparison()->versions.at(2)->sentences;
        desk.window->resize(1500, 700);
        desk.part<SideBySidePage>().choose(2, 2);
        const QPoint from = desk.pointAt(2, u"Boat number 14"_s);
        QVERIFY(from.x() > 0);
        const int before = desk.view().verticalScrollBar()->value();
        QTest::mousePress(desk.texts(), Qt::LeftButton, {}, from);
        desk.drag(QPoint(from.x(), desk.texts()->height() + 40));
        QTRY_VERIFY(desk.view().verticalScrollBar()->value() > before + 400);
        QTest::mouseRelease(desk.texts(), Qt::LeftButton, {}, from);
        const auto selection = *desk.part<TextInteraction>().selection();
        QCOMPARE(selection.version, 2);
        QVERIFY(selection.range().begin == sentences.at(2).range.begin);
        QVERIFY(selection.range().end > sentences.at(8).range.begin);
    }

    void keysThatSelectBringTheirEndIntoView_data() { bothLayouts(); }

    void keysThatSelectBringTheirEndIntoView()
    {
        OpenDesk desk;
        desk.write(u"long.txt"_s, longText("Herring fleet sails"));
        desk.window->document().addFiles({desk.path(u"long.txt"_s)});
        QVERIFY(desk.settles(3));
        desk.part<SideBySidePage>().choose(2, 1);
        desk.view().setFocus();
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(desk.pointAt(2, u"Boat number 210"_s).x() > 0);
        QCOMPARE(desk.view().chosenSentence(), std::make_optional(std::pair(2, 1)));
        QVERIFY(
            desk.copied().endsWith(u"Boat number 210 left the quay of Wick with a crew of 32 and a load of "
                                   "herring."_s));
    }

    void aClickLeavesTheTextUnderThePointer_data() { bothLayouts(); }

    /// Or else the second click of two would take another word.
    void aClickLeavesTheTextUnderThePointer()
    {
        OpenDesk desk;
        desk.write(u"long.txt"_s, longText("Herring fleet sails"));
        desk.window->document().addFiles({desk.path(u"long.txt"_s)});
        QVERIFY(desk.settles(3));
        desk.part<SideBySidePage>().choose(2, 20);
        QTest::qWait(400); // Till the view has come to rest.
        const QPoint inside(desk.pointAt(2, u"Boat number 140"_s).x(), desk.texts()->height() - 2);
        const auto before = desk.view().caretAt(inside, 2);
        QVERIFY(before.has_value());
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, inside);
        QTest::qWait(400);
        QVERIFY(desk.view().caretAt(inside, 2) == before);
    }

    void findsWhatIsFoldedInReading()
    {
        Desk desk;
        desk.write(u"post.txt"_s, postText + "\nRead more: Tide tables for Wick\n");
        desk.openBoth();
        desk.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto &reading = desk.part<ReadingView>();
        const auto &sentences = desk.window->document().comparison()->versions.at(1)->sentences;
        const int last = static_cast<int>(sentences.size()) - 1;
        QVERIFY(sentences.back().kind == SentenceKind::Furniture
                || sentences.back().kind == SentenceKind::Link);
        QVERIFY(reading.sentenceRect(1, last).isEmpty());
        const QImage before = desk.texts()->grab().toImage();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"Tide tables"_s);
        QTRY_VERIFY(!reading.sentenceRect(1, last).isEmpty());
        QVERIFY(desk.texts()->rect().intersects(reading.sentenceRect(1, last).toRect()));
        // The hit that was gone to is painted light on dark.
        QTRY_VERIFY(countOf(desk.texts()->grab().toImage(), tokens().text.rgb())
                    > countOf(before, tokens().text.rgb()) + 300);
    }

    void keysOpenWhatIsFoldedInReading()
    {
        Desk desk;
        desk.write(u"post.txt"_s, postText + "\nRead more: Tide tables for Wick\n");
        desk.openBoth();
        desk.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto &reading = desk.part<ReadingView>();
        const auto &sentences = desk.window->document().comparison()->versions.at(1)->sentences;
        const int last = static_cast<int>(sentences.size()) - 1;
        reading.choose(1, last - 1);
        reading.setFocus();
        QTest::keyClick(&reading, Qt::Key_Down);
        QCOMPARE(reading.chosenSentence(), std::make_optional(std::pair(1, last)));
        QVERIFY(reading.sentenceRect(1, last).isEmpty());
        QTest::keyClick(&reading, Qt::Key_Return);
        QVERIFY(!reading.sentenceRect(1, last).isEmpty());
        QTest::keyClick(&reading, Qt::Key_Return);
        QVERIFY(reading.sentenceRect(1, last).isEmpty());
        QTest::keyClick(&reading, Qt::Key_Up);
        QCOMPARE(reading.chosenSentence(), std::make_optional(std::pair(1, last - 1)));
    }

    void aToolTipSpellsAFigureOut_data() { bothLayouts(); }

    void aToolTipSpellsAFigureOut()
    {
        const OpenDesk desk;
        const QPoint point = desk.pointAt(1, u"50 boats"_s);
        QHelpEvent help(QEvent::ToolTip, point, desk.texts()->mapToGlobal(point));
        QApplication::sendEvent(desk.texts(), &help);
        QTRY_VERIFY(QToolTip::text().contains(u"50"_s));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
