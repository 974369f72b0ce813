#include "core/import/import.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

const QString story
    = u"Ferry talks fail again\n\nThe harbour “is shut”, the pilot said – for good. Café owners wept.\n"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

ImportOptions atMost(qint64 bytes)
{
    ImportOptions options;
    options.maximumBytes = bytes;
    return options;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void saysWhenItGuessed_data();
    void saysWhenItGuessed();
    void keepsTheTextAsItWasDecoded_data();
    void keepsTheTextAsItWasDecoded();
    void marksBrokenUtf8();
    void keepsACharacterThatWasCutOffInSight();
    void namesWhatIsNoText_data();
    void namesWhatIsNoText();
    void refusesNoise();
    void refusesEmptyText_data();
    void refusesEmptyText();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesTooMuch();
    void readsAtMostTheMaximum();
    void takesTextAsItIs();
    void carriesTheOptions();
    void hasTheHashOfTheBytes();
    void messagesStandOnOneLine();

private:
    QString written(const QByteArray &bytes, const QString &name = u"story.txt"_s) const;

    QTemporaryDir m_folder;
};

QString TestImport::written(const QByteArray &bytes, const QString &name) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void TestImport::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QString russian
        = u"Переговоры о пароме снова провалились.\nГавань закрыта, сказал лоцман, и добавил, что суда уйдут "
          u"на север до конца июня.\n"_s;
    const QString japanese
        = u"フェリーの交渉はまた失敗した。\n港は閉まっていると水先人は言った。船は六月の終わりまでに北へ向かう。\n"_s;

    QTest::newRow("ASCII") << QByteArray("A plain line.\n") << u"A plain line.\n"_s;
    QTest::newRow("UTF-8") << story.toUtf8() << story;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + story.toUtf8() << story;
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE") + encoded(story, "UTF-16LE") << story;
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF") + encoded(story, "UTF-16BE") << story;
    QTest::newRow("UTF-32LE with mark")
        << QByteArray("\xFF\xFE\0\0", 4) + encoded(story, "UTF-32LE") << story;
    QTest::newRow("UTF-32BE with mark")
        << QByteArray("\0\0\xFE\xFF", 4) + encoded(story, "UTF-32BE") << story;
    QTest::newRow("UTF-16LE") << encoded(story, "UTF-16LE") << story;
    QTest::newRow("UTF-16BE") << encoded(story, "UTF-16BE") << story;
    QTest::newRow("UTF-32LE") << encoded(story, "UTF-32LE") << story;
    QTest::newRow("UTF-32BE") << encoded(story, "UTF-32BE") << story;
    QTest::newRow("windows-1252") << encoded(story, "windows-1252") << story;
    QTest::newRow("short windows-1252") << encoded(u"Café “Zoë”"_s, "windows-1252") << u"Café “Zoë”"_s;
    QTest::newRow("KOI8-R") << encoded(russian, "KOI8-R") << russian;
    QTest::newRow("windows-1251") << encoded(russian, "windows-1251") << russian;
    QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS") << japanese;
    QTest::newRow("EUC-JP") << encoded(japanese, "EUC-JP") << japanese;
}

void TestImport::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    const Result<Version> version = importFile(written(bytes));

    QVERIFY(version);
    QCOMPARE(version->text, expected);
    QCOMPARE(version->source, u"story.txt"_s);
}

void TestImport::saysWhenItGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("notice"); // A part of it; empty for none at all.

    QTest::newRow("UTF-8") << story.toUtf8() << QString();
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFF\xFE") + encoded(story, "UTF-16LE") << QString();
    QTest::newRow("UTF-16 without") << encoded(story, "UTF-16LE") << u"UTF-16LE"_s;
    QTest::newRow("windows-1252") << encoded(story, "windows-1252") << u"windows-1252"_s;
    QTest::newRow("cut off in a tag") << story.toUtf8() + "\n<aside class=\"box rig" << u"tag"_s;
    QTest::newRow("cut off in a tag that closes") << story.toUtf8() + "\n</sectio" << u"tag"_s;
    QTest::newRow("whole tags") << story.toUtf8() + "\n<br>\n" << QString();
    QTest::newRow("less than") << story.toUtf8() + "\n2 < 3, and a <3" << QString();
}

void TestImport::saysWhenItGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, notice);

    const Result<Version> version = importBytes(bytes, u"story.txt"_s);

    QVERIFY(version);
    QCOMPARE(version->notices.size(), notice.isEmpty() ? 0 : 1);
    QVERIFY(version->notices.join(u'\n').contains(notice));
}

void TestImport::keepsTheTextAsItWasDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("CR LF") << QByteArray("One.\r\n\r\nTwo.\r\n");
    QTest::newRow("CR") << QByteArray("One.\rTwo.\r");
    QTest::newRow("NUL bytes") << QByteArray("The harbour\0 is shut, said the pilot.\0\n", 39);
    QTest::newRow("control characters")
        << QByteArray("\x01The harbour is shut.\x1B[0m\x7F It stays so.\x1A\n");
    QTest::newRow("blanks around") << QByteArray("  \n\tOne.  \n\n\n");
    QTest::newRow("a second mark") << QByteArray("One \xEF\xBB\xBF.\n");
}

void TestImport::keepsTheTextAsItWasDecoded()
{
    QFETCH(QByteArray, bytes);

    const Result<Version> version = importBytes(bytes, u"story.txt"_s);

    QVERIFY(version);
    QCOMPARE(version->text.toUtf8(), bytes);
}

void TestImport::marksBrokenUtf8()
{
    const QByteArray bytes = QString(u"Café “Zoë” – “naïve” – déjà vu – Ærø"_s).toUtf8() + " \xFF end";

    const Result<Version> version = importBytes(bytes, u"story.txt"_s);

    QVERIFY(version);
    QVERIFY(version->text.startsWith(u"Café “Zoë”"));
    QVERIFY(version->text.endsWith(u"\uFFFD end"));
    QCOMPARE(version->notices.size(), 1);
}

void TestImport::keepsACharacterThatWasCutOffInSight()
{
    const Result<Version> version = importBytes(story.toUtf8() + "Caf\xC3", u"story.txt"_s);

    QVERIFY(version);
    QCOMPARE(version->text, story + u"Caf\uFFFD"_s);
}

void TestImport::namesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");

    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\n") << u"a PDF document"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"a PNG picture"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << u"a JPEG picture"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0notes.txt", 19) << u"a ZIP archive"_s;
    QTest::newRow("Word") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0word/document.xml", 27)
                          << u"a Word document"_s;
    QTest::newRow("OpenDocument") << QByteArray(
        "PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text", 53)
                                  << u"an OpenDocument text"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi Ferry talks fail}") << u"an RTF document"_s;
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01\0\0\0",
                                       10)
                         << u"a program"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0\0", 6) << u"a gzip archive"_s;
}

void TestImport::namesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);

    const Result<Version> version = importFile(written(bytes, u"report.txt"_s));

    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::NotText);
    QVERIFY2(version.error().message.contains(named), qPrintable(version.error().message));
    QVERIFY(version.error().message.contains(u"report.txt"));
}

void TestImport::refusesNoise()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        QByteArray bytes(4096, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        bytes[0] = '\xAA'; // No format's first byte, and no mark's.
        const Result<Version> version = importBytes(bytes, u"noise"_s);
        QVERIFY(!version);
        QCOMPARE(version.error().code, ErrorCode::NotText);
    }
}

void TestImport::refusesEmptyText_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("white space") << QByteArray(" \n\t\r\n\xC2\xA0");
}

void TestImport::refusesEmptyText()
{
    QFETCH(QByteArray, bytes);

    const Result<Version> version = importFile(written(bytes, u"empty.txt"_s));

    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::FileEmpty);
    QVERIFY(version.error().message.contains(u"empty.txt"));
}

void TestImport::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");

    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("pipe that nobody writes to") << pipe;
    QTest::newRow("device without end") << u"/dev/zero"_s;
    QTest::newRow("no name") << QString();
}

void TestImport::refusesWhatIsNoFile()
{
    QFETCH(QString, path);

    const Result<Version> version = importFile(path);

    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::FileUnreadable);
    QVERIFY(version.error().message.contains(path));
}

void TestImport::refusesTooMuch()
{
    const QString path = written(QByteArray(3000, 'a'), u"long.txt"_s);

    const Result<Version> version = importFile(path, atMost(2048));

    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::TooLarge);
    for (const QString &part : {u"long.txt"_s, u"2.93 KiB"_s, u"2.00 KiB"_s})
        QVERIFY2(version.error().message.contains(part), qPrintable(version.error().message));
}

void TestImport::readsAtMostTheMaximum()
{
    const QString path = written(QByteArray(2048, 'a'), u"long.txt"_s);

    QVERIFY(importFile(path, atMost(2048)));
    QVERIFY(!importBytes(QByteArray(2049, 'a'), u"paste"_s, atMost(2048)));
}

void TestImport::takesTextAsItIs()
{
    const QString text = u"\uFEFFA lone \xD800 surrogate.\r\n"_s;

    const Result<Version> version = importText(text, u"pasted text"_s);

    QVERIFY(version);
    QCOMPARE(version->text, text);
    QCOMPARE(importText(u" \n"_s, u"pasted text"_s).error().code, ErrorCode::FileEmpty);
}

void TestImport::carriesTheOptions()
{
    const Result<Version> version
        = importBytes("Eins.\nZwei.\n", u"-"_s, {.language = u"de"_s, .sentencePerLine = true});

    QVERIFY(version);
    QCOMPARE(version->language, u"de"_s);
    QVERIFY(version->sentencePerLine);
    QVERIFY(version->outlet.isEmpty());
}

void TestImport::hasTheHashOfTheBytes()
{
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + "One.\r\n";
    const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();

    QCOMPARE(importBytes(bytes, u"one.txt"_s)->sha256, expected);
}

void TestImport::messagesStandOnOneLine()
{
    const Result<Version> version = importFile(u"two\nlines.txt"_s);

    QVERIFY(!version);
    QVERIFY(!version.error().message.contains(u'\n'));
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
