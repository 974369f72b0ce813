#pragma once

#include "app/settings/settings.h"

#include <QDir>
#include <QLocale>
#include <QStringList>

namespace retold {

/// The languages that the program speaks, as two-letter codes; English always.
inline QStringList spokenLanguages()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("retold_*.qm")})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

/// The language that the user has chosen, or else the system's.
inline QLocale chosenLocale(const QSettings &settings)
{
    const QString code = read(settings, settings::language);
    return code.isEmpty() ? QLocale::system() : QLocale(code);
}

} // namespace retold
