#pragma once

#include "app/theme/theme.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace retold::test {

constexpr int patience = 60000; ///< Milliseconds; a sanitized build on a busy machine is slow.

/// A real window with settings of its own, which outlive it so that a second window can read them.
class WindowFixture {
public:
    WindowFixture() { open(); }

    /// Closes the window, if there is one, and opens another with the same settings.
    void open()
    {
        if (window)
            window->close();
        window.reset();
        settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Theme::apply(*qApp, ColourScheme::Light, 1);
        window = std::make_unique<MainWindow>(*settings);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void openSample()
    {
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(hasVersions(5));
    }

    /// Waits until nothing is under way, and tells whether so many versions are open then.
    bool hasVersions(int count) const
    {
        return QTest::qWaitFor([this] { return !window->document().isWorking(); }, patience)
            && window->document().versionCount() == count;
    }

    /// A key as the keyboard sends it: to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = window->focusWidget() != nullptr ? window->focusWidget() : window.get();
        QTest::keyClick(target, key, modifiers);
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

public:
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window; ///< Below its settings, and gone before them.
};

} // namespace retold::test
