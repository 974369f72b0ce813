#include "core/annotate/number_morphemes.h"

#include "core/annotate/figure_data.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 120; // "vijfhonderdachtenzeventigduizend…" ends somewhere.

struct MorphemeTable {
    QHash<QString, Morpheme> pieces;  ///< Those that compounds are made of.
    QHash<QString, Morpheme> endings; ///< Of ordinals.
    QHash<int, QHash<QString, Morpheme>> byRole;
    QSet<QString> beginnings; ///< The first two letters of all pieces: most words are passed over by them.
    qsizetype longestPiece = 0;
};

MorphemeRole roleOf(const QString &word)
{
    struct Entry {
        const char16_t *word;
        MorphemeRole role;
    };
    constexpr std::array entries{
        Entry{u"add", MorphemeRole::Add},         Entry{u"and", MorphemeRole::And},
        Entry{u"hundred", MorphemeRole::Hundred}, Entry{u"scale", MorphemeRole::Scale},
        Entry{u"dozen", MorphemeRole::Dozen},     Entry{u"article", MorphemeRole::Article},
        Entry{u"ordinal", MorphemeRole::Ordinal}, Entry{u"place", MorphemeRole::Place},
        Entry{u"part", MorphemeRole::Part},       Entry{u"half", MorphemeRole::Half},
        Entry{u"halfof", MorphemeRole::HalfOf},   Entry{u"mixed", MorphemeRole::Mixed},
        Entry{u"vague", MorphemeRole::Vague},     Entry{u"point", MorphemeRole::Point},
        Entry{u"several", MorphemeRole::Several}};
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&word](const Entry &entry) { return word == entry.word; });
    Q_ASSERT(found != entries.end());
    return found == entries.end() ? MorphemeRole::Add : found->role;
}

bool buildsCompounds(MorphemeRole role)
{
    return role == MorphemeRole::Add || role == MorphemeRole::And || role == MorphemeRole::Hundred
        || role == MorphemeRole::Scale || role == MorphemeRole::Place;
}

void addPiece(MorphemeTable &table, const QString &piece, const Morpheme &morpheme)
{
    table.byRole[static_cast<int>(morpheme.role)].insert(piece, morpheme);
    if (morpheme.role == MorphemeRole::Ordinal)
        table.endings.insert(piece, morpheme);
    if (!buildsCompounds(morpheme.role)
        || (table.pieces.contains(piece) && morpheme.role == MorphemeRole::Place))
        return;
    table.pieces.insert(piece, morpheme);
    table.beginnings.insert(piece.left(2));
    table.longestPiece = std::max(table.longestPiece, piece.size());
}

QHash<QString, MorphemeTable> readTables()
{
    QHash<QString, MorphemeTable> tables;
    for (const QStringList &row : readFigureData(u"number-words.txt"_s)) {
        if (row.size() != 4)
            continue;
        const Morpheme morpheme{roleOf(row[1]), row[2].toDouble()};
        for (const QString &piece : listOf(row[3]))
            addPiece(tables[row[0]], piece, morpheme);
    }
    return tables;
}

const MorphemeTable *tableOf(const QString &language)
{
    static const QHash<QString, MorphemeTable> tables = readTables();
    const auto found = tables.constFind(language);
    return found == tables.constEnd() ? nullptr : &*found;
}

/// Lengths of the pieces that lead from each place of the word to its end, the longest first; 0 where none
/// does.
std::vector<qsizetype> stepsThrough(const QString &word, const MorphemeTable &table)
{
    const auto size = static_cast<std::size_t>(word.size());
    std::vector<qsizetype> steps(size + 1, 0);
    steps[size] = 1;
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        for (qsizetype length = std::min(table.longestPiece, word.size() - at); length > 0; --length) {
            if (steps[static_cast<std::size_t>(at + length)] > 0
                && table.pieces.contains(word.mid(at, length))) {
                steps[static_cast<std::size_t>(at)] = length;
                break;
            }
        }
    }
    return steps;
}

std::vector<Morpheme> cutWhole(const QString &word, const MorphemeTable &table)
{
    const std::vector<qsizetype> steps = stepsThrough(word, table);
    std::vector<Morpheme> pieces;
    for (qsizetype at = 0; at < word.size(); at += steps[static_cast<std::size_t>(at)]) {
        if (steps[static_cast<std::size_t>(at)] == 0)
            return {};
        pieces.push_back(table.pieces.value(word.mid(at, steps[static_cast<std::size_t>(at)])));
    }
    const bool isJoined = pieces.size() > 1
        && (pieces.front().role == MorphemeRole::And || pieces.back().role == MorphemeRole::And);
    return isJoined ? std::vector<Morpheme>{} : pieces;
}

/// Cuts an ordinal: its ending off, and a vowel that the ending swallowed put back ("cinqu-esimo").
std::vector<Morpheme> cutOrdinal(const QString &word, const MorphemeTable &table)
{
    for (auto ending = table.endings.constBegin(); ending != table.endings.constEnd(); ++ending) {
        if (!word.endsWith(ending.key()) || word.size() <= ending.key().size() + 1)
            continue;
        const QString stem = word.chopped(ending.key().size());
        for (const char16_t *vowel : {u"", u"e", u"o", u"i", u"a"}) {
            std::vector<Morpheme> pieces = cutWhole(stem + QStringView(vowel).toString(), table);
            if (pieces.empty())
                continue;
            pieces.push_back(ending.value());
            return pieces;
        }
    }
    return {};
}

} // namespace

std::vector<Morpheme> cutNumberWord(const QString &lower, const QString &language)
{
    const MorphemeTable *table = tableOf(language);
    if (table == nullptr || lower.size() > longestWord || !table->beginnings.contains(lower.left(2)))
        return {};
    std::vector<Morpheme> pieces = cutWhole(lower, *table);
    return pieces.empty() ? cutOrdinal(lower, *table) : pieces;
}

std::optional<Morpheme> numberPiece(const QString &lower, const QString &language, MorphemeRole role)
{
    const MorphemeTable *table = tableOf(language);
    if (table == nullptr)
        return std::nullopt;
    const auto ofRole = table->byRole.constFind(static_cast<int>(role));
    if (ofRole == table->byRole.constEnd())
        return std::nullopt;
    const auto found = ofRole->constFind(lower);
    return found == ofRole->constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace retold
