#include "core/report/code_points.h"
#include "core/report/html_marks.h"

#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

namespace {

Mark mark(qsizetype begin, qsizetype end, Layer layer, const QString &name)
{
    Mark result;
    result.range = {begin, end};
    result.layer = layer;
    result.element = "span"_L1;
    result.cssClass = name;
    return result;
}

/// The marked text with an element as "[name …]".
QString written(const QString &text, const TextRange &range, const std::vector<Mark> &marks)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartElement("p"_L1);
    writeMarked(writer, text, range, marks);
    writer.writeEndElement();
    QXmlStreamReader reader(bytes);
    QString result;
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && depth++ > 0)
            result += u'[' + reader.attributes().value("class"_L1).toString() + u' ';
        else if (reader.isEndElement() && --depth > 0)
            result += u']';
        else if (reader.isCharacters())
            result += reader.text();
    }
    return reader.hasError() ? reader.errorString() : result;
}

} // namespace

class TestMarks final : public QObject {
    Q_OBJECT

private slots:
    void marksNest_data()
    {
        QTest::addColumn<QString>("ranges"); // Layer and range: q, f, c for quote, figure, change.
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << u"abcdefgh"_s;
        QTest::newRow("one") << u"q 1 3"_s << u"a[q bc]defgh"_s;
        QTest::newRow("all") << u"q 0 8"_s << u"[q abcdefgh]"_s;
        QTest::newRow("side by side") << u"q 1 3,q 3 5"_s << u"a[q bc][q de]fgh"_s;
        QTest::newRow("inside") << u"q 1 6,f 2 4"_s << u"a[q b[f cd]ef]gh"_s;
        QTest::newRow("inner begins first") << u"c 0 4,q 2 6"_s << u"[c ab][q [c cd]ef]gh"_s;
        QTest::newRow("inner ends last") << u"q 0 4,c 2 6"_s << u"[q ab[c cd]][c ef]gh"_s;
        QTest::newRow("three deep, crossing") << u"q 0 5,f 1 7,c 2 3"_s << u"[q a[f b[c c]de]][f fg]h"_s;
        QTest::newRow("same range") << u"c 1 3,q 1 3"_s << u"a[q [c bc]]defgh"_s;
        QTest::newRow("caret") << u"c 3 3"_s << u"abc[c ]defgh"_s;
        QTest::newRow("caret at the end") << u"c 8 8"_s << u"abcdefgh[c ]"_s;
        QTest::newRow("beyond the text") << u"q 6 20"_s << u"abcdef[q gh]"_s;
    }

    void marksNest()
    {
        QFETCH(const QString, ranges);
        QFETCH(const QString, expected);
        std::vector<Mark> marks;
        for (const QString &item : ranges.split(u',', Qt::SkipEmptyParts)) {
            const QStringList parts = item.split(u' ');
            const Layer layer = parts.at(0) == "q"_L1 ? Layer::Quote
                : parts.at(0) == "f"_L1               ? Layer::Figure
                                                      : Layer::Change;
            marks.push_back(mark(parts.at(1).toInt(), parts.at(2).toInt(), layer, parts.at(0)));
        }
        QCOMPARE(written(u"abcdefgh"_s, {0, 8}, marks), expected);
    }

    void noMarksLoseAWord()
    {
        const QString text = u"The mayor said “we may build it” for £3 billion in 2031 and left."_s;
        std::mt19937 random(7);
        std::uniform_int_distribution<qsizetype> anywhere(0, text.size());
        std::uniform_int_distribution<int> anyLayer(0, 4);
        for (int round = 0; round < 1000; ++round) {
            std::vector<Mark> marks;
            for (int i = 0; i < 6; ++i) {
                const qsizetype a = anywhere(random);
                const qsizetype b = anywhere(random);
                marks.push_back(
                    mark(std::min(a, b), std::max(a, b), static_cast<Layer>(anyLayer(random)), u"m"_s));
            }
            QString plain = written(text, {0, text.size()}, marks);
            plain.remove(u"[m "_s).remove(u']');
            QCOMPARE(plain, text);
        }
    }

    void codePointsCountPairsOnce()
    {
        const QString text = u"a\U0001F600b"_s + QChar(0xD800) + u"c"_s;
        const CodePointOffsets offsets(text);
        QCOMPARE(offsets.at(0), 0);
        QCOMPARE(offsets.at(1), 1);
        QCOMPARE(offsets.at(3), 2);
        QCOMPARE(offsets.at(4), 3);
        QCOMPARE(offsets.at(5), 4);
        QCOMPARE(offsets.at(6), 5);
    }
};

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_report_marks.moc"
