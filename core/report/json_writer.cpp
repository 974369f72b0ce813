#include "core/report/json_writer.h"

#include "core/report/code_points.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace retold {

JsonWriter::JsonWriter(QByteArray &out, int linesToDepth) : m_out(out), m_linesToDepth(linesToDepth) { }

void JsonWriter::beginItem()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasItems.empty())
        return;
    if (m_hasItems.back())
        m_out += ',';
    if (static_cast<int>(m_hasItems.size()) <= m_linesToDepth)
        m_out += '\n';
    else if (m_hasItems.back())
        m_out += ' ';
    m_hasItems.back() = true;
}

void JsonWriter::open(char bracket)
{
    beginItem();
    m_out += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool isOnLines = static_cast<int>(m_hasItems.size()) <= m_linesToDepth;
    if (isOnLines && m_hasItems.back())
        m_out += '\n';
    m_hasItems.pop_back();
    m_out += bracket;
}

void JsonWriter::key(QLatin1StringView name)
{
    value(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    beginItem();
    writeEscaped(text);
}

void JsonWriter::value(double number)
{
    beginItem();
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (!std::isfinite(number))
        m_out += "null";
    else if (std::trunc(number) == number && std::abs(number) < exactIntegers)
        m_out += QByteArray::number(static_cast<qint64>(number));
    else
        m_out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::value(bool truth)
{
    beginItem();
    m_out += truth ? "true" : "false";
}

void JsonWriter::value(std::nullptr_t)
{
    beginItem();
    m_out += "null";
}

void JsonWriter::writeEscaped(QStringView text)
{
    m_out += '"';
    for (const char byte : toValidUtf8(text)) {
        if (byte == '"' || byte == '\\') {
            m_out += '\\';
            m_out += byte;
        } else if (byte == '\n') {
            m_out += "\\n";
        } else if ((byte >= 0 && byte < ' ') || byte == '\x7f') {
            m_out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            m_out += byte;
        }
    }
    m_out += '"';
}

} // namespace retold
