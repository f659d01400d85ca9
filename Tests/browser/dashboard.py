"""The dashboard in a browser: `dashboard.py DANISH ENGLISH SINGLE`, two folders of the same site,
and the Danish one as a single page.

Every kind of page in both languages: WCAG 2.1 AA, 320 pixels, the console, headings; then by
keyboard, without script, in the dark, and in print. Leaves screenshots to be looked at.
"""

import pathlib
import sys
import time

from kit import DESKTOP, PHONE, SCREENSHOTS, Browser, Keys, done

danish, english, single = (pathlib.Path(path) for path in sys.argv[1:4])
HEADINGS = "return Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6'), h => +h.tagName[1])"


def pages(folder):
    """One of each kind, and all mailboxes that are not like others."""
    boxes = sorted((folder / "mailboxes").glob("*.html"))
    chosen = [box for box in boxes if "46" not in box.name] + boxes[-1:]
    return (sorted(folder.glob("*.html")) + sorted((folder / "departments").glob("*.html"))[:2]
            + chosen)


def look(browser, folder, language):
    found = []
    for page in pages(folder):
        name = page.relative_to(folder).as_posix()
        browser.resize(DESKTOP)
        browser.open(page)
        violations = browser.axe()
        shot = "dashboard-" + name.replace("/", "-").removesuffix(".html")[:60]
        if language == "da":
            browser.shot(f"{shot}-1280.png", DESKTOP, whole=True)
        browser.resize(PHONE)
        found.append({
            "page": name, "language": browser.js("return document.documentElement.lang"),
            "violations": violations, "overflow": browser.overflow(),
            "headings": browser.js(HEADINGS), "title": browser.js("return document.title"),
            "isHacked": browser.js("return 'hacked' in window"),
            "complaints": browser.complaints(),
        })
        if language == "da":
            browser.shot(f"{shot}-320.png", PHONE, whole=True)
    return found


def titles(browser):
    return [link.text for link in browser.visible("[data-list] li > a:first-child")]


def by_keyboard(browser):
    """From the first page to a mailbox without a mouse."""
    browser.resize(DESKTOP)
    browser.open(danish / "index.html")
    browser.press(Keys.TAB)
    first = browser.focused()
    browser.press(Keys.ENTER)
    after = browser.js("return document.activeElement.id")
    way = browser.tab_to(lambda here: here and here["id"] == "q")
    browser.press("winkel", Keys.ENTER)
    browser.wait(lambda: "mailboxes.html" in browser.driver.current_url)
    browser.wait(lambda: len(titles(browser)) == 1)
    searched, count = titles(browser), browser.find("[data-count]").text
    way += browser.tab_to(lambda here: here and here["id"] == "q")
    way += browser.tab_to(lambda here: here and here["text"] == "Ryd")
    browser.press(Keys.ENTER)
    browser.wait(lambda: len(titles(browser)) > 1)
    cleared = len(titles(browser))
    # Backwards to the filter of rules; the second one is chosen by its first letters.
    browser.js("document.getElementById('f-r').focus()")
    browser.press("6d")
    browser.wait(lambda: len(titles(browser)) < cleared)
    filtered = titles(browser)
    browser.open((danish / "mailboxes.html").resolve().as_uri() + "?q=4607")
    browser.wait(lambda: len(titles(browser)) == 1)
    way += browser.tab_to(lambda here: here and here["text"] == "4607 Jakob Winkel")
    browser.press(Keys.ENTER)
    browser.wait(lambda: "4607" in browser.driver.current_url.rsplit("/", 1)[1].split("?")[0])
    return {
        "firstStop": first["text"], "skipIsSeen": first["inView"], "afterSkip": after,
        "withoutRing": [str(here) for here in way if here and not here["ring"]],
        "searched": searched, "count": count, "filtered": filtered, "cleared": cleared,
        "opened": browser.find("h1").text,
    }


def played(browser, page):
    """The first sound of a page, started by the keyboard alone."""
    browser.open(page)
    time.sleep(0.3)
    before = browser.js(
        "const a = document.querySelector('audio');"
        " return {label: a.getAttribute('aria-label'), still: a.paused && !a.autoplay,"
        " focus: a.tabIndex}")
    browser.js("document.querySelector('audio').focus()")
    browser.press(" ")
    state = "const a = document.querySelector('audio'); return %s"
    try:
        browser.wait(lambda: browser.js(state % "a.currentTime") > 0.2)
    except TimeoutError:
        pass  # Told by what was heard.
    return {
        "page": page.name, "label": before["label"], "playsByItself": not before["still"],
        "byKeyboard": before["focus"] == 0,
        "seconds": browser.js(state % "Number.isFinite(a.duration) ? a.duration : 0"),
        "heard": browser.js(state % "a.currentTime"),
    }


def printed(browser):
    browser.resize(DESKTOP)
    browser.open(danish / "mailboxes.html")
    with browser.printing():
        result = {
            "navigation": len(browser.visible("nav")), "forms": len(browser.visible("form")),
            "rows": len(browser.visible("[data-list] li")),
        }
    browser.open(danish / "index.html")
    result["bytes"] = browser.pdf(SCREENSHOTS / "dashboard-index.pdf")
    return result


SCREENSHOTS.mkdir(parents=True, exist_ok=True)
with Browser() as browser:
    found = look(browser, danish, "da") + look(browser, english, "en")
    keyboard = by_keyboard(browser)
    paper = printed(browser)
    sounds = [
        played(browser, page)
        for page in [danish / "mailboxes" / "asterisk-default-0417.html", single]
    ]
with Browser(dark=True) as browser:
    for name in ["index.html", "mailboxes.html", "mailboxes/asterisk-default-0417.html"]:
        browser.open(danish / name)
        assert browser.js("return matchMedia('(prefers-color-scheme: dark)').matches")
        found.append({
            "page": name + " in the dark", "language": "da", "violations": browser.axe(),
            "overflow": 0, "complaints": browser.complaints(), "headings": browser.js(HEADINGS),
            "title": browser.js("return document.title"), "isHacked": False,
        })
        browser.shot(f"dashboard-dark-{name.replace('/', '-')}.png", whole=True)
with Browser(script=False) as browser:
    browser.open(danish / "mailboxes.html")
    plain = {
        "rows": len(browser.visible("[data-list] li")), "forms": len(browser.visible("form")),
    }
    browser.open(danish / "mailboxes" / "asterisk-default-0417.html")
    plain["mailbox"] = browser.find("h1").is_displayed()
done({
    "pages": found, "keyboard": keyboard, "withoutScript": plain, "print": paper, "sounds": sounds,
})
