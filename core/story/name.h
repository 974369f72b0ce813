#pragma once

#include "core/story/text_range.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace retold {

enum class NameKind { Person, Body, Place };

/// `Named` is a proper name; `Described` a role that stands for one ("the prime minister"); `Pronoun` is
/// "he".
enum class MentionKind { Named, Described, Pronoun };

/// One place in a text that points at a person, body or place.
struct Mention {
    TextRange range;
    MentionKind kind = MentionKind::Named;
    int entity = 0; ///< Into AnnotatedVersion::entities.
    int sentence = 0;
    QString title; ///< "Sir", "Mr", "Gen" as written before it, if any.
    /// What the text calls it here ("prime minister", "leader of the opposition"), if anything.
    QString role;
    TextRange roleRange; ///< Empty where `role` is.

    bool operator==(const Mention &) const = default;
};

/// A person, body or place, with all that one version calls it.
struct Entity {
    QString canonical; ///< The fullest form the version has, without title ("Jane Roe").
    NameKind kind = NameKind::Person;
    QStringList roles;         ///< Each once, in order of first use.
    std::vector<int> mentions; ///< Into AnnotatedVersion::mentions, in text order.

    bool operator==(const Entity &) const = default;
};

} // namespace retold
