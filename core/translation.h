#pragma once

#include <QCoreApplication>

namespace retold {

/// The one translation context of the core: `Tr::tr("…")`.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Retold)
};

} // namespace retold
