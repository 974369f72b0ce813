#pragma once

#include "core/report/report_index.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace retold {

class Element;

// The parts of the report, in the order of the page. Each writes one element.
void writeMasthead(QXmlStreamWriter &xml, const ReportIndex &index);
void writeVersions(QXmlStreamWriter &xml, const ReportIndex &index);
void writeFindings(QXmlStreamWriter &xml, const ReportIndex &index);
void writeQuotes(QXmlStreamWriter &xml, const ReportIndex &index);
void writeFigures(QXmlStreamWriter &xml, const ReportIndex &index);
void writeNames(QXmlStreamWriter &xml, const ReportIndex &index);
void writeFacts(QXmlStreamWriter &xml, const ReportIndex &index);
void writeTexts(QXmlStreamWriter &xml, const ReportIndex &index);
void writeLegend(QXmlStreamWriter &xml, const ReportIndex &index);
void writeSources(QXmlStreamWriter &xml, const ReportIndex &index);

/// The title of the page.
QString reportTitle(const ReportIndex &index);

/// How the report's own language writes dates and lists; that of the program's words, not of the computer.
QLocale reportLocale();

/// The CSS class that says how many versions there are, and so how they can stand beside each other.
QString sizeClass(const ReportIndex &index);

/// "#row-12", the place of a fact in the texts.
QString rowAnchor(int row);

/// Language and direction of words from a version.
void setLanguage(const Element &element, const Version &version);

} // namespace retold
