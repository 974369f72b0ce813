#pragma once

#include "core/annotate/annotate.h"

#include <QStringList>

namespace retold::test {

using namespace Qt::StringLiterals;

/// One line a statement: words | speaker | cue.
inline QString statementsIn(const QString &text)
{
    Version version;
    version.text = text;
    version.language = u"en"_s;
    const AnnotatedVersion annotated = annotate(version);
    QStringList lines;
    for (const Quote &statement : annotated.statements)
        lines += annotated.text(statement.range).toString() + u" | "_s + statement.speaker + u" | "_s
            + statement.cue;
    return lines.join(u'\n');
}

} // namespace retold::test
