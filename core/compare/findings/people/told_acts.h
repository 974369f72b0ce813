#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/acts.h"

#include <QMultiHash>

#include <vector>

namespace retold {

struct ToldAct {
    Act act;
    int sentence = 0;
    QSet<QString> meant;  ///< Of an "it" that is done to, what the act before was done to.
    bool isAside = false; ///< Told in a relative clause.
};

/// What one version tells, findable by who does it and who suffers it.
class ToldActs final {
public:
    ToldActs(const FindingSources &sources, int version);

    const std::vector<ToldAct> &all() const { return m_acts; }

    bool has(const QString &key) const { return m_byKey.contains(key); }

    /// Those in which one of the keys stands as doer or sufferer.
    std::vector<const ToldAct *> with(const QSet<QString> &keys) const;

private:
    void add(ToldAct told);
    QSet<QString> meantBy(const ToldAct &told) const;

    std::vector<ToldAct> m_acts;
    QMultiHash<QString, int> m_byKey;
};

/// One whom the story knows by name.
bool isKnown(const ActParty &party);

/// One person or thing. Of two whom the story knows the identity alone counts: they may share a surname or
/// an office.
bool meet(const ActParty &left, const ActParty &right);

/// Whether both are done to one person or thing, an "it" taken for what it most likely means.
bool meetInSufferer(const ToldAct &left, const ToldAct &right);

/// Whether a sure link joins the sentences of the two.
bool areTellingsLinked(const FindingSources &sources, int baseVersion, const ToldAct &base, int otherVersion,
                       const ToldAct &told);

/// "‘Roe sued Lund’ became ‘Lund sued Roe’".
Finding turnedAct(const FindingSources &sources, int baseVersion, const ToldAct &base, int otherVersion,
                  const ToldAct &told, const QString &why);

/// Acts of bodies and offices that have changed places with one whom the sentences name as well: "the union
/// denied an allegation by the port"; and accusations of another. English alone.
void findExchangedParties(const FindingSources &sources, int base, const ToldActs &mine, int version,
                          const ToldActs &theirs, Findings &findings);

} // namespace retold
