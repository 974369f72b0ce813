#include "core/report/report.h"
namespace retold {
QByteArray renderHtml(const Comparison &, const ReportOptions &)
{
    return {};
}
} // namespace retold
