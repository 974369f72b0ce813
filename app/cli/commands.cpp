#include "app/cli/commands.h"

#include "app/cli/output.h"
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"
#include "core/report/report.h"
#include "core/translation.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentMap>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

Result<Version> importStandardInput(const ImportOptions &options)
{
    const QString name = Tr::tr("standard input");
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, Tr::tr("cannot read %1: %2").arg(name, file.errorString())};
    // One byte past the limit is enough for the import to refuse it, and an endless stream ends.
    const QByteArray bytes = file.read(options.maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, Tr::tr("cannot read %1: %2").arg(name, file.errorString())};
    return importBytes(bytes, name, options);
}

/// Refuses to write over what it reads.
Status checkOutputIsNoInput(const Arguments &arguments)
{
    const QString output = QFileInfo(arguments.output).canonicalFilePath();
    for (const QString &file : arguments.files) {
        if (!output.isEmpty() && QFileInfo(file).canonicalFilePath() == output)
            return Error{ErrorCode::BadUsage,
                         Tr::tr("--output %1: this is one of the files to read").arg(arguments.output)};
    }
    return {};
}

Result<std::vector<Version>> readVersions(const Arguments &arguments)
{
    if (const Status check = checkOutputIsNoInput(arguments); !check)
        return check.error();
    const ImportOptions options{.language = arguments.language, .sentencePerLine = arguments.sentencePerLine};
    std::vector<Version> versions;
    for (const QString &file : arguments.files) {
        Result<Version> version = file == "-"_L1 ? importStandardInput(options) : importFile(file, options);
        if (!version)
            return version.error();
        versions.push_back(*std::move(version));
    }
    return versions;
}

Result<std::vector<VersionPtr>> readAnnotated(const Arguments &arguments)
{
    Result<std::vector<Version>> versions = readVersions(arguments);
    if (!versions)
        return versions.error();
    const auto annotated = [](const Version &version) -> VersionPtr {
        return std::make_shared<const AnnotatedVersion>(annotate(version));
    };
    return QtConcurrent::blockingMapped<std::vector<VersionPtr>>(*versions, annotated);
}

QByteArray rendered(const Comparison &comparison, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Text:
        return renderText(comparison).toUtf8();
    case OutputFormat::Json:
        return renderJson(comparison);
    case OutputFormat::Csv:
        return renderCsv(comparison);
    case OutputFormat::Html:
        return renderHtml(comparison);
    }
    return {};
}

bool hasFindingFrom(const Comparison &comparison, Severity level)
{
    return std::ranges::any_of(comparison.findings,
                               [level](const Finding &finding) { return finding.severity <= level; });
}

} // namespace

Result<Outcome> runCompare(const Arguments &arguments)
{
    Result<std::vector<VersionPtr>> versions = readAnnotated(arguments);
    if (!versions)
        return versions.error();
    const Result<Comparison> comparison
        = compareVersions(*std::move(versions), {.reference = arguments.reference, .pins = {}});
    if (!comparison)
        return comparison.error();
    if (const Status written = writeOutput(arguments.output, rendered(*comparison, arguments.format));
        !written)
        return written.error();
    const bool fails = arguments.failOn && hasFindingFrom(*comparison, *arguments.failOn);
    return Outcome{fails ? 1 : 0};
}

Result<Outcome> runInspect(const Arguments &arguments)
{
    const Result<std::vector<VersionPtr>> versions = readAnnotated(arguments);
    if (!versions)
        return versions.error();
    QByteArray bytes;
    int id = 0;
    for (const VersionPtr &version : *versions) {
        bytes += arguments.format == OutputFormat::Json ? renderVersionJson(*version, id++)
                                                        : renderVersionText(*version).toUtf8();
    }
    if (const Status written = writeOutput(arguments.output, bytes); !written)
        return written.error();
    return Outcome{};
}

} // namespace retold
