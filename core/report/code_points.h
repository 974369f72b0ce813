#pragma once

#include <QStringView>

#include <vector>

namespace retold {

/// Turns offsets that count UTF-16 units into offsets that count code points. A half surrogate that stands
/// alone is one code point. Made in one pass over the text.
class CodePointOffsets final {
public:
    explicit CodePointOffsets(QStringView text);

    /// The code points before `offset`, which is a UTF-16 offset into the text.
    qsizetype at(qsizetype offset) const;

private:
    std::vector<qsizetype> m_secondHalves; ///< Where the second unit of each pair stands, ascending.
};

/// UTF-8 of any text: a half surrogate that stands alone becomes U+FFFD, so that what comes out is valid.
QByteArray toValidUtf8(QStringView text);

/// The text with lone half surrogates made U+FFFD; every offset into it still fits.
QString withoutLoneSurrogates(QStringView text);

} // namespace retold
