#pragma once

#include "core/report/html_signs.h"
#include "core/report/report_index.h"

#include <optional>
#include <vector>

namespace retold {

/// Which mark stands inside which where they cross: the first is the outermost.
enum class Layer { Quote, Figure, Name, Finding, Change };

/// One mark on words. With an empty range it is a caret: words are left out there.
struct Mark {
    TextRange range = {}; ///< Into the version's text.
    Layer layer = Layer::Change;
    QLatin1StringView element = {}; ///< "mark", "ins", "del" or "span".
    QString cssClass = {};
    QString hidden = {};               ///< What a screen reader says before the words; empty: nothing.
    std::optional<PageSign> sign = {}; ///< Drawn after the words.
};

/// The quotations, figures and names of a sentence that are marked, with their verdicts.
std::vector<Mark> itemMarks(const ReportIndex &index, int version, int sentence);

/// The words that findings are about, in one sentence.
std::vector<Mark> findingMarks(const ReportIndex &index, int version, int sentence);

/// What differs from the reference's wording, on the side of the version.
std::vector<Mark> freshMarks(const std::vector<TextRange> &words, const std::vector<qsizetype> &gaps);

/// What a version's wording lost, on the side of the reference.
std::vector<Mark> lostMarks(const std::vector<TextRange> &words);

/// Writes a part of a text with the marks that lie in it; marks may cross.
void writeMarked(QXmlStreamWriter &xml, QStringView text, const TextRange &range, std::vector<Mark> marks);

} // namespace retold
