MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [[COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo
    WITH p_4, start_3
      ORDER BY p_4.path
      LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5:Unit)
    RETURN [null, [x_5.name]]
  }, $p_2_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo
  }], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_7:Placement)
      WHERE start_7.validFrom <= $p_0_asOf AND $p_0_asOf < start_7.validTo
    MATCH (p_8:Placement)
      WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_0_asOf AND $p_0_asOf < p_8.validTo
    WITH p_8, start_7
      ORDER BY p_8.path
      LIMIT $p_6_first + 1
    MATCH (p_8)-[:PLACES]->(x_9:Unit)
    RETURN [[p_8.path], [x_9.name]]
  }, $p_6_first, null], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_11:Placement)
      WHERE start_11.validFrom <= $p_0_asOf AND $p_0_asOf < start_11.validTo
    MATCH (p_12:Placement)
      WHERE p_12.path > start_11.path AND p_12.path < start_11.path + '"' AND p_12.validFrom <= $p_0_asOf AND $p_0_asOf < p_12.validTo AND p_12.path > $p_10_after0
    WITH p_12, start_11
      ORDER BY p_12.path
      LIMIT $p_10_first + 1
    MATCH (p_12)-[:PLACES]->(x_13:Unit)
    RETURN [null, [p_12.depth - start_11.depth, [x_13.name]]]
  }, $p_10_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_11:Placement)
      WHERE start_11.validFrom <= $p_0_asOf AND $p_0_asOf < start_11.validTo
    MATCH (p_12:Placement)
      WHERE p_12.path > start_11.path AND p_12.path < start_11.path + '"' AND p_12.validFrom <= $p_0_asOf AND $p_0_asOf < p_12.validTo
  }]]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
