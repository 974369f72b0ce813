#pragma once

#include "core/language/word_lists.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>

struct sb_stemmer;

namespace retold {

/// What is compared of a word, apart from where it stands.
struct WordForm {
    QString normal;
    QString stem;
    bool isFunctionWord = false;
};

/// `text` as it is compared: NFKC, case folded, straight apostrophes, without soft hyphens and other marks
/// that nobody sees, and in English with one spelling for British and American ("organise", "organize").
QString normalForm(QStringView text, const WordLists &lists);

/// The forms of the words of one language; each word is worked out once. Not for several threads at a time.
class WordForms {
public:
    /// `language` is a two-letter code; one without stemmer or lists gives stems equal to the normal forms.
    explicit WordForms(const QString &language);
    ~WordForms();
    WordForms(const WordForms &) = delete;
    WordForms &operator=(const WordForms &) = delete;

    const WordForm &of(QStringView word);

private:
    WordForm make(const QString &word) const;
    QString stemOf(const QString &normal) const;

    struct DeleteStemmer {
        void operator()(sb_stemmer *stemmer) const;
    };

    const WordLists &m_lists;
    std::unique_ptr<sb_stemmer, DeleteStemmer> m_stemmer; ///< Null where the language has none.
    QHash<QString, WordForm> m_known;
};

} // namespace retold
