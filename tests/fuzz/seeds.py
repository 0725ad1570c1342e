"""Where the fuzzer starts: small inputs of each kind, and words that the grammars know."""

import gzip

SENTENCES = (
    "TORVIK (AP) - More than 1.2 million people fled on Sept. 13, 2023, President Ada Lunde said Wednesday.",
    '"We will not go," she told AFP. About 40 percent, or $1.2bn, was lost between 10:30 a.m. and 5 pm GMT.',
    "The 22-year-old won 4-2 (3-1) in the six-day event, six miles (10 km) from Lindau, 03/04/2024.",
)
BODY = "\n\n".join(SENTENCES)
ARTICLE = f"Dam bursts above Torvik\n\nBy Ann Holm, Reuters\n\n{BODY}\n\nSign up for our newsletter.\n"
WRITTEN = '"headline": "Dam", "datePublished": "2023-05-01T10:00:00Z"'
LINKED = f'{{"@type": "NewsArticle", {WRITTEN}, "author": [{{"name": "Ann Holm"}}]}}'
HTML = (
    f'<html><head><title>Dam</title><script type="application/ld+json">{LINKED}</script></head><body><article>'
    f"<h1>Dam</h1><p>{SENTENCES[0]}</p><figure><figcaption>Photo: Getty</figcaption></figure><p>{SENTENCES[1]}</p>"
    "</article></body></html>"
)
NINJS = '{"uri": "x", "headline": "Dam", "versioncreated": "2023-05-01T10:00:00Z", "body_text": "Ten died on Monday."}'
SCHEMA = '{"@type": "NewsArticle", "headline": "Dam", "articleBody": "Twelve died.", "datePublished": "2023-05-01"}'
NOTES = "outlet: Post\npublished: 2023-05-01\ntags: [a, &x b, *x]"
MARKDOWN = f"---\n{NOTES}\n---\n\n# Dam\n\n{SENTENCES[2]}\n\n> {SENTENCES[1]}\n"
RESPONSE = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{HTML}"
WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2023-05-01T10:00:00Z\r\n"
    "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
    "Content-Type: application/http; msgtype=response\r\n"
    f"Content-Length: {len(RESPONSE)}\r\n\r\n{RESPONSE}\r\n\r\n"
)

SEEDS: dict[str, tuple[bytes, ...]] = {
    "text": (ARTICLE.encode(), ARTICLE.encode("utf-16"), *(s.encode() for s in SENTENCES)),
    "sidecar": (b"outlet: Post\npublished: 2023-05-01\ncredits: [AP, Reuters]\nlanguage: en\n", b'{"title": "Dam"}'),
    "md": (MARKDOWN.encode(),),
    "html": (HTML.encode(),),
    "json": (NINJS.encode(), SCHEMA.encode(), f"[{NINJS},{SCHEMA}]".encode()),
    "jsonl": (f"{NINJS}\n{SCHEMA}\n".encode(),),
    "warc": (WARC.encode(),),
    "warc-gz": (gzip.compress(WARC.encode(), mtime=0),),
}

WORDS = (
    *("million", "dozen", "percent", "$", "nearly", "more than", "Monday", "last week", "Sept. 13, 2023", "yesterday"),
    *("a.m.", "GMT", "said", "told", "according to", "denied", "President", "Mr.", "U.S.", "(AP)", "via"),
    *("–", "—", "“", "”", "‘", "’", "½", "٣", "−", "\u00a0", "\u202e", "\u2028", "\ufeff", "\x00", "\r\n", "\n\n"),
    *("((", "))", "[[", "{{", "<p>", "</", "<!--", "&amp;", "&#x", "---", ": &a", "*a", "!!python", "\\u0000"),
    *("NaN", "1e999", "0000-00-00", "9999-12-31"),
)
