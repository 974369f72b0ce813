#include "core/annotate/number_lexicon.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace retold {
namespace {

struct Entry {
    const char16_t *word;
    double value;
    NumberRole role;
};

constexpr std::array cardinals{
    Entry{u"zero", 0, NumberRole::Digit},
    Entry{u"nought", 0, NumberRole::Digit},
    Entry{u"naught", 0, NumberRole::Digit},
    Entry{u"one", 1, NumberRole::Digit},
    Entry{u"two", 2, NumberRole::Digit},
    Entry{u"three", 3, NumberRole::Digit},
    Entry{u"four", 4, NumberRole::Digit},
    Entry{u"five", 5, NumberRole::Digit},
    Entry{u"six", 6, NumberRole::Digit},
    Entry{u"seven", 7, NumberRole::Digit},
    Entry{u"eight", 8, NumberRole::Digit},
    Entry{u"nine", 9, NumberRole::Digit},
    Entry{u"ten", 10, NumberRole::Teen},
    Entry{u"eleven", 11, NumberRole::Teen},
    Entry{u"twelve", 12, NumberRole::Teen},
    Entry{u"thirteen", 13, NumberRole::Teen},
    Entry{u"fourteen", 14, NumberRole::Teen},
    Entry{u"fifteen", 15, NumberRole::Teen},
    Entry{u"sixteen", 16, NumberRole::Teen},
    Entry{u"seventeen", 17, NumberRole::Teen},
    Entry{u"eighteen", 18, NumberRole::Teen},
    Entry{u"nineteen", 19, NumberRole::Teen},
    Entry{u"twenty", 20, NumberRole::Ten},
    Entry{u"thirty", 30, NumberRole::Ten},
    Entry{u"forty", 40, NumberRole::Ten},
    Entry{u"fourty", 40, NumberRole::Ten},
    Entry{u"fifty", 50, NumberRole::Ten},
    Entry{u"sixty", 60, NumberRole::Ten},
    Entry{u"seventy", 70, NumberRole::Ten},
    Entry{u"eighty", 80, NumberRole::Ten},
    Entry{u"ninety", 90, NumberRole::Ten},
    Entry{u"hundred", 1e2, NumberRole::Hundred},
    Entry{u"thousand", 1e3, NumberRole::Scale},
    Entry{u"million", 1e6, NumberRole::Scale},
    Entry{u"billion", 1e9, NumberRole::Scale},
    Entry{u"trillion", 1e12, NumberRole::Scale},
    Entry{u"quadrillion", 1e15, NumberRole::Scale},
    Entry{u"lakh", 1e5, NumberRole::Scale},
    Entry{u"lac", 1e5, NumberRole::Scale},
    Entry{u"crore", 1e7, NumberRole::Scale},
    Entry{u"dozen", 12, NumberRole::Dozen},
    Entry{u"doz", 12, NumberRole::Dozen},
    Entry{u"dz", 12, NumberRole::Dozen},
};

constexpr std::array ordinals{
    Entry{u"first", 1, NumberRole::Digit},         Entry{u"second", 2, NumberRole::Digit},
    Entry{u"third", 3, NumberRole::Digit},         Entry{u"fourth", 4, NumberRole::Digit},
    Entry{u"fifth", 5, NumberRole::Digit},         Entry{u"sixth", 6, NumberRole::Digit},
    Entry{u"seventh", 7, NumberRole::Digit},       Entry{u"eighth", 8, NumberRole::Digit},
    Entry{u"ninth", 9, NumberRole::Digit},         Entry{u"nineth", 9, NumberRole::Digit},
    Entry{u"tenth", 10, NumberRole::Teen},         Entry{u"eleventh", 11, NumberRole::Teen},
    Entry{u"twelfth", 12, NumberRole::Teen},       Entry{u"thirteenth", 13, NumberRole::Teen},
    Entry{u"fourteenth", 14, NumberRole::Teen},    Entry{u"fifteenth", 15, NumberRole::Teen},
    Entry{u"sixteenth", 16, NumberRole::Teen},     Entry{u"seventeenth", 17, NumberRole::Teen},
    Entry{u"eighteenth", 18, NumberRole::Teen},    Entry{u"nineteenth", 19, NumberRole::Teen},
    Entry{u"twentieth", 20, NumberRole::Ten},      Entry{u"thirtieth", 30, NumberRole::Ten},
    Entry{u"fortieth", 40, NumberRole::Ten},       Entry{u"fiftieth", 50, NumberRole::Ten},
    Entry{u"sixtieth", 60, NumberRole::Ten},       Entry{u"seventieth", 70, NumberRole::Ten},
    Entry{u"eightieth", 80, NumberRole::Ten},      Entry{u"ninetieth", 90, NumberRole::Ten},
    Entry{u"hundredth", 1e2, NumberRole::Hundred}, Entry{u"thousandth", 1e3, NumberRole::Scale},
    Entry{u"millionth", 1e6, NumberRole::Scale},   Entry{u"billionth", 1e9, NumberRole::Scale},
    Entry{u"trillionth", 1e12, NumberRole::Scale},
};

template<std::size_t Size>
QHash<QString, Entry> tableOf(const std::array<Entry, Size> &entries)
{
    QHash<QString, Entry> table;
    for (const Entry &entry : entries)
        table.insert(QString::fromUtf16(entry.word), entry);
    return table;
}

/// The entry of a word or, with its plural "s" taken off, of its singular.
struct Found {
    Entry entry;
    bool isPlural = false;
};

std::optional<Found> find(const QHash<QString, Entry> &table, QStringView lower)
{
    QString word = lower.toString();
    if (const auto found = table.constFind(word); found != table.constEnd())
        return Found{*found};
    if (!word.endsWith(u's'))
        return std::nullopt;
    word.chop(1);
    const auto found = table.constFind(word);
    return found == table.constEnd() ? std::nullopt : std::optional(Found{*found, true});
}

} // namespace

std::optional<NumberWord> numberWord(QStringView lower)
{
    static const QHash<QString, Entry> table = tableOf(cardinals);
    const std::optional<Found> found = find(table, lower);
    if (!found || (found->isPlural && found->entry.role < NumberRole::Hundred))
        return std::nullopt;
    return NumberWord{found->entry.value, found->entry.role, found->isPlural};
}

std::optional<OrdinalWord> ordinalWord(QStringView lower)
{
    if (lower == u"half" || lower == u"halves")
        return OrdinalWord{2, NumberRole::Digit, lower == u"halves", true};
    if (lower == u"quarter" || lower == u"quarters")
        return OrdinalWord{4, NumberRole::Digit, lower == u"quarters", true};
    static const QHash<QString, Entry> table = tableOf(ordinals);
    const std::optional<Found> found = find(table, lower);
    if (!found || (found->isPlural && found->entry.value < 3))
        return std::nullopt;
    return OrdinalWord{found->entry.value, found->entry.role, found->isPlural, false};
}

bool isNumberWord(const QString &lower)
{
    static const QSet<QString> words = [] {
        QSet<QString> all{QStringLiteral("half"), QStringLiteral("halves"), QStringLiteral("quarter"),
                          QStringLiteral("quarters")};
        const auto addAll = [&all](const auto &entries) {
            for (const Entry &entry : entries) {
                const QString word = QString::fromUtf16(entry.word);
                all += {word, word + u's'};
            }
        };
        addAll(cardinals);
        addAll(ordinals);
        return all;
    }();
    return words.contains(lower);
}

std::optional<double> scaleAbbreviation(QStringView word, bool isMoney)
{
    struct Scale {
        const char16_t *word;
        double value;
        bool onlyMoney;
    };
    constexpr std::array scales{
        Scale{u"k", 1e3, false},    Scale{u"K", 1e3, false},    Scale{u"M", 1e6, false},
        Scale{u"B", 1e9, false},    Scale{u"b", 1e9, false},    Scale{u"m", 1e6, true},
        Scale{u"t", 1e12, true},    Scale{u"T", 1e12, true},    Scale{u"mn", 1e6, false},
        Scale{u"mln", 1e6, false},  Scale{u"mil", 1e6, false},  Scale{u"MM", 1e6, false},
        Scale{u"mm", 1e6, true},    Scale{u"bn", 1e9, false},   Scale{u"Bn", 1e9, false},
        Scale{u"BN", 1e9, false},   Scale{u"bln", 1e9, false},  Scale{u"tn", 1e12, false},
        Scale{u"trn", 1e12, false}, Scale{u"tln", 1e12, false}, Scale{u"Mio", 1e6, false},
        Scale{u"Mrd", 1e9, false},  Scale{u"mrd", 1e9, false},  Scale{u"mio", 1e6, false},
        Scale{u"Md", 1e9, true},    Scale{u"cr", 1e7, false},   Scale{u"Cr", 1e7, false},
        Scale{u"tsd", 1e3, false},
    };
    const auto found = std::find_if(scales.begin(), scales.end(), [word, isMoney](const Scale &scale) {
        return word == scale.word && (isMoney || !scale.onlyMoney);
    });
    return found == scales.end() ? std::nullopt : std::optional(found->value);
}

} // namespace retold
