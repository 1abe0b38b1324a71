MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $p_0_asOf < x_1.validFrom THEN x_1.validFrom WHEN $p_0_asOf >= x_1.validTo THEN x_1.lastDay ELSE $p_0_asOf END AS day_below_2
  OPTIONAL MATCH (x_1)-[e_4:CHILD_OF]->(x_5)
  WHERE e_4.validFrom <= day_below_2 AND day_below_2 < e_4.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= day_below_2 AND day_below_2 < start_7.validTo
  CALL (day_below_2, start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= day_below_2 AND day_below_2 < p_8.validTo AND p_8.depth > 0
    MATCH (p_8)-[:PLACES]->(x_9)
    WITH x_9, p_8
    WITH start_7.path AS from_10, p_8.level AS level_11, x_9.levelRank AS rank_12, count(*) AS units_13
    WITH from_10, level_11, rank_12, units_13
    ORDER BY rank_12
    RETURN collect([level_11, units_13]) AS c_14
  }
  RETURN collect([x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_5 IS NULL THEN null ELSE [x_5.fullName, nullIf(toString(x_5.validTo), '9999-12-31')] END, c_14]) AS c_15
}
CALL () {
  MATCH (x_17:Unit {id: $p_16_id})
  WITH x_17, CASE WHEN $p_16_asOf < x_17.validFrom THEN x_17.validFrom WHEN $p_16_asOf >= x_17.validTo THEN x_17.lastDay ELSE $p_16_asOf END AS day_below_18
  OPTIONAL MATCH (x_17)-[e_20:CHILD_OF]->(x_21)
  WHERE e_20.validFrom <= day_below_18 AND day_below_18 < e_20.validTo
  RETURN collect([x_17.fullName, toString(x_17.validFrom), CASE WHEN x_21 IS NULL THEN null ELSE [x_21.fullName, toString(x_21.validFrom)] END]) AS c_22
}
WITH s0, c_15 AS r0, c_22 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1