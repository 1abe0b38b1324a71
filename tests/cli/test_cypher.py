"""Compiled Cypher is laid out for reading, and stays the same Cypher."""

import pytest

from hub.cli.cypher import formatted

LAID_OUT = """\
MATCH (g:Sequence {id: 'network'})
WITH g.seq AS s0
OPTIONAL MATCH (x:Unit {code: $code})
WHERE x.name STARTS WITH $text AND any(n IN x.names WHERE n = $text)
WITH *, COLLECT {
  MATCH (x)<-[:CHILD_OF]-(y)
  RETURN [y.name, CASE WHEN EXISTS {
    MATCH (y)
  } THEN 1 END]
} AS c
CALL (x) {
  WITH x
  RETURN count(*) AS n
}
RETURN x {.name}, c, n
ORDER BY n
LIMIT 3"""


def test_a_clause_has_a_line_and_a_subquery_an_indent() -> None:
    assert formatted(" ".join(LAID_OUT.split())) == LAID_OUT


@pytest.mark.parametrize("text", ["'RETURN { \\' MATCH'", '"WITH"', "`a WHERE b`"])
def test_words_in_quotes_are_left_alone(text: str) -> None:
    assert formatted(f"RETURN {text} AS x") == f"RETURN {text} AS x"
