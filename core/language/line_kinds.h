#pragma once

#include "core/language/paragraphs.h"
#include "core/story/sentence.h"

#include <QStringView>

#include <span>
#include <vector>

namespace retold {

/// The kind of each paragraph, told by its place, its shape, its end and its cue words:
///  - furniture: markup, breadcrumbs, dates, "Share"; a kicker before the headline
///  - headline: the first line of the story without a full stop, and each line that repeats it; a crosshead
///  - byline: "By …", and behind the headline a name and a job title
///  - caption, credit, link: by their cues; a caption also by being an unfinished line among finished
///  paragraphs
///  - body: all else.
/// Credits within a paragraph are another matter, see splitCredits().
std::vector<SentenceKind> kindsOfParagraphs(QStringView text, std::span<const Paragraph> paragraphs);

} // namespace retold
