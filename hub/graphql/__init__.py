"""The public schema in Strawberry types: a module a noun. No resolver here reads the graph: fields are declarations."""
