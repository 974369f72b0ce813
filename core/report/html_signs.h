#pragma once

#include "core/compare/comparison.h"

#include <QString>
#include <QXmlStreamWriter>

namespace retold {

/// The signs beside the words: the more strokes agree, the nearer the wording.
enum class PageSign {
    Same,
    Edited,
    Paraphrased,
    Partial,
    Added,
    Dropped,
    Moved,
    Trimmed,
    Altered,
    Misattributed,
    Reformatted,
    Implied,
};

PageSign signOf(FactStatus status);
PageSign signOf(QuoteStatus status);
PageSign signOf(FigureStatus status);
PageSign signOf(NameStatus status);

/// The CSS class of the ink that a sign is drawn in.
QString inkOf(PageSign sign);

/// The drawings that all signs, margin rules and bars of the page refer to; written once, before them.
void writeSignDefinitions(QXmlStreamWriter &xml);

/// A sign with a text name; without a name it is decoration beside words that say the same.
void writeSign(QXmlStreamWriter &xml, PageSign sign, const QString &name = {});
void writeSeverity(QXmlStreamWriter &xml, Severity severity, const QString &name = {});

/// The rule in the margin of a sentence.
void writeMarginRule(QXmlStreamWriter &xml, FactStatus status);

/// A version's letter in a ring, filled for the reference.
void writeSiglum(QXmlStreamWriter &xml, const Comparison &comparison, int version);

} // namespace retold
