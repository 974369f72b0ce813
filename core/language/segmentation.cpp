#include "core/language/segmentation.h"
#include <QTextBoundaryFinder>
namespace retold {
Segmentation segment(const Version &version)
{
    Segmentation out;
    int paragraph = 0;
    qsizetype at = 0;
    const QString &t = version.text;
    auto add = [&](qsizetype b, qsizetype e) {
        while (b < e && t.at(b).isSpace())
            ++b;
        while (e > b && t.at(e - 1).isSpace())
            --e;
        if (b == e)
            return;
        Sentence s;
        s.range = {b, e};
        s.paragraph = paragraph;
        s.kind
            = out.sentences.empty() && !version.sentencePerLine ? SentenceKind::Headline : SentenceKind::Body;
        s.words.begin = int(out.words.size());
        qsizetype i = b;
        while (i < e) {
            if (t.at(i).isSpace()) {
                ++i;
                continue;
            }
            qsizetype j = i + 1;
            const bool letter = t.at(i).isLetterOrNumber();
            if (letter)
                while (j < e
                       && (t.at(j).isLetterOrNumber()
                           || ((t.at(j) == u'-' || t.at(j) == u'’' || t.at(j) == u'\'' || t.at(j) == u'.'
                                || t.at(j) == u',')
                               && j + 1 < e && t.at(j + 1).isLetterOrNumber())))
                    ++j;
            Word w;
            w.range = {i, j};
            w.kind = !letter ? WordKind::Punctuation : t.at(i).isDigit() ? WordKind::Number : WordKind::Word;
            w.normal = w.range.in(t).toString().toCaseFolded();
            w.stem = w.normal;
            w.isFunctionWord = letter && w.normal.size() < 4;
            out.words.push_back(w);
            i = j;
        }
        s.words.end = int(out.words.size());
        out.sentences.push_back(s);
    };
    while (at < t.size()) {
        qsizetype nl = t.indexOf(u'\n', at);
        if (nl < 0)
            nl = t.size();
        if (version.sentencePerLine)
            add(at, nl);
        else {
            const QString line = t.mid(at, nl - at);
            QTextBoundaryFinder f(QTextBoundaryFinder::Sentence, line);
            qsizetype p = 0;
            for (qsizetype n = f.toNextBoundary(); n >= 0; n = f.toNextBoundary()) {
                add(at + p, at + n);
                p = n;
            }
        }
        at = nl + 1;
        ++paragraph;
    }
    return out;
}
} // namespace retold
