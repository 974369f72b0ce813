#include "core/compare/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace retold;

class TestVocabulary final : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasAKeyAndANameOfItsOwn();
    void theKeysAreThoseOfTheFormat();
};

void TestVocabulary::everyKindHasAKeyAndANameOfItsOwn()
{
    QSet<QString> keys;
    QSet<QString> names;
    const int count = static_cast<int>(FindingKind::HouseStyle) + 1;
    for (int i = 0; i < count; ++i) {
        keys.insert(keyOf(static_cast<FindingKind>(i)));
        names.insert(nameOf(static_cast<FindingKind>(i)));
    }
    QCOMPARE(keys.size(), count);
    QCOMPARE(names.size(), count);
}

void TestVocabulary::theKeysAreThoseOfTheFormat()
{
    QCOMPARE(QString(keyOf(FindingKind::QuoteAltered)), QStringLiteral("quote-altered"));
    QCOMPARE(QString(keyOf(FindingKind::Contradiction)), QStringLiteral("contradiction"));
    QCOMPARE(QString(keyOf(Severity::Style)), QStringLiteral("style"));
    QCOMPARE(QString(keyOf(Relation::Partial)), QStringLiteral("partial"));
    QCOMPARE(QString(keyOf(FactStatus::Dropped)), QStringLiteral("dropped"));
    QCOMPARE(QString(keyOf(QuoteStatus::Misattributed)), QStringLiteral("misattributed"));
    QCOMPARE(QString(keyOf(FigureStatus::Implied)), QStringLiteral("implied"));
    QCOMPARE(QString(keyOf(NameStatus::Retitled)), QStringLiteral("retitled"));
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
