"""A report in which every word that others write tries to break out of its format."""

from datetime import date

from builders import article, claim, fact, finding
from corroborate.schemas import Article, Problem, Report

ATTACKS = (
    "<script>document.title='ran'</script>",
    "</script><script>document.title='ran'</script>",
    "</style><img src=x onerror=\"document.title='ran'\">",
    "\"><svg onload=document.title='ran'>",
    "' onmouseover='document.title=1",
    "javascript:document.title='ran'",
    "<!--<script>",
    "-->]]>]]&gt;<![CDATA[",
    "{{ 7*7 }}{% raw %}",
    "\x1b[2J\x1b]0;owned\x07\x9b31m",
    "\u202egnihtyna\u202c\u2066\u200b",
    "\n::error file=x::owned\r\n##[error]owned\n",
    "\udfff\ud800 lone",
    "\x00\x01\x7f\x85\ufffe",
    "| a | b |\n---\n# head `code` **bold** @team",
    "%0A::warning::",
    "日本語テキスト" * 20,
    "e\u0301\u0302\u0303" * 30,
    "x" * 400,
    "",
)


def hostile_report() -> tuple[Report, list[Article]]:
    """A finding, a fact, a problem, a notice and an article for each attack."""
    findings, facts, problems, notices, articles = [], [], [], [], []
    for number, attack in enumerate(ATTACKS):
        bad = claim(
            attack or "AP",
            "It was [five]. " + attack,
            f"5 {attack}",
            5,
            speaker=attack,
            via=(attack, "b"),
            origin=attack,
        )
        bad = bad.model_copy(update={"path": f"corpus/{attack}.txt", "article": f"a{number}"})
        good = claim("DW", "It was [six].", "6", 6)
        more = {"story": attack, "collection": attack, "subject": attack}
        findings.append(
            finding(bad, good, message=f"{number} {attack}", slip=attack, doubt=attack, rule="counts-agree", **more)
        )
        accepted = {"accepted": attack, "code": "DAT101", "shape": "date"}
        day = float(date(2023, 9, 18).toordinal())
        findings.append(
            finding(
                bad.model_copy(update={"low": day, "high": None}),
                good.model_copy(update={"low": None, "high": day - 2}),
                message=f"accepted {number} {attack}",
                **accepted,
                **more,
            )
        )
        facts.append(fact(bad, good, verdict="not_comparable", reason=attack, rejected=(attack,), **more))
        facts.append(fact(bad, good, **more))
        dated = [one.model_copy(update={"low": day, "high": day}) for one in (bad, good)]
        facts.append(fact(*dated, shape="date", kind="date", **more))
        problems.append(Problem(path=attack, line=number or None, message=attack))
        notices.append(Problem(path=attack, line=number or None, message=attack, fatal=False))
        page = article("AP", f"It was 14 on Monday. {attack}")
        articles.append(page.model_copy(update={"id": f"a{number}", "outlet": attack, "title": attack, "path": attack}))
    return (
        Report(
            articles=len(articles),
            problems=tuple(problems),
            notices=tuple(notices),
            findings=tuple(findings),
            facts=tuple(facts),
        ),
        articles,
    )
