#include "core/align/align.h"
#include <QSet>
namespace retold {
Result<Alignment> alignVersions(std::span<const VersionPtr> versions, const AlignOptions &, const Monitor &)
{
    Alignment out;
    const int n = int(versions.size());
    std::vector<std::vector<int>> row(versions.size());
    for (int v = 0; v < n; ++v) {
        const auto &V = *versions[size_t(v)];
        for (int s = 0; s < int(V.sentences.size()); ++s) {
            double best = 0.35;
            int bu = -1, bs = -1;
            for (int u = 0; u < v; ++u) {
                const auto &U = *versions[size_t(u)];
                for (int q = 0; q < int(U.sentences.size()); ++q) {
                    QSet<QString> a, b;
                    for (auto &w : V.wordsOf(V.sentences[size_t(s)]))
                        if (!w.isFunctionWord)
                            a.insert(w.stem);
                    for (auto &w : U.wordsOf(U.sentences[size_t(q)]))
                        if (!w.isFunctionWord)
                            b.insert(w.stem);
                    const double inter = double((a & b).size());
                    const double sc = 2 * inter / double(a.size() + b.size() + 1);
                    if (sc > best) {
                        best = sc;
                        bu = u;
                        bs = q;
                    }
                }
            }
            int r;
            if (bu >= 0) {
                r = row[size_t(bu)][size_t(bs)];
                Link l;
                l.left = {bu, {bs}};
                l.right = {v, {s}};
                l.score = best;
                out.links.push_back(l);
            } else {
                r = int(out.rows.size());
                out.rows.push_back({std::vector<std::vector<int>>(versions.size())});
            }
            out.rows[size_t(r)].sentences[size_t(v)].push_back(s);
            row[size_t(v)].push_back(r);
        }
    }
    return out;
}
} // namespace retold
