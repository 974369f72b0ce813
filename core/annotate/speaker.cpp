#include "core/annotate/speaker.h"

#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// The run of capitalised words that ends a phrase, titles and roles before the name left out.
IndexRange trailingName(const QuoteContext &context, const IndexRange &phrase)
{
    int begin = phrase.end;
    while (begin > phrase.begin) {
        const QuoteToken &t = context.at(begin - 1);
        if (!(t.isWord ? t.isCapital : context.joins(begin - 1)))
            break;
        --begin;
    }
    int first = begin;
    for (int token = begin; token + 1 < phrase.end; ++token) {
        if (context.is(token, WordRole::Title) || context.is(token, WordRole::Determiner)
            || context.is(token, WordRole::Boundary) || context.is(token, WordRole::Pronoun))
            first = token + 1;
    }
    while (first < phrase.end && !context.at(first).isWord)
        ++first;
    return {first, phrase.end};
}

QString withoutPossessive(QString name)
{
    if (name.endsWith(u"’s") || name.endsWith(u"'s"))
        name.chop(2);
    return name;
}

} // namespace

SpeakerNames::SpeakerNames(const AnnotatedVersion &version, const QuoteContext &context) :
    m_version(version),
    m_context(context)
{
    for (int begin = 0; begin < context.size();) {
        int end = begin;
        while (end < context.size() && end - begin < 8
               && (context.at(end).isWord ? context.at(end).isCapital : end > begin && context.joins(end))
               && (end == begin || !context.at(end).opensSentence))
            ++end;
        const IndexRange name = trailingName(context, {begin, std::max(begin, end)});
        const bool isDay = name.size() > 0 && context.is(name.begin, WordRole::Day);
        if (name.size() >= 2 && !isDay && context.at(name.end - 1).isWord) {
            m_named.push_back(name);
            const QString full = withoutPossessive(context.rangeOf(name).in(context.text).toString());
            for (const int word : {name.end - 1, name.begin}) {
                QString &known = m_fullNames[withoutPossessive(context.at(word).lower)];
                if (known.isEmpty())
                    known = full;
            }
        }
        begin = std::max(end, begin + 1);
    }
}

/// The last mention in `range` that names or, where `description`, describes a person or body.
const Mention *SpeakerNames::mentionIn(const TextRange &range, bool description) const
{
    const auto &mentions = m_version.mentions;
    auto mention
        = std::ranges::lower_bound(mentions, range.end, {}, [](const Mention &m) { return m.range.begin; });
    while (mention != mentions.begin()) {
        --mention;
        if (mention->range.end <= range.begin)
            return nullptr;
        const bool wanted
            = !description || mention->kind != MentionKind::Named || mention->range.contains(range);
        if (wanted && mention->range.overlaps(range))
            return &*mention;
    }
    return nullptr;
}

QString SpeakerNames::nameFrom(const IndexRange &phrase) const
{
    const IndexRange name = trailingName(m_context, phrase);
    if (name.size() == 0)
        return m_context.rangeOf(phrase).in(m_context.text).toString();
    if (name.size() > 1)
        return withoutPossessive(m_context.rangeOf(name).in(m_context.text).toString());
    const QString word = m_context.textOf(name.begin).toString();
    return m_fullNames.value(withoutPossessive(m_context.at(name.begin).lower), withoutPossessive(word));
}

QString SpeakerNames::lastPersonBefore(int token) const
{
    const auto after = std::ranges::lower_bound(m_named, token, {}, &IndexRange::end);
    if (after == m_named.begin())
        return {};
    const IndexRange &name = *(after - 1);
    return withoutPossessive(m_context.rangeOf(name).in(m_context.text).toString());
}

Speaker SpeakerNames::speakerOf(const IndexRange &phrase) const
{
    const TextRange range = m_context.rangeOf(phrase);
    const QString words = range.in(m_context.text).toString();
    const bool pronoun = phrase.size() == 1 && m_context.is(phrase.begin, WordRole::Pronoun);
    const bool description = !pronoun && isDescription(m_context, phrase);
    if (const Mention *mention = mentionIn(range, description))
        return {m_version.entities[static_cast<std::size_t>(mention->entity)].canonical, range};
    if (pronoun) {
        const QString person = lastPersonBefore(phrase.begin);
        return {person.isEmpty() ? words : person, range};
    }
    return {description ? words : nameFrom(phrase), range};
}

} // namespace retold
