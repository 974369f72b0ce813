#include "app/cli/arguments.h"

#include "core/translation.h"

#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr auto standardInput = "-"_L1;

Error usageError(const QString &message)
{
    return {ErrorCode::BadUsage, message};
}

/// An option's word and what it stands for.
template<typename T>
struct Choice {
    QLatin1StringView word;
    T value;
};

/// The value that `word` stands for; else an error that lists the words there are.
template<typename T, std::size_t count>
Result<T> chosen(const QString &option, const QString &word, const std::array<Choice<T>, count> &choices)
{
    QStringList words;
    for (const Choice<T> &choice : choices) {
        if (word == choice.word)
            return choice.value;
        words += choice.word;
    }
    //: %1 is an option as "--format", %2 what was given, %3 a list of the words that are allowed.
    return usageError(Tr::tr("--%1 %2: choose one of %3").arg(option, word, words.join(", "_L1)));
}

constexpr std::array<Choice<OutputFormat>, 4> formats{{
    {"text"_L1, OutputFormat::Text},
    {"json"_L1, OutputFormat::Json},
    {"csv"_L1, OutputFormat::Csv},
    {"html"_L1, OutputFormat::Html},
}};

constexpr std::array<Choice<OutputFormat>, 2> inspectFormats{{
    {"text"_L1, OutputFormat::Text},
    {"json"_L1, OutputFormat::Json},
}};

constexpr std::array<Choice<Severity>, 3> failLevels{{
    {"critical"_L1, Severity::Critical},
    {"major"_L1, Severity::Major},
    {"minor"_L1, Severity::Minor},
}};

std::optional<CliCommand> commandNamed(const QString &name)
{
    if (name == "compare"_L1)
        return CliCommand::Compare;
    if (name == "inspect"_L1)
        return CliCommand::Inspect;
    return {};
}

bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool asksForVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

void addOptions(QCommandLineParser &parser, CliCommand command)
{
    parser.addOption({u"format"_s, {}, u"FORMAT"_s});
    parser.addOption({{u"output"_s, u"o"_s}, {}, u"PATH"_s});
    parser.addOption({u"language"_s, {}, u"CODE"_s});
    parser.addOption({u"sentence-per-line"_s, {}});
    if (command == CliCommand::Compare) {
        parser.addOption({u"reference"_s, {}, u"N"_s});
        parser.addOption({u"fail-on"_s, {}, u"SEVERITY"_s});
    }
}

/// Two different wishes for one option are a mistake that nobody should have to find in the result.
Status checkGivenOnce(const QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        if (parser.values(option).size() > 1)
            return usageError(Tr::tr("--%1 is given more than once").arg(option));
    }
    return {};
}

/// The two-letter code in "en", "EN" or "en-GB".
Result<QString> languageCode(const QString &wanted)
{
    const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (code.size() != 2 || QLocale::codeToLanguage(code, QLocale::ISO639Part1) == QLocale::AnyLanguage)
        return usageError(
            Tr::tr("--language %1: give a two-letter code of ISO 639-1, as en, de or fr").arg(wanted));
    return code;
}

/// The reference's place in the list of files, from its number counted from 1.
Result<std::optional<int>> referenceIndex(const QString &wanted, qsizetype files)
{
    if (wanted == "none"_L1)
        return std::optional<int>();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (!isNumber || number < 1 || number > files)
        return usageError(
            Tr::tr("--reference %1: give a number from 1 to %2, or none").arg(wanted).arg(files));
    return std::optional<int>(number - 1);
}

Status checkFiles(const Arguments &arguments)
{
    if (arguments.files.contains(QString()))
        return usageError(Tr::tr("a file name is empty"));
    if (arguments.files.count(standardInput) > 1)
        return usageError(Tr::tr("standard input (-) can be read only once"));
    if (arguments.command == CliCommand::Compare && arguments.files.size() < 2)
        return usageError(Tr::tr("compare needs at least two files"));
    if (arguments.command == CliCommand::Inspect && arguments.files.isEmpty())
        return usageError(Tr::tr("inspect needs at least one file"));
    return {};
}

Status readFormat(const QString &word, Arguments &arguments)
{
    const Result<OutputFormat> format = arguments.command == CliCommand::Compare
        ? chosen(u"format"_s, word, formats)
        : chosen(u"format"_s, word, inspectFormats);
    if (!format)
        return format.error();
    arguments.format = *format;
    return {};
}

Status readCommonOptions(const QCommandLineParser &parser, Arguments &arguments)
{
    if (const Status once = checkGivenOnce(parser, {u"format"_s, u"output"_s, u"language"_s}); !once)
        return once.error();
    if (parser.isSet(u"format"_s)) {
        if (const Status read = readFormat(parser.value(u"format"_s), arguments); !read)
            return read.error();
    }
    if (parser.isSet(u"language"_s)) {
        const Result<QString> language = languageCode(parser.value(u"language"_s));
        if (!language)
            return language.error();
        arguments.language = *language;
    }
    if (parser.isSet(u"output"_s)) {
        arguments.output = parser.value(u"output"_s);
        if (arguments.output.isEmpty())
            return usageError(Tr::tr("--output needs a path"));
    }
    arguments.sentencePerLine = parser.isSet(u"sentence-per-line"_s);
    return {};
}

Status readCompareOptions(const QCommandLineParser &parser, Arguments &arguments)
{
    if (const Status once = checkGivenOnce(parser, {u"reference"_s, u"fail-on"_s}); !once)
        return once.error();
    if (parser.isSet(u"reference"_s)) {
        const Result<std::optional<int>> reference
            = referenceIndex(parser.value(u"reference"_s), arguments.files.size());
        if (!reference)
            return reference.error();
        arguments.reference = *reference;
    }
    if (parser.isSet(u"fail-on"_s)) {
        const Result<Severity> level = chosen(u"fail-on"_s, parser.value(u"fail-on"_s), failLevels);
        if (!level)
            return level.error();
        arguments.failOn = *level;
    }
    return {};
}

Result<Arguments> parseCommand(CliCommand command, const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    if (!parser.parse(QStringList(u"retold"_s) + rest))
        return usageError(parser.errorText());

    Arguments arguments;
    arguments.command = command;
    arguments.files = parser.positionalArguments();
    if (const Status files = checkFiles(arguments); !files)
        return files.error();
    if (const Status common = readCommonOptions(parser, arguments); !common)
        return common.error();
    if (command == CliCommand::Compare) {
        if (const Status read = readCompareOptions(parser, arguments); !read)
            return read.error();
    }
    return arguments;
}

/// The arguments in which options may stand: those before "--".
QStringList beforeSeparator(const QStringList &arguments)
{
    const qsizetype separator = arguments.indexOf(u"--"_s);
    return separator < 0 ? arguments : arguments.first(separator);
}

} // namespace

bool isCliRequest(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    if (commandNamed(arguments.first()))
        return true;
    // Qt's own options for windows have one dash (-platform, -style): an unknown one with two is ours to
    // refuse.
    return std::ranges::any_of(beforeSeparator(arguments), [](const QString &argument) {
        return asksForHelp(argument) || asksForVersion(argument) || argument.startsWith("--"_L1);
    });
}

Result<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments result;
    const QStringList options = beforeSeparator(arguments);
    const std::optional<CliCommand> command
        = arguments.isEmpty() ? std::nullopt : commandNamed(arguments.first());
    if (std::ranges::any_of(options, asksForHelp)) {
        result.helpAbout = command;
        return result;
    }
    if (std::ranges::any_of(options, asksForVersion)) {
        result.command = CliCommand::Version;
        return result;
    }
    if (!command)
        return usageError(Tr::tr("unknown option or command %1").arg(arguments.value(0)));
    return parseCommand(*command, arguments.sliced(1));
}

} // namespace retold
