#pragma once

#include "app/theme/tokens.h"
#include "core/compare/comparison.h"

#include <QString>

#include <optional>

class QPainter;

namespace retold {

/// The signs of the classes, arithmetic and so the same in every language: the more strokes agree, the nearer
/// the wording. Drawn by us, as no font has all of them in one weight.
enum class Sign {
    Same,
    Edited,
    Paraphrased,
    Partial,
    Added,
    Dropped,
    Altered,
    Trimmed,
    Misattributed,
    Reformatted,
    Implied,
    Moved,
    Reference,
};

/// How a class looks: its sign in its ink.
struct ClassMark {
    Sign sign = Sign::Same;
    Ink ink = Ink::Same;

    bool operator==(const ClassMark &) const = default;
};

ClassMark markOf(FactStatus status);
ClassMark markOf(QuoteStatus status);
ClassMark markOf(FigureStatus status);
ClassMark markOf(NameStatus status);

/// Fills `box`, which is 12 px wide and high at natural size.
void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour);
void paintSign(QPainter &painter, ClassMark mark, const QRectF &box);

/// Diamond, disc, ring or dash, `size` wide, about `centre`.
void paintSeverity(QPainter &painter, Severity severity, QPointF centre, qreal size);

/// The margin rule of a sentence, its middle at `x`.
void paintMarginRule(QPainter &painter, FactStatus status, qreal x, qreal top, qreal bottom);

/// A, B … Z, AA, AB …: the letter of a version, in load order.
QString siglumOf(int version);

/// The letter in a ring; the reference's is filled.
void paintSiglum(QPainter &painter, int version, bool isReference, const QRectF &box);

/// The thick-thin rule under heads: 2 px, a gap of 1, 1 px. Takes 4 px from `top` down.
void paintThickThin(QPainter &painter, qreal left, qreal right, qreal top);

} // namespace retold
