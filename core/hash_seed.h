#pragma once

#include <QHashSeed>

namespace retold {

/// Has all QHash and QSet made from now on, in the whole process, use Qt's fixed hash function: to be called
/// first in main().
///
/// Qt's salted one, up to 6.4 at least, leaves the upper halves of the vector registers in use on processors
/// with VAES and AVX-512, and everything after it pays for that: comparing a story takes two to three times
/// as long there. The price of a known function is that a text made for it, of many thousand words that
/// collide, is slow to compare; it can still be cancelled.
inline void useFixedHashSeed()
{
    QHashSeed::setDeterministicGlobalSeed();
}

} // namespace retold
