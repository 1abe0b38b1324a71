"""Commands: one write a file, its rule and the edits that follow from it. Pure: facts and the time are given."""
