MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_3:Placement)
  WHERE start_3.validFrom <= $p_0_asOf AND $p_0_asOf < start_3.validTo
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo
    WITH p_4
    ORDER BY p_4.path
    LIMIT $p_2_first + 1
    MATCH (p_4)-[:PLACES]->(x_5)
    RETURN collect([x_5.name]) AS c_6
  }
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo
    RETURN count(*) AS c_7
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_9:Placement)
  WHERE start_9.validFrom <= $p_0_asOf AND $p_0_asOf < start_9.validTo
  CALL (start_9) {
    MATCH (p_10:Placement)
    WHERE p_10.path > start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo
    WITH p_10
    ORDER BY p_10.path
    LIMIT $p_8_first + 1
    MATCH (p_10)-[:PLACES]->(x_11)
    RETURN collect([[p_10.path], [x_11.name]]) AS c_12
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_14:Placement)
  WHERE start_14.validFrom <= $p_0_asOf AND $p_0_asOf < start_14.validTo
  CALL (start_14) {
    MATCH (p_15:Placement)
    WHERE p_15.path > start_14.path AND p_15.path < start_14.path + '"' AND p_15.validFrom <= $p_0_asOf AND $p_0_asOf < p_15.validTo AND p_15.path > $p_13_after0
    WITH p_15
    ORDER BY p_15.path
    LIMIT $p_13_first + 1
    MATCH (p_15)-[:PLACES]->(x_16)
    RETURN collect([p_15.depth - start_14.depth, [x_16.name]]) AS c_17
  }
  CALL (start_14) {
    MATCH (p_15:Placement)
    WHERE p_15.path > start_14.path AND p_15.path < start_14.path + '"' AND p_15.validFrom <= $p_0_asOf AND $p_0_asOf < p_15.validTo
    RETURN count(*) AS c_18
  }
  RETURN collect([[c_6, $p_2_first, c_7], [c_12, $p_8_first, null], [c_17, $p_13_first, c_18]]) AS c_19
}
WITH s0, c_19 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0