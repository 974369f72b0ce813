#pragma once

#include "core/align/likeness.h"

#include <array>
#include <vector>

class QByteArray;

namespace retold {

/// A sum of decision trees over measures, learned by resources/align/train_weights.py. Method: gradient
/// boosted trees (Friedman 2001).
class BoostedTrees {
public:
    void setBias(double bias) { m_bias = bias; }

    /// Takes one tree from the lines of a model file, from `line` on, and moves `line` behind it. The nodes
    /// come in preorder: "split measure threshold" or "leaf value pairs-seen".
    void readTree(const std::vector<QByteArray> &lines, std::size_t &line);

    /// To be called when all trees are read.
    void finish();

    double logit(const Measures &measures) const;

    /// What each measure adds to the logit. Method: Saabas, along each tree's path the change of the expected
    /// value is the share of the measure that was asked.
    MeasureShares shares(const Measures &measures) const;

private:
    struct Node {
        int measure = -1; ///< -1 in a leaf.
        float threshold = 0;
        int low = 0; ///< Where the measure is at most the threshold; into m_nodes.
        int high = 0;
        double value = 0; ///< Mean of the leaves below, weighed by the pairs they saw.
        double seen = 0;
    };

    /// A question of a full tree, in which the children of node n are 2n + 1 and 2n + 2.
    struct Question {
        int measure = 0;
        float threshold = 0;
    };

    int readNode(const std::vector<QByteArray> &lines, std::size_t &line);
    int depthOf(int node) const;
    void fillTree(int node, std::size_t place, int depth, std::size_t tree);

    double m_bias = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    /// The same trees filled up to one depth, so that logit() asks in a row and never guesses a branch.
    int m_depth = 0;
    std::vector<Question> m_questions;
    std::vector<double> m_leaves;
};

} // namespace retold
