#pragma once

#include <QPainterPath>
#include <QStringView>

namespace retold {

/// The path that SVG path data describes: the commands M, H, V, L, C, S and Z, absolute and relative, with
/// numbers run together as SVG allows ("4.4-.7"). For our own constants, which must be well formed.
QPainterPath pathFromSvg(QStringView data);

} // namespace retold
