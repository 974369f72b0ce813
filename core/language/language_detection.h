#pragma once

#include <QString>
#include <QStringView>

namespace retold {

/// The language that a text is written in, as a two-letter ISO 639-1 code; empty where it cannot be told, as
/// from two words. By CLD2 over the first 20,000 units; of a text too short for it, by the function words of
/// the languages that have lists.
QString detectLanguage(QStringView text);

} // namespace retold
