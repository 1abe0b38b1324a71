"""Laws that hold for random queries, dates and pages."""
