#include "app/commands/command_actions.h"
#include "app/commands/keys_model.h"
#include "app/help/help_browser.h"
#include "app/help/help_window.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

} // namespace

class TestKeysAndHelp final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<QSettings> store(const QString &name) const
    {
        return std::make_unique<QSettings>(m_folder.filePath(name), QSettings::IniFormat);
    }

private slots:
    void everyCommandHasKeyHelpAndIcon()
    {
        QSet<QString> names;
        QSet<QString> keys;
        for (const CommandSpec &spec : commandSpecs()) {
            QVERIFY2(!spec.key.isEmpty() && !keys.contains(spec.key.toString()), spec.name);
            QVERIFY2(!names.contains(QString::fromLatin1(spec.name)), spec.name);
            QVERIFY2(helpOf(spec.id).endsWith(u'.'), spec.name);
            QVERIFY2(!nameOf(spec.id).contains(u'&') && !nameOf(spec.id).endsWith(u'…'), spec.name);
            QVERIFY2(hasInk(icon(QString::fromLatin1(spec.icon)).pixmap(32).toImage()), spec.icon);
            names.insert(QString::fromLatin1(spec.name));
            keys.insert(spec.key.toString());
        }
    }

    void everyCommandStandsInTheTableOnce()
    {
        std::set<Command> commands;
        for (const CommandSpec &spec : commandSpecs())
            QVERIFY2(commands.insert(spec.id).second, spec.name);
        QCOMPARE(static_cast<int>(*commands.rbegin()), static_cast<int>(commands.size()) - 1);
    }

    void searchesCommands_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("first");
        const auto row = [](const char *name, const QString &query, Command first) {
            QTest::newRow(name) << query << static_cast<int>(first);
        };
        row("beginning of the name", u"dark"_s, Command::DarkColours);
        row("beginning of a word", u"sample"_s, Command::OpenSample);
        row("inside a word", u"rences"_s, Command::Preferences);
        row("several words", u"find prev"_s, Command::FindPrevious);
        row("words in any order", u"finding next"_s, Command::NextFinding);
        row("help alone", u"licence"_s, Command::About);
        row("capitals", u"EXPORT"_s, Command::ExportReport);
    }

    void searchesCommands()
    {
        QFETCH(const QString, query);
        QFETCH(const int, first);
        const std::vector<Command> found = commandsMatching(query);
        QVERIFY(!found.empty());
        QCOMPARE(static_cast<int>(found.front()), first);
    }

    void anEmptySearchHasAllCommands()
    {
        QCOMPARE(commandsMatching({}).size(), commandSpecs().size());
        QVERIFY(commandsMatching(u"no such command"_s).empty());
    }

    void keepsOnlyKeysThatWereChanged()
    {
        const auto settings = store(u"kept.ini"_s);
        CommandKeys keys(*settings);
        keys.setKey(Command::Find, QKeySequence(u"Ctrl+Shift+F"_s));
        QCOMPARE(settings->allKeys(), QStringList{u"keys/find"_s});
        QVERIFY(keys.isChanged(Command::Find));

        const CommandKeys again(*settings);
        QCOMPARE(again.key(Command::Find), QKeySequence(u"Ctrl+Shift+F"_s));
        QCOMPARE(again.key(Command::Open), specOf(Command::Open).key);

        keys.setKey(Command::Find, specOf(Command::Find).key);
        QVERIFY(settings->allKeys().isEmpty());
    }

    void aKeyCanBeTakenAway()
    {
        const auto settings = store(u"away.ini"_s);
        CommandKeys keys(*settings);
        keys.setKey(Command::Quit, {});
        QVERIFY(CommandKeys(*settings).key(Command::Quit).isEmpty());
    }

    void tellsConflicts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("other");
        QTest::newRow("free") << u"Ctrl+Shift+F12"_s << QString();
        QTest::newRow("taken") << u"Ctrl+O"_s << u"open"_s;
        QTest::newRow("own") << u"Ctrl+F"_s << QString();
        QTest::newRow("begins with a taken one") << u"Ctrl+O, Ctrl+O"_s << u"open"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void tellsConflicts()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, other);
        const auto settings = store(u"conflict.ini"_s);
        const CommandKeys keys(*settings);
        const auto conflict = keys.conflict(Command::Find, QKeySequence(key));
        QCOMPARE(conflict ? QString::fromLatin1(specOf(*conflict).name) : QString(), other);
    }

    void takesAKeyFromAnotherCommand()
    {
        const auto settings = store(u"take.ini"_s);
        CommandKeys keys(*settings);
        keys.takeKey(Command::Find, QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(keys.key(Command::Find), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(keys.key(Command::Open).isEmpty());
        keys.resetAll();
        QCOMPARE(keys.key(Command::Open), specOf(Command::Open).key);
        QVERIFY(settings->allKeys().isEmpty());
    }

    void actionsFollowTheKeys()
    {
        const auto settings = store(u"actions.ini"_s);
        CommandKeys keys(*settings);
        QMainWindow window;
        CommandActions actions(&window);
        actions.useKeys(keys);
        keys.setKey(Command::Find, QKeySequence(u"F12"_s));
        QCOMPARE(actions.action(Command::Find)->shortcut(), QKeySequence(u"F12"_s));
        QVERIFY(actions.action(Command::Find)->toolTip().contains(u"F12"_s));
    }

    void listsKeys()
    {
        const auto settings = store(u"list.ini"_s);
        CommandKeys keys(*settings);
        KeysModel model(keys);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), static_cast<int>(commandSpecs().size()));
        model.setQuery(u"ctrl+k"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(static_cast<int>(model.command(0)), static_cast<int>(Command::SearchCommands));
        keys.setKey(Command::SearchCommands, QKeySequence(u"F12"_s));
        QCOMPARE(model.index(0, KeysModel::KeyColumn).data().toString(), u"F12"_s);
        QVERIFY(model.index(0, 0).data(KeysModel::ChangedRole).toBool());
    }

    void theHelpIsWholeInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en-GB"_s;
        QTest::newRow("German") << u"de-AT"_s;
        QTest::newRow("Arabic") << u"ar"_s;
        QTest::newRow("a language without help") << u"xx"_s;
    }

    void theHelpIsWholeInEachLanguage()
    {
        QFETCH(const QString, language);
        const auto settings = store(u"help.ini"_s);
        const CommandKeys keys(*settings);
        const std::vector<HelpPage> pages = helpPages({language}, keys);
        QCOMPARE(pages.size(), std::size_t(6));
        QSet<QString> names;
        for (const HelpPage &page : pages)
            names.insert(page.name);
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        static const QRegularExpression picture(u"src=\"([^\"]+)\""_s);
        HelpBrowser browser;
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty() && plainTextOf(page).size() > 400, qPrintable(page.name));
            for (const QRegularExpressionMatch &match : link.globalMatch(page.html))
                QVERIFY2(names.contains(match.captured(1)), qPrintable(match.captured(1)));
            browser.showPage(page);
            for (const QRegularExpressionMatch &match : picture.globalMatch(page.html)) {
                const QVariant image
                    = browser.document()->resource(QTextDocument::ImageResource, QUrl(match.captured(1)));
                QVERIFY2(hasInk(image.value<QPixmap>().toImage()), qPrintable(match.captured(1)));
            }
        }
    }

    void theHelpHasEveryKeyInForce()
    {
        const auto settings = store(u"keyspage.ini"_s);
        CommandKeys keys(*settings);
        keys.setKey(Command::Find, QKeySequence(u"F12"_s));
        const QString text = plainTextOf(helpPages({u"en"_s}, keys).at(4));
        for (const CommandSpec &spec : commandSpecs())
            QVERIFY2(text.contains(nameOf(spec.id)), spec.name);
        QVERIFY(text.contains(u"F12"_s));
    }

    void searchesTheHelp()
    {
        const auto settings = store(u"search.ini"_s);
        const CommandKeys keys(*settings);
        HelpWindow window(keys);
        window.show();
        auto *list = window.findChild<QListWidget *>();
        auto *field = window.findChild<QLineEdit *>();
        QCOMPARE(list->count(), 6);
        QTest::keyClicks(field, u"hedge"_s);
        QVERIFY(list->count() > 0 && list->count() < 6);
        QTest::keyClicks(field, u" nowhere to be found"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(window.findChild<HelpBrowser *>()->toPlainText().contains(u"nowhere"_s));
        window.showPage(u"verdicts"_s);
        QVERIFY(window.findChild<HelpBrowser *>()->toPlainText().startsWith(u"How verdicts are made"_s));
    }
};

QTEST_MAIN(TestKeysAndHelp)
#include "tst_keys_and_help.moc"
