"""Golden cases over the whole seeded network: query, answer and Cypher side by side."""
