#include "app/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

constexpr std::array pageNames{"start", "words", "verdicts", "find", "keys", "command-line"};

QString readPage(const QStringList &languages, const QString &name)
{
    for (const QString &language : languages + QStringList{QStringLiteral("en")}) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0);
        QFile file(QStringLiteral(":/retold/help/%1/%2.html").arg(code, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString keysOfMenu(CommandMenu menu, const CommandKeys &keys)
{
    QString rows;
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.menu != menu)
            continue;
        const QString key = keys.key(spec.id).toString(QKeySequence::NativeText);
        rows += QStringLiteral("<tr>%1<td><b>%2</b></td>%3</tr>")
                    .arg(element(QStringLiteral("td"), key), nameOf(spec.id).toHtmlEscaped(),
                         element(QStringLiteral("td"), helpOf(spec.id)));
    }
    return element(QStringLiteral("h2"), titleOf(menu).remove(u'&'))
        + QStringLiteral("<table class=\"keys\">%1</table>").arg(rows);
}

QString keysPage(const CommandKeys &keys)
{
    QString html = element(QStringLiteral("h1"), Tr::tr("Keys"))
        + QStringLiteral("<p class=\"lead\">%1</p>")
              .arg(Tr::tr("Every command has a key, and you can give it another.").toHtmlEscaped());
    //: %1 and %2 are keys.
    html += element(QStringLiteral("p"),
                    Tr::tr("%1 changes them; %2 finds a command by a word of what you want to do.")
                        .arg(keys.key(Command::Keys).toString(QKeySequence::NativeText),
                             keys.key(Command::SearchCommands).toString(QKeySequence::NativeText)));
    for (const CommandMenu menu :
         {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Columns, CommandMenu::Story,
          CommandMenu::Review, CommandMenu::Help})
        html += keysOfMenu(menu, keys);
    return html;
}

QString titleOfPage(const QString &html)
{
    const qsizetype begin = html.indexOf(QStringLiteral("<h1>")) + 4;
    QTextDocument document;
    document.setHtml(html.sliced(begin, html.indexOf(QStringLiteral("</h1>")) - begin));
    return document.toPlainText();
}

} // namespace

std::vector<HelpPage> helpPages(const QStringList &languages, const CommandKeys &keys)
{
    std::vector<HelpPage> pages;
    for (const char *name : pageNames) {
        const QString page = QString::fromLatin1(name);
        const QString html = page == QStringLiteral("keys") ? keysPage(keys) : readPage(languages, page);
        pages.push_back({page, titleOfPage(html), html});
    }
    return pages;
}

QString plainTextOf(const HelpPage &page)
{
    QTextDocument document;
    document.setHtml(page.html);
    return document.toPlainText().remove(QChar::ObjectReplacementCharacter);
}

std::vector<std::size_t> searchHelp(const std::vector<HelpPage> &pages, const QString &query)
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&words](const QString &text) {
        const QString folded = text.toCaseFolded();
        return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (hasAll(plainTextOf(pages[i])))
            found.push_back(i);
    }
    std::ranges::stable_partition(found, [&](std::size_t i) { return hasAll(pages[i].title); });
    return found;
}

} // namespace retold
