#include "core/align/align.h"
#include "tests/align/stories.h"

#include <QTest>

#include <algorithm>

using namespace retold;
using namespace Qt::StringLiterals;

/// Sentences that have hardly a word in common, and their place alone.
class TestSlots : public QObject {
    Q_OBJECT

private slots:
    void linksByPlace_data();
    void linksByPlace();
};

namespace {

bool isLinked(const Alignment &alignment, int left, int right)
{
    return std::ranges::any_of(alignment.links, [&](const Link &link) {
        return std::ranges::count(link.left.sentences, left) == 1
            && std::ranges::count(link.right.sentences, right) == 1;
    });
}

} // namespace

void TestSlots::linksByPlace_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("areLinked");
    QTest::newRow("other words, same build") << u"“We are against being its rubbish tip.”"_s
                                             << u"“We are opposed to being its dumping ground.”"_s << true;
    QTest::newRow("function words and one verb") << u"She said she would stand in any contest."_s
                                                 << u"She added that she would run in any ballot."_s << true;
    QTest::newRow("one word changed") << u"“It was neglect.”"_s << u"“It was greed.”"_s << true;
    QTest::newRow("short, of one subject")
        << u"The boatswain remained in hospital."_s << u"The boatswain died."_s << true;
    QTest::newRow("a likely pair of its own")
        << u"The brewer denied it."_s << u"The brewer admitted it."_s << true;
    QTest::newRow("one article, other subjects")
        << u"The boatswain died."_s << u"The gulls circled over the quay."_s << false;
    QTest::newRow("nothing in common")
        << u"It has twelve rooms and a cellar."_s << u"Gulls circled over the quay."_s << false;
    QTest::newRow("a few common words") << u"Not everyone in the village is against the sale."_s
                                        << u"But not everyone was cheering."_s << false;
}

/// Between two that are told alike, and behind the last of them.
void TestSlots::linksByPlace()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, areLinked);
    for (const bool isAtEnd : {false, true}) {
        const auto version = [isAtEnd](const QString &told) {
            QStringList sentences{u"The lighthouse at Orrin Head will be sold to a brewer from Kesby."_s,
                                  u"Its keeper, Ada Quill, has gone to court over the price."_s, told,
                                  u"The judge will hear the brewer on 12 March."_s};
            if (isAtEnd)
                sentences.removeLast();
            return test::versionOf(sentences);
        };
        const Result<Alignment> alignment = alignVersions(std::vector{version(left), version(right)}, {});
        QVERIFY(isLinked(*alignment, 1, 1));
        QCOMPARE(isLinked(*alignment, 2, 2), areLinked);
    }
}

QTEST_APPLESS_MAIN(TestSlots)
#include "tst_slots.moc"
