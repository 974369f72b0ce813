#include "core/language/language_detection.h"

#include "core/language/word_lists.h"

// CLD2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>

#include <QByteArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype enoughText = 20000;

QString byFunctionWords(QStringView text)
{
    static const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"it"_s, u"nl"_s};
    QHash<QString, int> hits;
    const QString words = text.first(std::min<qsizetype>(text.size(), 2000)).toString().toCaseFolded();
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &language : languages)
            hits[language] += wordLists(language).functionWords.contains(word) ? 1 : 0;
    }
    QString best;
    int most = 0;
    for (const QString &language : languages) {
        if (hits.value(language) > most) {
            most = hits.value(language);
            best = language;
        }
    }
    return best;
}

/// Whether a text in Latin letters has so few words that a language can only be guessed from it: two words
/// are "reliably" Dutch to CLD2 that are English.
bool isTooShort(QStringView text)
{
    constexpr qsizetype shortText = 60;
    if (text.size() > shortText)
        return false;
    qsizetype words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 0x24f; }))
            return false;
        words += word.front().isLetter() ? 1 : 0;
    }
    return words <= 2;
}

} // namespace

QString detectLanguage(QStringView text)
{
    if (isTooShort(text))
        return {};
    QByteArray bytes = text.first(std::min(text.size(), enoughText)).toUtf8();
    bytes.replace('\0', ' ');
    bool isReliable = false;
    const CLD2::Language language
        = CLD2::DetectLanguage(bytes.constData(), static_cast<int>(bytes.size()), true, &isReliable);
    if (isReliable && language != CLD2::UNKNOWN_LANGUAGE)
        return QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    return byFunctionWords(text);
}

} // namespace retold
