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
  RETURN collect([level_6, units_8]) AS c_9
}
OPTIONAL MATCH (root_11:Unit {code: 'CP'})<-[:PLACES]-(start_12:Placement)
WHERE start_12.validFrom <= $today AND $today < start_12.validTo
CALL (start_12) {
  MATCH (p_13:Placement)
  WHERE p_13.path >= start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $today AND $today < p_13.validTo AND p_13.depth > 0
  MATCH (p_13)-[:PLACES]->(x_14)
  WITH x_14, p_13
  WITH start_12.path AS from_15, p_13.level AS level_16, x_14.levelRank AS rank_17, count(*) AS units_18
  WITH from_15, level_16, rank_17, units_18
  ORDER BY rank_17
  RETURN collect([level_16, units_18]) AS c_19
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_9 END AS r0, c_19 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1