// Hostile bytes on the whole way from a file to the reports. The input is cut at the first 0x1E into two
// versions.
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"
#include "core/report/report.h"

#include <QByteArray>

#include <cstdint>

namespace {

retold::VersionPtr versionOf(const QByteArray &bytes)
{
    retold::Result<retold::Version> version = retold::importBytes(bytes, QStringLiteral("fuzz"));
    if (!version)
        return nullptr;
    return std::make_shared<const retold::AnnotatedVersion>(retold::annotate(std::move(version).value()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\x1e');
    const retold::VersionPtr left = versionOf(cut < 0 ? bytes : bytes.left(cut));
    const retold::VersionPtr right = versionOf(cut < 0 ? bytes : bytes.mid(cut + 1));
    if (!left || !right)
        return 0;

    const retold::Result<retold::Comparison> comparison = retold::compareVersions({left, right});
    if (!comparison)
        return 0;
    retold::renderHtml(*comparison);
    retold::renderJson(*comparison);
    retold::renderCsv(*comparison);
    retold::renderText(*comparison);
    return 0;
}
