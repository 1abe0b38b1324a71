"""Tests of the declared shape."""
