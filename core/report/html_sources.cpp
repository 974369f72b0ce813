#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

void writeEntry(QXmlStreamWriter &xml, const QString &name, const QString &value,
                const QString &cssClass = {})
{
    if (value.isEmpty())
        return;
    const Element entry(xml, "div"_L1, cssClass);
    writeText(xml, "dt"_L1, name);
    writeText(xml, "dd"_L1, value);
}

QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage || language == QLocale::C ? printable(code)
                                                                      : QLocale::languageToString(language);
}

void writeSource(QXmlStreamWriter &xml, const ReportIndex &index, int version)
{
    const AnnotatedVersion &text = index.version(version);
    const Version &source = text.version;
    const Element item(xml, "li"_L1);
    writeSiglum(xml, index.comparison, version);
    const Element list(xml, "dl"_L1);
    writeEntry(xml, Tr::tr("File"), printable(source.source), u"file"_s);
    writeEntry(xml, Tr::tr("Outlet"), printable(source.outlet));
    writeEntry(xml, Tr::tr("Headline"), printable(source.headline), u"long"_s);
    writeEntry(xml, Tr::tr("Byline"), printable(source.byline));
    writeEntry(xml, Tr::tr("Published"), printable(source.published));
    writeEntry(xml, Tr::tr("Language"), languageName(source.language));
    writeEntry(xml, Tr::tr("Sentences"), reportLocale().toString(text.sentences.size()));
    writeEntry(xml, Tr::tr("SHA-256 of the file"), QLatin1StringView(source.sha256), u"fingerprint"_s);
    for (const QString &notice : source.notices)
        writeEntry(xml, Tr::tr("Note"), printable(notice), u"long"_s);
}

QString shownSeverities(const ReportOptions &options)
{
    const std::array names{Tr::tr("critical"), Tr::tr("major"), Tr::tr("minor"), Tr::tr("house style")};
    QStringList shown;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (options.shown.at(i))
            shown += names.at(i);
    }
    return shown.join(", "_L1);
}

void writeSettings(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Comparison &comparison = index.comparison;
    const Element list(xml, "dl"_L1, u"settings"_s);
    writeEntry(xml, Tr::tr("Program"), Tr::tr("Retold %1").arg(QLatin1StringView(RETOLD_VERSION)));
    writeEntry(xml, Tr::tr("Reference"),
               comparison.reference ? siglum(*comparison.reference)
                                    : Tr::tr("none: all are held against all"));
    writeEntry(xml, Tr::tr("Findings shown"), shownSeverities(index.options));
}

} // namespace

void writeSources(QXmlStreamWriter &xml, const ReportIndex &index)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"sources"_s);
    writeText(xml, "h2"_L1, Tr::tr("Sources"));
    {
        const Element list(xml, "ul"_L1, u"sources"_s);
        for (int version = 0; version < index.versionCount(); ++version)
            writeSource(xml, index, version);
    }
    writeSettings(xml, index);
}

} // namespace retold
