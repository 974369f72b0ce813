#include "core/import/decoding.h"

#include <uchardet.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype sampleSize = qsizetype{64} * 1024; // What the guesses look at.

struct ByteOrderMark {
    QByteArrayView bytes;
    const char *encoding;
};

// UTF-32 before UTF-16, whose mark the former begins with.
constexpr std::array byteOrderMarks{
    ByteOrderMark{"\xEF\xBB\xBF", "UTF-8"},
    ByteOrderMark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    ByteOrderMark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    ByteOrderMark{"\xFF\xFE", "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", "UTF-16BE"},
};

/// Nothing where Qt does not know the encoding.
std::optional<DecodedText> decodeAs(QByteArrayView bytes, const char *encoding, EncodingSource source)
{
    // The mark is taken off before, another one is text; and a character that is cut off at the end is an
    // error.
    QStringDecoder decoder(encoding,
                           QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {};
    DecodedText result;
    result.text = decoder.decode(bytes);
    if (decoder.hasError())
        result.replaced = result.text.count(QChar::ReplacementCharacter);
    result.encoding = QString::fromLatin1(encoding);
    result.source = source;
    return result;
}

std::optional<DecodedText> decodeByMark(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return decodeAs(bytes.sliced(mark.bytes.size()), mark.encoding, EncodingSource::Stated);
    }
    return {};
}

/// The share of NUL bytes among those at each place modulo four.
std::array<double, 4> nulShares(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    std::array<double, 4> counts{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        counts.at(static_cast<std::size_t>(i % 4)) += sample[i] == '\0' ? 1 : 0;
    for (double &count : counts)
        count /= std::max(1.0, static_cast<double>(sample.size()) / 4);
    return counts;
}

/// UTF-16 and UTF-32 without a mark: the high bytes of most letters are NUL.
const char *encodingByNuls(QByteArrayView bytes)
{
    constexpr double most = 0.9;
    constexpr double many = 0.3;
    constexpr double few = 0.05;
    const auto [first, second, third, fourth] = nulShares(bytes);
    if (bytes.size() % 4 == 0 && third > most && fourth > most && first < few)
        return "UTF-32LE";
    if (bytes.size() % 4 == 0 && first > most && second > most && fourth < few)
        return "UTF-32BE";
    if (bytes.size() % 2 == 0 && second > many && fourth > many && first < few && third < few)
        return "UTF-16LE";
    if (bytes.size() % 2 == 0 && first > many && third > many && second < few && fourth < few)
        return "UTF-16BE";
    return nullptr;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The length of the sequence that a byte of UTF-8 announces; 0 where it can begin none.
qsizetype announcedLength(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80)
        return 1;
    if (value >= 0xC2 && value < 0xE0)
        return 2;
    if (value >= 0xE0 && value < 0xF0)
        return 3;
    return value >= 0xF0 && value < 0xF5 ? 4 : 0;
}

/// Whether the bytes are UTF-8 but for a few places: a text that was cut within a character, or pasted into.
bool isMostlyUtf8(QByteArrayView bytes)
{
    constexpr int soundForBroken = 10;
    int sound = 0;
    int broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = announcedLength(bytes[i]);
        qsizetype found = 1;
        while (found < length && i + found < bytes.size() && isContinuation(bytes[i + found]))
            ++found;
        const bool isCutOff = i + found == bytes.size();
        if (length > 1 && found == length)
            ++sound;
        else if (length != 1 && !isCutOff)
            ++broken;
        i += found;
    }
    return sound > 0 && sound >= broken * soundForBroken;
}

/// Western European text in windows-1252: few bytes above ASCII, each a letter of these languages or a mark
/// of their printers. uchardet takes a short one for Vietnamese or Central European.
bool looksWestern(const QString &text)
{
    static const QString usual
        = u"àâäáãåæçèéêëìíîïñòóôöõøœùúûüýÿßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜÝ‘’‚“”„«»‹›–—…•·€£§©®°ºª¡¿´¨\u00A0\u00AD½¼¾"_s;
    constexpr double mostOfText = 0.12;
    qsizetype high = 0;
    for (const QChar unit : text) {
        if (unit.unicode() < 0x80)
            continue;
        if (!usual.contains(unit))
            return false;
        ++high;
    }
    return static_cast<double>(high) <= mostOfText * static_cast<double>(text.size()) + 2;
}

QByteArray guessByUchardet(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<std::size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    QByteArray charset = uchardet_get_charset(detector.get());
    // As browsers do: what calls itself Latin 1 has the marks of windows-1252. ASCII cannot be: there are
    // high bytes.
    if (charset == "ISO-8859-1" || charset == "ISO-8859-15" || charset == "ASCII"
        || charset.startsWith("UTF-8"))
        charset.clear();
    return charset;
}

DecodedText decodeByGuess(QByteArrayView bytes)
{
    std::optional<DecodedText> western = decodeAs(bytes, "windows-1252", EncodingSource::Guessed);
    if (western && looksWestern(western->text))
        return *std::move(western);
    const QByteArray charset = guessByUchardet(bytes);
    if (!charset.isEmpty()) {
        if (std::optional<DecodedText> guessed
            = decodeAs(bytes, charset.constData(), EncodingSource::Guessed))
            return *std::move(guessed);
    }
    if (western)
        return *std::move(western);
    // A Qt without ICU knows no windows-1252.
    return {QString::fromLatin1(bytes), u"ISO-8859-1"_s, EncodingSource::Guessed, 0};
}

} // namespace

DecodedText decode(QByteArrayView bytes)
{
    if (std::optional<DecodedText> marked = decodeByMark(bytes))
        return *std::move(marked);
    if (const char *encoding = encodingByNuls(bytes)) {
        std::optional<DecodedText> wide = decodeAs(bytes, encoding, EncodingSource::Guessed);
        if (wide && wide->replaced == 0)
            return *std::move(wide);
    }
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), u"UTF-8"_s, EncodingSource::Stated, 0};
    if (isMostlyUtf8(bytes)) {
        DecodedText broken{QString::fromUtf8(bytes), u"UTF-8"_s, EncodingSource::Stated, 0};
        broken.replaced = broken.text.count(QChar::ReplacementCharacter);
        return broken;
    }
    return decodeByGuess(bytes);
}

} // namespace retold
