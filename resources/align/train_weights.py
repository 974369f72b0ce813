#!/usr/bin/env python3
"""Learns resources/align/likeness-model.txt from documents whose sentences were linked by people (standard library only).

  train_weights.py --dump build/release/tests/align/dump_likeness --output resources/align/likeness-model.txt \
                   FILE.jsonl[=WEIGHT] … [--check FILE.jsonl …]

FILE.jsonl holds one JSON object a line: {"id", "left": [sentence, …], "right": [sentence, …], "links": [[l, r, …], …]},
and, if there is one, "topic": documents of one topic never stand on both sides of a fold. The data is no part of the
project; README.md beside this script says which sets the shipped model has seen. WEIGHT (1 by default) is how much a
pair of that file counts. Files after --check are not learned from; their figures are printed.

1. The measures of all candidate pairs come from dump_likeness, so that learning and use share their code.
2. The first look: logistic regression over the measures of the two sentences alone (Newton's method, ridge penalty).
3. It is written to the output, and dump_likeness is asked again: now its context measures rest on that first look.
4. The second look: gradient boosted trees (logistic loss, histograms, as in Friedman 2001 and 2002, Chen and Guestrin 2016).
   More of what speaks for a link (RISING below) never makes it less likely, nor less of what speaks against it (FALLING).
5. Five folds by topic tell how well this does on documents not learned from: link F1 with the choice that the program
   makes (highest expected F1, see core/align/decode.h), and whether of pairs scored .8 about 80 % are right.

The result is the same on every run. PyPy (package pypy3) needs about a minute, CPython half an hour.
"""
import argparse
import hashlib
import json
import math
import subprocess
import sys

OWN = 34  # Measures before "first-look".
BINS = 48
HOPELESS = 0.006  # First looks below it are not looked at twice, as in core/align/context.cpp.
LOWEST = 0.3  # Of the threshold, as in core/align/decode.cpp.
NOT_BODY = 0.5  # Headlines and captions need more, as in core/align/decode.cpp.
RISING = frozenset(
    """word-cosine word-cover-more word-cover-longer word-cover-shorter word-shared word-heaviest word-count word-rarest
    word-story-cover phrase-cover gram-cosine gram-cover-longer gram-cover-shorter run-cover run-length order-cover
    name-cover-longer name-cover-shorter name-shared figure-shared figure-cover quoted-shared quoted-cover speaker first-look
    margin-longer margin-shorter own-longer own-shorter new-longer new-shorter diagonal-before diagonal-after""".split())
FALLING = frozenset(
    "name-conflict figure-conflict rank-longer rank-shorter rivals-longer rivals-shorter line-distance".split())


class Data:
    """Candidate pairs with their measures, and what gold says of them."""

    def __init__(self):
        self.names, self.rows, self.labels, self.weights, self.documents = [], [], [], [], []
        self.gold = {}  # Number of gold links by document, found among the candidates or not.
        self.topic, self.file = {}, {}

    def read(self, dump, model, path, weight):
        with open(path, encoding="utf-8") as f:
            for line in f:
                record = json.loads(line)
                key = path + "#" + record["id"]
                self.gold[key] = len({(x[0], x[1]) for x in record["links"]})
                self.topic[key] = record.get("topic", record["id"])
                self.file[key] = path
        low = {(r["id"], x[0], x[1]) for r in map(json.loads, open(path, encoding="utf-8")) for x in r.get("low", ())}
        text = subprocess.run([dump, "--model", model, path], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
        lines = text.splitlines()
        self.names = lines[0].split("\t")[4:]
        for line in lines[1:]:
            cells = line.split("\t")
            if (cells[0], int(cells[1]), int(cells[2])) in low:
                continue  # Links that gold itself doubts.
            self.documents.append(path + "#" + cells[0])
            self.labels.append(int(cells[3]))
            self.weights.append(weight)
            self.rows.append([float(x) for x in cells[4:]])

    def drop_hopeless(self):
        kept = [i for i, r in enumerate(self.rows) if r[OWN] >= HOPELESS]
        for field in ("rows", "labels", "weights", "documents"):
            values = getattr(self, field)
            setattr(self, field, [values[i] for i in kept])


def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def solve(matrix, vector):
    """Gaussian elimination with pivots."""
    n = len(vector)
    m = [row[:] + [v] for row, v in zip(matrix, vector)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(m[r][c]))
        m[c], m[p] = m[p], m[c]
        for r in range(c + 1, n):
            f = m[r][c] / m[c][c]
            for k in range(c, n + 1):
                m[r][k] -= f * m[c][k]
    out = [0.0] * n
    for c in reversed(range(n)):
        out[c] = (m[c][n] - sum(m[c][k] * out[k] for k in range(c + 1, n))) / m[c][c]
    return out


def fit_first_look(data, ridge=3.0, rounds=12):
    """Weights by measure, bias last, of the unscaled measures."""
    n = OWN
    total = sum(data.weights)
    mean = [sum(w * r[k] for r, w in zip(data.rows, data.weights)) / total for k in range(n)]
    spread = [math.sqrt(sum(w * (r[k] - mean[k]) ** 2 for r, w in zip(data.rows, data.weights)) / total) or 1.0
              for k in range(n)]
    rows = [[(r[k] - mean[k]) / spread[k] for k in range(n)] + [1.0] for r in data.rows]
    theta = [0.0] * (n + 1)
    for _ in range(rounds):
        grad = [0.0] * (n + 1)
        hess = [[0.0] * (n + 1) for _ in range(n + 1)]
        for x, y, w in zip(rows, data.labels, data.weights):
            s = 0.0
            for a, b in zip(theta, x):
                s += a * b
            p = logistic(s)
            g = w * (p - y)
            h = w * max(p * (1 - p), 1e-6)
            for i in range(n + 1):
                grad[i] += g * x[i]
                hx = h * x[i]
                row = hess[i]
                for k in range(i, n + 1):
                    row[k] += hx * x[k]
        for i in range(n + 1):
            for k in range(i):
                hess[i][k] = hess[k][i]
        for i in range(n):
            grad[i] += ridge * theta[i]
            hess[i][i] += ridge
        theta = [a - b for a, b in zip(theta, solve(hess, grad))]
    weights = [theta[k] / spread[k] for k in range(n)]
    return weights + [theta[n] - sum(weights[k] * mean[k] for k in range(n))]


class Trees:
    """Boosted trees over binned measures."""

    def __init__(self, count, depth, rate, least, ridge, names=(), share=0.5, sample=0.7):
        self.count, self.depth, self.rate, self.least, self.ridge, self.share = count, depth, rate, least, ridge, share
        self.sample = sample  # Of the pairs, drawn anew for each tree; `share` is that of the measures.
        self.signs = [(name in RISING) - (name in FALLING) for name in names]
        self.trees, self.bias = [], 0.0

    @staticmethod
    def thresholds(rows):
        """For each measure the borders between its bins."""
        out = []
        for k in range(len(rows[0])):
            values = sorted(r[k] for r in rows)
            distinct = sorted(set(values))
            if len(distinct) <= BINS:
                picks = distinct
            else:  # Half by frequency, half over the high end, where the links are.
                picks = sorted({values[len(values) * b // BINS] for b in range(1, BINS)}
                               | {values[len(values) - 1 - len(values) * b // (BINS * 8)] for b in range(BINS)})
            out.append([(a + b) / 2 for a, b in zip(picks, picks[1:])])
        return out

    @staticmethod
    def binned(rows, borders):
        columns = []
        for k, edge in enumerate(borders):
            column = bytearray(len(rows))
            for i, r in enumerate(rows):
                low, high, v = 0, len(edge), r[k]
                while low < high:
                    mid = (low + high) // 2
                    if v <= edge[mid]:
                        high = mid
                    else:
                        low = mid + 1
                column[i] = low
            columns.append(column)
        return columns

    def fit(self, rows, labels, weights, seed=7):
        borders = self.thresholds(rows)
        columns = self.binned(rows, borders)
        n = len(rows)
        mean = sum(w * y for w, y in zip(weights, labels)) / sum(weights)
        self.bias = math.log(mean / (1 - mean))
        score = [self.bias] * n
        self.state = seed
        for _ in range(self.count):
            grad, hess = [0.0] * n, [0.0] * n
            for i in range(n):
                p = logistic(score[i])
                grad[i] = weights[i] * (p - labels[i])
                hess[i] = weights[i] * p * (1 - p)
            used = [k for k in range(len(columns)) if self.draw() < self.share]
            members = [i for i in range(n) if self.draw() < self.sample]
            tree = self.grow(members, 0, grad, hess, columns, borders, used or [0], (-math.inf, math.inf))
            for i in range(n):
                score[i] += self.leaf(tree, rows[i])
            self.trees.append(tree)
        return self

    def draw(self):
        """A generator of our own: the same on every machine."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self.state >> 40) / (1 << 24)

    def value(self, g, h, bounds):
        return min(max(-g / (h + self.ridge), bounds[0]), bounds[1])

    def loss(self, g, h, bounds):
        v = self.value(g, h, bounds)
        return g * v + (h + self.ridge) * v * v / 2

    def find_split(self, members, grad, hess, columns, borders, used, bounds):
        """(loss, measure, bin, value below, value above) of the best split, or None."""
        g = sum(grad[i] for i in members)
        h = sum(hess[i] for i in members)
        best = None
        for k in used:
            column = columns[k]
            bins = len(borders[k]) + 1
            if bins < 2:
                continue
            gs, hs = [0.0] * bins, [0.0] * bins
            for i in members:
                b = column[i]
                gs[b] += grad[i]
                hs[b] += hess[i]
            gl = hl = 0.0
            for b in range(bins - 1):
                gl += gs[b]
                hl += hs[b]
                if hl < self.least or h - hl < self.least:
                    continue
                low, high = self.value(gl, hl, bounds), self.value(g - gl, h - hl, bounds)
                if (high - low) * self.signs[k] < 0:
                    continue
                loss = self.loss(gl, hl, bounds) + self.loss(g - gl, h - hl, bounds)
                if best is None or loss < best[0]:
                    best = (loss, k, b, low, high)
        return best if best and self.loss(g, h, bounds) - best[0] >= 5e-4 else None

    def grow(self, members, depth, grad, hess, columns, borders, used, bounds):
        """A node as (measure, border, low, high), a leaf as (value, members). All leaves keep within `bounds`."""
        best = self.find_split(members, grad, hess, columns, borders, used, bounds) if depth < self.depth else None
        if best is None:
            v = self.rate * self.value(sum(grad[i] for i in members), sum(hess[i] for i in members), bounds)
            return (v, len(members))
        _, k, b, low, high = best
        below = above = bounds
        if self.signs[k]:  # What is below the border must stay on its side of what is above.
            middle = (low + high) / 2
            below, above = (bounds[0], middle), (middle, bounds[1])
            if self.signs[k] < 0:
                below, above = (middle, bounds[1]), (bounds[0], middle)
        column = columns[k]
        inside = [i for i in members if column[i] <= b]
        outside = [i for i in members if column[i] > b]
        return (k, borders[k][b], self.grow(inside, depth + 1, grad, hess, columns, borders, used, below),
                self.grow(outside, depth + 1, grad, hess, columns, borders, used, above))

    @staticmethod
    def leaf(node, row):
        while len(node) == 4:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        return node[0]

    def predict(self, row):
        return logistic(self.bias + sum(self.leaf(tree, row) for tree in self.trees))


def choose(pairs):
    """The places of the chosen among (probability, place), as core/align/decode.cpp chooses."""
    expected = sum(p for p, _ in pairs)
    best = right = 0.0
    for k, (p, _) in enumerate(sorted(pairs, reverse=True)):
        right += p
        best = max(best, 2 * right / (k + 1 + expected))
    least = max(best / 2, LOWEST)
    return [place for p, place in pairs if p >= least]


def evaluate(data, scores, title):
    by_document = {}
    not_body = data.names.index("not-body")
    for i, p in scores.items():
        if data.rows[i][not_body] > 0:  # As core/align/context.cpp has it.
            p = min(p, data.rows[i][OWN])
            p = p if p >= NOT_BODY else 0.0
        by_document.setdefault(data.documents[i], []).append((p, i))
    figures = {}
    for document in by_document:
        chosen = choose(by_document[document])
        f = figures.setdefault(data.file[document], [0, 0, 0])
        f[0] += sum(data.labels[i] for i in chosen)
        f[1] += len(chosen)
        f[2] += data.gold[document]
    for path, (tp, found, gold) in sorted(figures.items()):
        name = path.rsplit("/", 1)[-1]
        print("%-10s %-24s P %.3f R %.3f F1 %.3f (%d right, %d found, %d gold)" % (
            title, name, tp / max(found, 1), tp / max(gold, 1), 2 * tp / max(found + gold, 1), tp, found, gold))


def calibration(data, scores):
    table = [[0, 0.0, 0] for _ in range(10)]
    for i, p in scores.items():
        cell = table[min(9, int(p * 10))]
        cell[0] += 1
        cell[1] += p
        cell[2] += data.labels[i]
    print("calibration: " + "; ".join("%.2f→%.2f of %d" % (s / n, r / n, n) for n, s, r in table if n))


def write_tree(out, names, node):
    if len(node) == 2:
        out.append("leaf %.5g %d" % node)
        return
    out.append("split %s %.6g" % (names[node[0]], node[1]))
    write_tree(out, names, node[2])
    write_tree(out, names, node[3])


def write_model(path, names, first, trees):
    out = ["# Made by train_weights.py; README.md beside it says from what. Do not edit by hand.",
           "# first-bias, first: the logistic first look. bias, tree: the second look; a tree's nodes come in preorder,",
           "# \"split measure threshold\" (first below: at most the threshold) or \"leaf value pairs-seen\".",
           "first-bias %.6g" % first[-1]]
    out += ["first %s %.6g" % (names[k], first[k]) for k in range(OWN)]
    out.append("bias %.6g" % trees.bias)
    for tree in trees.trees:
        out.append("tree")
        write_tree(out, names, tree)
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(out) + "\n")


def fold_of(topic, folds):
    return int(hashlib.sha256(topic.encode("utf-8")).hexdigest()[:8], 16) % folds


def read_all(a):
    data, check = Data(), Data()
    for item in a.files:
        path, _, weight = item.partition("=")
        data.read(a.dump, a.output, path, float(weight or 1))
    for path in a.check:
        check.read(a.dump, a.output, path, 1.0)
    return data, check


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--dump", required=True)
    ap.add_argument("--output", required=True)
    ap.add_argument("--check", nargs="*", default=[])
    ap.add_argument("--trees", type=int, default=250)
    ap.add_argument("--depth", type=int, default=3)
    ap.add_argument("--rate", type=float, default=0.045)
    ap.add_argument("--least", type=float, default=4.0)
    ap.add_argument("--sample", type=float, default=0.7)
    ap.add_argument("--ridge", type=float, default=3.0)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("files", nargs="+")
    a = ap.parse_args()
    with open(a.output, "w", encoding="utf-8") as f:
        f.write("first-bias 0\n")  # Not yet known; the measures of the two sentences alone need none.
    data, check = read_all(a)
    first = fit_first_look(data)
    write_model(a.output, data.names, first, Trees(0, 0, 0, 0, 0))
    make = lambda: Trees(a.trees, a.depth, a.rate, a.least, a.ridge, data.names, sample=a.sample)
    data, check = read_all(a)
    data.drop_hopeless()
    check.drop_hopeless()
    first_scores = {i: r[OWN] for i, r in enumerate(data.rows)}
    evaluate(data, first_scores, "first look")
    scores = {}
    for fold in range(a.folds):
        inside = [i for i, d in enumerate(data.documents) if fold_of(data.topic[d], a.folds) != fold]
        trees = make().fit([data.rows[i] for i in inside], [data.labels[i] for i in inside],
                           [data.weights[i] for i in inside])
        held = set(range(len(data.rows))).difference(inside)
        scores.update({i: trees.predict(data.rows[i]) for i in held})
        sys.stderr.write("fold %d\n" % fold)
    evaluate(data, scores, "held out")
    calibration(data, scores)
    trees = make().fit(data.rows, data.labels, data.weights)
    if check.rows:
        evaluate(check, {i: trees.predict(r) for i, r in enumerate(check.rows)}, "check")
    write_model(a.output, data.names, first, trees)


if __name__ == "__main__":
    main()
