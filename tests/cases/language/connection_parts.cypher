MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [[COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $today AND $today < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
    WITH p_4, start_3
      ORDER BY p_4.path
      LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5:Unit)
    RETURN [null, [x_5.code], [x_5.name]]
  }, $p_2_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $today AND $today < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo
  }], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_7:Placement)
      WHERE start_7.validFrom <= $today AND $today < start_7.validTo
    MATCH (p_8:Placement)
      WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $today AND $today < p_8.validTo AND p_8.level IN $p_6_levels
    WITH p_8, start_7
      ORDER BY p_8.path
      LIMIT $p_6_first + 1
    MATCH (p_8)-[:PLACES]->(x_9:Unit)
    OPTIONAL MATCH (x_9)-[e_11:CHILD_OF]->(x_12)
      WHERE e_11.validFrom <= $today AND $today < e_11.validTo
    RETURN [null, [[x_9.code]], [[p_8.path], p_8.depth - start_7.depth, [x_9.fullName, CASE WHEN x_12 IS NULL THEN null ELSE [x_12.fullName] END]]]
  }, $p_6_first, null]]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
