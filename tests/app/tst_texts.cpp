#include "app/views/find_field.h"
#include "app/views/text_interaction.h"
#include "app/window/appearance.h"
#include "app/window/find_bar.h"
#include "app/window/find_session.h"
#include "tests/app/desk.h"

#include <QCheckBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

using namespace retold;
using namespace retold::test;

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

    void selectsWithTheMouse()
    {
        Desk desk;
        desk.openBoth();
        const QPoint from = desk.pointAt(0, u"strike of the harbour"_s);
        const QPoint to = desk.pointAt(0, u"pilots ended"_s);
        QVERIFY(from.x() > 0 && to.x() > 0);
        QTest::mousePress(desk.texts(), Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.texts(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, desk.texts()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(desk.texts(), &move);
        QTest::mouseRelease(desk.texts(), Qt::LeftButton, {}, to);
        const QString text = desk.copied();
        QVERIFY2(QString(u"strike of the harbour "_s).contains(text.trimmed()) && text.size() > 15,
                 qPrintable(text));
    }

    void aDoubleClickTakesAWordAndAThirdTheSentence()
    {
        Desk desk;
        desk.openBoth();
        const QPoint point = desk.pointAt(0, u"harbour pilots"_s, 3);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(), u"harbour"_s);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(),
                 u"The strike of the harbour pilots ended on Monday, the port of Wick said."_s);
    }

    void selectsWithKeys()
    {
        Desk desk;
        desk.openBoth();
        auto &view = desk.part<LevelView>();
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

    void copiesTheChosenSentenceWhereNothingIsSelected()
    {
        Desk desk;
        desk.openBoth();
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        QCOMPARE(desk.copied(), u"Some 50 boats wait in the harbor."_s);
        QCOMPARE(desk.copied(Qt::ControlModifier | Qt::ShiftModifier),
                 u"Some 50 boats wait in the harbor.\n— post, “Pilots end strike”\n"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().startsWith(u"<blockquote>"_s));
    }

    void selectsAllOfAVersion()
    {
        Desk desk;
        desk.openBoth();
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.copied(), QString::fromUtf8(postText));
    }

    void theWheelZoomsWithCtrl()
    {
        Desk desk;
        desk.openBoth();
        const QPoint point = desk.texts()->rect().center();
        QWheelEvent wheel(point, desk.texts()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.texts(), &wheel);
        QVERIFY(desk.part<Appearance>().zoom() > 1.05);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.part<Appearance>().zoom(), 1.0);
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
