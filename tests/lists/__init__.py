"""Tests of lists in and out over a real database."""
