#include "core/report/code_points.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace retold {

namespace {

/// Whether a whole surrogate pair begins at `index`.
bool isPairAt(QStringView text, qsizetype index)
{
    return text.at(index).isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
}

} // namespace

CodePointOffsets::CodePointOffsets(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i))
            m_secondHalves.push_back(++i);
    }
}

qsizetype CodePointOffsets::at(qsizetype offset) const
{
    const auto pairsBefore = std::ranges::lower_bound(m_secondHalves, offset) - m_secondHalves.begin();
    return offset - pairsBefore;
}

QString withoutLoneSurrogates(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i))
            ++i;
        else if (text.at(i).isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

QByteArray toValidUtf8(QStringView text)
{
    return withoutLoneSurrogates(text).toUtf8();
}

} // namespace retold
