"""The template of departments under a province."""
