MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_3:Placement)
  WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
    WITH p_4
    ORDER BY p_4.path
    LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5)
    RETURN collect([p_4.depth - start_3.depth, [x_5.fullName]]) AS c_6
  }
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo AND p_4.level IN $p_2_levels
    RETURN count(*) AS c_7
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_9:Placement)
  WHERE start_9.validFrom <= $p_0_asOf AND $p_0_asOf < start_9.validTo
  CALL (start_9) {
    MATCH (p_10:Placement)
    WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo AND p_10.level IN $p_8_levels AND p_10.depth <= start_9.depth + $p_8_maxDepth
    WITH p_10
    ORDER BY p_10.path
    LIMIT $p_8_first + 1
    MATCH (p_10)-[:PLACES]->(x_11)
    RETURN collect([p_10.depth - start_9.depth, [x_11.fullName]]) AS c_12
  }
  CALL (start_9) {
    MATCH (p_10:Placement)
    WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo AND p_10.level IN $p_8_levels AND p_10.depth <= start_9.depth + $p_8_maxDepth
    RETURN count(*) AS c_13
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_15:Placement)
  WHERE start_15.validFrom <= $p_0_asOf AND $p_0_asOf < start_15.validTo
  CALL (start_15) {
    MATCH (p_16:Placement)
    WHERE p_16.path > start_15.path AND p_16.path < start_15.path + '"' AND p_16.validFrom <= $p_0_asOf AND $p_0_asOf < p_16.validTo AND p_16.depth <= start_15.depth + $p_14_maxDepth
    RETURN count(*) AS c_17
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_19:Placement)
  WHERE start_19.validFrom <= $p_0_asOf AND $p_0_asOf < start_19.validTo
  CALL (start_19) {
    MATCH (p_20:Placement)
    WHERE p_20.path > start_19.path AND p_20.path < start_19.path + '"' AND p_20.validFrom <= $p_0_asOf AND $p_0_asOf < p_20.validTo AND p_20.level IN $p_18_levels
    WITH p_20
    ORDER BY p_20.path
    LIMIT $p_18_first + 1
    MATCH (p_20)-[:PLACES]->(x_21)
    RETURN collect([x_21.name]) AS c_22
  }
  CALL (start_19) {
    MATCH (p_20:Placement)
    WHERE p_20.path > start_19.path AND p_20.path < start_19.path + '"' AND p_20.validFrom <= $p_0_asOf AND $p_0_asOf < p_20.validTo AND p_20.level IN $p_18_levels
    RETURN count(*) AS c_23
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_25:Placement)
  WHERE start_25.validFrom <= $p_0_asOf AND $p_0_asOf < start_25.validTo
  CALL (start_25) {
    MATCH (p_26:Placement)
    WHERE p_26.path > start_25.path AND p_26.path < start_25.path + '"' AND p_26.validFrom <= $p_0_asOf AND $p_0_asOf < p_26.validTo AND p_26.depth <= start_25.depth + $p_24_maxDepth
    WITH p_26
    ORDER BY p_26.path
    LIMIT $p_24_first + 1
    MATCH (p_26)-[:PLACES]->(x_27)
    RETURN collect([[p_26.path], [x_27.name]]) AS c_28
  }
  CALL (start_25) {
    MATCH (p_26:Placement)
    WHERE p_26.path > start_25.path AND p_26.path < start_25.path + '"' AND p_26.validFrom <= $p_0_asOf AND $p_0_asOf < p_26.validTo AND p_26.depth <= start_25.depth + $p_24_maxDepth
    RETURN count(*) AS c_29
  }
  RETURN collect([[c_6, $p_2_first, c_7], [c_12, $p_8_first, c_13], [null, $p_14_first, c_17], [c_22, $p_18_first, c_23], [c_28, $p_24_first, c_29]]) AS c_30
}
WITH s0, c_30 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0