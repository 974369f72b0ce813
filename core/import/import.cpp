#include "core/import/import.h"

#include "core/import/file_format.h"
#include "core/import/plain_text.h"
#include "core/translation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace retold {

namespace {

/// A file name as a message on one line can show it.
QString shown(QString name)
{
    std::replace_if(
        name.begin(), name.end(), [](QChar unit) { return unit.category() == QChar::Other_Control; },
        QChar(u'?'));
    return name;
}

Error tooLarge(const QString &name, qint64 size, qint64 maximum)
{
    const QLocale locale;
    //: %1 is a file name; %2 and %3 are sizes, as "40 MiB".
    return {ErrorCode::TooLarge,
            Tr::tr("“%1” is too large: it has %2, and %3 is the most that can be read.")
                .arg(shown(name), locale.formattedDataSize(size), locale.formattedDataSize(maximum))};
}

/// Of what was read no further than to see that it is too much.
Error largerThan(const QString &name, qint64 maximum)
{
    //: %1 is a file name; %2 is a size, as "40 MiB".
    return {ErrorCode::TooLarge,
            Tr::tr("“%1” is too large: it has more than %2, which is the most that can be read.")
                .arg(shown(name), QLocale().formattedDataSize(maximum))};
}

Version withOptions(Version version, const QByteArray &bytes, const ImportOptions &options)
{
    version.language = options.language;
    version.sentencePerLine = options.sentencePerLine;
    version.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return version;
}

/// Why the file at `path` cannot be opened for reading; its size is asked before a byte is read.
Status checkFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo file(path);
    const QString name = shown(path);
    if (!file.exists())
        return Error{ErrorCode::FileUnreadable, Tr::tr("“%1” does not exist.").arg(name)};
    if (file.isDir())
        return Error{ErrorCode::FileUnreadable, Tr::tr("“%1” is a folder, not a file.").arg(name)};
    // A pipe may never end, or never begin: a device such as /dev/zero has no end.
    if (!file.isFile())
        return Error{ErrorCode::FileUnreadable, Tr::tr("“%1” is a device or a pipe, not a file.").arg(name)};
    if (file.size() > maximumBytes)
        return tooLarge(path, file.size(), maximumBytes);
    return {};
}

} // namespace

Result<Version> importFile(const QString &path, const ImportOptions &options)
{
    const Status status = checkFile(path, options.maximumBytes);
    if (!status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is a file name, %2 the system's own words for what is wrong.
        return Error{ErrorCode::FileUnreadable,
                     Tr::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    }
    // One byte more than may be: the file may have grown, and those under /proc do not tell their size.
    const QByteArray bytes = file.read(options.maximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable,
                     Tr::tr("“%1” cannot be read: %2.").arg(shown(path), file.errorString())};
    }
    return importBytes(bytes, QFileInfo(path).fileName(), options);
}

Result<Version> importBytes(const QByteArray &bytes, const QString &source, const ImportOptions &options)
{
    if (bytes.size() > options.maximumBytes)
        return largerThan(source, options.maximumBytes);
    const QString name = shown(source);
    if (const FileFormat *format = recogniseFormat(bytes))
        return Error{ErrorCode::NotText, refusal(*format, name)};
    Result<Version> version = readPlainText(bytes, name);
    if (!version)
        return version;
    return withOptions(*std::move(version), bytes, options);
}

Result<Version> importText(const QString &text, const QString &source, const ImportOptions &options)
{
    const bool isEmpty = std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
    if (isEmpty)
        return Error{ErrorCode::FileEmpty,
                     Tr::tr("“%1” is empty: there is no text in it.").arg(shown(source))};
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > options.maximumBytes)
        return tooLarge(source, bytes.size(), options.maximumBytes);
    Version version;
    version.source = shown(source);
    version.text = text;
    return withOptions(std::move(version), bytes, options);
}

} // namespace retold
