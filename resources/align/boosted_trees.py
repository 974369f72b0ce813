"""The second look of the alignment: gradient boosted trees over binned measures (logistic loss; Friedman 2001 and 2002,
Chen and Guestrin 2016). More of what speaks for a link (RISING) never makes it less likely, nor less of what speaks
against it (FALLING). Standard library only; the result is the same on every run. Used by train_weights.py."""
import math

BINS = 48
RISING = frozenset(
    """word-cosine word-cover-more word-cover-longer word-cover-shorter word-shared word-heaviest word-count word-rarest
    word-story-cover phrase-cover gram-cosine gram-cover-longer gram-cover-shorter run-cover run-length order-cover
    name-cover-longer name-cover-shorter name-shared figure-shared figure-cover quoted-shared quoted-cover speaker first-look
    margin-longer margin-shorter own-longer own-shorter new-longer new-shorter diagonal-before diagonal-after""".split())
FALLING = frozenset(
    "name-conflict figure-conflict rank-longer rank-shorter rivals-longer rivals-shorter line-distance".split())


def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


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
