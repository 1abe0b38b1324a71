"""The real units, agencies and successions, with fictional people, as loadable sources."""
