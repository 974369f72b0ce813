#pragma once

#include "app/views/finding_text.h"
#include "app/views/tables/table_index.h"

namespace retold {

/// One wording in the detail of a finding.
struct DetailWording {
    int version = 0;
    std::optional<int> sentence; ///< Where a click goes; none where the version does not tell it.
    QString words;
    std::vector<TextMark> marks;
    std::optional<ClassMark> mark; ///< The verdict, on the wordings of the other outlets.
    QString verdict;
    QString aside; ///< Cue, value or role.
};

/// All that the detail panel says of a finding.
struct FindingDetail {
    QString subject; ///< Whose words, what is counted, which name; empty for whole sentences.
    std::vector<DetailWording> wordings; ///< The two that the finding is about.
    std::vector<DetailWording> others;   ///< What the other outlets made of it, worst first.
    int moreOthers = 0;                  ///< How many are left out.
    QString message;
    QString why;
    const ComparedLink *link = nullptr; ///< That pairs the two wordings' sentences; of the comparison.
};

FindingDetail detailOf(const TableIndex &index, const Finding &finding);

} // namespace retold
