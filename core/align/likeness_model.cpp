#include "core/align/likeness_model.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <cmath>

void initAlignModel()
{
    Q_INIT_RESOURCE(align);
}

namespace retold {

const std::array<const char *, kinshipCount> kinshipNames{"report", "retelling", "draft",
                                                          "draft-without-background"};

namespace {

double logistic(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

std::size_t kinshipNamed(const QByteArray &name)
{
    const auto found = std::find(kinshipNames.begin(), kinshipNames.end(), name);
    Q_ASSERT_X(found != kinshipNames.end(), "likeness model", name.constData());
    return static_cast<std::size_t>(found - kinshipNames.begin());
}

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    const QByteArrayList all = text.split('\n');
    std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
                 [](const QByteArray &line) { return !line.isEmpty() && !line.startsWith('#'); });
    return lines;
}

} // namespace

const LikenessModel &LikenessModel::standard()
{
    static const LikenessModel model = [] {
        initAlignModel();
        QFile file(QStringLiteral(":/retold/align/likeness-model.txt"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return LikenessModel(isOpen ? file.readAll() : QByteArray());
    }();
    return model;
}

LikenessModel::LikenessModel(const QByteArray &text)
{
    const std::vector<QByteArray> lines = linesOf(text);
    BoostedTrees *trees = &m_others;
    for (std::size_t i = 0; i < lines.size();) {
        const QByteArrayList words = lines[i].split(' ');
        ++i;
        if (words.first() == "first-bias")
            m_firstBias = words.at(1).toDouble();
        else if (words.first() == "first")
            m_firstWeights[static_cast<std::size_t>(measureNamed(words.at(1)))] = words.at(2).toDouble();
        else if (words.first() == "calibration")
            m_calibrations[kinshipNamed(words.at(1))] = {words.at(2).toDouble(), words.at(3).toDouble()};
        else if (words.first() == "trees")
            trees = words.at(1) == "retellings" ? &m_retellings : &m_others;
        else if (words.first() == "bias")
            trees->setBias(words.at(1).toDouble());
        else if (words.first() == "tree")
            trees->readTree(lines, i);
    }
    m_retellings.finish();
    m_others.finish();
}

const BoostedTrees &LikenessModel::treesFor(Kinship kinship) const
{
    return kinship == Kinship::Retelling ? m_retellings : m_others;
}

double LikenessModel::firstLook(const Measures &measures) const
{
    double logit = m_firstBias;
    for (std::size_t i = 0; i < ownMeasureCount; ++i)
        logit += m_firstWeights[i] * static_cast<double>(measures[i]);
    return logistic(logit);
}

double LikenessModel::probability(const Measures &measures, Kinship kinship) const
{
    return logistic(treesFor(kinship).logit(measures));
}

double LikenessModel::calibrated(double probability, Kinship kinship) const
{
    if (probability <= 0 || probability >= 1)
        return probability;
    const Calibration &it = m_calibrations[static_cast<std::size_t>(kinship)];
    return logistic(it.shift + it.slope * std::log(probability / (1 - probability)));
}

MeasureShares LikenessModel::shares(const Measures &measures, Kinship kinship) const
{
    MeasureShares shares = treesFor(kinship).shares(measures);
    MeasureShares parts{};
    double total = 0;
    for (std::size_t i = 0; i < ownMeasureCount; ++i) {
        parts[i] = std::max(0.0, m_firstWeights[i] * static_cast<double>(measures[i]));
        total += parts[i];
    }
    double &first = shares[static_cast<std::size_t>(Measure::FirstLook)];
    if (total > 0) {
        for (std::size_t i = 0; i < ownMeasureCount; ++i)
            shares[i] += first * parts[i] / total;
        first = 0;
    }
    return shares;
}

} // namespace retold
