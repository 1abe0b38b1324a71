MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_3:Placement)
  WHERE start_3.validFrom <= $today AND $today < start_3.validTo
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
    WITH p_4
    ORDER BY p_4.path
    LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5)
    RETURN collect([null, [x_5.code], [x_5.name]]) AS c_6
  }
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
    RETURN count(*) AS c_7
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_9:Placement)
  WHERE start_9.validFrom <= $today AND $today < start_9.validTo
  CALL (start_9) {
    MATCH (p_10:Placement)
    WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.level IN $p_8_levels
    WITH p_10
    ORDER BY p_10.path
    LIMIT $p_8_first + 1
    MATCH (p_10)-[:PLACES]->(x_11)
    OPTIONAL MATCH (p_10)-[:UNDER]->(x_13)
    RETURN collect([null, [[x_11.code]], [[p_10.path], p_10.depth - start_9.depth, [x_11.fullName, CASE WHEN x_13 IS NULL THEN null ELSE [x_13.fullName] END]]]) AS c_14
  }
  RETURN collect([[c_6, $p_2_first, c_7], [c_14, $p_8_first, null]]) AS c_15
}
WITH s0, c_15 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0