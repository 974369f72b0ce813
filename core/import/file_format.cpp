#include "core/import/file_format.h"

#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

constexpr const char *saveAsText = QT_TRANSLATE_NOOP("Retold", "Save it as plain text and open that.");
constexpr const char *unpack = QT_TRANSLATE_NOOP("Retold", "Unpack it and open the texts in it.");

/// Bytes as they stand at a fixed place of every file of a kind.
template<qsizetype offset, char... signature>
bool startsWith(QByteArrayView bytes)
{
    constexpr std::array<char, sizeof...(signature)> expected{signature...};
    return bytes.size() >= offset + static_cast<qsizetype>(expected.size())
        && std::equal(expected.begin(), expected.end(), bytes.begin() + offset);
}

constexpr auto isZip = startsWith<0, 'P', 'K', '\x03', '\x04'>;

/// Office documents are ZIP archives; the names of their members stand in them unpacked.
bool zipHolds(QByteArrayView bytes, QByteArrayView name)
{
    constexpr qsizetype enough = 8192;
    return isZip(bytes) && bytes.first(std::min(bytes.size(), enough)).indexOf(name) >= 0;
}

constexpr std::array formats{
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a PDF document"), saveAsText,
               startsWith<0, '%', 'P', 'D', 'F', '-'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an RTF document"), saveAsText,
               startsWith<0, '{', '\\', 'r', 't', 'f'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a Word document"), saveAsText,
               [](QByteArrayView bytes) { return zipHolds(bytes, "word/"); }},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a spreadsheet"), saveAsText,
               [](QByteArrayView bytes) {
                   return zipHolds(bytes, "xl/") || zipHolds(bytes, "opendocument.spreadsheet");
               }},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an OpenDocument text"), saveAsText,
               [](QByteArrayView bytes) { return zipHolds(bytes, "opendocument.text"); }},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an e-book"), saveAsText,
               [](QByteArrayView bytes) { return zipHolds(bytes, "application/epub+zip"); }},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a ZIP archive"), unpack, isZip},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an old Office document"), saveAsText,
               startsWith<0, '\xD0', '\xCF', '\x11', '\xE0', '\xA1', '\xB1', '\x1A', '\xE1'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a gzip archive"), unpack, startsWith<0, '\x1F', '\x8B'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a bzip2 archive"), unpack,
               startsWith<4, '1', 'A', 'Y', '&', 'S', 'Y'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an XZ archive"), unpack,
               startsWith<0, '\xFD', '7', 'z', 'X', 'Z', '\0'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a Zstandard archive"), unpack,
               startsWith<0, '\x28', '\xB5', '\x2F', '\xFD'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a 7-Zip archive"), unpack,
               startsWith<0, '7', 'z', '\xBC', '\xAF', '\x27', '\x1C'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a RAR archive"), unpack,
               startsWith<0, 'R', 'a', 'r', '!', '\x1A', '\x07'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a PNG picture"), nullptr,
               startsWith<0, '\x89', 'P', 'N', 'G', '\r', '\n', '\x1A', '\n'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a JPEG picture"), nullptr, startsWith<0, '\xFF', '\xD8', '\xFF'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a GIF picture"), nullptr, startsWith<0, 'G', 'I', 'F', '8'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a WebP picture"), nullptr, startsWith<8, 'W', 'E', 'B', 'P'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a TIFF picture"), nullptr, startsWith<0, 'I', 'I', '*', '\0'>},
    FileFormat{
        QT_TRANSLATE_NOOP("Retold", "an MP3 recording"), nullptr,
        [](QByteArrayView bytes) { return startsWith<0, 'I', 'D', '3'>(bytes) && bytes.contains('\0'); }},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "an Ogg recording"), nullptr, startsWith<0, 'O', 'g', 'g', 'S'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a video"), nullptr, startsWith<4, 'f', 't', 'y', 'p'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a video"), nullptr,
               startsWith<0, '\x1A', '\x45', '\xDF', '\xA3'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a program"), nullptr, startsWith<0, '\x7F', 'E', 'L', 'F'>},
    FileFormat{QT_TRANSLATE_NOOP("Retold", "a program"), nullptr,
               [](QByteArrayView bytes) { return startsWith<0, 'M', 'Z'>(bytes) && bytes.contains('\0'); }},
    FileFormat{
        QT_TRANSLATE_NOOP("Retold", "a database"), nullptr,
        startsWith<0, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'>},
};

} // namespace

const FileFormat *recogniseFormat(QByteArrayView bytes)
{
    const auto *const found = std::find_if(formats.begin(), formats.end(), [bytes](const FileFormat &format) {
        return format.recognises(bytes);
    });
    return found == formats.end() ? nullptr : found;
}

QString refusal(const FileFormat &format, const QString &source)
{
    //: %1 is a file name, %2 a kind of file with its article, as "a PDF document".
    QString cause = Tr::tr("“%1” is %2, not plain text.").arg(source, Tr::tr(format.name));
    if (format.advice == nullptr)
        return cause;
    //: %1 tells what is wrong with a file, %2 what to do about it; both are whole sentences.
    return Tr::tr("%1 %2").arg(cause, Tr::tr(format.advice));
}

} // namespace retold
