#include "core/compare/vocabulary.h"

#include "core/translation.h"

#include <array>

namespace retold {

namespace {

/// One word of the vocabulary: the value, its key, and its name in English.
template<typename Value>
struct Term {
    Value value;
    const char *key;
    const char *name;
};

template<typename Value>
Term(Value, const char *, const char *) -> Term<Value>;

constexpr std::array findingKindTerms{
    Term{FindingKind::QuoteAltered, "quote-altered", QT_TRANSLATE_NOOP("Retold", "Quotation altered")},
    Term{FindingKind::QuoteTrimmed, "quote-trimmed", QT_TRANSLATE_NOOP("Retold", "Quotation trimmed")},
    Term{FindingKind::QuoteUnmarked, "quote-unmarked", QT_TRANSLATE_NOOP("Retold", "Quotation marks lost")},
    Term{FindingKind::QuoteMarked, "quote-marked", QT_TRANSLATE_NOOP("Retold", "Quotation marks put in")},
    Term{FindingKind::QuoteMisattributed, "quote-misattributed",
         QT_TRANSLATE_NOOP("Retold", "Quotation misattributed")},
    Term{FindingKind::SpeakerLost, "speaker-lost", QT_TRANSLATE_NOOP("Retold", "Speaker lost or made vague")},
    Term{FindingKind::CueChanged, "cue-changed", QT_TRANSLATE_NOOP("Retold", "Verb of saying changed")},
    Term{FindingKind::FigureAltered, "figure-altered", QT_TRANSLATE_NOOP("Retold", "Figure altered")},
    Term{FindingKind::FigureLost, "figure-lost", QT_TRANSLATE_NOOP("Retold", "Figure lost")},
    Term{FindingKind::FigureMisplaced, "figure-misplaced",
         QT_TRANSLATE_NOOP("Retold", "Figure put on another thing")},
    Term{FindingKind::UnitChanged, "unit-changed", QT_TRANSLATE_NOOP("Retold", "Unit or scale changed")},
    Term{FindingKind::HedgeChanged, "hedge-changed", QT_TRANSLATE_NOOP("Retold", "Hedge lost or gained")},
    Term{FindingKind::NegationChanged, "negation-changed",
         QT_TRANSLATE_NOOP("Retold", "Negation lost or gained")},
    Term{FindingKind::StrengthChanged, "strength-changed",
         QT_TRANSLATE_NOOP("Retold", "Strength or certainty changed")},
    Term{FindingKind::ScopeChanged, "scope-changed", QT_TRANSLATE_NOOP("Retold", "Scope changed")},
    Term{FindingKind::TimeChanged, "time-changed", QT_TRANSLATE_NOOP("Retold", "Time or tense changed")},
    Term{FindingKind::MeaningReversed, "meaning-reversed",
         QT_TRANSLATE_NOOP("Retold", "Meaning turned round")},
    Term{FindingKind::FactAltered, "fact-altered", QT_TRANSLATE_NOOP("Retold", "Fact altered")},
    Term{FindingKind::RoleWrong, "role-wrong", QT_TRANSLATE_NOOP("Retold", "Role or title differs")},
    Term{FindingKind::NameRespelled, "name-respelled", QT_TRANSLATE_NOOP("Retold", "Name spelled otherwise")},
    Term{FindingKind::FactDropped, "fact-dropped", QT_TRANSLATE_NOOP("Retold", "Fact dropped")},
    Term{FindingKind::FactUnsupported, "fact-unsupported",
         QT_TRANSLATE_NOOP("Retold", "Addition that no other version supports")},
    Term{FindingKind::FactExclusive, "fact-exclusive",
         QT_TRANSLATE_NOOP("Retold", "Told by one version alone")},
    Term{FindingKind::OrderChanged, "order-changed", QT_TRANSLATE_NOOP("Retold", "Moved far up or down")},
    Term{FindingKind::Contradiction, "contradiction",
         QT_TRANSLATE_NOOP("Retold", "Contradiction within one version")},
    Term{FindingKind::HouseStyle, "house-style", QT_TRANSLATE_NOOP("Retold", "House style")},
};

constexpr std::array severityTerms{
    Term{Severity::Critical, "critical", QT_TRANSLATE_NOOP("Retold", "Critical")},
    Term{Severity::Major, "major", QT_TRANSLATE_NOOP("Retold", "Major")},
    Term{Severity::Minor, "minor", QT_TRANSLATE_NOOP("Retold", "Minor")},
    Term{Severity::Style, "style", QT_TRANSLATE_NOOP("Retold", "Style")},
};

constexpr std::array relationTerms{
    Term{Relation::Identical, "identical", QT_TRANSLATE_NOOP("Retold", "Identical")},
    Term{Relation::Edited, "edited", QT_TRANSLATE_NOOP("Retold", "Edited")},
    Term{Relation::Paraphrased, "paraphrased", QT_TRANSLATE_NOOP("Retold", "Paraphrased")},
    Term{Relation::Partial, "partial", QT_TRANSLATE_NOOP("Retold", "Partial")},
};

constexpr std::array factStatusTerms{
    Term{FactStatus::Reference, "reference", QT_TRANSLATE_NOOP("Retold", "Reference")},
    Term{FactStatus::Identical, "identical", QT_TRANSLATE_NOOP("Retold", "Identical")},
    Term{FactStatus::Edited, "edited", QT_TRANSLATE_NOOP("Retold", "Edited")},
    Term{FactStatus::Paraphrased, "paraphrased", QT_TRANSLATE_NOOP("Retold", "Paraphrased")},
    Term{FactStatus::Partial, "partial", QT_TRANSLATE_NOOP("Retold", "Partial")},
    Term{FactStatus::Added, "added", QT_TRANSLATE_NOOP("Retold", "Added")},
    Term{FactStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("Retold", "Dropped")},
};

constexpr std::array quoteStatusTerms{
    Term{QuoteStatus::Reference, "reference", QT_TRANSLATE_NOOP("Retold", "Reference")},
    Term{QuoteStatus::Verbatim, "verbatim", QT_TRANSLATE_NOOP("Retold", "Verbatim")},
    Term{QuoteStatus::Trimmed, "trimmed", QT_TRANSLATE_NOOP("Retold", "Trimmed")},
    Term{QuoteStatus::Altered, "altered", QT_TRANSLATE_NOOP("Retold", "Altered")},
    Term{QuoteStatus::Paraphrased, "paraphrased", QT_TRANSLATE_NOOP("Retold", "Paraphrased")},
    Term{QuoteStatus::Misattributed, "misattributed", QT_TRANSLATE_NOOP("Retold", "Misattributed")},
    Term{QuoteStatus::Added, "added", QT_TRANSLATE_NOOP("Retold", "Added")},
    Term{QuoteStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("Retold", "Dropped")},
};

constexpr std::array figureStatusTerms{
    Term{FigureStatus::Reference, "reference", QT_TRANSLATE_NOOP("Retold", "Reference")},
    Term{FigureStatus::Same, "same", QT_TRANSLATE_NOOP("Retold", "Same")},
    Term{FigureStatus::Reformatted, "reformatted", QT_TRANSLATE_NOOP("Retold", "Reformatted")},
    Term{FigureStatus::Altered, "altered", QT_TRANSLATE_NOOP("Retold", "Altered")},
    Term{FigureStatus::Implied, "implied", QT_TRANSLATE_NOOP("Retold", "Implied")},
    Term{FigureStatus::Added, "added", QT_TRANSLATE_NOOP("Retold", "Added")},
    Term{FigureStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("Retold", "Dropped")},
};

constexpr std::array nameStatusTerms{
    Term{NameStatus::Reference, "reference", QT_TRANSLATE_NOOP("Retold", "Reference")},
    Term{NameStatus::Same, "same", QT_TRANSLATE_NOOP("Retold", "Same")},
    Term{NameStatus::Respelled, "respelled", QT_TRANSLATE_NOOP("Retold", "Respelled")},
    Term{NameStatus::Retitled, "retitled", QT_TRANSLATE_NOOP("Retold", "Given another title")},
    Term{NameStatus::Added, "added", QT_TRANSLATE_NOOP("Retold", "Added")},
    Term{NameStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("Retold", "Dropped")},
};

/// The tables stand in the order of their enum.
template<typename Value, std::size_t count>
const Term<Value> &termOf(const std::array<Term<Value>, count> &terms, Value value)
{
    const Term<Value> &term = terms.at(static_cast<std::size_t>(value));
    Q_ASSERT(term.value == value);
    return term;
}

} // namespace

QLatin1StringView keyOf(FindingKind kind)
{
    return QLatin1StringView(termOf(findingKindTerms, kind).key);
}

QLatin1StringView keyOf(Severity severity)
{
    return QLatin1StringView(termOf(severityTerms, severity).key);
}

QLatin1StringView keyOf(Relation relation)
{
    return QLatin1StringView(termOf(relationTerms, relation).key);
}

QLatin1StringView keyOf(FactStatus status)
{
    return QLatin1StringView(termOf(factStatusTerms, status).key);
}

QLatin1StringView keyOf(QuoteStatus status)
{
    return QLatin1StringView(termOf(quoteStatusTerms, status).key);
}

QLatin1StringView keyOf(FigureStatus status)
{
    return QLatin1StringView(termOf(figureStatusTerms, status).key);
}

QLatin1StringView keyOf(NameStatus status)
{
    return QLatin1StringView(termOf(nameStatusTerms, status).key);
}

QString nameOf(FindingKind kind)
{
    return Tr::tr(termOf(findingKindTerms, kind).name);
}

QString nameOf(Severity severity)
{
    return Tr::tr(termOf(severityTerms, severity).name);
}

QString nameOf(Relation relation)
{
    return Tr::tr(termOf(relationTerms, relation).name);
}

QString nameOf(FactStatus status)
{
    return Tr::tr(termOf(factStatusTerms, status).name);
}

QString nameOf(QuoteStatus status)
{
    return Tr::tr(termOf(quoteStatusTerms, status).name);
}

QString nameOf(FigureStatus status)
{
    return Tr::tr(termOf(figureStatusTerms, status).name);
}

QString nameOf(NameStatus status)
{
    return Tr::tr(termOf(nameStatusTerms, status).name);
}

} // namespace retold
