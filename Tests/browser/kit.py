"""A real browser for tests: headless Chromium by Selenium, with axe-core for accessibility.

Scripts beside this file use it, print one JSON object and leave with 0; `Tests/TestSupport/
Browser.swift` runs them. By hand: `/usr/bin/python3 Tests/browser/SCRIPT.py ARGUMENTS`.
Debian's packages belong to Debian's Python, so it is /usr/bin/python3 and no other.
"""

import base64
import contextlib
import json
import pathlib
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = pathlib.Path(__file__).resolve().parents[2]
AXE = ROOT / ".build" / "axe" / "axe.min.js"
SCREENSHOTS = ROOT / ".build" / "screenshots"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
DESKTOP, PHONE = (1280, 900), (320, 640)

__all__ = ["Browser", "By", "Keys", "DESKTOP", "PHONE", "SCREENSHOTS", "done", "url_of"]


def url_of(path):
    """The address of a file."""
    return pathlib.Path(path).resolve().as_uri()


def done(result):
    """Prints what a script found, as the one JSON object."""
    json.dump(result, sys.stdout, ensure_ascii=False)
    sys.stdout.write("\n")


class Browser:
    """`with Browser() as browser:` is a Chromium with a fresh profile, gone afterwards.

    Without `script` pages run no JavaScript; `js` and what builds on it still work, `axe` does not.
    `arguments` are further ones of Chromium's.
    """

    def __init__(self, script=True, size=DESKTOP, dark=False, arguments=()):
        self._profile = tempfile.TemporaryDirectory(
            prefix="klartone-browser-", ignore_cleanup_errors=True)
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--hide-scrollbars", "--force-color-profile=srgb", "--lang=da",
            f"--user-data-dir={self._profile.name}", *arguments,
        ):
            options.add_argument(argument)
        if dark:
            options.add_argument("--blink-settings=preferredColorScheme=0")
        if not script:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(
            service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(30)
        self.resize(size)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.driver.quit()
        self._profile.cleanup()

    # Pages

    def resize(self, size):
        """The size of the page's view in CSS pixels; narrower than any window may be."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False})

    def open(self, address):
        """Opens an address, or a file's path; waits until it has loaded."""
        address = str(address)
        self.driver.get(address if "://" in address else url_of(address))

    def js(self, code, *arguments):
        """What JavaScript returns: `js("return document.title")`."""
        return self.driver.execute_script(code, *arguments)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def visible(self, selector):
        """Those that can be seen."""
        return [element for element in self.all(selector) if element.is_displayed()]

    def wait(self, condition, seconds=5):
        """Waits until `condition()` is true."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the page did not come to what was waited for")
            time.sleep(0.02)

    def load_ms(self):
        """From the start of navigation to the end of the load event."""
        return self.js("return performance.getEntriesByType('navigation')[0].loadEventEnd")

    def complaints(self):
        """What the console got since the last call: errors, refusals of the security policy."""
        return [
            entry["message"] for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")
        ]

    # Accessibility

    def axe(self, tags=None):
        """Violations of WCAG 2.1 A and AA: rule, help, and where, with what is wrong there."""
        if not self.js("return Boolean(window.axe)"):
            self.js(AXE.read_text(encoding="utf-8"))
        found = self.driver.execute_async_script(
            """
            const [tags, done] = arguments;
            axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"],
                            preload: false})
              .then(found => done(found.violations), fault => done(String(fault)));
            """,
            tags or WCAG)
        if isinstance(found, str):
            raise RuntimeError(found)
        return [
            {
                "rule": violation["id"], "impact": violation["impact"] or "",
                "help": violation["help"],
                "places": [
                    f"{node['target']}: {node['html'][:160]}: {node['failureSummary']}"
                    for node in violation["nodes"][:5]
                ],
            }
            for violation in found
        ]

    def overflow(self):
        """How many CSS pixels the page is wider than its view: what must be scrolled sideways."""
        return self.js(
            "const e = document.documentElement; return Math.max(0, e.scrollWidth - e.clientWidth)")

    # Keyboard

    def press(self, *keys):
        """Presses keys on whatever has the focus: `press(Keys.TAB)`, `press("hansen")`."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def focused(self):
        """The element that has the focus: tag, id, text, address, and whether a ring shows it."""
        return self.js(
            """
            const e = document.activeElement;
            if (!e || e === document.body) return null;
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            return {
              tag: e.tagName.toLowerCase(), id: e.id, text: (e.innerText || e.value || "").trim(),
              href: e.getAttribute("href") || "",
              ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== "none",
              inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight
                && box.right > 0 && box.left < innerWidth,
            };
            """)

    def tab_to(self, accept, most=60):
        """Presses Tab until `accept(focused)`; gives all that had the focus on the way."""
        way = []
        for _ in range(most):
            self.press(Keys.TAB)
            here = self.focused()
            way.append(here)
            if here and accept(here):
                return way
        raise AssertionError(f"not reached by {most} tabs: {way[-3:]}")

    # Pictures

    def shot(self, name, size=None, whole=False):
        """A picture in `.build/screenshots`; `whole` is the page to its end."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        if size:
            self.resize(size)
        picture = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": whole, **(
                {"clip": self._whole()} if whole else {})})
        path = SCREENSHOTS / name
        path.write_bytes(base64.b64decode(picture["data"]))
        return str(path)

    def _whole(self):
        width, height = self.js(
            "const e = document.documentElement; return [e.clientWidth, e.scrollHeight]")
        return {"x": 0, "y": 0, "width": width, "height": min(height, 12000), "scale": 1}

    @contextlib.contextmanager
    def printing(self):
        """The page as its print style sheet has it."""
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        yield
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})

    def pdf(self, path):
        """Prints to a file; gives its bytes' number."""
        content = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"printBackground": False, "paperWidth": 8.27, "paperHeight": 11.7})
        data = base64.b64decode(content["data"])
        pathlib.Path(path).write_bytes(data)
        return len(data)
