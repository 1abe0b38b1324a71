MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  CALL (x_4) {
    MATCH (x_4)<-[e_6:CHILD_OF]-(x_7)
    WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo AND x_7.level = $p_5_level
    WITH x_7
    ORDER BY x_7.sortKey, x_7.id
    OPTIONAL MATCH (x_7)<-[:PLACES]-(start_9:Placement)
    WHERE start_9.validFrom <= $p_0_asOf AND $p_0_asOf < start_9.validTo
    CALL (start_9) {
      MATCH (p_10:Placement)
      WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo
      WITH p_10
      ORDER BY p_10.path
      LIMIT $p_8_first + 1
      MATCH (p_10)-[:PLACES]->(x_11)
      OPTIONAL MATCH (p_10)-[:UNDER]->(x_13)
      RETURN collect([x_11.fullName, CASE WHEN x_13 IS NULL THEN null ELSE [x_13.code] END]) AS c_14
    }
    CALL (start_9) {
      MATCH (p_10:Placement)
      WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo
      RETURN count(*) AS c_15
    }
    RETURN collect([x_7.code, [c_14, $p_8_first, c_15]]) AS c_16
  }
  RETURN collect([CASE WHEN x_4 IS NULL THEN null ELSE [c_16] END]) AS c_17
}
WITH s0, c_17 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0