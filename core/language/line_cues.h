#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace retold {

/// What a line of a page may be told by, in resources/language/line-cues.txt.
enum class LineCue {
    FurnitureLine,
    FurnitureStart,
    LinkStart,
    CaptionStart,
    CaptionPart,
    CreditStart,
    BylineStart,
    BylineEnd,
};

/// Whether `line` has a cue of this kind; case does not matter, nor does punctuation at its end.
bool hasCue(QStringView line, LineCue cue);

/// Whether `text` is, as written, a body that pictures are credited to ("Getty Images").
bool isAgency(QStringView text);

/// The longest agency that `line` begins or ends with, at a word's edge or joined to the word before it by
/// mistake
/// ("in FinlandMOD"); empty where there is none.
QStringView agencyAtBegin(QStringView line);
QStringView agencyAtEnd(QStringView line);

/// Whether the lower-case `word` may stand in a line of nothing but date and time.
bool isDateWord(const QString &word);

} // namespace retold
