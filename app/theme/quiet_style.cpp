#include "app/theme/quiet_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

namespace retold {

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void QuietStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut)
        return m_altHeld ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

bool QuietStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((pressed || event->type() == QEvent::KeyRelease) && watched->isWindowType()) {
        const bool alt = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        const bool held = alt && pressed;
        if (held != m_altHeld && (alt || !pressed)) {
            m_altHeld = held;
            for (QWidget *widget : QApplication::allWidgets()) {
                if (qobject_cast<QMenuBar *>(widget) != nullptr)
                    widget->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace retold
