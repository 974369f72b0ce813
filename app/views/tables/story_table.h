#pragma once

#include "app/theme/signs.h"
#include "app/views/marked_text.h"

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// What a table shows of one version in one row.
struct TableCell {
    std::optional<ClassMark> mark; ///< None: a gap, for what the row is about was never there to be dropped.
    QString verdict;               ///< The plain name of the class.
    int rank = 0;                  ///< Place of the class, worst first; gaps come last.
    bool isBase = false;           ///< What the others are held against; its words stand in the row's head.
    bool agrees = false;           ///< Nothing was changed, so the words need not be said again.
    std::optional<Severity> severity; ///< The worst finding here.
    QString words;
    std::vector<TextMark> marks;
    QString aside;              ///< Who said it and how; the role; the value.
    bool asideMatters = false;  ///< The aside is what differs.
    QString note;               ///< One more line under the words ("left out: …").
    QString explanation;        ///< Said in full by tool tip and screen reader.
    std::vector<int> sentences; ///< Where it stands, or where it should; empty where neither is known.
};

/// One fact, quotation, figure or name over all versions.
struct TableRow {
    int item = 0;   ///< Into the facts or groups of the comparison.
    int number = 0; ///< The row of the texts in which it first stands, from 1.
    QString title;  ///< The speaker, what is counted, the name; empty for facts.
    QString subtitle;
    QString words; ///< Of the base.
    std::vector<TextMark> marks;
    bool isHeadline = false;
    int base = 0;                         ///< The version that the others are held against.
    std::vector<TableCell> cells;         ///< One a version, in load order.
    std::vector<std::vector<int>> allies; ///< Versions that tell it alike, in groups of two or more.
    QString searchText;                   ///< All its words as `searchForm()` writes them.

    /// What the versions in sight make of it; the others are as if they were not open.
    std::optional<Severity> worst(std::span<const int> versions) const;
    int worstRank(std::span<const int> versions) const;
    int droppedBy(std::span<const int> versions) const;
    std::vector<int> toldBy(std::span<const int> versions) const;
    std::vector<std::vector<int>> alliesAmong(std::span<const int> versions) const;

    /// Whether any of the versions tells it or dropped it.
    bool concerns(std::span<const int> versions) const;
};

/// Everything that a table shows, made once from a comparison.
struct StoryTable {
    std::vector<TableRow> rows; ///< In story order.
    std::vector<int> versions;  ///< Those in columns, in their order; at first all, the reference first.
    std::vector<QString> names; ///< What people call each version, in load order.
    std::optional<int> reference;
};

/// A text as it is searched: without case and accents, with straight marks and single spaces.
QString searchForm(const QString &text);

} // namespace retold
