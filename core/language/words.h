#pragma once

#include "core/language/word_forms.h"
#include "core/story/sentence.h"

#include <QStringView>

#include <memory>
#include <vector>

struct UBreakIterator;

namespace retold {

/// Cuts sentences into words: Unicode word breaks (UAX #29, by ICU), and then
///  - a figure apart from its scale or unit ("£3.5bn" is [£][3.5][bn], as "£3.5 bn" is), but "21st" whole;
///  - dotted capitals with their last stop: [U.S.], [p.m.];
///  - in French and Italian an elided article apart: [l'][homme].
/// One per thread.
class WordBreaker {
public:
    explicit WordBreaker(const QString &language);
    ~WordBreaker();
    WordBreaker(const WordBreaker &) = delete;
    WordBreaker &operator=(const WordBreaker &) = delete;

    /// Adds the words of `range` to `words`. Every visible character is in one.
    void addWords(QStringView text, const TextRange &range, std::vector<Word> &words);

private:
    std::vector<TextRange> tokens(QStringView sentence);

    struct CloseIterator {
        void operator()(UBreakIterator *iterator) const;
    };

    std::unique_ptr<UBreakIterator, CloseIterator> m_iterator; ///< Null where ICU's data is missing.
    WordForms m_forms;
    bool m_hasElision = false;
};

} // namespace retold
