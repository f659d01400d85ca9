"""Checks the form of a pronunciation lexicon and counts what is in it.

    python3 tools/ear/check_lexicon.py [LEXICON]

Without a path the Danish lexicon of this checkout is checked. Whether a pronunciation is right,
and which variant is commonest, no script can tell. Exits 1 when a line is wrong.
"""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEXICON = ROOT / "models" / "da" / "lexicon.txt"
PHONES = ROOT / "Sources" / "Speech" / "Phone.swift"
# More variants than this give false matches too many chances.
MOST_VARIANTS = 4


def phone_names(source):
    """The raw values of Klartone's phones, read from where they are defined."""
    return set(re.findall(r'case \w+ = "([A-Z]+)"', source))


def check(text, phones):
    """Returns (faults as sentences, {word: [pronunciation, …]})."""
    faults, words, last = [], collections.defaultdict(list), None
    for number, line in enumerate(text.split("\n"), 1):
        word, *said = line.split("#")[0].split() or [""]
        if not word:
            continue
        bad = [phone for phone in said if phone not in phones]
        if not said:
            faults.append(f"line {number}: {word} has no phones")
        if bad:
            faults.append(f"line {number}: {word} has unknown phones {' '.join(bad)}")
        if word != word.lower():
            faults.append(f"line {number}: {word} is not lower case")
        if said in words[word]:
            faults.append(f"line {number}: {line.strip()} stands there twice")
        if words[word] and word != last:
            faults.append(f"line {number}: {word} continues an entry from further up")
        words[word].append(said)
        last = word
    faults += [f"{word} has {len(variants)} variants, more than {MOST_VARIANTS}"
               for word, variants in words.items() if len(variants) > MOST_VARIANTS]
    return faults, words


def main(arguments):
    path = pathlib.Path(arguments[0]) if arguments else LEXICON
    phones = phone_names(PHONES.read_text("utf-8"))
    if not phones:
        sys.exit(f"no phones found in {PHONES}")
    faults, words = check(path.read_text("utf-8"), phones)
    for fault in faults:
        print(fault, file=sys.stderr)
    lines = sum(len(variants) for variants in words.values())
    spread = collections.Counter(len(variants) for variants in words.values())
    print(f"{len(words)} words, {lines} pronunciations, {len(faults)} faults")
    print("words by variants: " + ", ".join(f"{n}: {spread[n]}" for n in sorted(spread)))
    used = collections.Counter(p for said in words.values() for one in said for p in one)
    print("phones: " + " ".join(f"{phone} {used[phone]}" for phone in sorted(phones)))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
