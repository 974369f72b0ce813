#include "core/report/report.h"
namespace retold {
QByteArray renderHtml(const Comparison &, const ReportOptions &)
{
    return {};
}
QByteArray renderCsv(const Comparison &)
{
    return {};
}
QString renderText(const Comparison &)
{
    return {};
}
} // namespace retold
