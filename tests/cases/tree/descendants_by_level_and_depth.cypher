MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [[COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
    WITH p_4, start_3
      ORDER BY p_4.path
      LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5:Unit)
    RETURN [null, [p_4.depth - start_3.depth, [x_5.fullName]]]
  }, $p_2_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_3:Placement)
      WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
    MATCH (p_4:Placement)
      WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
  }], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_7:Placement)
      WHERE start_7.validFrom <= $p_0_asOf AND $p_0_asOf < start_7.validTo
    MATCH (p_8:Placement)
      WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_0_asOf AND $p_0_asOf < p_8.validTo AND p_8.level IN $p_6_levels AND p_8.depth <= start_7.depth + $p_6_maxDepth
    WITH p_8, start_7
      ORDER BY p_8.path
      LIMIT $p_6_first + 1
    MATCH (p_8)-[:PLACES]->(x_9:Unit)
    RETURN [null, [p_8.depth - start_7.depth, [x_9.fullName]]]
  }, $p_6_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_7:Placement)
      WHERE start_7.validFrom <= $p_0_asOf AND $p_0_asOf < start_7.validTo
    MATCH (p_8:Placement)
      WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_0_asOf AND $p_0_asOf < p_8.validTo AND p_8.level IN $p_6_levels AND p_8.depth <= start_7.depth + $p_6_maxDepth
  }], [null, $p_10_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_11:Placement)
      WHERE start_11.validFrom <= $p_0_asOf AND $p_0_asOf < start_11.validTo
    MATCH (p_12:Placement)
      WHERE p_12.path > start_11.path AND p_12.path < start_11.path + '"' AND p_12.validFrom <= $p_0_asOf AND $p_0_asOf < p_12.validTo AND p_12.depth <= start_11.depth + $p_10_maxDepth
  }], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_14:Placement)
      WHERE start_14.validFrom <= $p_0_asOf AND $p_0_asOf < start_14.validTo
    MATCH (p_15:Placement)
      WHERE p_15.path > start_14.path AND p_15.path < start_14.path + '"' AND p_15.validFrom <= $p_0_asOf AND $p_0_asOf < p_15.validTo AND p_15.level IN $p_13_levels
    WITH p_15, start_14
      ORDER BY p_15.path
      LIMIT $p_13_first + 1
    MATCH (p_15)-[:PLACES]->(x_16:Unit)
    RETURN [null, [x_16.name]]
  }, $p_13_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_14:Placement)
      WHERE start_14.validFrom <= $p_0_asOf AND $p_0_asOf < start_14.validTo
    MATCH (p_15:Placement)
      WHERE p_15.path > start_14.path AND p_15.path < start_14.path + '"' AND p_15.validFrom <= $p_0_asOf AND $p_0_asOf < p_15.validTo AND p_15.level IN $p_13_levels
  }], [COLLECT {
    MATCH (x_1)<-[:PLACES]-(start_18:Placement)
      WHERE start_18.validFrom <= $p_0_asOf AND $p_0_asOf < start_18.validTo
    MATCH (p_19:Placement)
      WHERE p_19.path > start_18.path AND p_19.path < start_18.path + '"' AND p_19.validFrom <= $p_0_asOf AND $p_0_asOf < p_19.validTo AND p_19.depth <= start_18.depth + $p_17_maxDepth
    WITH p_19, start_18
      ORDER BY p_19.path
      LIMIT $p_17_first + 1
    MATCH (p_19)-[:PLACES]->(x_20:Unit)
    RETURN [[p_19.path], [x_20.name]]
  }, $p_17_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_18:Placement)
      WHERE start_18.validFrom <= $p_0_asOf AND $p_0_asOf < start_18.validTo
    MATCH (p_19:Placement)
      WHERE p_19.path > start_18.path AND p_19.path < start_18.path + '"' AND p_19.validFrom <= $p_0_asOf AND $p_0_asOf < p_19.validTo AND p_19.depth <= start_18.depth + $p_17_maxDepth
  }]]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
