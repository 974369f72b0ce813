#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace retold {

/// Whether the word is one of these. Most differ in their first letter: no length is needed.
inline bool isOneOf(QStringView word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *other) {
        for (const QChar letter : word) {
            if (*other == 0 || letter != *other)
                return false;
            ++other;
        }
        return *other == 0;
    });
}

} // namespace retold
