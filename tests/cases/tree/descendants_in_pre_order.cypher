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
    RETURN collect([p_4.depth - start_3.depth, [x_5.level, x_5.fullName]]) AS c_6
  }
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path > start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $p_0_asOf AND $p_0_asOf < p_4.validTo
    RETURN count(*) AS c_7
  }
  RETURN collect([x_1.fullName, [c_6, $p_2_first, c_7]]) AS c_8
}
WITH s0, c_8 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0