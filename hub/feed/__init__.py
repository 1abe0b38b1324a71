"""The change feed: what was written, in order, without a gap."""
