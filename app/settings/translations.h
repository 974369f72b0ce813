#pragma once

#include <QTranslator>

class QLocale;

namespace retold {

/// The language of the words that people read: Retold's own, and Qt's for its standard buttons. In force as
/// long as this lives.
class Translations {
public:
    Translations();

    /// The first of the person's languages that there is a translation for; English where there is none, for
    /// English too has plural forms. Numbers and dates follow.
    void use(const QLocale &locale);

private:
    QTranslator m_retold;
    QTranslator m_qt;
};

} // namespace retold
