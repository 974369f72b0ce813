#include "app/theme/svg_path.h"

namespace retold {

namespace {

/// Walks over path data, a command or number at a time.
class Reader {
public:
    explicit Reader(QStringView data) : m_data(data) { }

    bool atEnd()
    {
        while (m_at < m_data.size() && (m_data[m_at] == u' ' || m_data[m_at] == u','))
            ++m_at;
        return m_at >= m_data.size();
    }

    bool atCommand() { return !atEnd() && m_data[m_at].isLetter(); }
    char16_t command() { return m_data[m_at++].unicode(); }

    qreal number()
    {
        atEnd();
        const qsizetype begin = m_at;
        bool dot = false;
        while (m_at < m_data.size()) {
            const QChar c = m_data[m_at];
            const bool sign = c == u'-' && m_at == begin;
            const bool firstDot = c == u'.' && !dot;
            if (!c.isDigit() && !sign && !firstDot)
                break;
            dot = dot || firstDot;
            ++m_at;
        }
        Q_ASSERT(m_at > begin);
        return m_data.sliced(begin, m_at - begin).toDouble();
    }

    QPointF point(QPointF origin)
    {
        const qreal x = number();
        return origin + QPointF(x, number());
    }

private:
    QStringView m_data;
    qsizetype m_at = 0;
};

/// The last control point of a curve, mirrored, is the first of a smooth one after it.
QPointF readCurve(QPainterPath &path, Reader &reader, QPointF origin, bool smooth, QPointF control)
{
    const QPointF at = path.currentPosition();
    const QPointF first = smooth ? 2 * at - control : reader.point(origin);
    const QPointF second = reader.point(origin);
    path.cubicTo(first, second, reader.point(origin));
    return second;
}

void readLine(QPainterPath &path, Reader &reader, char16_t command, QPointF origin)
{
    const QPointF at = path.currentPosition();
    if (command == u'h')
        path.lineTo(origin.x() + reader.number(), at.y());
    else if (command == u'v')
        path.lineTo(at.x(), origin.y() + reader.number());
    else
        path.lineTo(reader.point(origin));
}

} // namespace

QPainterPath pathFromSvg(QStringView data)
{
    QPainterPath path;
    Reader reader(data);
    char16_t command = u'M';
    QPointF control;
    while (!reader.atEnd()) {
        if (reader.atCommand())
            command = reader.command();
        const bool relative = command >= u'a';
        const auto lower = static_cast<char16_t>(command | 0x20);
        const QPointF origin = relative ? path.currentPosition() : QPointF();
        if (lower == u'z')
            path.closeSubpath();
        else if (lower == u'm')
            path.moveTo(reader.point(origin));
        else if (lower == u'c' || lower == u's')
            control = readCurve(path, reader, origin, lower == u's', control);
        else
            readLine(path, reader, lower, origin);
    }
    return path;
}

} // namespace retold
