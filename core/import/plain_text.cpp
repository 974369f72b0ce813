#include "core/import/plain_text.h"

#include "core/import/decoding.h"
#include "core/translation.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Control characters that no text has, not even one from a wire, which has line ends, tabs and a few marks.
bool isNoise(QChar unit)
{
    return unit.unicode() < u' ' && !unit.isSpace();
}

/// Whether the bytes were no text, judged by the noise in what they decode to. Valid UTF-8 may have a good
/// deal of it.
bool isBinary(const DecodedText &decoded)
{
    const auto noise = static_cast<double>(std::count_if(decoded.text.begin(), decoded.text.end(), isNoise))
        + static_cast<double>(decoded.replaced);
    const auto size = static_cast<double>(decoded.text.size());
    const bool isShortOrSure = decoded.source == EncodingSource::Stated || size < 64;
    return noise > size * (isShortOrSure ? 0.3 : 0.02);
}

bool isEmpty(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
}

/// A tag is opened at the end and not closed, "<p class=": a page that was cut off. Not "a < b", nor "<3".
bool endsInTag(QStringView text)
{
    constexpr qsizetype longest = 2000; // UTF-16 units; longer tags occur, but not at the end of stories.
    static const QRegularExpression tag(u"</?[A-Za-z][A-Za-z0-9-]*(\\s[^<>]*)?$"_s);
    return tag.match(text.last(std::min(text.size(), longest)).trimmed().toString()).hasMatch();
}

QStringList noticesOf(const DecodedText &decoded)
{
    QStringList notices;
    if (decoded.source == EncodingSource::Guessed) {
        //: %1 is the name of a character encoding, as "windows-1252".
        notices
            << Tr::tr("The file does not say how it is encoded; it was read as %1.").arg(decoded.encoding);
    }
    if (decoded.replaced > 0) {
        //: %1 is the name of a character encoding, %2 how many characters are replaced.
        notices << Tr::tr("Bytes that have no meaning in %1 were replaced by “�”: %2.")
                       .arg(decoded.encoding, QLocale().toString(decoded.replaced));
    }
    if (endsInTag(decoded.text))
        notices << Tr::tr("The text ends in the middle of a tag of its page, and may be incomplete.");
    return notices;
}

} // namespace

Result<Version> readPlainText(QByteArrayView bytes, const QString &source)
{
    DecodedText decoded = decode(bytes);
    if (isBinary(decoded))
        return Error{ErrorCode::NotText, Tr::tr("“%1” is not text: it holds binary data.").arg(source)};
    if (isEmpty(decoded.text))
        return Error{ErrorCode::FileEmpty, Tr::tr("“%1” is empty: there is no text in it.").arg(source)};
    Version version;
    version.source = source;
    version.notices = noticesOf(decoded);
    version.text = std::move(decoded.text);
    return version;
}

} // namespace retold
