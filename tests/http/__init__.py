"""HTTP itself: what is refused, with which status and code, whatever the schema behind it."""
