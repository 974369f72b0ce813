#include "core/report/labels.h"
#include "core/report/report.h"
#include "core/report/text_lines.h"
#include "core/story/hedged_range.h"
#include "core/translation.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype longestWording = 300; ///< In UTF-16 units; what is longer is cut at a word.

QString entry(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : wrapped(name + ": "_L1 + printable(value), u"  "_s);
}

QString section(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString lines = u'\n' + title + u'\n';
    for (const QString &item : items)
        lines += wrapped(item, u"  "_s);
    return lines;
}

QStringList quoteItems(const AnnotatedVersion &version)
{
    QStringList items;
    for (const Quote &quote : version.quotes) {
        const QString words = u'“' + shortened(printable(version.text(quote.range)), longestWording) + u'”';
        if (quote.speaker.isEmpty())
            items += words;
        else if (quote.cue.isEmpty())
            //: A quotation: %1 is its speaker, %2 the words.
            items += Tr::tr("%1: %2").arg(printable(quote.speaker), words);
        else
            //: A quotation: %1 is its speaker, %2 the verb of saying, %3 the words.
            items += Tr::tr("%1 (%2): %3").arg(printable(quote.speaker), printable(quote.cue), words);
    }
    return items;
}

QStringList figureItems(const AnnotatedVersion &version)
{
    QStringList items;
    for (const Figure &figure : version.figures) {
        QStringList parts;
        for (const QString &part : {version.text(hedgedRange(figure)).toString(), figure.counted}) {
            if (!part.isEmpty())
                parts += printable(part);
        }
        items += parts.join(u' ');
    }
    return items;
}

/// Each person, body and place once, with its roles.
QStringList nameItems(const AnnotatedVersion &version)
{
    QStringList items;
    for (const Entity &entity : version.entities) {
        QStringList parts{printable(entity.canonical)};
        for (const QString &role : entity.roles) {
            if (role != entity.canonical) // Whoever has no name is called by his post.
                parts += printable(role);
        }
        items += parts.join(", "_L1);
    }
    return items;
}

} // namespace

QString renderVersionText(const AnnotatedVersion &version)
{
    const Version &source = version.version;
    QString text = printable(source.source) + u'\n';
    text += entry(Tr::tr("Outlet"), source.outlet);
    text += entry(Tr::tr("Headline"), source.headline);
    text += entry(Tr::tr("Byline"), source.byline);
    text += entry(Tr::tr("Published"), source.published);
    text += entry(Tr::tr("Language"), source.language);
    for (const QString &notice : source.notices)
        text += entry(Tr::tr("Note"), notice);
    const QStringList counts{
        Tr::tr("%n sentence(s)", nullptr, static_cast<int>(version.sentences.size())),
        Tr::tr("%n quotation(s)", nullptr, static_cast<int>(version.quotes.size())),
        Tr::tr("%n figure(s)", nullptr, static_cast<int>(version.figures.size())),
        Tr::tr("%n name(s)", nullptr, static_cast<int>(version.entities.size())),
    };
    text += wrapped(counts.join(", "_L1), u"  "_s);
    text += section(Tr::tr("Quotations"), quoteItems(version));
    text += section(Tr::tr("Figures"), figureItems(version));
    text += section(Tr::tr("Names"), nameItems(version));
    return text + u'\n';
}

} // namespace retold
