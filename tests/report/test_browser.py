"""The HTML report in a real browser: opened, filtered, followed, and nothing foreign runs."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import claim, finding, rules, sample_articles, sample_report
from corroborate.schemas import Article, Report
from hostile import hostile_report

from corroborate.report import write

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
expect = sync_api.expect
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
OPTIONS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
WAIT = 60_000  # milliseconds after which a page hangs
Page = Any


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as play:
        expect.set_options(timeout=WAIT)
        started = play.chromium.launch(executable_path=BROWSER, headless=True, args=OPTIONS, timeout=WAIT)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a report as a file; afterwards, nothing was asked of the network and nothing went wrong."""
    trouble: list[str] = []
    contexts = []

    def open_report(report: Report, articles: list[Article], width: int = 1200, **how: Any) -> Page:
        file = tmp_path / "report.html"
        file.write_text(write(report, articles, rules(), "html"), encoding="utf-8")
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **how))
        page = contexts[-1].new_page()
        page.set_default_timeout(WAIT)
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: trouble.append(dialog.message))
        page.on("request", lambda r: trouble.append(r.url) if not r.url.startswith(file.as_uri()) else None)
        page.goto(file.as_uri())
        return page

    yield open_report
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.fixture
def page(opened: Callable[..., Page]) -> Page:
    return opened(sample_report(), sample_articles())


def shown(page: Page, number: int) -> list[str]:
    """The states of the findings shown, once the page says that there are so many."""
    expect(page.locator("#shown")).to_have_text(f"{number} of 4 findings shown")
    return list(page.locator(".finding").evaluate_all("all => all.filter(a => !a.hidden).map(a => a.dataset.state)"))


def test_page_tells_first_what_it_comes_to(page: Page) -> None:
    assert page.locator("h1").inner_text() == "1 contradiction to settle"
    assert "3 articles, 5 facts: 1 corroborated, 2 contradicted" in page.locator(".lead").inner_text()
    assert page.locator("#shown").inner_text() == "All 4 findings shown"
    assert page.locator(".finding svg[role=img]").first.get_attribute("aria-label").endswith("; 2 apart")


def test_filters_work_by_keyboard(page: Page) -> None:
    page.locator("input[name=state][value=error]").focus()
    page.keyboard.press("Space")
    assert shown(page, 1) == ["error"]
    assert page.locator("#shown").get_attribute("aria-live") == "polite"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert shown(page, 2) == ["error", "warning"]
    page.locator("button[type=reset]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#shown")).to_have_text("All 4 findings shown")


def test_filters_combine_and_count(page: Page) -> None:
    page.locator("input[name=family][value=NUM]").check()
    assert shown(page, 3) == ["error", "note", "accepted"]
    assert page.locator("label.chip.warning .n").inner_text() == "0"
    page.locator("select[name=outlet]").select_option(label="Asia Desk (1)")
    assert shown(page, 1) == ["error"]
    page.locator("button[type=reset]").click()
    page.locator("input[type=search]").fill("neighbouring KEY")
    assert shown(page, 1) == ["error"]
    page.locator("input[type=search]").fill("nowhere to be found")
    assert shown(page, 0) == []
    assert page.locator(".story:visible").count() == 0


def test_words_lead_to_their_article_and_back(page: Page) -> None:
    page.locator(".finding .place").first.click()
    words = page.locator("a.m.disputed").first
    words.wait_for(state="visible")
    assert words.inner_text() == "14 people"
    expect(words).to_be_focused()
    page.locator("input[name=state][value=warning]").check()
    words.click()
    expect(page.locator(".finding.error")).to_be_visible()


def test_keys_step_through_findings(page: Page) -> None:
    steps = []
    for key in "jjk":
        page.keyboard.press(key)
        steps.append(page.evaluate("document.activeElement.dataset.state"))
    assert steps == ["error", "warning", "error"]


def test_every_control_has_a_name(page: Page) -> None:
    assert page.evaluate("[...document.querySelectorAll('input, select')].every(one => one.labels.length)")
    named = "[...document.querySelectorAll('[aria-labelledby]')].map(one => one.getAttribute('aria-labelledby'))"
    assert page.evaluate(f"{named}.every(name => document.getElementById(name))")
    assert page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].every(one => document.getElementById(one.hash.slice(1)))"
    )
    assert page.evaluate(
        "(all => new Set(all.map(one => one.id)).size === all.length)([...document.querySelectorAll('[id]')])"
    )


CONTRAST = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const light = (colours) => {
    canvas.fillStyle = "#fff"; canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    const linear = (x) => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4;
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((x) => linear(x / 255));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const grounds = (one) => one ? [...grounds(one.parentElement), getComputedStyle(one).backgroundColor] : [];
  const poor = [];
  for (const one of document.querySelectorAll("body *")) {
    const bare = ![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (bare || one.closest("svg, script, option, .sr, .skip")) continue;
    const under = grounds(one);
    const pair = [light(under), light([...under, getComputedStyle(one).color])].sort((a, b) => b - a);
    const ratio = (pair[0] + .05) / (pair[1] + .05);
    if (ratio < 4.5) poor.push(`${one.className} ${one.textContent.slice(0, 20)} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read(opened: Callable[..., Page], scheme: str) -> None:
    page = opened(sample_report(), sample_articles(), color_scheme=scheme)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    assert page.evaluate(CONTRAST) == []


def test_narrow_windows_need_no_sideways_scrolling(opened: Callable[..., Page]) -> None:
    for report, articles in ((sample_report(), sample_articles()), hostile_report()):
        page = opened(report, articles, width=360)
        assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_print_shows_everything_but_controls(page: Page) -> None:
    page.emulate_media(media="print")
    assert not page.locator("#filters").is_visible()
    assert page.locator(".body").first.is_visible()
    assert page.locator(".finding:visible").count() == 4


def test_page_reads_without_script(opened: Callable[..., Page]) -> None:
    page = opened(sample_report(), sample_articles(), java_script_enabled=False)
    assert page.locator(".finding:visible").count() == 4
    assert not page.locator("#filters").is_visible()


def test_nothing_foreign_runs(opened: Callable[..., Page]) -> None:
    report, articles = hostile_report()
    page = opened(report, articles)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    page.mouse.move(300, 500)
    page.mouse.wheel(0, 3000)
    assert page.title().endswith("corroborate")
    assert page.locator("script").count() == 1
    assert page.locator(".finding").count() == len(report.findings)
    assert page.locator("img, iframe, object, embed, base, link").count() == 0


def many(number: int) -> Report:
    findings = [
        finding(
            claim(
                f"Outlet {i % 40}", "The blast at the depot killed [14 people], the fire service said.", "14 people", 14
            ),
            claim(
                f"Outlet {i % 37 + 40}", "On Monday the blast killed [12 people] and closed the port.", "12 people", 12
            ),
            message=f"case {i}: 14 people and 12 people do not agree",
            story=f"Story {i // 8}",
            severity=("error", "warning", "note")[i % 3],
        )
        for i in range(number)
    ]
    return Report(articles=number * 2, problems=(), findings=tuple(findings), facts=())


def test_two_thousand_findings_are_shown_and_filtered(opened: Callable[..., Page]) -> None:
    page = opened(many(2_000), [])
    expect(page.locator("#shown")).to_have_text("All 2000 findings shown")
    page.locator("input[name=state][value=error]").check()
    expect(page.locator("#shown")).to_have_text("667 of 2000 findings shown")
