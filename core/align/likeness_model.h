#pragma once

#include "core/align/boosted_trees.h"

#include <array>

class QByteArray;

namespace retold {

/// How two versions stand to each other: reports of their own, one report retold, or drafts of one text, in a
/// language whose word frequencies are known or not. See kinshipOf().
enum class Kinship { Report, Retelling, Draft, DraftWithoutBackground };
inline constexpr int kinshipCount = 4;
extern const std::array<const char *, kinshipCount> kinshipNames; ///< As in the model file.

/// Tells from measures how likely two sentences are to report the same. It looks twice: first with a logistic
/// model over the two sentences alone; that of all pairs gives the context, and with it boosted trees decide:
/// those for retellings, where the sentence that is closest is mostly right, or those for reports and drafts,
/// where it is not. All are learned by resources/align/train_weights.py; resources/align/README.md says from
/// what and how well.
class LikenessModel {
public:
    /// The model that the program ships.
    static const LikenessModel &standard();

    /// From the text of a model file; a line that cannot be read is a mistake of ours and is asserted
    /// against.
    explicit LikenessModel(const QByteArray &text);

    double firstLook(const Measures &measures) const; ///< Probability, from the own measures.
    double probability(const Measures &measures, Kinship kinship) const; ///< From all measures.

    /// Of links with this probability between versions of this kinship, the share that is right: what a
    /// person is told. Method: Platt scaling on documents that the trees had not seen. 0 and 1 stay what they
    /// are.
    double calibrated(double probability, Kinship kinship) const;

    /// What each measure adds to the logit of probability(). The share of the first look is handed on to the
    /// measures that it is made of.
    MeasureShares shares(const Measures &measures, Kinship kinship) const;

private:
    struct Calibration {
        double shift = 0;
        double slope = 1;
    };

    const BoostedTrees &treesFor(Kinship kinship) const;

    MeasureShares m_firstWeights{};
    double m_firstBias = 0;
    BoostedTrees m_retellings;
    BoostedTrees m_others; ///< For reports and drafts.
    std::array<Calibration, kinshipCount> m_calibrations;
};

} // namespace retold
