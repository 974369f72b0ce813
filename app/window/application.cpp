#include "app/window/application.h"

#include "app/settings/settings.h"
#include "app/settings/translations.h"
#include "app/theme/theme.h"
#include "app/views/access/accessible_views.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QLocale>

namespace retold {

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Retold"));
    QCoreApplication::setApplicationName(QStringLiteral("Retold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETOLD_VERSION));
    Translations translations;
    translations.use(QLocale::system());
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    QSettings store;
    Theme::apply(application, static_cast<ColourScheme>(read(store, settings::colourScheme)),
                 read(store, settings::zoom));
    installAccessibleViews();
    MainWindow window(store);
    window.document().addFiles(QCoreApplication::arguments().mid(1));
    window.show();
    return QApplication::exec();
}

} // namespace retold
