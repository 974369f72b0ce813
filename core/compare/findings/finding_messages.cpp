#include "core/compare/findings/detectors.h"
#include "core/compare/findings/whole_phrase.h"
#include "core/translation.h"

#include <QRegularExpression>
#include <QSet>

namespace retold {

namespace {

/// Commas and full stops at the end belong to the typesetter; that of "U.S." does not.
QString withoutEndStops(QString text)
{
    const auto isAbbreviation = [&text] {
        const QString last = text.sliced(text.lastIndexOf(u' ') + 1);
        return last.chopped(1).contains(u'.');
    };
    while (text.endsWith(u',') || text.endsWith(u';') || (text.endsWith(u'.') && !isAbbreviation()))
        text.chop(1);
    return text;
}

/// Single marks within become double ones: the message has single ones around all.
QString withInnerMarks(QString text)
{
    static const QRegularExpression single(QStringLiteral("‘([^‘]*?)’(?!\\p{L})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(single, QStringLiteral("“\\1”"));
}

} // namespace

QString quoted(QStringView words)
{
    constexpr qsizetype head = 7; // Words kept of what is too long, and behind.
    constexpr qsizetype tail = 4;
    constexpr qsizetype longest = 120; // UTF-16 units: for scripts without spaces, and hostile text.
    QString text = withInnerMarks(withoutEndStops(words.toString().simplified()));
    const QStringList each = text.split(u' ');
    const auto shortened
        = [](const QString &first, const QString &last) { return first + QStringLiteral(" … ") + last; };
    if (each.size() > mostQuoted)
        text = shortened(each.first(head).join(u' '), each.last(tail).join(u' '));
    if (text.size() > longest)
        text = shortened(text.first(longest / 2).trimmed(), text.last(longest / 4).trimmed());
    //: Words quoted within a message: %1 is the words.
    return Tr::tr("‘%1’").arg(text);
}

QString quotedPhrase(const AnnotatedVersion &version, const TextRange &phrase)
{
    return quoted(version.text(wholePhrase(version, phrase)));
}

QString inBrackets(const QString &name)
{
    // "He" tells a reader of the message nothing.
    static const QSet<QString> pronouns{
        QStringLiteral("he"),  QStringLiteral("she"),  QStringLiteral("they"), QStringLiteral("it"),
        QStringLiteral("er"),  QStringLiteral("sie"),  QStringLiteral("il"),   QStringLiteral("elle"),
        QStringLiteral("ils"), QStringLiteral("elles")};
    //: The end of a message: %1 is who said the words.
    return name.isEmpty() || pronouns.contains(name.toLower()) ? QString() : Tr::tr(" (%1)").arg(name);
}

} // namespace retold
