"""The bench's arithmetic and its words; the measuring itself is no test."""
