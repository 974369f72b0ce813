// The sample story shows every kind of finding, and what must not be taken for one. Each row is one thing
// that resources/samples/README.md says is there, so that a detector that loses it is named.
#include "sample_texts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace retold;

class tst_SampleFindings final : public QObject {
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void everyKindIsShown();
    void nothingIsRaisedAboutTheClosePaper();
};

void tst_SampleFindings::findings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("words"); // In the outlet's place, or in the message.

    const auto row = [](const char *name, const QString &kind, Outlet outlet, const QString &words) {
        QTest::newRow(name) << kind << int(outlet) << words;
    };
    row("quote altered", u"quote-altered major"_s, Lantern, u"will be the only way"_s);
    row("quote trimmed without a sign", u"quote-trimmed minor"_s, Post, u"They need a date"_s);
    row("marks lost", u"quote-unmarked style"_s, Brief, u"only means of keeping the city"_s);
    row("marks put in", u"quote-marked minor"_s, Tribune, u"could not wait"_s);
    row("trimmed of what denied it", u"quote-trimmed major"_s, Lantern, u"A wall alone"_s);
    row("admitted and boasted", u"cue-changed major"_s, Lantern, u"boasted"_s);
    row("whom they fear more", u"meaning-reversed critical"_s, Lantern, u"storm more than the gates"_s);
    row("another speaker", u"quote-misattributed critical"_s, Lantern, u"price a risk"_s);
    row("told without its source in other words", u"speaker-lost minor"_s, Brief,
        u"When the gates are shut"_s);
    row("experts for a professor", u"speaker-lost minor"_s, Brief, u"Experts say"_s);
    row("an estimate without its source", u"speaker-lost minor"_s, Brief, u"expected to cost"_s);
    row("verb of saying", u"cue-changed minor"_s, Brief, u"say"_s);
    row("homes", u"figure-altered critical"_s, Lantern, u"2,600"_s);
    row("people saved", u"figure-altered critical"_s, Lantern, u"241"_s);
    row("the dead", u"figure-altered critical"_s, Lantern, u"13"_s);
    row("the dark city", u"figure-altered critical"_s, Lantern, u"half"_s);
    row("a figure left out", u"figure-lost major"_s, Lantern, u"100,000"_s);
    row("thousands", u"figure-lost major"_s, Brief, u"Thousands"_s);
    row("members and boats", u"figure-misplaced critical"_s, Lantern, u"340"_s);
    row("kilometres and miles", u"unit-changed critical"_s, Lantern, u"12 miles"_s);
    row("hedge lost", u"hedge-changed minor"_s, Lantern, u"nine years"_s);
    row("hedge gained", u"hedge-changed minor"_s, Brief, u"four metres"_s);
    row("negation lost", u"negation-changed major"_s, Lantern, u"did dispute"_s);
    row("consider and vow", u"strength-changed major"_s, Lantern, u"vowed"_s);
    row("most and all", u"scope-changed major"_s, Lantern, u"all"_s);
    row("a coming visit told as past", u"time-changed critical"_s, Lantern, u"visited"_s);
    row("another day", u"time-changed major"_s, Lantern, u"Sunday"_s);
    row("a warning made an aim", u"meaning-reversed critical"_s, Lantern, u"wants the gates"_s);
    row("another direction", u"fact-altered major"_s, Lantern, u"west"_s);
    row("another minister", u"role-wrong critical"_s, Lantern, u"Health Minister"_s);
    row("name respelled", u"name-respelled minor"_s, Tribune, u"Ilia Petrenko"_s);
    row("fact of the lead dropped", u"fact-dropped minor"_s, Tribune, u"in 1871"_s);
    row("a figure put in", u"fact-unsupported minor"_s, Lantern, u"38"_s);
    row("in one outlet alone", u"fact-exclusive minor"_s, Tribune, u"Insurance claims"_s);
    row("moved far up", u"order-changed minor"_s, Tribune, u"victims"_s);
    row("13 dead, and 11", u"figure-altered critical"_s, Lantern, u"13"_s);
    row("two ages of one man", u"contradiction major"_s, Lantern, u"48"_s);
    row("per cent", u"house-style style"_s, Tribune, u"65%"_s);
    row("spelling", u"house-style style"_s, Tribune, u"defense"_s);
}

void tst_SampleFindings::findings()
{
    QFETCH(QString, kind);
    QFETCH(int, outlet);
    QFETCH(QString, words);
    QStringList found;
    bool isFound = false;
    for (const Finding &finding : sample().findings) {
        if (QString(keyOf(finding.kind)) + u' ' + QString(keyOf(finding.severity)) != kind)
            continue;
        found += finding.message;
        isFound = isFound || std::ranges::any_of(finding.places, [&](const Place &place) {
                      return place.version == outlet
                          && (textOf(place).contains(words) || finding.message.contains(words));
                  });
    }
    QVERIFY2(isFound, qPrintable(listed(found)));
}

void tst_SampleFindings::everyKindIsShown()
{
    QStringList lacking;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::HouseStyle); ++kind) {
        if (std::ranges::find(sample().findings, static_cast<FindingKind>(kind), &Finding::kind)
            == sample().findings.end())
            lacking += QString(keyOf(static_cast<FindingKind>(kind)));
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u' ')));
}

/// The local paper keeps to the wire, and the one overseas has a style of its own: an alarm there is a false
/// one.
void tst_SampleFindings::nothingIsRaisedAboutTheClosePaper()
{
    for (const Finding &finding : sample().findings) {
        const bool isRaised = finding.severity <= Severity::Major
            && std::ranges::any_of(finding.places, [](const Place &place) {
                                  return place.version == Post || place.version == Tribune;
                              });
        QVERIFY2(!isRaised, qPrintable(finding.message));
    }
}

QTEST_APPLESS_MAIN(tst_SampleFindings)
#include "tst_sample_findings.moc"
