"""Reorganisations: dated steps over a picture of the tree, and what follows from them. Pure."""
