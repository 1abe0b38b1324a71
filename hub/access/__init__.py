"""Who asks, and how far they may read."""
