MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  RETURN collect([x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END]) AS c_5
}
OPTIONAL MATCH (root_7:Unit {code: 'CP'})<-[:PLACES]-(start_8:Placement)
WHERE start_8.validFrom <= $today AND $today < start_8.validTo
CALL (start_8) {
  MATCH (p_9:Placement)
  WHERE p_9.path >= start_8.path AND p_9.path < start_8.path + '"' AND p_9.validFrom <= $today AND $today < p_9.validTo AND p_9.depth > 0
  MATCH (p_9)-[:PLACES]->(x_10)
  WITH x_10, p_9
  WITH start_8.path AS from_11, p_9.level AS level_12, x_10.levelRank AS rank_13, count(*) AS units_14
  WITH from_11, level_12, rank_13, units_14
  ORDER BY rank_13
  RETURN collect([level_12, units_14]) AS c_15
}
WITH s0, c_5 AS r0, c_15 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1