#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/html_sections.h"
#include "core/report/html_signs.h"
#include "core/translation.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

/// A sample of a mark and what it means.
void writeItem(QXmlStreamWriter &xml, const QString &meaning, const std::function<void()> &writeSample)
{
    const Element item(xml, "div"_L1);
    {
        const Element sample(xml, "dt"_L1);
        sample.set("aria-hidden"_L1, u"true"_s);
        writeSample();
    }
    writeText(xml, "dd"_L1, meaning);
}

void writeSample(QXmlStreamWriter &xml, QLatin1StringView element, const QString &cssClass,
                 const QString &words)
{
    const Element sample(xml, element, cssClass);
    xml.writeCharacters(words);
}

void writeSeverities(QXmlStreamWriter &xml)
{
    const std::array meanings{
        std::pair{Severity::Critical, Tr::tr("critical: meaning turned round, wrong person, wrong number")},
        std::pair{Severity::Major, Tr::tr("major: words inside quotation marks, strength, a figure lost")},
        std::pair{Severity::Minor, Tr::tr("minor: a trimmed quotation, a hedge, the spelling of a name")},
        std::pair{Severity::Style, Tr::tr("house style only: never an alarm")},
    };
    for (const auto &[severity, meaning] : meanings)
        writeItem(xml, meaning, [&xml, severity = severity] { writeSeverity(xml, severity); });
}

void writeRelations(QXmlStreamWriter &xml)
{
    const std::array meanings{
        std::pair{FactStatus::Identical, Tr::tr("identical but for case and typography")},
        std::pair{FactStatus::Edited, Tr::tr("edited: recognisably the same sentence")},
        std::pair{FactStatus::Paraphrased, Tr::tr("paraphrased: the same facts, recast")},
        std::pair{FactStatus::Partial, Tr::tr("partial: a fact in common, and one side tells more")},
        std::pair{FactStatus::Added, Tr::tr("added: not in the reference")},
        std::pair{FactStatus::Dropped, Tr::tr("dropped: only in the reference")},
    };
    for (const auto &[status, meaning] : meanings) {
        writeItem(xml, meaning, [&xml, status = status] {
            writeSign(xml, signOf(status));
            writeMarginRule(xml, status);
        });
    }
    writeItem(xml, Tr::tr("moved far up or down in the story"), [&xml] { writeSign(xml, PageSign::Moved); });
}

void writeMarks(QXmlStreamWriter &xml)
{
    const auto item = [&xml](const QString &meaning, QLatin1StringView element, const QString &cssClass,
                             const QString &words) {
        writeItem(xml, meaning, [&] { writeSample(xml, element, cssClass, words); });
    };
    item(Tr::tr("quotation"), "span"_L1, u"quote"_s, Tr::tr("“words”"));
    item(Tr::tr("quotation altered or given to somebody else"), "mark"_L1, u"quote altered"_s,
         Tr::tr("“words”"));
    item(Tr::tr("figure"), "span"_L1, u"figure"_s, u"40"_s);
    item(Tr::tr("figure written otherwise"), "mark"_L1, u"figure reformatted"_s, u"40"_s);
    item(Tr::tr("figure altered"), "mark"_L1, u"figure altered"_s, u"40"_s);
    item(Tr::tr("figure that follows from another"), "mark"_L1, u"figure implied"_s, u"40"_s);
    item(Tr::tr("name spelled otherwise"), "mark"_L1, u"name respelled"_s, Tr::tr("name"));
    item(Tr::tr("new words"), "ins"_L1, u"fresh"_s, Tr::tr("words"));
    item(Tr::tr("lost words"), "del"_L1, u"lost"_s, Tr::tr("words"));
    item(Tr::tr("words left out here"), "span"_L1, u"caret"_s, {});
    item(Tr::tr("a critical or major finding"), "mark"_L1, u"finding major"_s, Tr::tr("words"));
    item(Tr::tr("a minor finding"), "mark"_L1, u"finding minor"_s, Tr::tr("words"));
}

} // namespace

void writeLegend(QXmlStreamWriter &xml, const ReportIndex &)
{
    const Element section(xml, "section"_L1);
    section.set("id"_L1, u"legend"_s);
    writeText(xml, "h2"_L1, Tr::tr("Legend"));
    const Element list(xml, "dl"_L1, u"legend"_s);
    writeSeverities(xml);
    writeRelations(xml);
    writeMarks(xml);
}

} // namespace retold
