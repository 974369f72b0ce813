#pragma once

#include "core/align/likeness.h"

#include <array>
#include <vector>

class QByteArray;

namespace retold {

/// How two versions stand to each other: reports of their own, or drafts of one text, in a language whose
/// word frequencies are known or not. See kinshipOf().
enum class Kinship { Retelling, Draft, DraftWithoutBackground };
inline constexpr int kinshipCount = 3;
extern const std::array<const char *, kinshipCount> kinshipNames; ///< As in the model file.

/// Tells from measures how likely two sentences are to report the same. It looks twice: first with a logistic
/// model over the two sentences alone; that of all pairs gives the context, and with it boosted trees decide.
/// Both are learned by resources/align/train_weights.py; resources/align/README.md says from what and how
/// well.
class LikenessModel {
public:
    /// Shares of the logit by measure.
    using Shares = std::array<double, measureCount>;

    /// The model that the program ships.
    static const LikenessModel &standard();

    /// From the text of a model file; a line that cannot be read is a mistake of ours and is asserted
    /// against.
    explicit LikenessModel(const QByteArray &text);

    double firstLook(const Measures &measures) const;   ///< Probability, from the own measures.
    double probability(const Measures &measures) const; ///< From all measures.

    /// Of links with this probability between versions of this kinship, the share that is right: what a
    /// person is told. Method: Platt scaling on documents that the trees had not seen. 0 and 1 stay what they
    /// are.
    double calibrated(double probability, Kinship kinship) const;

    /// What each measure adds to the logit of probability(). Method: Saabas, along each tree's path the
    /// change of the expected value is the share of the measure that was asked. The share of the first look
    /// is handed on to the measures that it is made of.
    Shares shares(const Measures &measures) const;

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
    void fillTrees();
    void fillTree(int node, std::size_t place, int depth, std::size_t tree);

    struct Calibration {
        double shift = 0;
        double slope = 1;
    };

    Shares m_firstWeights{};
    std::array<Calibration, kinshipCount> m_calibrations;
    double m_firstBias = 0;
    double m_bias = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    /// The same trees filled up to one depth, so that probability() asks in a row and never guesses a branch.
    int m_depth = 0;
    std::vector<Question> m_questions;
    std::vector<double> m_leaves;
};

} // namespace retold
