#pragma once

#include "core/compare/comparison.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace retold {

struct ReportOptions {
    QString title; ///< Empty: made from the reference's headline.
    /// The date that the report shows; none: none, so that the bytes repeat.
    std::optional<QDateTime> printed;
    std::array<bool, severityCount> shown
        = {true, true, true, true}; ///< By Severity; what is off is left out.
};

/// A self-contained page, UTF-8: no scripts, nothing loaded, every text escaped, the same bytes for the same
/// input.
QByteArray renderHtml(const Comparison &comparison, const ReportOptions &options = {});

/// The comparison as data, `retold-comparison` version 1; offsets count Unicode code points.
QByteArray renderJson(const Comparison &comparison);

/// One version as data, on one line: an object as in "versions" of the JSON.
QByteArray renderVersionJson(const AnnotatedVersion &version, int id);

/// Findings, one a line, RFC 4180, with the wordings and places.
QByteArray renderCsv(const Comparison &comparison);

/// What a terminal shows: summary, then findings worst first.
QString renderText(const Comparison &comparison);

/// What a terminal shows of one version: where it comes from, its quotations, figures and names.
QString renderVersionText(const AnnotatedVersion &version);

} // namespace retold
