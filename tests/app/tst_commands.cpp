#include "app/commands/command_actions.h"
#include "app/theme/icons.h"

#include <QAction>
#include <QImage>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether anything of the icon is to be seen; of a file that is not there, nothing is.
bool hasInk(const QIcon &picture)
{
    const QImage image = picture.pixmap(32).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCommands final : public QObject {
    Q_OBJECT

private slots:
    void everyCommandIsComplete_data()
    {
        QTest::addColumn<int>("command");
        for (const CommandSpec &spec : commandSpecs())
            QTest::newRow(spec.name) << static_cast<int>(spec.id);
    }

    void everyCommandIsComplete()
    {
        QFETCH(const int, command);
        const CommandSpec &spec = specOf(static_cast<Command>(command));
        const QString text = QString::fromUtf8(spec.text);
        const QString help = QString::fromUtf8(spec.help);
        QCOMPARE(text.count(u'&'), 1);
        QVERIFY2(help.endsWith(u'.') && help.front().isUpper(), qPrintable(help));
        QVERIFY(!spec.key.isEmpty());
        QVERIFY2(hasInk(icon(QString::fromLatin1(spec.icon))), spec.icon);
    }

    void anIconThatIsNotThereHasNoInk() { QVERIFY(!hasInk(icon(u"no-such-icon"_s))); }

    void noNameAndNoKeyOccursTwice()
    {
        QSet<QString> names;
        QSet<QString> keys;
        for (const CommandSpec &spec : commandSpecs()) {
            QVERIFY2(!names.contains(QString::fromLatin1(spec.name)), spec.name);
            QVERIFY2(!keys.contains(spec.key.toString()), spec.name);
            names.insert(QString::fromLatin1(spec.name));
            keys.insert(spec.key.toString());
        }
    }

    void everyCommandStandsInAMenuWithAMnemonicOfItsOwn()
    {
        QMainWindow window;
        const CommandActions actions(&window);
        actions.fill(*window.menuBar());
        std::size_t found = 0;
        for (const QAction *menu : window.menuBar()->actions()) {
            QSet<QChar> mnemonics;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                ++found;
                const QString text = action->text();
                const QChar mnemonic = text.at(text.indexOf(u'&') + 1).toLower();
                QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(menu->text() + u": "_s + text));
                mnemonics.insert(mnemonic);
            }
        }
        QCOMPARE(found, commandSpecs().size());
    }

    void actionsSayWhatTheyDo()
    {
        QMainWindow window;
        const CommandActions actions(&window);
        for (const CommandSpec &spec : commandSpecs()) {
            const QAction *action = actions.action(spec.id);
            QCOMPARE(action->shortcut(), spec.key);
            QCOMPARE(action->statusTip(), QString::fromUtf8(spec.help));
            QVERIFY(action->toolTip().contains(spec.key.toString(QKeySequence::NativeText)));
            QCOMPARE(action->isCheckable(), spec.checkable);
        }
    }

    void withoutAStoryOnlyOpeningIsPossible()
    {
        QMainWindow window;
        const CommandActions actions(&window);
        actions.updateCommands({});
        for (const Command command : {Command::Open, Command::Paste, Command::OpenSample, Command::Quit,
                                      Command::ZoomIn, Command::DarkColours, Command::About})
            QVERIFY2(actions.action(command)->isEnabled(), specOf(command).name);
        for (const Command command :
             {Command::ExportReport, Command::CloseStory, Command::RemoveVersion, Command::NextFinding,
              Command::PreviousFinding, Command::CycleReference, Command::Cancel, Command::MarkNames})
            QVERIFY2(!actions.action(command)->isEnabled(), specOf(command).name);
    }

    void oneVersionHasNothingToExportOrToHoldAgainst()
    {
        QMainWindow window;
        const CommandActions actions(&window);
        WindowState state;
        state.versions = 1;
        state.hasComparison = true;
        actions.updateCommands(state);
        QVERIFY(!actions.action(Command::ExportReport)->isEnabled());
        QVERIFY(!actions.action(Command::CycleReference)->isEnabled());
        QVERIFY(actions.action(Command::CloseStory)->isEnabled());
        state.versions = 2;
        actions.updateCommands(state);
        QVERIFY(actions.action(Command::ExportReport)->isEnabled());
        QVERIFY(actions.action(Command::CycleReference)->isEnabled());
    }

    void oneSchemeIsChecked()
    {
        QMainWindow window;
        const CommandActions actions(&window);
        WindowState state;
        state.scheme = ColourScheme::Dark;
        actions.updateCommands(state);
        QVERIFY(actions.action(Command::DarkColours)->isChecked());
        QVERIFY(!actions.action(Command::LightColours)->isChecked());
        QVERIFY(!actions.action(Command::SystemColours)->isChecked());
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
