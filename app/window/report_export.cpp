#include "app/window/report_export.h"

#include "core/report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace retold {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};
} // namespace

Status saveReport(const Comparison &comparison, const QString &path, const QDateTime &now)
{
    ReportOptions options;
    options.printed = now;
    const QByteArray page = renderHtml(comparison, options);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit())
        return {};
    //: %1 is the path of the report, %2 the system's reason.
    return Error{ErrorCode::WriteFailed,
                 Tr::tr("%1 could not be saved: %2").arg(QDir::toNativeSeparators(path), file.errorString())};
}

} // namespace retold
