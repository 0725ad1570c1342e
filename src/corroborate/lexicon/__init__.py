"""Words of the language and the field, as data: each list lives here once."""
