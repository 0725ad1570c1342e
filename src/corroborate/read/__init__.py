"""Files in: text, Markdown, HTML, JSON, WARC -> Document."""
