"""The lexicon's ordinary words, and its names, which fill slots when greetings are heard."""

_SLOTS = {
    "First names of men": ["[first]"], "First names of women": ["[first]"],
    "Family names in -sen": ["[last]"], "Other family names": ["[last]"],
    "Names with roots elsewhere": ["[first]", "[last]"],
}


def _words(path):
    """Every word with the title of its section, in order, variants too."""
    title = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            title = line[1:].strip()
        elif line.strip():
            yield line.split()[0], title


def ordinary(path):
    """The words outside the sections of names, each once."""
    return list(dict.fromkeys(word for word, title in _words(path) if title not in _SLOTS))


def names(path):
    """The names of each slot, each once."""
    found = {"[first]": {}, "[last]": {}}
    for word, title in _words(path):
        for slot in _SLOTS.get(title, []):
            found[slot][word] = None
    return {slot: list(words) for slot, words in found.items()}
