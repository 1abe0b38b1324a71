MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (begin_1:FeedStart)
WITH *, CASE WHEN $p_0_after0 > s0[1] THEN 'AHEAD' WHEN $p_0_after0 = begin_1.seq THEN null WHEN $p_0_after0 > coalesce(begin_1.seq, 0) AND EXISTS {
  MATCH (:Change {seq: $p_0_after0})
} THEN null ELSE 'EXPIRED' END AS state_2
CALL () {
  MATCH (x_3:Change)
  WHERE x_3.seq > $p_0_after0
  WITH x_3
  ORDER BY x_3.seq
  LIMIT $p_0_first + 1
  RETURN collect([x_3.seq]) AS c_4
}
WITH s0, [state_2, [c_4, $p_0_first, null]] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0