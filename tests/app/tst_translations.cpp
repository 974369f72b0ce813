#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(RETOLD_SOURCE_DIR) + u"/translations"_s;

/// One entry of a .ts file; of a plural, every form.
struct Entry {
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;

    QString name() const { return context + u": "_s + source; }
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!entry.isPlural) {
                entry.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readEntries(const QString &path)
{
    QFile file(path);
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.push_back(readMessage(xml, context));
    }
    return entries;
}

/// What a translation must hold as often as its source: numbered places, and the mark before a mnemonic.
QStringList markers(const QString &text)
{
    static const QRegularExpression pattern(u"%[1-9n]|&(?=[^ ])"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// The sources of a file with what belongs to them, to compare what two files hold.
QStringList namesIn(const QString &path)
{
    QStringList names;
    for (const Entry &entry : readEntries(path))
        names.append(entry.name());
    names.sort();
    return names;
}

} // namespace

/// The files of translations/, one row each.
class TestTranslations final : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsFinished_data() { addFiles(); }
    void everyEntryIsFinished()
    {
        QFETCH(const QString, path);
        const std::vector<Entry> entries = readEntries(path);
        QVERIFY(!entries.empty());
        for (const Entry &entry : entries) {
            const bool isWhole = entry.isFinished && !entry.forms.isEmpty()
                && std::ranges::none_of(entry.forms, [](const QString &form) { return form.isEmpty(); });
            QVERIFY2(isWhole, qPrintable(entry.name()));
        }
    }

    void markersAreThoseOfTheSource_data() { addFiles(); }
    void markersAreThoseOfTheSource()
    {
        QFETCH(const QString, path);
        for (const Entry &entry : readEntries(path)) {
            for (const QString &form : entry.forms) {
                const QByteArray both = (entry.name() + u"\n→ "_s + form).toUtf8();
                QVERIFY2(markers(form) == markers(entry.source), both.constData());
                QVERIFY2(form.endsWith(u'\n') == entry.source.endsWith(u'\n'), both.constData());
            }
        }
    }

    void englishPluralsHaveNoBrackets()
    {
        for (const Entry &entry : readEntries(folder + u"/retold_en.ts"_s)) {
            QVERIFY2(entry.isPlural, qPrintable(entry.name()));
            QCOMPARE(entry.forms.size(), 2);
            for (const QString &form : entry.forms)
                QVERIFY2(!form.contains("(s)"_L1), qPrintable(form));
        }
    }

    /// After a change of strings: build the target update_translations and translate what is new.
    void everyStringOfTheSourcesIsThere_data() { addFiles(); }
    void everyStringOfTheSourcesIsThere()
    {
        QFETCH(const QString, path);
        QTemporaryDir temporary;
        QVERIFY(temporary.isValid());
        const QString fresh = temporary.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(path, fresh));
        QStringList arguments{u"-no-obsolete"_s,
                              u"-locations"_s,
                              u"none"_s,
                              u"-extensions"_s,
                              u"cpp,h"_s,
                              u"-I"_s,
                              QStringLiteral(RETOLD_SOURCE_DIR)};
        if (path.endsWith("_en.ts"_L1))
            arguments.append(u"-pluralonly"_s);
        for (const QString &part : {u"/core"_s, u"/app"_s})
            arguments.append(QStringLiteral(RETOLD_SOURCE_DIR) + part);
        QProcess lupdate;
        lupdate.start(QStringLiteral(RETOLD_LUPDATE), arguments + QStringList{u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList kept = namesIn(path);
        for (const QString &name : namesIn(fresh))
            QVERIFY2(kept.contains(name), qPrintable(u"not in the file: "_s + name));
        QCOMPARE(namesIn(fresh), kept);
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        const QDir files(folder);
        for (const QString &name : files.entryList({u"*.ts"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << files.filePath(name);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
