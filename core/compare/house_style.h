#pragma once

#include <QString>

namespace retold {

/// A phrase without what house styles differ in: case, spaces, hyphens, full stops in abbreviations, and the
/// sign or the words for per cent and "and". "No. 10" and "No10", "2.5 per cent" and "2.5%" have one form.
QString houseStyleForm(QStringView phrase);

/// A word as it is written, but with straight apostrophes and without the capital that begins a sentence:
/// "Nato" and "NATO" stay apart, "The" and "the" do not.
QString spelledForm(QStringView word);

/// Whether two wordings differ in house style alone, and do differ.
bool differInHouseStyleOnly(QStringView left, QStringView right);

} // namespace retold
