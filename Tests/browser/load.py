"""How long pages take to open: `load.py TIMES PAGE…`, the median and all times in milliseconds.

A new browser each time, so that nothing is kept; until the load event, then until the first
search of the list is done, where there is one.
"""

import statistics
import sys

from kit import Browser, done

times, pages = int(sys.argv[1]), sys.argv[2:]
result = {}
for page in pages:
    loads, searches = [], []
    for _ in range(times):
        with Browser() as browser:
            browser.open(page)
            loads.append(round(browser.load_ms()))
            if browser.all("[data-filter]"):
                searches.append(browser.js(
                    """
                    const input = document.querySelector("[data-filter] input");
                    const form = input.form, start = performance.now();
                    input.value = "hansen";
                    form.dispatchEvent(new Event("submit", {cancelable: true}));
                    document.body.getBoundingClientRect();
                    return Math.round(performance.now() - start);
                    """))
    result[page] = {
        "load_ms": {"median": statistics.median(loads), "all": loads},
        "search_ms": {"median": statistics.median(searches), "all": searches} if searches else None,
    }
done(result)
