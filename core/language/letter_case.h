#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace retold {

/// How one text uses capitals: what tells whether a capital after "U.S." begins a sentence. The idea is the
/// orthographic heuristic of Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006).
struct LetterCase {
    QSet<QString> smallWords;    ///< Case-folded words that stand somewhere in small letters.
    QSet<QString> capitalInside; ///< Case-folded words that stand with a capital after a small word.
    bool hasCapitals = true;     ///< False for a text all in small letters, whose sentences begin so too.
};

LetterCase observeLetterCase(QStringView text);

} // namespace retold
