"""The slow, obvious reference evaluator: a second opinion on every answer, over records in memory."""
