#include "core/compare/figures/currency_families.h"

#include <algorithm>
#include <array>

namespace retold {

bool mayBeOneCurrency(const QString &left, const QString &right)
{
    struct Family {
        QLatin1StringView name;
        std::array<QLatin1StringView, 5> codes;
    };
    constexpr std::array families{
        Family{QLatin1StringView("francs"),
               {QLatin1StringView("CHF"), QLatin1StringView("XOF"), QLatin1StringView("XAF"),
                QLatin1StringView("FRF"), QLatin1StringView("BEF")}},
        Family{QLatin1StringView("crowns"),
               {QLatin1StringView("SEK"), QLatin1StringView("NOK"), QLatin1StringView("DKK"),
                QLatin1StringView("CZK"), QLatin1StringView("ISK")}},
        Family{QLatin1StringView("pesos"),
               {QLatin1StringView("MXN"), QLatin1StringView("ARS"), QLatin1StringView("CLP"),
                QLatin1StringView("COP"), QLatin1StringView("PHP")}},
        Family{QLatin1StringView("dinars"),
               {QLatin1StringView("RSD"), QLatin1StringView("IQD"), QLatin1StringView("KWD"),
                QLatin1StringView("DZD"), QLatin1StringView("TND")}},
        Family{QLatin1StringView("shillings"),
               {QLatin1StringView("KES"), QLatin1StringView("UGX"), QLatin1StringView("TZS"),
                QLatin1StringView("SOS"), QLatin1StringView("ATS")}},
    };
    const auto isOf = [&families](const QString &name, const QString &code) {
        return std::ranges::any_of(families, [&](const Family &family) {
            return family.name == name && std::ranges::find(family.codes, code) != family.codes.end();
        });
    };
    return isOf(left, right) || isOf(right, left);
}

} // namespace retold
