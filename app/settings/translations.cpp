#include "app/settings/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// Counts within a sentence have Western digits in every language, for tr() writes %n so. All other numbers
/// have them too: two kinds of digits in one line are hard to read. In Arabic the Emirates write them, and
/// all else as the neighbours do.
QLocale withWesternDigits(const QLocale &locale)
{
    const bool isWestern = locale.zeroDigit() == u"0"_s || locale.language() != QLocale::Arabic;
    return isWestern ? locale : QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

} // namespace

Translations::Translations()
{
    // The one installed last is asked first.
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_retold);
}

void Translations::use(const QLocale &locale)
{
    const QString folder = u":/i18n"_s;
    if (!m_retold.load(locale, u"retold"_s, u"_"_s, folder) && !m_retold.load(u"retold_en"_s, folder))
        Q_UNREACHABLE(); // The English file is part of the program.

    // A person with a language that we do not speak gets whole English, not English with foreign dates.
    const QLocale spoken(m_retold.language());
    QLocale::setDefault(withWesternDigits(spoken.language() == locale.language() ? locale : spoken));
    const bool isKnown
        = m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    Q_UNUSED(isKnown) // Qt's own words are English without it.
}

} // namespace retold
