#include "app/views/first_run_page.h"
#include "app/views/level_view.h"
#include "tests/app/window_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QSet>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many colours a picture has, up to some hundreds; one that is blank has few.
int coloursIn(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width() && colours.size() < 500; x += 3)
            colours.insert(picture.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

/// How much of a picture is ink.
int darkIn(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += picture.pixelColor(x, y).lightness() < 100 ? 1 : 0;
    }
    return dark;
}

/// Light is 1, dark 0.
double lightnessOf(const QImage &picture)
{
    return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .pixelColor(0, 0)
        .lightnessF();
}

/// A picture to take: what is pressed before it (nothing: the front page), the key of the colours, and so on.
struct Shot {
    QSize size;
    QList<QKeyCombination> keys;
    Qt::Key colours = Qt::Key_L;
    double zoom = 1;
    QLocale::Language language = QLocale::English;
};

} // namespace

/// How the window looks, and what it remembers. Writes pictures of it beside the tests, a folder a platform.
class TestWindowLooks final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void picturesAreNotBlank_data()
    {
        QTest::addColumn<Shot>("shot");
        const QList<QKeyCombination> finding{Qt::Key_F8};
        const auto with = [&finding](QKeyCombination key) { return finding + QList{key}; };
        constexpr QSize desk(1600, 1000);
        constexpr QSize laptop(1280, 800);
        QTest::newRow("first-run") << Shot{QSize(1400, 900), {}};
        QTest::newRow("first-run-dark") << Shot{QSize(1400, 900), {}, Qt::Key_D};
        const std::vector<std::pair<const char *, QList<QKeyCombination>>> views{
            {"side-by-side", finding},
            {"reading", with(Qt::CTRL | Qt::SHIFT | Qt::Key_2)},
            {"facts", with(Qt::CTRL | Qt::Key_2)},
            {"quotes", with(Qt::CTRL | Qt::Key_3)},
            {"figures", with(Qt::CTRL | Qt::Key_4)},
            {"names", with(Qt::CTRL | Qt::Key_5)},
        };
        for (const auto &[view, keys] : views) {
            QTest::newRow(view) << Shot{desk, keys};
            QTest::addRow("%s-dark", view) << Shot{desk, keys, Qt::Key_D};
            QTest::addRow("%s-1280x800", view) << Shot{laptop, keys};
            QTest::addRow("%s-arabic", view) << Shot{desk, keys, Qt::Key_L, 1, QLocale::Arabic};
        }
        QTest::newRow("five-versions") << Shot{QSize(2400, 1200), finding};
        QTest::newRow("side-by-side-200-percent") << Shot{desk, finding, Qt::Key_L, 2};
        QTest::newRow("side-by-side-high-contrast") << Shot{desk, finding, Qt::Key_H};
    }

    void picturesAreNotBlank()
    {
        QFETCH(const Shot, shot);
        if (shot.language != QLocale::English) {
            m_fixture.reset();
            m_fixture = std::make_unique<test::WindowFixture>(QLocale(shot.language));
        }
        write(*m_fixture->store, settings::zoom, shot.zoom);
        m_fixture->press(shot.colours, Qt::ControlModifier | Qt::AltModifier);
        m_fixture->window->resize(shot.size);
        if (!shot.keys.isEmpty())
            m_fixture->openSample();
        for (const QKeyCombination key : shot.keys)
            m_fixture->press(key.key(), key.keyboardModifiers());
        m_fixture->settle();
        const QImage picture = m_fixture->window->grab().toImage();
        const QDir folder(QCoreApplication::applicationDirPath() + u"/screenshots/"_s
                          + QGuiApplication::platformName());
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(picture.save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        QCOMPARE(picture.size(), shot.size * m_fixture->window->devicePixelRatio());
        QVERIFY2(coloursIn(picture) > 50, qPrintable(QString::number(coloursIn(picture))));
        QVERIFY2((shot.colours == Qt::Key_D) == (lightnessOf(picture) < 0.5),
                 qPrintable(QString::number(lightnessOf(picture))));
    }

    void zoomGoesByKeysAndHasEnds()
    {
        m_fixture->openSample();
        const auto zoom = [] { return Theme::current().zoom(); };
        const qreal height = m_fixture->pane<LevelView>().layout().totalHeight();
        m_fixture->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(zoom() > 1.05 && zoom() < 1.15);
        m_fixture->settle();
        QVERIFY(m_fixture->pane<LevelView>().layout().totalHeight() > height);
        m_fixture->press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(zoom(), 1.0));
        for (int i = 0; i < 30; ++i)
            m_fixture->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(zoom(), 3.0);
        m_fixture->press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(zoom(), 1.0);
        for (int i = 0; i < 30; ++i)
            m_fixture->press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(zoom(), 0.7);
    }

    void theNextWindowLooksAsThisOneDid()
    {
        m_fixture->window->resize(1500, 820);
        m_fixture->press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        m_fixture->press(Qt::Key_Plus, Qt::ControlModifier);
        const double zoom = Theme::current().zoom();
        m_fixture->settle();
        m_fixture->open();
        m_fixture->settle();
        QCOMPARE(m_fixture->window->size(), QSize(1500, 820));
        QCOMPARE(Theme::current().zoom(), zoom);
        QVERIFY(lightnessOf(m_fixture->window->grab().toImage()) < 0.5);
        QVERIFY(m_fixture->window->findChild<QAction *>(u"darkColours"_s)->isChecked());
    }

    void markedTextIsSeenInHighContrast()
    {
        m_fixture->press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        m_fixture->settle();
        auto *field = m_fixture->window->findChild<QLineEdit *>(u"findField"_s);
        field->setEnabled(true);
        field->setText(u"harbour harbour harbour"_s);
        const int before = darkIn(field->grab().toImage());
        field->selectAll();
        QVERIFY(darkIn(field->grab().toImage()) > before + 500); // A dark ground under light words.
    }

    void brokenSettingsAreNoHarm()
    {
        m_fixture->store->setValue(u"look/zoom"_s, u"huge"_s);
        m_fixture->store->setValue(u"look/scheme"_s, 99);
        m_fixture->store->setValue(u"window/geometry"_s, QByteArray("no geometry"));
        m_fixture->store->setValue(u"window/splitter"_s, 7);
        m_fixture->open();
        m_fixture->openSample();
        QVERIFY(m_fixture->window->width() > 300);
        QVERIFY(Theme::current().zoom() >= 0.7);
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowLooks)
#include "tst_window_looks.moc"
