"""Plain text, before meaning: sentences, tokens, lemmas."""
