"""Faults: writers in the middle of reads, a database that dies, falls silent or is not there, clients that leave."""
