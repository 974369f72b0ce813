#include "core/align/boosted_trees.h"

#include <QByteArrayList>

#include <algorithm>
#include <limits>

namespace retold {

void BoostedTrees::readTree(const std::vector<QByteArray> &lines, std::size_t &line)
{
    m_roots.push_back(readNode(lines, line));
}

int BoostedTrees::readNode(const std::vector<QByteArray> &lines, std::size_t &line)
{
    const QByteArrayList words = lines.at(line++).split(' ');
    const auto index = m_nodes.size();
    m_nodes.emplace_back();
    Node node;
    if (words.first() == "leaf") {
        node.value = words.at(1).toDouble();
        node.seen = words.at(2).toDouble();
    } else {
        node.measure = static_cast<int>(measureNamed(words.at(1)));
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

int BoostedTrees::depthOf(int node) const
{
    const Node &it = m_nodes[static_cast<std::size_t>(node)];
    return it.measure < 0 ? 0 : 1 + std::max(depthOf(it.low), depthOf(it.high));
}

void BoostedTrees::finish()
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

void BoostedTrees::fillTree(int node, std::size_t place, int depth, std::size_t tree)
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

double BoostedTrees::logit(const Measures &measures) const
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
    return logit;
}

MeasureShares BoostedTrees::shares(const Measures &measures) const
{
    MeasureShares shares{};
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
    return shares;
}

} // namespace retold
