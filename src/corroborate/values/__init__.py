"""Pure: how two values compare, with the reason."""
