#include "core/report/json_version.h"

#include "core/report/report.h"
#include "core/report/story_keys.h"

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

void writeSource(JsonWriter &json, const Version &version)
{
    json.member("outlet"_L1, version.outlet);
    json.member("headline"_L1, version.headline);
    json.member("byline"_L1, version.byline);
    json.member("published"_L1, version.published);
    json.member("language"_L1, version.language);
    json.member("source"_L1, version.source);
    json.member("sha256"_L1, QLatin1StringView(version.sha256));
    json.member("text"_L1, version.text);
}

void writeSentences(JsonWriter &json, const AnnotatedVersion &version, const CodePointOffsets &offsets)
{
    json.key("sentences"_L1);
    json.beginArray();
    for (const Sentence &sentence : version.sentences) {
        json.beginObject();
        writeRange(json, offsets, sentence.range);
        json.member("kind"_L1, keyOf(sentence.kind));
        json.member("paragraph"_L1, sentence.paragraph);
        json.endObject();
    }
    json.endArray();
}

void writeQuotes(JsonWriter &json, QLatin1StringView name, const std::vector<Quote> &quotes,
                 const CodePointOffsets &offsets)
{
    json.key(name);
    json.beginArray();
    for (const Quote &quote : quotes) {
        json.beginObject();
        writeRange(json, offsets, quote.range);
        json.member("type"_L1, keyOf(quote.type));
        json.member("speaker"_L1, quote.speaker);
        if (quote.speakerRange) {
            json.key("speaker_span"_L1); // Beside the name it gives: "he" for "Anna Holt".
            json.beginArray();
            json.value(offsets.at(quote.speakerRange->begin));
            json.value(offsets.at(quote.speakerRange->end));
            json.endArray();
        }
        json.member("cue"_L1, quote.cue);
        json.member("sentence"_L1, quote.sentence);
        if (quote.continues)
            json.member("continues"_L1, *quote.continues);
        json.endObject();
    }
    json.endArray();
}

void writeFigureValue(JsonWriter &json, const FigureValue &figureValue)
{
    json.key("value"_L1);
    if (const auto *number = std::get_if<double>(&figureValue)) {
        json.value(*number);
    } else if (const auto *interval = std::get_if<Interval>(&figureValue)) {
        json.beginArray();
        json.value(interval->low);
        json.value(interval->high);
        json.endArray();
    } else {
        json.value(std::get<QString>(figureValue));
    }
}

void writeFigures(JsonWriter &json, const AnnotatedVersion &version, const CodePointOffsets &offsets)
{
    json.key("figures"_L1);
    json.beginArray();
    for (const Figure &figure : version.figures) {
        json.beginObject();
        writeRange(json, offsets, figure.range);
        json.member("text"_L1, version.text(figure.range));
        writeFigureValue(json, figure.value);
        json.member("unit"_L1, figure.unit);
        json.member("hedge"_L1, figure.hedge);
        json.member("kind"_L1, keyOf(figure.kind));
        json.member("sentence"_L1, figure.sentence);
        json.member("counted"_L1, figure.counted);
        json.endObject();
    }
    json.endArray();
}

void writeNames(JsonWriter &json, const AnnotatedVersion &version, const CodePointOffsets &offsets)
{
    json.key("names"_L1);
    json.beginArray();
    for (const Mention &mention : version.mentions) {
        if (mention.kind != MentionKind::Named)
            continue;
        const Entity &entity = version.entities.at(static_cast<std::size_t>(mention.entity));
        json.beginObject();
        writeRange(json, offsets, mention.range);
        json.member("text"_L1, version.text(mention.range));
        json.member("canonical"_L1, entity.canonical);
        json.member("kind"_L1, keyOf(entity.kind));
        json.member("role"_L1, mention.role);
        json.member("sentence"_L1, mention.sentence);
        json.endObject();
    }
    json.endArray();
}

void writeNotices(JsonWriter &json, const QStringList &notices)
{
    json.key("notices"_L1);
    json.beginArray();
    for (const QString &notice : notices)
        json.value(notice);
    json.endArray();
}

} // namespace

void writeRange(JsonWriter &json, const CodePointOffsets &offsets, const TextRange &range)
{
    json.member("start"_L1, offsets.at(range.begin));
    json.member("end"_L1, offsets.at(range.end));
}

std::vector<std::optional<int>> listedNames(const AnnotatedVersion &version)
{
    std::vector<std::optional<int>> places;
    places.reserve(version.mentions.size());
    int next = 0;
    for (const Mention &mention : version.mentions) {
        if (mention.kind == MentionKind::Named)
            places.emplace_back(next++);
        else
            places.emplace_back();
    }
    return places;
}

void writeVersion(JsonWriter &json, const AnnotatedVersion &version, int id)
{
    const CodePointOffsets offsets(version.text());
    json.beginObject();
    json.member("id"_L1, id);
    writeSource(json, version.version);
    writeSentences(json, version, offsets);
    writeQuotes(json, "quotes"_L1, version.quotes, offsets);
    writeFigures(json, version, offsets);
    writeNames(json, version, offsets);
    writeQuotes(json, "statements"_L1, version.statements, offsets);
    writeNotices(json, version.version.notices);
    json.endObject();
}

QByteArray renderVersionJson(const AnnotatedVersion &version, int id)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    writeVersion(json, version, id);
    bytes += '\n';
    return bytes;
}

} // namespace retold
