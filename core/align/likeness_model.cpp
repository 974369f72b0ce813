#include "core/align/likeness_model.h"

#include <QByteArrayList>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>

void initAlignModel()
{
    Q_INIT_RESOURCE(align);
}

namespace retold {

const std::array<const char *, kinshipCount> kinshipNames{"retelling", "draft", "draft-without-background"};

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

int measureNamed(const QByteArray &name)
{
    const auto found = std::find(measureNames.begin(), measureNames.end(), name);
    Q_ASSERT_X(found != measureNames.end(), "likeness model", name.constData());
    return static_cast<int>(found - measureNames.begin());
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
    for (std::size_t i = 0; i < lines.size();) {
        const QByteArrayList words = lines[i].split(' ');
        ++i;
        if (words.first() == "first-bias")
            m_firstBias = words.at(1).toDouble();
        else if (words.first() == "first")
            m_firstWeights[static_cast<std::size_t>(measureNamed(words.at(1)))] = words.at(2).toDouble();
        else if (words.first() == "bias")
            m_bias = words.at(1).toDouble();
        else if (words.first() == "calibration")
            m_calibrations[kinshipNamed(words.at(1))] = {words.at(2).toDouble(), words.at(3).toDouble()};
        else if (words.first() == "tree")
            m_roots.push_back(readNode(lines, i));
    }
    fillTrees();
}

int LikenessModel::readNode(const std::vector<QByteArray> &lines, std::size_t &line)
{
    const QByteArrayList words = lines.at(line++).split(' ');
    const auto index = m_nodes.size();
    m_nodes.emplace_back();
    Node node;
    if (words.first() == "leaf") {
        node.value = words.at(1).toDouble();
        node.seen = words.at(2).toDouble();
    } else {
        node.measure = measureNamed(words.at(1));
        node.threshold = words.at(2).toFloat();
        node.low = readNode(lines, line);
        node.high = readNode(lines, line);
        const Node &low = m_nodes[static_cast<std::size_t>(node.low)];
        const Node &high = m_nodes[static_cast<std::size_t>(node.high)];
        node.seen = low.seen + high.seen;
        node.value = (low.value * low.seen + high.value * high.seen) / std::max(node.seen, 1.0);
    }
    m_nodes[index] = node;
    return static_cast<int>(index);
}

double LikenessModel::firstLook(const Measures &measures) const
{
    double logit = m_firstBias;
    for (std::size_t i = 0; i < ownMeasureCount; ++i)
        logit += m_firstWeights[i] * static_cast<double>(measures[i]);
    return logistic(logit);
}

int LikenessModel::depthOf(int node) const
{
    const Node &it = m_nodes[static_cast<std::size_t>(node)];
    return it.measure < 0 ? 0 : 1 + std::max(depthOf(it.low), depthOf(it.high));
}

void LikenessModel::fillTrees()
{
    for (const int root : m_roots)
        m_depth = std::max(m_depth, depthOf(root));
    const std::size_t leaves = std::size_t(1) << m_depth;
    // A question that is never asked leads to the lower side, whatever is measured.
    m_questions.assign(m_roots.size() * (leaves - 1), {0, std::numeric_limits<float>::infinity()});
    m_leaves.assign(m_roots.size() * leaves, 0);
    for (std::size_t tree = 0; tree < m_roots.size(); ++tree)
        fillTree(m_roots[tree], 0, 0, tree);
}

void LikenessModel::fillTree(int node, std::size_t place, int depth, std::size_t tree)
{
    const std::size_t leaves = std::size_t(1) << m_depth;
    const Node &it = m_nodes[static_cast<std::size_t>(node)];
    if (depth == m_depth) {
        m_leaves[tree * leaves + place - (leaves - 1)] = it.value;
        return;
    }
    const bool isLeaf = it.measure < 0;
    if (!isLeaf)
        m_questions[tree * (leaves - 1) + place] = {it.measure, it.threshold};
    fillTree(isLeaf ? node : it.low, 2 * place + 1, depth + 1, tree);
    fillTree(isLeaf ? node : it.high, 2 * place + 2, depth + 1, tree);
}

double LikenessModel::probability(const Measures &measures) const
{
    const std::size_t leaves = std::size_t(1) << m_depth;
    double logit = m_bias;
    for (std::size_t tree = 0; tree < m_roots.size(); ++tree) {
        const Question *questions = m_questions.data() + tree * (leaves - 1);
        std::size_t place = 0;
        for (int i = 0; i < m_depth; ++i) {
            const Question &asked = questions[place];
            const bool isHigh = measures[static_cast<std::size_t>(asked.measure)] > asked.threshold;
            place = 2 * place + (isHigh ? 2 : 1);
        }
        logit += m_leaves[tree * leaves + place - (leaves - 1)];
    }
    return logistic(logit);
}

double LikenessModel::calibrated(double probability, Kinship kinship) const
{
    if (probability <= 0 || probability >= 1)
        return probability;
    const Calibration &it = m_calibrations[static_cast<std::size_t>(kinship)];
    return logistic(it.shift + it.slope * std::log(probability / (1 - probability)));
}

LikenessModel::Shares LikenessModel::shares(const Measures &measures) const
{
    Shares shares{};
    for (const int root : m_roots) {
        const Node *node = &m_nodes[static_cast<std::size_t>(root)];
        while (node->measure >= 0) {
            const auto measure = static_cast<std::size_t>(node->measure);
            const Node *next = &m_nodes[static_cast<std::size_t>(
                measures[measure] <= node->threshold ? node->low : node->high)];
            shares[measure] += next->value - node->value;
            node = next;
        }
    }
    Shares parts{};
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
