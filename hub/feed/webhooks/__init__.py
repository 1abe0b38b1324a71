"""Changes sent to portals that keep no socket open."""
