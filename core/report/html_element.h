#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamWriter>

namespace retold {

/// An HTML element that is open as long as this lives. Attributes come before all content.
class Element final {
public:
    Element(QXmlStreamWriter &xml, QLatin1StringView name, const QString &cssClass = {}) : m_xml(xml)
    {
        m_xml.writeStartElement(name);
        if (!cssClass.isEmpty())
            m_xml.writeAttribute(QLatin1StringView("class"), cssClass);
    }

    Element(const Element &) = delete;
    Element &operator=(const Element &) = delete;

    ~Element()
    {
        m_xml.writeCharacters({}); // Else an empty element ends as "<span/>", which HTML takes as left open.
        m_xml.writeEndElement();
    }

    const Element &set(QLatin1StringView attribute, const QString &value) const
    {
        m_xml.writeAttribute(attribute, value);
        return *this;
    }

private:
    QXmlStreamWriter &m_xml;
};

/// An element that holds nothing but `text`.
inline void writeText(QXmlStreamWriter &xml, QLatin1StringView name, const QString &text,
                      const QString &cssClass = {})
{
    const Element element(xml, name, cssClass);
    xml.writeCharacters(text);
}

/// Words that only a screen reader says.
inline void writeHidden(QXmlStreamWriter &xml, const QString &text)
{
    writeText(xml, QLatin1StringView("span"), text, QStringLiteral("hidden"));
}

} // namespace retold
