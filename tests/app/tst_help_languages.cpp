#include "app/commands/command_actions.h"
#include "app/help/help_browser.h"
#include "app/help/help_pages.h"
#include "app/settings/languages.h"
#include "app/settings/translations.h"

#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <cstdlib>
#include <memory>
#include <utility>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList pageNames{u"start"_s, u"words"_s, u"verdicts"_s, u"find"_s, u"command-line"_s};

/// As it is written, before names and keys are filled in; empty where the language lacks the page.
QString writtenPage(const QString &language, const QString &name)
{
    QFile file(u":/retold/help/%1/%2.html"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(match.lastCapturedIndex()));
    return found;
}

/// Headings, paragraphs, rows, links and pictures in their order.
QStringList shapeOf(const QString &html)
{
    return matches(html, u"(<(?:h1|h2|p|ul|ol|li|table|tr|td|pre)\\b|(?:href|src)=\"[^\"]*\")"_s);
}

/// Places for names and keys, and options of the command line: in any order, as grammar wants them.
QStringList markersOf(const QString &html)
{
    QStringList found = matches(html, u"(\\{\\w+:\\w+\\}|--[a-z][a-z-]*)"_s);
    found.sort();
    return found;
}

/// The word of the window for a class that the English pages call so.
QString inTheWindow(const QString &english)
{
    for (const QString &source : {english.left(1).toUpper() + english.sliced(1), english}) {
        const QString word = QCoreApplication::translate("Retold", qPrintable(source));
        if (word != source)
            return word;
    }
    return english;
}

} // namespace

/// The help, the menus and the window in each language that the window speaks.
class TestHelpLanguages final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<QSettings>(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    }
    void cleanup() { m_translations.use(QLocale(u"en"_s)); }

    void eachLanguageHasEachPage_data() { addLanguages(); }
    void eachLanguageHasEachPage()
    {
        QFETCH(const QString, language);
        for (const QString &name : pageNames) {
            const QString page = writtenPage(language, name);
            QVERIFY2(!page.isEmpty(), qPrintable(name));
            QVERIFY2(language == u"en"_s || page != writtenPage(u"en"_s, name), qPrintable(name));
        }
    }

    void pagesHaveTheShapeOfTheEnglish_data() { addLanguages(); }
    void pagesHaveTheShapeOfTheEnglish()
    {
        QFETCH(const QString, language);
        for (const QString &name : pageNames) {
            const QString page = writtenPage(language, name);
            const QString english = writtenPage(u"en"_s, name);
            QCOMPARE(shapeOf(page), shapeOf(english));
            QCOMPARE(markersOf(page), markersOf(english));
        }
    }

    void namesAndKeysAreFilledIn_data() { addLanguages(); }
    void namesAndKeysAreFilledIn()
    {
        QFETCH(const QString, language);
        m_translations.use(QLocale(language));
        CommandKeys keys(*m_store);
        keys.setKey(Command::NextFinding, QKeySequence(u"F12"_s));
        keys.setKey(Command::PreviousFinding, {});
        const std::vector<HelpPage> pages = helpPages({language}, keys);
        for (const HelpPage &page : pages)
            QVERIFY2(matches(page.html, u"(\\{\\w+:\\w+\\})"_s).isEmpty(), qPrintable(page.name));
        const QString start = plainTextOf(pages.front());
        QVERIFY(start.contains(u"F12"_s));
        for (const Command command :
             {Command::PreviousFinding, Command::LevelRows, Command::ShowFigures, Command::CopyWithSource})
            QVERIFY2(start.contains(nameOf(command)), qPrintable(nameOf(command)));
    }

    void classesAreCalledAsInTheWindow_data() { addLanguages(); }
    void classesAreCalledAsInTheWindow()
    {
        QFETCH(const QString, language);
        const QString rule = u"<tr><td><img[^>]*></td><td><b>([^<]+)</b>"_s;
        const QStringList english = matches(writtenPage(u"en"_s, u"words"_s), rule);
        const QStringList classes = matches(writtenPage(language, u"words"_s), rule);
        QVERIFY(english.size() > 15);
        QCOMPARE(classes.size(), english.size());
        m_translations.use(QLocale(language));
        for (qsizetype i = 0; i < classes.size(); ++i)
            QCOMPARE(classes[i].toLower(), inTheWindow(english[i]).toLower());
    }

    void linesBeginWhereTheLanguageHasThem_data() { addLanguages(); }
    void linesBeginWhereTheLanguageHasThem()
    {
        QFETCH(const QString, language);
        const QLocale locale(language);
        m_translations.use(locale);
        HelpBrowser browser;
        browser.resize(1400, 700);
        browser.show();
        const CommandKeys keys(*m_store);
        for (const HelpPage &page : helpPages({language}, keys)) {
            browser.showPage(page);
            for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
                if (block.text().isEmpty())
                    continue; // What stands before a table.
                // What is typed at a prompt begins at the left in every language.
                const bool isCode = block.text().startsWith(u"retold "_s);
                QCOMPARE(block.textDirection(), isCode ? Qt::LeftToRight : locale.textDirection());
            }
            const int begin = browser.cursorRect(QTextCursor(browser.document())).center().x();
            const bool beginsRight = begin > browser.viewport()->width() / 2;
            QCOMPARE(beginsRight, locale.textDirection() == Qt::RightToLeft);
            QCOMPARE(browser.horizontalScrollBar()->maximum(), 0);
        }
    }

    void signsStandWhereLinesBegin_data() { addLanguages(); }
    void signsStandWhereLinesBegin()
    {
        QFETCH(const QString, language);
        m_translations.use(QLocale(language));
        HelpBrowser browser;
        browser.resize(1400, 700);
        browser.show();
        browser.showPage(helpPages({language}, CommandKeys(*m_store)).at(1));
        const auto xOf
            = [&browser](const QTextCursor &cursor) { return browser.cursorRect(cursor).center().x(); };
        const int title = xOf(QTextCursor(browser.document()));
        const QList<QTextFrame *> tables = browser.document()->rootFrame()->childFrames();
        QVERIFY(tables.size() > 2);
        for (const QTextFrame *frame : tables) {
            const auto *table = qobject_cast<const QTextTable *>(frame);
            QTextCursor first = table->cellAt(0, 0).firstCursorPosition();
            QTextCursor last = table->cellAt(0, 2).firstCursorPosition();
            if (QLocale().textDirection() == Qt::RightToLeft)
                std::swap(first, last);
            QVERIFY(!first.block().text().at(0).isLetter()); // A picture.
            QVERIFY2(std::abs(xOf(first) - title) < 20, qPrintable(last.block().text()));
            QVERIFY(std::abs(xOf(last) - title) > 60);
        }
    }

    void namesOutsideMenusHaveNoMnemonic_data() { addLanguages(); }
    void namesOutsideMenusHaveNoMnemonic()
    {
        QFETCH(const QString, language);
        m_translations.use(QLocale(language));
        for (const CommandSpec &spec : commandSpecs()) {
            for (const QString &name : {nameOf(spec.id), withoutMnemonic(titleOf(spec.menu))}) {
                const bool hasMark = name.contains(u'&') || name.contains(u'(') || name.endsWith(u'…');
                QVERIFY2(!hasMark && name == name.trimmed(), qPrintable(name));
            }
        }
    }

    void numbersHaveTheDigitsOfCounts_data() { addLanguages(); }
    void numbersHaveTheDigitsOfCounts()
    {
        QFETCH(const QString, language);
        m_translations.use(QLocale(language));
        const QString counted = QCoreApplication::translate("Retold", "%n finding(s)", nullptr, 407);
        QVERIFY2(counted.contains(QLocale().toString(407)), qPrintable(counted));
        QCOMPARE(QLocale().language(), QLocale(language).language());
    }

    void noMenuHasAMnemonicTwice_data() { addLanguages(); }
    void noMenuHasAMnemonicTwice()
    {
        QFETCH(const QString, language);
        m_translations.use(QLocale(language));
        QMainWindow window;
        const CommandActions actions(&window);
        actions.fill(*window.menuBar());
        QStringList titles;
        for (const QAction *menu : window.menuBar()->actions()) {
            titles.append(menu->text());
            QStringList names;
            for (const QAction *action : menu->menu()->actions())
                names.append(action->text());
            if (menu == window.menuBar()->actions().front())
                names.append(QCoreApplication::translate("retold::RecentMenu", "Open &Recent"));
            const QString twice = mnemonicTwice(names);
            QVERIFY2(twice.isEmpty(), qPrintable(twice));
        }
        QVERIFY2(mnemonicTwice(titles).isEmpty(), qPrintable(titles.join(u' ')));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    Translations m_translations;

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// The first text with a mnemonic that one before it has; empty where there is none.
    static QString mnemonicTwice(const QStringList &texts)
    {
        QSet<QString> seen;
        for (const QString &text : texts) {
            const QStringList mnemonics = matches(text.toLower(), u"&([^ &])"_s);
            if (!mnemonics.isEmpty() && seen.contains(mnemonics.front()))
                return text;
            seen.unite(QSet<QString>(mnemonics.begin(), mnemonics.end()));
        }
        return {};
    }
};

QTEST_MAIN(TestHelpLanguages)
#include "tst_help_languages.moc"
