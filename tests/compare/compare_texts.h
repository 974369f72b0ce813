#pragma once

#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/compare/vocabulary.h"

#include <QTest>

#include <algorithm>

namespace retold {

/// The texts annotated as the program does it; one body sentence a line, unless they are read as they are.
inline std::vector<VersionPtr> versionsOf(const QStringList &texts, bool isSentencePerLine = true)
{
    std::vector<VersionPtr> versions;
    for (const QString &text : texts) {
        Version version;
        version.text = text;
        version.language = QStringLiteral("en");
        version.sentencePerLine = isSentencePerLine;
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(version)));
    }
    return versions;
}

/// The texts compared, the first of them the reference.
inline Comparison compared(const QStringList &texts)
{
    return *compareVersions(versionsOf(texts));
}

/// What the findings say that an editor must see.
inline QString graveIn(const QStringList &texts)
{
    QStringList grave;
    for (const Finding &finding : compared(texts).findings) {
        if (finding.severity <= Severity::Major)
            grave += finding.message;
    }
    return grave.join(u", ");
}

/// Kinds and severities of the findings, as "quote-altered major".
inline QStringList kindsOf(const Comparison &comparison)
{
    QStringList kinds;
    for (const Finding &finding : comparison.findings)
        kinds += QString(keyOf(finding.kind)) + u' ' + QString(keyOf(finding.severity));
    return kinds;
}

/// One row of a table of changes: what became of `left` in `right` must be found, as "kind severity".
inline void verifyFound()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
}

/// One row of a table of fair rewording: nothing that an editor must see.
inline void verifyNothingGrave()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QString grave = graveIn({left, right});
    QVERIFY2(grave.isEmpty(), qPrintable(grave));
}

/// The text behind three sentences that both versions tell alike, so that it is linked as in a story.
inline QString withLead(const QString &text)
{
    return QStringLiteral("The town of Brennheim lost its power on Tuesday morning for six hours. The lights "
                          "went out in 4,000 "
                          "homes. Trains stood still in the east.\n\n")
        + text;
}

/// As verifyNothingGrave(), of a sentence told anew within a story; the two must be linked.
inline void verifyNothingGraveBehindLead()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Comparison found = compared({withLead(left), withLead(right)});
    const bool isLinked = std::ranges::any_of(
        found.links, [](const ComparedLink &compared) { return compared.relation != Relation::Identical; });
    QVERIFY(isLinked);
    for (const Finding &finding : found.findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

} // namespace retold
