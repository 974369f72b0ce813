#include "core/import/import.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
namespace retold {
Result<Version> importFile(const QString &path, const ImportOptions &options)
{
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, f.errorString()};
    return importBytes(f.readAll(), QFileInfo(path).fileName(), options);
}
Result<Version> importBytes(const QByteArray &bytes, const QString &source, const ImportOptions &options)
{
    Version v;
    v.text = QString::fromUtf8(bytes);
    v.source = source;
    v.sentencePerLine = options.sentencePerLine;
    v.language = options.language;
    v.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return v;
}
Result<Version> importText(const QString &text, const QString &source, const ImportOptions &options)
{
    return importBytes(text.toUtf8(), source, options);
}
} // namespace retold
