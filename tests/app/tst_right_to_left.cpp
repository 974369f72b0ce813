#include "app/models/findings_model.h"
#include "app/theme/icons.h"
#include "app/views/chip.h"
#include "app/views/findings_panel.h"
#include "app/views/marked_text.h"
#include "app/views/painting_help.h"
#include "app/views/share_bar.h"
#include "app/views/versions_rail.h"
#include "tests/app/window_fixture.h"

#include <QListView>
#include <QPainter>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many pixels of a stretch from `from` to `to`, shares of the width, have a colour or nearly so.
int countOf(const QImage &picture, const QColor &colour, double from, double to)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = qRound(from * picture.width()); x < qRound(to * picture.width()); ++x) {
            const QColor here = picture.pixelColor(x, y);
            const int apart = std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green())
                + std::abs(here.blue() - colour.blue());
            count += apart < 40 ? 1 : 0;
        }
    }
    return count;
}

QImage shareBar(Qt::LayoutDirection direction)
{
    QImage picture(200, 9, QImage::Format_RGB32);
    picture.fill(tokens().paper);
    QPainter painter(&picture);
    painter.setLayoutDirection(direction);
    VersionSummary summary;
    summary.edited = 0.3;
    paintShareBar(painter, summary, QRectF(picture.rect()));
    return picture;
}

/// The list of a pane, painted; its first row that is not a head.
QImage rowOf(const QListView &list, int row)
{
    return list.viewport()->grab(list.visualRect(list.model()->index(row, 0))).toImage();
}

} // namespace

/// Everything that is painted by hand stands where an Arabic or Hebrew reader looks for it.
class TestRightToLeft final : public QObject {
    Q_OBJECT

private slots:
    void aNameKeepsItsOwnOrder()
    {
        const QString name = u"7 Days"_s;
        const QString arabic = u"صحيفة 7"_s;
        QCOMPARE(isolated(name), QChar(0x2066) + name + QChar(0x2069));
        QCOMPARE(isolated(arabic), arabic);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(isolated(name), name);
        QCOMPARE(isolated(arabic), QChar(0x2067) + arabic + QChar(0x2069));
    }

    void init()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->window->resize(1600, 1000);
        m_fixture->openSample();
    }

    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void panesChangeSides()
    {
        const auto middle = [this](const QWidget &pane) {
            return pane.mapTo(m_fixture->window.get(), pane.rect().center()).x();
        };
        QVERIFY(middle(m_fixture->pane<VersionsRail>()) > middle(m_fixture->pane<FindingsPanel>()));
    }

    void aTextBeginsAtTheSideOfItsScript()
    {
        MarkedText arabic(u"بيعت العبارة أمس بعد اجتماع طويل"_s, {}, TextRole::Reading);
        MarkedText english(u"The ferry was sold yesterday"_s, {}, TextRole::Reading);
        for (MarkedText *text : {&arabic, &english})
            text->layOut(600);
        QVERIFY(qAbs(arabic.boxesOf({0, 4}).front().right() - 600) < 4);
        QVERIFY(arabic.positionAt(QPointF(597, 5)).has_value());
        QVERIFY(!arabic.positionAt(QPointF(3, 5)).has_value());
        QVERIFY(qAbs(english.boxesOf({0, 3}).front().left()) < 4);
        QVERIFY(!english.positionAt(QPointF(597, 5)).has_value());
    }

    void chipBeginsWithItsSign()
    {
        Chip chip(markOf(FactStatus::Edited), u"edited"_s, nullptr);
        chip.setCount(7);
        chip.resize(chip.sizeHint());
        const QColor ink = tokens().ink(Ink::Edited);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            const QImage picture = chip.grab().toImage();
            const int left = countOf(picture, ink, 0, 0.3);
            const int right = countOf(picture, ink, 0.7, 1);
            QVERIFY2(direction == Qt::LeftToRight ? left > right : right > left,
                     qPrintable(u"%1 %2"_s.arg(left).arg(right)));
        }
    }

    void findingBeginsWithItsSeverity()
    {
        const auto *list = m_fixture->pane<FindingsPanel>().findChild<QListView *>();
        const QImage card = rowOf(*list, 1);
        const QColor ink = tokens().severities.at(
            static_cast<std::size_t>(m_fixture->comparison().findings.front().severity));
        QVERIFY(countOf(card, ink, 0.9, 1) > 20);
        QCOMPARE(countOf(card, ink, 0, 0.1), 0);
    }

    void versionBeginsWithItsLetter()
    {
        const auto *list = m_fixture->pane<VersionsRail>().findChild<QListView *>();
        const QImage card = rowOf(*list, 0);
        const int side = qRound(px(34));
        const QColor filled = tokens().text;
        const QImage right = card.copy(card.width() - side, 0, side, side);
        const QImage left = card.copy(0, 0, side, side);
        QVERIFY(countOf(right, filled, 0, 1) > countOf(left, filled, 0, 1) + 50);
    }

    void shareBarFillsFromTheLeadingEdge()
    {
        const QColor ink = tokens().ink(Ink::Edited);
        const QImage fromLeft = shareBar(Qt::LeftToRight);
        const QImage fromRight = shareBar(Qt::RightToLeft);
        QVERIFY(countOf(fromLeft, ink, 0, 0.3) > 0);
        QCOMPARE(countOf(fromRight, ink, 0, 0.5), 0);
        QCOMPARE(fromRight.mirrored(true, false), fromLeft);
    }

    void iconsOfSidesMirror_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mirrors");
        QTest::newRow("the pane at the leading edge") << u"panel-left"_s << true;
        QTest::newRow("the way out") << u"log-out"_s << true;
        QTest::newRow("no side") << u"search"_s << false;
        QTest::newRow("named by where it points") << u"chevron-left"_s << false;
    }

    void iconsOfSidesMirror()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, mirrors);
        const QImage mirrored = icon(name).pixmap(32, 32).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage plain = icon(name).pixmap(32, 32).toImage();
        QCOMPARE(mirrored == plain, !mirrors);
        if (mirrors)
            QCOMPARE(countOf(mirrored, tokens().text, 0, 0.5), countOf(plain, tokens().text, 0.5, 1));
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestRightToLeft)
#include "tst_right_to_left.moc"
