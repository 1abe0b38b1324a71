"""The schema and what it lets in."""
