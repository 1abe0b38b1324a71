"""Tests of the seeds: the rules of identity and dates on the real data, and what a broken source does."""
