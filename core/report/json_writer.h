#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <concepts>
#include <vector>

namespace retold {

/// Writes JSON as UTF-8 with the members in the order given (QJsonObject sorts them). Whoever calls closes
/// what he opens.
class JsonWriter final {
public:
    /// `linesToDepth`: members and items down to this depth begin a line of their own; 0 gives one line.
    explicit JsonWriter(QByteArray &out, int linesToDepth = 0);

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(QLatin1StringView text) { value(QStringView(QString(text))); }
    void value(double number); ///< The shortest digits that read back the same; null where it is not finite.
    void value(bool truth);
    void value(std::nullptr_t);
    void value(std::integral auto number)
    {
        beginItem();
        m_out += QByteArray::number(static_cast<qint64>(number));
    }

    template<typename T>
    void member(QLatin1StringView name, const T &content)
    {
        key(name);
        value(content);
    }

private:
    void open(char bracket);
    void close(char bracket);
    void beginItem();
    void writeEscaped(QStringView text);

    QByteArray &m_out;
    int m_linesToDepth;
    std::vector<bool> m_hasItems; ///< One a bracket that is open.
    bool m_afterKey = false;
};

} // namespace retold
