#include "core/report/report.h"
#include "tests/report/told.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

namespace {

/// Reads RFC 4180 as a spreadsheet would.
QList<QStringList> recordsOf(const QString &csv)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar character = csv.at(i);
        if (isQuoted && character == u'"' && i + 1 < csv.size() && csv.at(i + 1) == u'"') {
            cell += csv.at(++i);
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character == u',') {
            record += cell;
            cell.clear();
        } else if (!isQuoted && character == u'\n') {
            records += record + QStringList(cell);
            record.clear();
            cell.clear();
        } else if (isQuoted || character != u'\r') {
            cell += character;
        }
    }
    return records;
}

Comparison withMessage(const QString &message)
{
    Comparison comparison = compared({u"The dam broke."_s, u"The dam held."_s});
    comparison.findings = {findingAbout(comparison, message)};
    return comparison;
}

} // namespace

class TestCsv final : public QObject {
    Q_OBJECT

private slots:
    void aMessageComesBack_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"not is lost"_s << u"not is lost"_s;
        QTest::newRow("comma and marks") << u"“a, b” is \"c\""_s << u"“a, b” is \"c\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("line end") << u"one\r\ntwo"_s << u"one two"_s;
    }

    void aMessageComesBack()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, expected);
        const QList<QStringList> records = recordsOf(QString::fromUtf8(renderCsv(withMessage(message))));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(1).at(3), expected);
    }

    void everyRecordHasTheFieldsOfTheHead()
    {
        const QByteArray csv = renderCsv(withMessage(u"x"_s));
        QVERIFY(csv.endsWith("\r\n"));
        const QList<QStringList> records = recordsOf(QString::fromUtf8(csv));
        QCOMPARE(records.at(0).size(), records.at(1).size());
        QCOMPARE(records.at(0).first(5),
                 QStringList({u"finding"_s, u"severity"_s, u"kind"_s, u"message"_s, u"why"_s}));
        QCOMPARE(records.at(1).at(5), u"The dam broke."_s);
        QCOMPARE(records.at(1).at(9), u"The dam held."_s);
    }

    void withoutFindingsThereIsTheHeadAlone()
    {
        Comparison comparison = withMessage({});
        comparison.findings.clear();
        QCOMPARE(renderCsv(comparison).count("\r\n"), 1);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_report_csv.moc"
