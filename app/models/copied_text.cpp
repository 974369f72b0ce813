#include "app/models/copied_text.h"

#include "app/models/versions_model.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CopiedText)
};

QString dateText(const QString &published)
{
    const QDate day = QDate::fromString(published.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : published;
}

QString sourceText(const Version &version)
{
    QStringList parts{nameOfVersion(version)};
    if (!version.headline.trimmed().isEmpty())
        //: A headline in quotation marks.
        parts.append(Tr::tr("“%1”").arg(version.headline.simplified()));
    if (!version.published.isEmpty())
        parts.append(dateText(version.published));
    return parts.join(Tr::tr(", "));
}

/// Line ends of any file as the clipboard has them.
QString withPlainLineEnds(const QStringView text)
{
    QString plain = text.toString();
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    plain.remove(QChar(u'\0'));
    return plain;
}

QString paragraphsOf(const QString &plain)
{
    QString html;
    for (const QString &paragraph : plain.split(u'\n', Qt::SkipEmptyParts))
        html += QStringLiteral("<p>%1</p>").arg(paragraph.simplified().toHtmlEscaped());
    return html;
}

} // namespace

CopiedText copiedText(const AnnotatedVersion &version, const TextRange &range, bool withSource)
{
    const QString words = withPlainLineEnds(version.text(range));
    if (!withSource)
        return {words, paragraphsOf(words)};
    const QString source = sourceText(version.version);
    //: The source below copied words; %1 as "Harbour Post, “Ferry strike ends”".
    const QString line = Tr::tr("— %1").arg(source);
    return {words.trimmed() + QStringLiteral("\n") + line + u'\n',
            QStringLiteral("<blockquote>%1</blockquote><p>%2</p>")
                .arg(paragraphsOf(words), line.toHtmlEscaped())};
}

void copyToClipboard(const CopiedText &text)
{
    auto *mime = new QMimeData; // The clipboard takes it.
    mime->setText(text.plain);
    mime->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace retold
