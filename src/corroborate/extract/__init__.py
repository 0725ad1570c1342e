"""Document -> Article: one extractor a subject."""
