#include "core/compare/story_names.h"

#include "core/compare/house_style.h"

#include <QHash>

namespace retold {

namespace {

QStringView lastWord(QStringView name)
{
    return name.sliced(name.lastIndexOf(u' ') + 1);
}

QStringView firstWord(QStringView name)
{
    const qsizetype space = name.indexOf(u' ');
    return space < 0 ? QStringView() : name.first(space);
}

/// Without case and diacritics.
QString plain(QStringView name)
{
    QString result;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    }
    return result;
}

/// Levenshtein's distance, cut off above `most`; for words, not for texts.
int editDistance(QStringView left, QStringView right, int most)
{
    if (std::abs(left.size() - right.size()) > most || std::max(left.size(), right.size()) > 64)
        return most + 1;
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < right.size(); ++j) {
            int &cell = row[static_cast<std::size_t>(j) + 1];
            const int change = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = cell;
            cell = std::min({change, cell + 1, row[static_cast<std::size_t>(j)] + 1});
        }
    }
    return row.back();
}

/// One slip in a name of five letters, two in a longer one.
bool areSpelledAlike(QStringView left, QStringView right)
{
    const QString a = plain(left);
    const QString b = plain(right);
    const int slips = a.size() < 5 ? 0 : (a.size() < 8 ? 1 : 2);
    return a == b || editDistance(a, b, slips) <= slips;
}

/// "Pete" and "Peter", "V." and "Volodymyr", or two spellings of one.
bool areFirstNamesAlike(QStringView left, QStringView right)
{
    const QString a = plain(left);
    const QString b = plain(right);
    return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a) || areSpelledAlike(a, b);
}

/// What identities are looked up by, so that not all are held against all.
QString bucketOf(const Entity &entity)
{
    return plain(lastWord(entity.canonical))
        .first(std::min<qsizetype>(2, plain(lastWord(entity.canonical)).size()));
}

} // namespace

bool canNameOne(QStringView left, QStringView right, NameKind kind)
{
    if (plain(left) == plain(right))
        return true;
    if (kind != NameKind::Person)
        return left.size() > 6 && areSpelledAlike(left, right);
    return areSpelledAlike(lastWord(left), lastWord(right))
        && areFirstNamesAlike(firstWord(left), firstWord(right));
}

StoryNames identifyNames(std::span<const VersionPtr> versions)
{
    struct Known {
        QString canonical;
        NameKind kind;
        int identity;
    };
    QHash<QString, std::vector<Known>> buckets;
    StoryNames names;
    for (const VersionPtr &version : versions) {
        std::vector<int> &identities = names.identities.emplace_back();
        for (const Entity &entity : version->entities) {
            std::vector<Known> &bucket = buckets[bucketOf(entity)];
            const auto found = std::ranges::find_if(bucket, [&entity](const Known &known) {
                return known.kind == entity.kind
                    && canNameOne(known.canonical, entity.canonical, entity.kind);
            });
            identities.push_back(found != bucket.end() ? found->identity : names.count);
            if (found == bucket.end())
                bucket.push_back({entity.canonical, entity.kind, names.count++});
        }
    }
    return names;
}

Speaker speakerOf(const Quote &quote, const AnnotatedVersion &version, int index, const StoryNames &names)
{
    Speaker speaker{{}, quote.speaker};
    for (std::size_t e = 0; e < version.entities.size() && !speaker.identity; ++e) {
        if (plain(version.entities[e].canonical) == plain(quote.speaker))
            speaker.identity = names.of(index, static_cast<int>(e));
    }
    return speaker;
}

Agreement compareSpeakers(const Speaker &left, const Speaker &right)
{
    if (!left.isKnown() || !right.isKnown())
        return Agreement::Unknown;
    const bool same = left.identity && right.identity ? *left.identity == *right.identity
                                                      : canNameOne(left.name, right.name, NameKind::Person);
    return same ? Agreement::Same : Agreement::Different;
}

} // namespace retold
