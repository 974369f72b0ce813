#include "app/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
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

/// A key keeps its order in a line from right to left: "Ctrl+/", and not "/+Ctrl".
QString isolated(const QString &key)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + key + popIsolate;
}

QString keyText(Command command, const CommandKeys &keys)
{
    const QString key = keys.key(command).toString(QKeySequence::NativeText);
    return key.isEmpty() ? key : isolated(key);
}

/// The page with the names that the menus have, and the keys in force; a command without a key goes by its
/// name.
QString filledIn(QString html, const CommandKeys &keys)
{
    for (const CommandSpec &spec : commandSpecs()) {
        const QString id = QString::fromLatin1(spec.name);
        const QString key = keyText(spec.id, keys);
        html.replace(QStringLiteral("{name:%1}").arg(id), nameOf(spec.id).toHtmlEscaped());
        html.replace(QStringLiteral("{key:%1}").arg(id),
                     (key.isEmpty() ? nameOf(spec.id) : key).toHtmlEscaped());
    }
    return html;
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
        rows += QStringLiteral("<tr>%1<td><b>%2</b></td>%3</tr>")
                    .arg(element(QStringLiteral("td"), keyText(spec.id, keys)),
                         nameOf(spec.id).toHtmlEscaped(), element(QStringLiteral("td"), helpOf(spec.id)));
    }
    return element(QStringLiteral("h2"), withoutMnemonic(titleOf(menu)))
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
                        .arg(keyText(Command::Keys, keys), keyText(Command::SearchCommands, keys)));
    for (const CommandMenu menu :
         {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Columns, CommandMenu::Story,
          CommandMenu::Review, CommandMenu::Help})
        html += keysOfMenu(menu, keys);
    const bool mirrors = QLocale().textDirection() == Qt::RightToLeft;
    return QStringLiteral("<html dir=\"%1\">%2</html>")
        .arg(mirrors ? QStringLiteral("rtl") : QStringLiteral("ltr"), html);
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
        const QString html
            = page == QStringLiteral("keys") ? keysPage(keys) : filledIn(readPage(languages, page), keys);
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
    std::stable_partition(found.begin(), found.end(), [&](std::size_t i) { return hasAll(pages[i].title); });
    return found;
}

} // namespace retold
