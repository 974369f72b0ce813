#pragma once

#include "core/compare/comparison.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace retold {

enum class CliCommand { Help, Version, Compare, Inspect };
enum class OutputFormat { Text, Json, Csv, Html };

/// What the command line asks for.
struct Arguments {
    CliCommand command = CliCommand::Help;
    std::optional<CliCommand> helpAbout; ///< Of `Help`: the one command that is asked about.
    QStringList files;                   ///< "-" stands for standard input.
    OutputFormat format = OutputFormat::Text;
    QString output;                   ///< Empty: standard output.
    std::optional<int> reference = 0; ///< Into `files`; none: all are held against all.
    QString language;                 ///< Empty: found from the text.
    bool sentencePerLine = false;
    std::optional<Severity> failOn;
};

/// Whether the first arguments ask for the command line and not for the window.
bool isCliRequest(const QStringList &arguments);

/// Reads the arguments after the program's name. An error is a sentence that says what is wrong with them.
Result<Arguments> parseArguments(const QStringList &arguments);

} // namespace retold
