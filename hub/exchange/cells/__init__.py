"""Single cells: what people write in them, and what it means."""
