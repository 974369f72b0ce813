#include "core/compare/story_links.h"

#include <algorithm>
#include <numeric>

namespace retold {

StoryLinks::StoryLinks(std::span<const VersionPtr> versions, std::span<const Link> links) : m_links(links)
{
    for (const VersionPtr &version : versions)
        m_bySentence.emplace_back(version->sentences.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (const SentenceGroup *side : {&links[i].left, &links[i].right}) {
            for (const int sentence : side->sentences)
                m_bySentence[static_cast<std::size_t>(side->version)][static_cast<std::size_t>(sentence)]
                    .push_back(static_cast<int>(i));
        }
    }
}

std::span<const int> StoryLinks::linksOf(int version, int sentence) const
{
    return m_bySentence[static_cast<std::size_t>(version)][static_cast<std::size_t>(sentence)];
}

std::vector<int> StoryLinks::sentencesLinked(int version, std::span<const int> sentences, int other) const
{
    std::vector<int> linked;
    for (const int sentence : sentences) {
        for (const int index : linksOf(version, sentence)) {
            const Link &link = m_links[static_cast<std::size_t>(index)];
            const SentenceGroup &far = link.left.version == version ? link.right : link.left;
            if (far.version == other)
                linked.insert(linked.end(), far.sentences.begin(), far.sentences.end());
        }
    }
    std::ranges::sort(linked);
    linked.erase(std::unique(linked.begin(), linked.end()), linked.end());
    return linked;
}

std::vector<int> StoryLinks::sentencesLinked(int version, int sentence, int other) const
{
    return sentencesLinked(version, std::span(&sentence, 1), other);
}

std::vector<int> sentencesFrom(int first, int last)
{
    std::vector<int> sentences(static_cast<std::size_t>(std::max(0, last - first) + 1));
    std::iota(sentences.begin(), sentences.end(), first);
    return sentences;
}

} // namespace retold
