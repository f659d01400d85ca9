"""The employees' self-check in a real browser, with a fake microphone.

`selfcheck.py ADDRESS BUSY-ADDRESS GREETINGS`: the second server has one place in its queue and takes
recordings of 30 s at most; GREETINGS is the folder of the fixture municipality's. Prints what was seen.
"""

import array
import pathlib
import sys
import tempfile
import time
import wave

from kit import *

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "serve"))
from client import Client  # noqa: E402

address, busy, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
seen = {"axe": [], "wide": {}, "complaints": [], "steps": {}}
parts = set(sys.argv[4].split(",")) if len(sys.argv) > 4 else None


def part(name):
    return parts is None or name in parts


def step(name, holds, *shown):
    """What was tried, and what was seen instead."""
    seen["steps"][name] = "" if holds else "; ".join(str(one) for one in shown) or "no"


def look(browser, name, expected="\0"):
    """Pictures of both widths, with what axe, the scroll bar and the console say."""
    for size, kind in ((DESKTOP, "wide"), (PHONE, "phone")):
        browser.resize(size)
        browser.shot(f"selfcheck-{name}-{kind}.png", size, whole=True)
        over = browser.overflow()
        if over:
            seen["wide"][f"{name} {kind}"] = over
    seen["axe"] += browser.axe()
    browser.resize(DESKTOP)
    seen["complaints"] += [one for one in browser.complaints() if expected not in one]


def start(browser, path="", at=None):
    browser.open("about:blank")
    browser.open((at or address) + path)
    browser.wait(lambda: browser.js("return document.body.dataset.ready === 'yes'"))


def text_of(browser, selector):
    return browser.js("return document.querySelector(arguments[0])?.innerText ?? ''", selector)


def click(browser, selector):
    element = browser.find(selector)
    browser.js("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
    element.click()


def fill(browser, name, department):
    for field, value in (("#name", name), ("#department", department)):
        browser.find(field).clear()
        browser.find(field).send_keys(value)


def answered(browser, place, overall=None, seconds=60):
    selector = f"{place} .answer" + (f"[data-overall={overall}]" if overall else "")
    browser.wait(lambda: browser.visible(selector), seconds)


def long(seconds, path):
    """The greeting again and again."""
    with wave.open(str(folder / "4501.wav")) as file:
        parameters, sound = file.getparams(), file.readframes(file.getnframes())
    size = 2 * parameters.framerate * seconds
    with wave.open(str(path), "wb") as file:
        file.setparams(parameters)
        file.writeframes((sound * 10)[:size])
    return path


def spoken(path):
    """What the fake microphone gives: silence for the countdown, then a greeting, loud enough."""
    with wave.open(str(folder / "4526.wav")) as file:
        rate, samples = file.getframerate(), array.array("h", file.readframes(file.getnframes()))
    gain = 16000 / max(abs(sample) for sample in samples)
    louder = array.array("h", [0] * (3 * rate)) + array.array("h", [int(s * gain) for s in samples])
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(louder.tobytes())


def write(browser):
    start(browser)
    look(browser, "start")
    fill(browser, "Peter Kjær", "Børn og Unge")
    browser.find("#text").send_keys(
        "Du har ringet til Peter Kjær, Børn og Unge. Læg en besked, så ringer jeg tilbage hurtigst "
        "muligt. Tast stjerne nul for at komme til Omstillingen.")
    answered(browser, "#write-answer", "fail", 10)
    browser.wait(lambda: "2 af 4" in text_of(browser, "#write-status"), 10)
    step("write: said", "2 af 4 krav" in text_of(browser, "#write-status"),
         text_of(browser, "#write-status"))
    step("write: marked", len(browser.all("mark")) >= 4, len(browser.all("mark")))
    step("write: mend", "inden for et døgn" in text_of(browser, "[data-element=callback] .remedy"))
    look(browser, "write")
    step("write: own name", "Peter Kjær, Børn og Unge" in text_of(browser, "[data-tone=policy] .text"))
    click(browser, "[data-tone=friendly] [data-action=use]")
    answered(browser, "#write-answer", "pass", 10)
    step("write: friendly passes", True)
    click(browser, "[data-tone=policy] [data-action=copy]")
    browser.wait(lambda: any(word in text_of(browser, "[data-tone=policy] [data-action=copy]")
                             for word in ("Kopieret", "Markeret")))
    step("write: copied", True)


def find_oneself(browser):
    start(browser)
    browser.find("#find").send_keys("pe")
    time.sleep(0.6)
    step("find: two letters show nobody", not browser.visible("#found button"))
    browser.find("#find").send_keys("ter k")
    browser.wait(lambda: browser.visible("#found button"))
    seen["axe"] += browser.axe()
    click(browser, "#found button")
    step("find: filled in", browser.find("#department").get_attribute("value") == "Børn og Unge")


def record(browser):
    start(browser, "#indtal")
    fill(browser, "Birgit Holm", "Jobcenter")
    click(browser, "#start")
    browser.wait(lambda: browser.visible("#countdown"), 10)
    step("record: countdown", True)
    browser.wait(lambda: browser.visible("#stop"), 20)
    time.sleep(2.2)
    step("record: level in words", browser.find("#meter").get_attribute("aria-valuetext") in (
        "godt", "for lavt: gå tættere på", "for højt: tal lidt lavere", "stille"))
    browser.wait(lambda: browser.js("return parseFloat(document.querySelector('#meter-bar').style.width)") > 10)
    step("record: follows", browser.js("return document.querySelectorAll('#prompter .now').length") == 1)
    look(browser, "recording")
    time.sleep(6.5)
    click(browser, "#stop")
    browser.wait(lambda: browser.visible("#take"), 10)
    seconds = browser.js(
        "const p = document.querySelector('#player'); return p.readyState > 0 ? p.duration : -1")
    browser.wait(lambda: browser.js("return document.querySelector('#player').duration") > 5)
    step("record: listen again", browser.js("return document.querySelector('#player').duration") > 5,
         seconds)
    seen["axe"] += browser.axe()
    click(browser, "#send")
    step("record: progress", browser.visible("#progress"))
    answered(browser, "#sound-answer")
    step("record: heard", len(browser.all("#sound-answer .moment")) >= 2)
    step("record: focus on the answer",
         browser.js("return document.activeElement.className") == "verdict")
    look(browser, "heard")
    moment = browser.find("#sound-answer .moment")
    begin = float(moment.get_attribute("data-start"))
    browser.js("arguments[0].click()", moment)
    browser.wait(lambda: browser.js(
        "return document.querySelector('.answer-player').currentTime") >= max(0, begin - 0.2))
    step("record: that second is played", not browser.js(
        "return document.querySelector('.answer-player').paused"))


def upload(browser):
    start(browser, "#upload")
    fill(browser, "Anne-Marie Thygesen", "Borgerservice")
    browser.find("#sound").send_keys(str((folder / "4503.gsm").resolve()))
    click(browser, "#send-file")
    answered(browser, "#sound-answer")
    step("upload: waveform", bool(browser.visible("#sound-answer svg.wave")))
    # A browser cannot play GSM: the server sends it back as WAV.
    step("upload: playable", browser.js(
        "return document.querySelector('.answer-player').src.startsWith('blob:')"))
    look(browser, "upload")
    with tempfile.TemporaryDirectory() as scratch:
        wrong = pathlib.Path(scratch) / "hilsen.pdf"
        wrong.write_bytes(b"%PDF-1.4 ikke en lydfil")
        browser.find("#sound").send_keys(str(wrong))
        click(browser, "#send-file")
        answered(browser, "#sound-answer", "not_evaluated")
        step("upload: wrong file", "PDF" in text_of(browser, "#sound-answer"),
             text_of(browser, "#sound-answer"))
        look(browser, "wrong")
        huge = pathlib.Path(scratch) / "hilsen.wav"
        huge.write_bytes(bytes(11 << 20))
        browser.find("#sound").send_keys(str(huge))
        click(browser, "#send-file")
        browser.wait(lambda: "10 MB" in text_of(browser, "#sound-answer"))
        step("upload: too large", True)


def crowded(browser):
    """One recording is being heard, one waits, and there is no room for more."""
    client = Client(busy)
    with tempfile.TemporaryDirectory() as scratch:
        greeting = ("a.wav", long(29, pathlib.Path(scratch) / "a.wav").read_bytes())
        start(browser, "#upload", at=busy)
        browser.find("#sound").send_keys(str(long(31, pathlib.Path(scratch) / "lang.wav")))
        click(browser, "#send-file")
        answered(browser, "#sound-answer", "not_evaluated")
        step("too long", "højst vare 0:30" in text_of(browser, "#sound-answer"),
             text_of(browser, "#sound-answer"))
        first = client.form("/api/v1/check/sound", {"sound": greeting}).json["id"]
        while client.ask("GET", f"/api/v1/jobs/{first}").json["stage"] == "waiting":
            time.sleep(0.02)
        second = client.form("/api/v1/check/sound", {"sound": greeting}).json["id"]
        browser.find("#sound").send_keys(str(folder / "4514.wav"))
        click(browser, "#send-file")
        browser.wait(lambda: "nummer 2 i køen" in text_of(browser, "#sound-answer"), 15)
        step("busy", True)
        look(browser, "busy", expected=" 503 ")
        for job in (first, second):
            client.ask("DELETE", f"/api/v1/jobs/{job}")


def english(browser):
    start(browser, "en")
    fill(browser, "Peter Kjær", "Børn og Unge")
    browser.find("#text").send_keys("Du har ringet til Peter Kjær.")
    answered(browser, "#write-answer", "fail", 10)
    step("english", "1 of 4 requirements are met" in text_of(browser, "#write-answer"))
    step("english: language", browser.js("return document.documentElement.lang") == "en")
    look(browser, "english")


def keyboard(browser):
    """From the address bar to an answer without a mouse; every stop shows where one is."""
    start(browser)
    way = browser.tab_to(lambda f: f["id"] == "name")
    browser.press("Peter Kjær")
    way += browser.tab_to(lambda f: f["id"] == "department")
    browser.press("Børn og Unge")
    way += browser.tab_to(lambda f: f["id"] == "text")
    browser.press("Du har ringet til Peter Kjær, Børn og Unge.")
    way += browser.tab_to(lambda f: f["id"] == "judge")
    browser.press(Keys.ENTER)
    answered(browser, "#write-answer", "fail", 10)
    browser.wait(lambda: browser.js("return document.activeElement.className") == "verdict")
    lost = [one for one in way if one and not one["ring"]]
    step("keyboard: a ring everywhere", not lost, lost)
    hidden = [one for one in way if one and not one["inView"]]
    step("keyboard: in view", not hidden, hidden)
    start(browser)
    browser.tab_to(lambda f: f["href"].endswith("#indtal"))
    browser.press(Keys.ENTER)
    browser.wait(lambda: browser.visible("#start"))
    browser.tab_to(lambda f: f["id"] == "start")
    browser.press(Keys.ENTER)
    browser.wait(lambda: browser.visible("#stop"), 20)
    step("keyboard: the focus is on Stop",
         browser.js("return document.activeElement.id") == "stop")
    time.sleep(1)
    browser.press(Keys.ENTER)
    browser.wait(lambda: browser.visible("#take"), 10)
    step("keyboard: recorded", browser.js("return document.activeElement.id") == "send")


def dark():
    with Browser(dark=True) as browser:
        start(browser)
        browser.find("#text").send_keys("Du har ringet til Peter Kjær. Tast firkant nul.")
        answered(browser, "#write-answer", "fail", 10)
        look(browser, "dark")


def without_script():
    with Browser(script=False) as browser:
        browser.open(address)
        step("no script: nothing that needs one", not browser.visible(".scripted"))
        fill(browser, "Peter Kjær", "Børn og Unge")
        browser.find("#text").send_keys("Du har ringet til Peter Kjær, Børn og Unge.")
        click(browser, "#judge")
        answered(browser, "#write-answer", "fail", 10)
        step("no script: written", browser.find("#name").get_attribute("value") == "Peter Kjær")
        browser.shot("selfcheck-noscript-phone.png", PHONE, whole=True)
        browser.resize(DESKTOP)
        browser.find("#sound").send_keys(str((folder / "4503.gsm").resolve()))
        click(browser, "#send-file")
        browser.wait(lambda: browser.all("#sound-answer .elements"), 60)
        step("no script: uploaded", bool(browser.visible("svg.wave")))
        step("no script: still whose it is",
             browser.find("#name").get_attribute("value") == "Peter Kjær")
        browser.shot("selfcheck-noscript-heard.png", DESKTOP, whole=True)
        browser.open(address + "en")
        click(browser, "#send-file")
        browser.wait(lambda: browser.visible("#fault"))
        step("no script: no file", "Choose a sound file" in text_of(browser, "#fault"))


with tempfile.TemporaryDirectory() as sounds:
    microphone = pathlib.Path(sounds) / "microphone.wav"
    spoken(microphone)
    with Browser(arguments=(
            "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-audio-capture={microphone}",
            "--autoplay-policy=no-user-gesture-required")) as browser:
        for work in (write, find_oneself, record, upload, english, keyboard, crowded):
            if not part(work.__name__):
                continue
            try:
                work(browser)
            except Exception as fault:  # The other steps are tried all the same.
                browser.shot(f"selfcheck-failed-{work.__name__}.png", whole=True)
                step(work.__name__, False, type(fault).__name__, str(fault)[:300],
                     text_of(browser, "#record-status"), browser.complaints()[:3])
for work in (dark, without_script):
    if part(work.__name__):
        try:
            work()
        except Exception as fault:
            step(work.__name__, False, type(fault).__name__, str(fault)[:300])
done(seen)
