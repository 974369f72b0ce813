#pragma once

#include "app/settings/settings.h"
#include "app/settings/translations.h"
#include "app/theme/theme.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace retold::test {

constexpr int patience = 60000; ///< Milliseconds; a sanitized build on a busy machine is slow.

/// A real window with settings of its own, which outlive it so that a second window can read them.
class WindowFixture {
public:
    WindowFixture()
    {
        m_translations.use(QLocale(QLocale::English));
        open();
    }

    /// As somebody sees it who reads that language, also its direction.
    explicit WindowFixture(const QLocale &language)
    {
        m_translations.use(language);
        QGuiApplication::setLayoutDirection(language.textDirection());
        open();
    }

    /// Closes the window, if there is one, and opens another with the same settings.
    void open()
    {
        if (window)
            window->close();
        window.reset();
        store = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        retold::write(*store, settings::glides, false); // What is looked at stands still.
        Theme::apply(*qApp, colourSchemeOf(read(*store, settings::colourScheme)),
                     read(*store, settings::zoom));
        window = std::make_unique<MainWindow>(*store);
        if (read(*store, settings::geometry).isEmpty())
            window->resize(1400, 900); // As on a screen that is larger than the one without a display.
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void openSample()
    {
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(hasVersions(5));
        settle();
    }

    /// Lets panes and scroll bars find their places, as a person who looks would.
    void settle() const
    {
        QApplication::processEvents();
        window->grab();
        QApplication::processEvents();
    }

    /// Waits until nothing is under way, and tells whether so many versions are open then.
    bool hasVersions(int count) const
    {
        return QTest::qWaitFor([this] { return !window->document().isWorking(); }, patience)
            && window->document().versionCount() == count;
    }

    /// A key as the keyboard sends it: to the window, which gives it to shortcuts and to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }

    template<typename Pane>
    Pane &pane() const
    {
        return *window->findChild<Pane *>();
    }

    const Comparison &comparison() const { return *window->document().comparison(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private:
    QTemporaryDir m_folder;
    Translations m_translations;

public:
    std::unique_ptr<QSettings> store;
    std::unique_ptr<MainWindow> window; ///< Below its settings, and gone before them.
};

} // namespace retold::test
