#include "app/window/application.h"

#include <QApplication>

namespace retold {

int runWindow(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    return QApplication::exec();
}

} // namespace retold
