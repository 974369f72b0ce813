#pragma once

#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "app/views/level_view.h"
#include "app/views/reading_view.h"
#include "app/views/side_by_side_page.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace retold::test {

using namespace Qt::Literals::StringLiterals;

constexpr int deskPatience = 60000; // Milliseconds; a busy machine is slow.

inline const QByteArray wireText
    = "Ferry strike ends\n\nThe strike of the harbour pilots ended on Monday, the port of Wick "
      "said.\n\n“We sail tomorrow,” said Ann Roe, who leads the pilots.\n\nSome 40 boats wait in "
      "the harbour.\n";
inline const QByteArray postText
    = "Pilots end strike\n\nThe harbor pilots' strike ended on Monday, the port of Wick "
      "said.\n\n“We sail today,” said Ann Roe, who leads the pilots.\n\nSome 50 boats wait in the "
      "harbor.\n";

/// A window with settings of its own and two invented versions at hand.
class Desk {
public:
    Desk() : store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        write(u"wire.txt"_s, wireText);
        write(u"post.txt"_s, postText);
        open();
    }

    void open()
    {
        window.reset();
        retold::write(store, settings::glides, false); // What is looked at stands still.
        Theme::apply(*qApp, colourSchemeOf(read(store, settings::colourScheme)), read(store, settings::zoom));
        window = std::make_unique<MainWindow>(store);
        if (read(store, settings::geometry).isEmpty())
            window->resize(1400, 900); // As on a screen that is larger than the one without a display.
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void openBoth()
    {
        window->document().addFiles({path(u"wire.txt"_s), path(u"post.txt"_s)});
        QVERIFY(settles(2));
    }

    bool settles(int versions) const
    {
        return QTest::qWaitFor([this] { return !window->document().isWorking(); }, deskPatience)
            && window->document().versionCount() == versions;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }

    template<typename Part>
    Part &part() const
    {
        return *window->findChild<Part *>();
    }

    /// The view that shows the texts: level rows or reading.
    ColumnsView &view() const
    {
        auto &page = part<SideBySidePage>();
        return page.isReading() ? static_cast<ColumnsView &>(page.readingView()) : page.levelView();
    }

    QWidget *texts() const { return view().viewport(); }

    /// A point on the words of a version: where a character stands.
    QPoint pointAt(int version, const QString &words, qsizetype offset = 0) const
    {
        const QStringView text = window->document().comparison()->versions.at(std::size_t(version))->text();
        const qsizetype wanted = text.indexOf(words) + offset;
        for (int y = 2; y < texts()->height(); y += 4) {
            for (int x = 2; x < texts()->width(); x += 2) {
                const auto place = view().characterAt(QPointF(x, y));
                if (place && place->version == version && place->position == wanted)
                    return {x, y};
            }
        }
        return {-1, -1};
    }

    QString copied(Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        press(Qt::Key_C, modifiers);
        return QGuiApplication::clipboard()->text();
    }

private:
    QTemporaryDir m_folder;

public:
    QSettings store;
    std::unique_ptr<MainWindow> window;
};

} // namespace retold::test
