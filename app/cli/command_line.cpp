#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"

#include <QCoreApplication>
#include <QTranslator>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

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

int fail(const Error &error)
{
    writeDiagnostic(error.message);
    return badUsageOrInput;
}

} // namespace

bool wantsCommandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return isCliRequest(arguments);
}

int runCommandLine(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // A reader that goes away is an error to report, not a death.
    const QCoreApplication application(argc, argv);
    // English too has plural forms. The language of the desktop is left alone: the same inputs give the same
    // bytes.
    QTranslator english;
    if (english.load(u":/i18n/retold_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    const Result<Arguments> arguments = parseArguments(QCoreApplication::arguments().sliced(1));
    if (!arguments)
        return fail(arguments.error());
    const Result<Outcome> outcome = run(*arguments);
    return outcome ? outcome->exitStatus : fail(outcome.error());
}

} // namespace retold
