#pragma once

#include "core/annotate/quote_context.h"
#include "core/story/annotated_version.h"

#include <QHash>

#include <vector>

namespace retold {

/// Who a phrase names.
struct Speaker {
    QString name; ///< The fullest name the version gives, without title; of an unnamed one the phrase itself.
    TextRange range; ///< The words that name him ("he", "Mr Tusk").
};

/// Tells who is meant by a phrase of the version: by the entities of the version where they know, else by the
/// full names that the text itself has and, for a pronoun, the last person named before it.
class SpeakerNames {
public:
    /// `version` and `context` must outlive this.
    SpeakerNames(const AnnotatedVersion &version, const QuoteContext &context);

    Speaker speakerOf(const IndexRange &phrase) const;

private:
    const Mention *mentionIn(const TextRange &range, bool description) const;
    QString nameFrom(const IndexRange &phrase) const;
    QString lastPersonBefore(int token) const;

    const AnnotatedVersion &m_version;
    const QuoteContext &m_context;
    QHash<QString, QString> m_fullNames; // By last and by first word, lower case.
    std::vector<IndexRange> m_named;     // Every full name in the text, as tokens, in text order.
};

} // namespace retold
