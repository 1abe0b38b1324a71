"""Tests of the compiler's pure parts."""
