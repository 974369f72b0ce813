#pragma once

#include <QIcon>
#include <QString>

namespace retold {

/// One of our Lucide icons by its file name ("folder-open"), drawn in the colour that the theme has at the
/// time of painting: text, or paper on a primary button.
QIcon icon(const QString &name, bool onPrimary = false);

} // namespace retold
