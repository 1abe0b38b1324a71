"""The hub measured against other servers on the same machine and data: `make bench`."""
