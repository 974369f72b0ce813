#include "app/cli/output.h"

#include "core/translation.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

Error writeError(const QString &name, const QString &cause)
{
    //: %1 is a file name, %2 the system's reason.
    return {ErrorCode::WriteFailed, Tr::tr("cannot write %1: %2").arg(name, cause)};
}

/// For what cannot be replaced: a pipe, a terminal, a device.
Status writeThrough(QFile &file, const QString &name, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeError(name, file.errorString());
    return {};
}

Status writeToStandardOutput(const QByteArray &bytes)
{
    QFile file;
    const QString name = Tr::tr("standard output");
    if (!file.open(stdout, QIODevice::WriteOnly))
        return writeError(name, file.errorString());
    return writeThrough(file, name, bytes);
}

} // namespace

Status writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == "-"_L1)
        return writeToStandardOutput(bytes);

    const QFileInfo target(path);
    if (target.isDir())
        return writeError(path, Tr::tr("it is a folder"));
    if (target.exists() && !target.isFile()) { // QSaveFile would put a file in the place of the device.
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly))
            return writeError(path, device.errorString());
        return writeThrough(device, path, bytes);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(path, file.errorString());
    return {};
}

void writeDiagnostic(const QString &message)
{
    const QByteArray line = "retold: " + message.simplified().toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace retold
