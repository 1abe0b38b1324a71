MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4)
  WITH x_4, p_3
  WITH start_2.path AS from_5, p_3.level AS level_6, x_4.levelRank AS rank_7, count(*) AS units_8
  WITH from_5, level_6, rank_7, units_8
  ORDER BY rank_7
  RETURN collect([level_6]) AS c_9
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_9 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0