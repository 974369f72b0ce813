#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"

#include <span>

namespace retold {

/// How many content words stand within reach of both stretches, the stretches left out: whether two times
/// are of one thing.
int commonBeside(const SideWords &left, const IndexRange &mine, const SideWords &right,
                 const IndexRange &theirs);

/// "Monday" to "Sunday", in lower case.
bool isWeekday(const QString &word);

/// "Said on Tuesday", "on Tuesday said": the time at the word is that of the report.
bool isOfReport(std::span<const Word> words, int time, const QString &language);

/// "Speaking after a meeting on Tuesday, she said": the time at the word, in its sentence.
bool isOfSpeaking(std::span<const Word> sentence, int time);

/// Reports that what stands at one stretch became what stands at the other: a time of one thing is another.
void reportOtherTime(const FindingSources &sources, const BaseLink &link, const IndexRange &before,
                     const IndexRange &after, Severity severity, Findings &findings);

} // namespace retold
