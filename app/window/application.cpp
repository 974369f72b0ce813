#include "app/window/application.h"

#include "app/settings/languages.h"
#include "app/settings/translations.h"
#include "app/views/access/accessible_views.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"

#include <QApplication>

#include <memory>

namespace retold {

namespace {

/// The window, made anew with what it has open when the user chooses another language: then all words are
/// new, those of the findings too.
class WindowHolder final {
public:
    explicit WindowHolder(QSettings &store) : m_store(store) { open(); }

    MainWindow &window() { return *m_window; }

private:
    void open()
    {
        m_translations.use(chosenLocale(m_store));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        const std::unique_ptr<MainWindow> former = std::move(m_window);
        if (former) {
            QGuiApplication::setQuitOnLastWindowClosed(false);
            former->close(); // Keeps its geometry.
            QGuiApplication::setQuitOnLastWindowClosed(true);
        }
        m_window = std::make_unique<MainWindow>(m_store);
        if (former)
            m_window->document().takeOver(former->document());
        m_window->show();
        QObject::connect(
            m_window.get(), &MainWindow::languageChanged, m_window.get(), [this] { open(); },
            Qt::QueuedConnection);
    }

    QSettings &m_store;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Retold"));
    QCoreApplication::setApplicationName(QStringLiteral("Retold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETOLD_VERSION));
    QSettings store;
    Appearance(store).apply();
    installAccessibleViews();
    WindowHolder holder(store);
    holder.window().document().addFiles(QCoreApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace retold
