#include "core/compare/word_diff.h"
#include "core/language/segmentation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

/// One line as one sentence of words.
AnnotatedVersion lineOf(const QString &text)
{
    AnnotatedVersion version;
    version.version.text = text;
    version.version.language = u"en"_s;
    version.version.sentencePerLine = true;
    Segmentation segmentation = segment(version.version);
    version.sentences = std::move(segmentation.sentences);
    version.words = std::move(segmentation.words);
    return version;
}

QString normals(const AnnotatedVersion &version, const IndexRange &range)
{
    QStringList words;
    for (int i = range.begin; i < range.end; ++i)
        words += version.words[static_cast<std::size_t>(i)].normal;
    return words.join(u' ');
}

/// "the same [left -> right] the same {left ~ right}": braces where they are equivalent.
QString picture(const AnnotatedVersion &left, const AnnotatedVersion &right)
{
    QStringList parts;
    for (const WordEdit &edit :
         diffUnits(unitsOf(left.words, left.text()), unitsOf(right.words, right.text()))) {
        const QString before = normals(left, edit.left);
        const QString after = normals(right, edit.right);
        if (edit.kind == EditKind::Same)
            parts += before;
        else if (edit.kind == EditKind::Equivalent)
            parts += u"{%1 ~ %2}"_s.arg(before, after);
        else
            parts += u"[%1 -> %2]"_s.arg(before, after);
    }
    return parts.join(u' ');
}

} // namespace

class TestWordDiff final : public QObject {
    Q_OBJECT

private slots:
    void readsWell_data();
    void readsWell();
    void applyingItToTheLeftGivesTheRight();
    void applyingItToAnyTextGivesTheRight();
    void comparesALineOfAMillionCharactersAtOnce();
};

void TestWordDiff::readsWell_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("all removed") << u"red boats"_s << u""_s << u"[red boats -> ]"_s;
    QTest::newRow("all new") << u""_s << u"red boats"_s << u"[ -> red boats]"_s;
    QTest::newRow("one word") << u"The mayor opened the new bridge"_s << u"The mayor opened the old bridge"_s
                              << u"the mayor opened the [new -> old] bridge"_s;
    QTest::newRow("no stranded function words")
        << u"The city council rejected plans of big shipping firms"_s
        << u"The city council rejected dreams of small shipping firms"_s
        << u"the city council rejected [plans of big -> dreams of small] shipping firms"_s;
    QTest::newRow("a gap begins its phrase")
        << u"He called the baker and the farmer"_s << u"He called the baker and the miller and the farmer"_s
        << u"he called the baker [ -> and the miller] and the farmer"_s;
    QTest::newRow("a gap joins the beginning")
        << u"a sea wall was the only answer"_s << u"a dyke, because a sea wall is the only answer"_s
        << u"[ -> a dyke , because] a sea wall [was -> is] the only answer"_s;
    QTest::newRow("a gap joins the gap before it")
        << u"Divers found the old ship today"_s
        << u"Divers found iron from the old boat and the old ship today"_s
        << u"divers found [ -> iron from the old boat and] the old ship today"_s;
    QTest::newRow("a comma is no change")
        << u"Boats, nets and rope"_s << u"Boats nets and rope"_s << u"boats {, ~ } nets and rope"_s;
    QTest::newRow("per cent") << u"Prices rose by five percent today"_s
                              << u"Prices rose by five per cent today"_s
                              << u"prices rose by five {percent ~ per cent} today"_s;
    QTest::newRow("per cent beside a change")
        << u"Prices rose by five % of wages today"_s << u"Prices rose by five per cent of all wages today"_s
        << u"prices rose by five {% ~ per cent} of [ -> all] wages today"_s;
    QTest::newRow("a word and its halves beside a change")
        << u"The old ferry-boat and the coast guard met"_s << u"The new ferryboat and the coastguard met"_s
        << u"the [old -> new] {ferry - boat ~ ferryboat} and the {coast guard ~ coastguard} met"_s;
    QTest::newRow("capitals of a short name")
        << u"The Nato fleet left port"_s << u"The NATO fleet left port"_s
        << u"the {nato ~ nato} fleet left port"_s;
    QTest::newRow("recast, not confetti")
        << u"The ferry that ran aground on Monday was refloated by two tugs after the tide rose"_s
        << u"Rescuers freed a stranded ship when high water came and crews pulled it off the rocks"_s
        << u"[the ferry that ran aground on monday was refloated by two tugs after the tide rose -> "
           "rescuers freed a stranded ship when high water came and crews pulled it off the rocks]"_s;
}

void TestWordDiff::readsWell()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(picture(lineOf(left), lineOf(right)), "expected");
}

void TestWordDiff::applyingItToTheLeftGivesTheRight()
{
    const QStringList vocabulary{u"the"_s,    u"of"_s,   u"a"_s, u"harbour"_s, u"ferry"_s, u"mayor"_s,
                                 u"opened"_s, u"five"_s, u"%"_s, u","_s,       u"not"_s,   u"“"_s};
    QRandomGenerator random(20250217);
    const auto sentence = [&] {
        QStringList words;
        const int length = random.bounded(14);
        for (int i = 0; i < length; ++i)
            words += vocabulary[random.bounded(vocabulary.size())];
        return lineOf(words.join(u' '));
    };
    for (int round = 0; round < 1000; ++round) {
        const AnnotatedVersion left = sentence();
        const AnnotatedVersion right = sentence();
        QString applied;
        QString wanted;
        IndexRange at{0, 0}; // Where the left and the right have come to.
        for (const WordEdit &edit : diffWords(left.words, right.words)) {
            QCOMPARE(edit.left.begin, at.begin);
            QCOMPARE(edit.right.begin, at.end);
            at = {edit.left.end, edit.right.end};
            const bool same = edit.kind == EditKind::Same;
            applied += (same ? normals(left, edit.left) : normals(right, edit.right)) + u' ';
            wanted += normals(right, edit.right) + u' ';
        }
        QCOMPARE(at.begin, static_cast<int>(left.words.size()));
        QCOMPARE(at.end, static_cast<int>(right.words.size()));
        QCOMPARE(applied, wanted);
    }
}

void TestWordDiff::applyingItToAnyTextGivesTheRight()
{
    // Letters of both directions, combining marks (after letters and alone), marks, rare scripts, halves of
    // surrogates, blanks that nobody sees: whatever ends up in a word must come out as it went in.
    const QStringList pieces{u"a"_s,       u"É"_s,
                             u"e\u0301"_s, u"\u0301"_s,
                             u"שלום"_s,    u"قال"_s,
                             u"\u200f"_s,  u"\u202b"_s,
                             u"ё"_s,       u"ß"_s,
                             u"世界"_s,    u"👩‍🚀"_s,
                             u"𝔛"_s,       u"\u00ad"_s,
                             u"\ufeff"_s,  u" "_s,
                             u" "_s,       u" "_s,
                             u"\u00a0"_s,  u"."_s,
                             u"…"_s,       u"—"_s,
                             u"'"_s,       u"”"_s,
                             u"$"_s,       u"4.5"_s,
                             u"1,000"_s,   u"%"_s,
                             u"not"_s,     u"the"_s,
                             u"l’île"_s,   u"(-)"_s,
                             u"&"_s,       QString(QChar(0xd83d))};
    QRandomGenerator random(77);
    const auto line = [&] {
        QString text;
        for (int length = random.bounded(20); length > 0; --length)
            text += pieces[random.bounded(pieces.size())];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const AnnotatedVersion left = lineOf(line());
        const AnnotatedVersion right = round % 5 == 0 ? left : lineOf(line());
        IndexRange at{0, 0};
        QStringList applied;
        for (const WordEdit &edit :
             diffUnits(unitsOf(left.words, left.text()), unitsOf(right.words, right.text()))) {
            QCOMPARE(edit.left.begin, at.begin);
            QCOMPARE(edit.right.begin, at.end);
            at = {edit.left.end, edit.right.end};
            const bool isSame = edit.kind == EditKind::Same;
            const AnnotatedVersion &source = isSame ? left : right;
            const IndexRange words = isSame ? edit.left : edit.right;
            for (int i = words.begin; i < words.end; ++i)
                applied += source.words[static_cast<std::size_t>(i)].normal;
        }
        QCOMPARE(at.begin, static_cast<int>(left.words.size()));
        QCOMPARE(at.end, static_cast<int>(right.words.size()));
        QStringList wanted;
        for (const Word &word : right.words)
            wanted += word.normal;
        QCOMPARE(applied, wanted);
    }
}

void TestWordDiff::comparesALineOfAMillionCharactersAtOnce()
{
    std::vector<Word> left(200'000);
    std::vector<Word> right(200'000);
    for (std::size_t i = 0; i < left.size(); ++i) {
        left[i].normal = QString::number(i);
        right[i].normal = QString::number(left.size() + i);
    }
    const WordDiff diff = diffWords(left, right);
    QCOMPARE(diff.size(), std::size_t(1));
    QCOMPARE(diff.front().kind, EditKind::Replaced);
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_word_diff.moc"
