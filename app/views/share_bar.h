#pragma once

#include "core/compare/comparison.h"

#include <QRectF>

class QPainter;

namespace retold {

/// One box of a class as strip and share bars draw it: the fill tells the class without its ink.
void paintClassBox(QPainter &painter, FactStatus status, const QRectF &box);

/// The shares of a version as one bar.
void paintShareBar(QPainter &painter, const VersionSummary &summary, const QRectF &box);

} // namespace retold
