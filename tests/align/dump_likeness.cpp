// Writes what the aligner measures, to learn from and to look at; not part of the program and not a test.
//
//   dump_likeness --model MODEL FILE.jsonl
//       a line for each candidate pair, by tabs: document, left, right, 1 if gold has the link (else 0),
//       kinship, 1 if the left version is the longer one (else 0), then the measures in the order of
//       measureNames (a head line comes first); the context measures rest on the first look of MODEL
//   dump_likeness --links FILE.jsonl
//       the links that the program makes, as JSON lines {"id", "links": [[l, r], …]}
//
// FILE has one JSON object a line: {"id", "left": [sentence, …], "right": [sentence, …], "links": [[l, r,
// label], …]}, which may also have "language". resources/align/train_weights.py reads the first form.
#include "core/align/align.h"
#include "core/align/context.h"
#include "core/align/kinship.h"
#include "core/annotate/annotate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <set>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

SentenceKind kindNamed(const QString &name)
{
    if (name == "headline"_L1)
        return SentenceKind::Headline;
    return name == "caption"_L1 ? SentenceKind::Caption : SentenceKind::Body;
}

VersionPtr versionOf(const QJsonArray &sentences, const QJsonArray &kinds, const QString &language)
{
    Version version;
    version.sentencePerLine = true;
    version.language = language;
    for (const QJsonValue &sentence : sentences)
        version.text += sentence.toString().simplified() + u'\n';
    AnnotatedVersion annotated = annotate(std::move(version));
    for (std::size_t s = 0; s < annotated.sentences.size(); ++s)
        annotated.sentences[s].kind = kindNamed(kinds.at(static_cast<qsizetype>(s)).toString());
    return std::make_shared<AnnotatedVersion>(std::move(annotated));
}

void writeMeasures(const QJsonObject &document, const VersionPtr &left, const VersionPtr &right,
                   const LikenessModel &model, QTextStream &out)
{
    std::set<std::pair<int, int>> gold;
    for (const QJsonValue &link : document["links"_L1].toArray())
        gold.emplace(link[0].toInt(), link[1].toInt());

    const VersionTerms leftTerms = collectTerms(*left);
    const VersionTerms rightTerms = collectTerms(*right);
    const bool isLeftLonger = leftTerms.wordCount >= rightTerms.wordCount;
    const PairTerms pair = isLeftLonger ? joinTerms(leftTerms, rightTerms) : joinTerms(rightTerms, leftTerms);
    const ScoredPairs all = scoreCandidates(pair, findCandidates(pair), model);
    const char *kinship = kinshipNames[static_cast<std::size_t>(all.kinship)];
    for (const ScoredPair &scored : all.pairs) {
        int l = pair.left->sentences[static_cast<std::size_t>(scored.place.left)].sentence;
        int r = pair.right->sentences[static_cast<std::size_t>(scored.place.right)].sentence;
        if (!isLeftLonger)
            std::swap(l, r);
        out << document["id"_L1].toString() << '\t' << l << '\t' << r << '\t'
            << (gold.contains({l, r}) ? 1 : 0) << '\t' << kinship << '\t' << (isLeftLonger ? 1 : 0);
        for (const float measure : scored.measures)
            out << '\t' << measure;
        out << '\n';
    }
}

void writeLinks(const QJsonObject &document, const VersionPtr &left, const VersionPtr &right,
                QTextStream &out)
{
    const std::vector<VersionPtr> versions{left, right};
    const Result<Alignment> alignment = alignVersions(versions, {0, {}});
    std::set<std::pair<int, int>> pairs;
    for (const Link &link : alignment->links)
        for (const int l : link.left.sentences)
            for (const int r : link.right.sentences)
                pairs.emplace(l, r);
    QJsonArray links;
    for (const auto &[l, r] : pairs)
        links.append(QJsonArray{l, r});
    out << QJsonDocument(QJsonObject{{"id"_L1, document["id"_L1]}, {"links"_L1, links}})
               .toJson(QJsonDocument::Compact)
        << '\n';
}

template<typename Write>
bool forEachDocument(const QString &path, Write write)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("cannot read %s", qPrintable(path));
        return false;
    }
    while (!file.atEnd()) {
        const QJsonObject document = QJsonDocument::fromJson(file.readLine()).object();
        const QString language = document["language"_L1].toString();
        write(document,
              versionOf(document["left"_L1].toArray(), document["leftKinds"_L1].toArray(), language),
              versionOf(document["right"_L1].toArray(), document["rightKinds"_L1].toArray(), language));
    }
    return true;
}

bool writeAllMeasures(const QString &modelPath, const QString &path, QTextStream &out)
{
    QFile file(modelPath);
    if (!file.open(QIODevice::ReadOnly)) {
        qCritical("cannot read %s", qPrintable(modelPath));
        return false;
    }
    const LikenessModel model(file.readAll());
    out << "document\tleft\tright\tlink\tkinship\tleft-longer";
    for (const char *name : measureNames)
        out << '\t' << name;
    out << '\n';
    return forEachDocument(path,
                           [&](const QJsonObject &document, const VersionPtr &left, const VersionPtr &right) {
                               writeMeasures(document, left, right, model, out);
                           });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() == 4 && arguments.at(1) == "--model"_L1)
        return writeAllMeasures(arguments.at(2), arguments.at(3), out) ? 0 : 2;
    if (arguments.size() == 3 && arguments.at(1) == "--links"_L1) {
        const auto write = [&out](const QJsonObject &document, const VersionPtr &left,
                                  const VersionPtr &right) { writeLinks(document, left, right, out); };
        return forEachDocument(arguments.at(2), write) ? 0 : 2;
    }
    qCritical("usage: dump_likeness --model MODEL FILE.jsonl | --links FILE.jsonl");
    return 2;
}
