#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a run of the program ended.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray errors;
};

/// Runs the built program, without a display, for a person with this locale.
Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RETOLD_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommandLine final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"wire.txt"_s,
              "Mayor weighs sea wall\n\nThe mayor of Orrin, Ada Moss, said on Monday that a wall would cost "
              "3 billion "
              "pounds.\n\n\"We may build it,\" she said.\n");
        write(u"post.txt"_s,
              "Mayor vows sea wall\n\nAda Moss, mayor of Orrin, said on Monday that a wall would cost 5 "
              "billion "
              "pounds.\n\n\"We will build it,\" she said.\n");
        write(u"empty.txt"_s, "");
        write(u"binary.txt"_s,
              QByteArray("\x7f"
                         "ELF\x02\x01\x00\x00\x00\xff\xfe",
                         11)
                  .repeated(50));
        write(u"western.txt"_s, "The caf\xe9 in Orrin, said Ren\xe9 Dupr\xe9, will close in May.\n");
        write(u"-dash.txt"_s, "A file with a dash.\n");
    }

    void helpIsComplete_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("all") << QStringList{
            u"--help"_s} << QStringList{u"compare"_s, u"inspect"_s, u"Exit status"_s, u"F8"_s, u"Examples"_s};
        QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"Usage"_s};
        QTest::newRow("compare") << QStringList{u"compare"_s, u"--help"_s}
                                 << QStringList{u"--format"_s,   u"--output"_s,   u"--reference"_s,
                                                u"--fail-on"_s,  u"--language"_s, u"--sentence-per-line"_s,
                                                u"Exit status"_s};
        QTest::newRow("inspect") << QStringList{u"inspect"_s, u"--help"_s}
                                 << QStringList{u"--format"_s, u"--output"_s, u"--language"_s,
                                                u"Exit status"_s};
    }

    void helpIsComplete()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, words);
        const Run result = run(arguments);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors, QByteArray());
        const QString help = QString::fromUtf8(result.out);
        for (const QString &word : words)
            QVERIFY2(help.contains(word), qPrintable(word));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void versionIsOneLine()
    {
        const Run result = run({u"--version"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray("retold " RETOLD_VERSION "\n"));
    }

    void badUsageEndsWithTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // What the line must name.
        const QString a = path(u"wire.txt"_s);
        const QString b = path(u"post.txt"_s);
        QTest::newRow("unknown option") << QStringList{u"compare"_s, a, b, u"--bogus"_s} << u"bogus"_s;
        QTest::newRow("unknown option alone") << QStringList{u"--bogus"_s} << u"--bogus"_s;
        QTest::newRow("no file") << QStringList{u"compare"_s} << u"compare"_s;
        QTest::newRow("one file") << QStringList{u"compare"_s, a} << u"two"_s;
        QTest::newRow("inspect nothing") << QStringList{u"inspect"_s} << u"inspect"_s;
        QTest::newRow("unknown format")
            << QStringList{u"compare"_s, a, b, u"--format"_s, u"pdf"_s} << u"pdf"_s;
        QTest::newRow("no format") << QStringList{u"compare"_s, a, b, u"--format"_s} << u"format"_s;
        QTest::newRow("inspect has no html")
            << QStringList{u"inspect"_s, a, u"--format"_s, u"html"_s} << u"html"_s;
        QTest::newRow("two formats") << QStringList{u"compare"_s, a, b, u"--format=json"_s, u"--format=csv"_s}
                                     << u"--format"_s;
        QTest::newRow("reference 0") << QStringList{u"compare"_s, a, b, u"--reference"_s, u"0"_s} << u"0"_s;
        QTest::newRow("reference 3") << QStringList{u"compare"_s, a, b, u"--reference"_s, u"3"_s} << u"3"_s;
        QTest::newRow("reference x") << QStringList{u"compare"_s, a, b, u"--reference"_s, u"x"_s} << u"x"_s;
        QTest::newRow("fail on style")
            << QStringList{u"compare"_s, a, b, u"--fail-on"_s, u"style"_s} << u"style"_s;
        QTest::newRow("language") << QStringList{u"compare"_s, a, b, u"--language"_s, u"klingon"_s}
                                  << u"klingon"_s;
        QTest::newRow("standard input twice") << QStringList{u"compare"_s, u"-"_s, u"-"_s} << u"-"_s;
        QTest::newRow("missing file")
            << QStringList{u"compare"_s, a, path(u"nowhere.txt"_s)} << u"nowhere.txt"_s;
        QTest::newRow("folder as input")
            << QStringList{u"inspect"_s, m_folder.path()} << QDir(m_folder.path()).dirName();
        QTest::newRow("empty file") << QStringList{u"inspect"_s, path(u"empty.txt"_s)} << u"empty.txt"_s;
        QTest::newRow("binary file") << QStringList{u"inspect"_s, path(u"binary.txt"_s)} << u"binary.txt"_s;
        QTest::newRow("folder as output")
            << QStringList{u"compare"_s, a, b, u"-o"_s, m_folder.path()} << m_folder.path();
        QTest::newRow("output in no folder")
            << QStringList{u"compare"_s, a, b, u"-o"_s, path(u"no/where.json"_s)} << u"where.json"_s;
        QTest::newRow("output is an input") << QStringList{u"compare"_s, a, b, u"-o"_s, b} << b;
        QTest::newRow("full device") << QStringList{u"compare"_s, a, b, u"-o"_s, u"/dev/full"_s}
                                     << u"/dev/full"_s;
    }

    void badUsageEndsWithTwoAndOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const Run result = run(arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(result.errors).contains(named), result.errors.constData());
    }

    void everyFormatComesOut_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("text") << u"text"_s << QByteArray("2 version");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\"finding\",");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    }

    void everyFormatComesOut()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, begin);
        const QStringList arguments{u"compare"_s, path(u"wire.txt"_s), path(u"post.txt"_s), u"--format"_s,
                                    format};
        const Run first = run(arguments);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.errors, QByteArray());
        QVERIFY(first.out.startsWith(begin));
        QCOMPARE(run(arguments).out, first.out);

        const QString target = path(u"out."_s + format);
        const Run toFile = run(arguments + QStringList{u"--output"_s, target});
        QCOMPARE(toFile.status, 0);
        QCOMPARE(toFile.out, QByteArray());
        QCOMPARE(contentOf(target), first.out);
    }

    void aFailureLeavesTheFormerOutput()
    {
        const QString target = path(u"kept.json"_s);
        write(u"kept.json"_s, "former");
        QCOMPARE(run({u"compare"_s, path(u"wire.txt"_s), path(u"nowhere.txt"_s), u"-o"_s, target}).status, 2);
        QCOMPARE(contentOf(target), QByteArray("former"));
    }

    void theReferenceCountsFromOne()
    {
        const auto reference = [this](const QString &number) {
            const Run result = run({u"compare"_s, path(u"wire.txt"_s), path(u"post.txt"_s), u"--format"_s,
                                    u"json"_s, u"--reference"_s, number});
            return QJsonDocument::fromJson(result.out).object().value("reference"_L1);
        };
        QCOMPARE(reference(u"1"_s).toInt(-1), 0);
        QCOMPARE(reference(u"2"_s).toInt(-1), 1);
        QVERIFY(reference(u"none"_s).isNull());
    }

    void standardInputIsAVersion()
    {
        const QByteArray text = contentOf(path(u"post.txt"_s));
        const Run result = run({u"compare"_s, path(u"wire.txt"_s), u"-"_s, u"--format"_s, u"json"_s}, text);
        QCOMPARE(result.status, 0);
        const QJsonArray versions
            = QJsonDocument::fromJson(result.out).object().value("versions"_L1).toArray();
        QCOMPARE(versions.at(1).toObject().value("text"_L1).toString(), QString::fromUtf8(text));
    }

    void standardInputThatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("redirection");
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("closed") << u"<&-"_s << "cannot read standard input: Bad file descriptor"_ba;
        QTest::newRow("a folder") << u"</"_s << "cannot read standard input: Is a directory"_ba;
        QTest::newRow("without end") << u"</dev/zero"_s << "it has more than 32.00 MiB"_ba;
    }

    void standardInputThatCannotBeReadIsNamed()
    {
        QFETCH(const QString, redirection);
        QFETCH(const QByteArray, cause);
        QProcess shell;
        shell.start(u"bash"_s,
                    {u"-c"_s,
                     u"LC_ALL=C.UTF-8 '%1' inspect - %2"_s.arg(QStringLiteral(RETOLD_PROGRAM), redirection)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 2);
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(errors.contains(cause) && errors.count('\n') == 1, errors.constData());
    }

    void inspectGivesOneObjectALine()
    {
        const Run result
            = run({u"inspect"_s, path(u"wire.txt"_s), path(u"post.txt"_s), u"--format"_s, u"json"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.count('\n'), 2);
        int id = 0;
        for (const QByteArray &line : result.out.trimmed().split('\n'))
            QCOMPARE(QJsonDocument::fromJson(line).object().value("id"_L1).toInt(-1), id++);
    }

    void inspectTellsAPersonWhatWasRead()
    {
        const Run result = run({u"inspect"_s, path(u"wire.txt"_s)});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains("wire.txt"));
        QVERIFY(result.out.contains("We may build it"));
    }

    void eachLineIsASentenceWhereAsked()
    {
        const Run result = run({u"inspect"_s, u"-"_s, u"--format"_s, u"json"_s, u"--sentence-per-line"_s,
                                u"--language"_s, u"EN"_s},
                               "One. Two.\nThree. Four.\n");
        const QJsonObject version = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(version.value("sentences"_L1).toArray().size(), 2);
        QCOMPARE(version.value("language"_L1).toString(), u"en"_s);
    }

    void peopleReadTheirLanguage()
    {
        const QStringList compare{u"compare"_s, path(u"wire.txt"_s), path(u"post.txt"_s)};
        QVERIFY(run(compare).out.startsWith("2 versions compared"));
        QVERIFY(run(compare, {}, u"de_AT.UTF-8"_s).out.startsWith("2 Fassungen verglichen"));
        QVERIFY(run(compare, {}, u"ja_JP.UTF-8"_s).out.startsWith("2 versions compared"));
        QVERIFY(run(compare + QStringList{u"--format=html"_s}, {}, u"de_DE.UTF-8"_s)
                    .out.contains("<html lang=\"de"));
        const Run inspected = run({u"inspect"_s, path(u"wire.txt"_s)});
        QVERIFY2(inspected.out.contains("1 quotation") && !inspected.out.contains("(s)"),
                 inspected.out.constData());
        const Run missing = run({u"inspect"_s, path(u"nowhere.txt"_s)}, {}, u"de_DE.UTF-8"_s);
        QVERIFY2(missing.errors.contains("gibt es nicht"), missing.errors.constData());
    }

    void machinesReadTheSameEverywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString a = path(u"wire.txt"_s);
        const QString b = path(u"post.txt"_s);
        QTest::newRow("json") << QStringList{u"compare"_s, a, b, u"--format=json"_s};
        QTest::newRow("csv") << QStringList{u"compare"_s, a, b, u"--format=csv"_s};
        QTest::newRow("inspect") << QStringList{u"inspect"_s, a, u"--format=json"_s};
        QTest::newRow("notes about the encoding")
            << QStringList{u"inspect"_s, path(u"western.txt"_s), u"--format=json"_s};
    }

    void machinesReadTheSameEverywhere()
    {
        QFETCH(const QStringList, arguments);
        const Run english = run(arguments);
        QCOMPARE(english.status, 0);
        for (const QString &locale : {u"de_DE.UTF-8"_s, u"fr_FR.UTF-8"_s, u"ar_EG.UTF-8"_s, u"en_IN.UTF-8"_s})
            QCOMPARE(run(arguments, {}, locale).out, english.out);
    }

    void failOnSetsTheStatus()
    {
        const QString a = path(u"wire.txt"_s);
        const QStringList same{u"compare"_s, a, a, u"--fail-on"_s, u"minor"_s};
        QCOMPARE(run(same).status, 0);
        const QStringList changed{u"compare"_s, a, path(u"post.txt"_s), u"--fail-on"_s, u"minor"_s};
        QCOMPARE(run(changed).status, 1);
    }

    void afterTwoDashesAllAreFiles()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RETOLD_PROGRAM),
                      {u"inspect"_s, u"--format"_s, u"json"_s, u"--"_s, u"-dash.txt"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("A file with a dash."));
    }

    void aReaderThatGoesAwayIsNamed()
    {
        const QString command = u"'%1' compare '%2' '%3' --format html | true; echo ${PIPESTATUS[0]}"_s.arg(
            QStringLiteral(RETOLD_PROGRAM), path(u"wire.txt"_s), path(u"post.txt"_s));
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, command});
        QVERIFY(shell.waitForFinished(60000));
        const QByteArray status = shell.readAllStandardOutput().trimmed();
        QVERIFY2(status == "2" || status == "0", status.constData()); // 0 where the pipe took it all.
        QVERIFY(shell.readAllStandardError().count('\n') <= 1);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
