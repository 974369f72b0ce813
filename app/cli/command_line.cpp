#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/settings/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace retold {

namespace {

constexpr int badUsageOrInput = 2;

Result<Outcome> run(const Arguments &arguments)
{
    switch (arguments.command) {
    case CliCommand::Help:
        if (const Status written = writeOutput({}, helpText(arguments.helpAbout).toUtf8()); !written)
            return written.error();
        return Outcome{};
    case CliCommand::Version:
        if (const Status written = writeOutput({}, "retold " RETOLD_VERSION "\n"); !written)
            return written.error();
        return Outcome{};
    case CliCommand::Compare:
        return runCompare(arguments);
    case CliCommand::Inspect:
        return runInspect(arguments);
    }
    return Outcome{};
}

bool isForMachines(OutputFormat format)
{
    return format == OutputFormat::Json || format == OutputFormat::Csv;
}

int fail(const Error &error)
{
    writeDiagnostic(error.message);
    return badUsageOrInput;
}

/// Where standard input is closed, the first file that the process opens takes its number, and would be read
/// for it. What is opened here instead cannot be read.
void occupyStandardInput()
{
    if (fcntl(STDIN_FILENO, F_GETFD) < 0)
        open("/dev/null", O_WRONLY);
}

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return isCliRequest(arguments);
}

int runCommandLine(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // A reader that goes away is an error to report, not a death.
    occupyStandardInput();
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use(QLocale::system());
    const Result<Arguments> arguments = parseArguments(QCoreApplication::arguments().sliced(1));
    if (!arguments)
        return fail(arguments.error());
    if (isForMachines(arguments->format))
        translations.use(QLocale(QLocale::English)); // The same inputs give the same bytes on every machine.
    const Result<Outcome> outcome = run(*arguments);
    return outcome ? outcome->exitStatus : fail(outcome.error());
}

} // namespace retold
