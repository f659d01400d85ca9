"""A trigram model by interpolated Witten-Bell smoothing, in the ARPA format.

Witten-Bell and not Kneser-Ney: the sentences come from a grammar, so how many n-grams were seen
once says how many sentences were drawn, not how much of the language was not.
"""

import math
from collections import Counter, defaultdict

# The recogniser insists on having "</s>", which is never said here; greetings end in a word that
# no dictionary has.
START, END, NEVER = "<s>", "[end]", ("<s>", "</s>")
# It also takes pauses for "<s>" and "</s>", as if a greeting began anew, and forgets what came
# before. So beginnings have a price (log10), which every greeting pays once.
BEGINNING = -6.0


class Trigram:
    """Probabilities of words after up to two words."""

    def __init__(self, sentences, vocabulary, least=1, flat=1.0):
        """Counts.

        sentences: lists of words; vocabulary: words that are possible without having been seen;
        least: trigrams seen less often are left out; flat: how many unseen words' weight the
        uniform distribution has, as a factor of Witten-Bell's.
        """
        counts = [Counter(), Counter(), Counter()]
        for sentence in sentences:
            words = [START, *sentence, END]
            for index in range(1, len(words)):
                for order in range(3):
                    if index >= order:
                        counts[order][tuple(words[index - order:index + 1])] += 1
        kept = Counter({gram: n for gram, n in counts[2].items() if n >= least})
        self.words = sorted(set(vocabulary) | {gram[0] for gram in counts[0]})
        self._flat = flat
        self.grams = [counts[0], counts[1], kept]
        self._totals = [defaultdict(int), defaultdict(int), defaultdict(int)]
        self._kinds = [defaultdict(int), defaultdict(int), defaultdict(int)]
        for order in range(3):
            for gram, n in self.grams[order].items():
                self._totals[order][gram[:-1]] += n
                self._kinds[order][gram[:-1]] += 1
            if order == 2:
                # What was left out counts as unseen.
                for gram, n in counts[2].items():
                    if n < least and self._totals[2][gram[:-1]]:
                        self._kinds[2][gram[:-1]] += n

    def backoff(self, history):
        """The weight of the shorter history: 1 for a history never seen."""
        order = len(history)
        total, kinds = self._totals[order][history], self._kinds[order][history]
        if order == 0:
            kinds *= self._flat
        return kinds / (total + kinds) if total else 1.0

    def probability(self, word, history=()):
        """Of `word` after at most two words, interpolated."""
        history = tuple(history)[-2:]
        order = len(history)
        shorter = 1 / len(self.words) if order == 0 else self.probability(word, history[1:])
        total = self._totals[order][history]
        if not total:
            return shorter
        left = self.backoff(history)
        return self.grams[order][(*history, word)] / total * (1 - left) + left * shorter

    def _lines(self, order, price):
        grams = [(word,) for word in self.words] if order == 0 else self.grams[order]
        if order == 0:
            grams = grams + [(mark,) for mark in NEVER]
        for gram in sorted(grams):
            if order == 0 and gram[0] in NEVER:
                value = -99.0
            else:
                value = math.log10(self.probability(gram[-1], gram[:-1])) + price.get(gram[-1], 0)
            value += BEGINNING if order == 1 and gram[0] == START else 0
            line = f"{value:.4f} {' '.join(gram)}"
            if order < 2 and (self._totals[order + 1][gram] or gram[0] in NEVER):
                begins = order == 0 and gram[0] in NEVER
                line += f" {math.log10(self.backoff(gram)) + (BEGINNING if begins else 0):.4f}"
            yield line

    def arpa(self, price):
        """The model as text; `price` is added to the log10 of some words."""
        parts = [list(self._lines(order, price)) for order in range(3)]
        lines = ["\\data\\"] + [f"ngram {n + 1}={len(part)}" for n, part in enumerate(parts)]
        for number, part in enumerate(parts):
            lines += ["", f"\\{number + 1}-grams:", *part]
        return "\n".join([*lines, "", "\\end\\", ""])
