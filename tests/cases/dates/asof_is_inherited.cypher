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
    CALL (x_5) {
      MATCH (x_5)<-[e_7:CHILD_OF]-(x_8)
      WHERE e_7.validFrom <= $p_0_asOf AND $p_0_asOf < e_7.validTo AND x_8.level = $p_6_level
      WITH x_8
      ORDER BY x_8.sortKey, x_8.id
      CALL (x_8) {
        MATCH line_10 = (x_8) (()-[e_11:CHILD_OF WHERE e_11.validFrom <= $p_0_asOf AND $p_0_asOf < e_11.validTo]->())+ (x_12:Unit)
        WITH x_12, line_10
        ORDER BY length(line_10)
        RETURN collect([x_12.code]) AS c_13
      }
      OPTIONAL MATCH (x_8)<-[:PLACES]-(start_15:Placement)
      WHERE start_15.validFrom <= $p_0_asOf AND $p_0_asOf < start_15.validTo
      CALL (start_15) {
        MATCH (p_16:Placement)
        WHERE p_16.path > start_15.path AND p_16.path < start_15.path + '"' AND p_16.validFrom <= $p_0_asOf AND $p_0_asOf < p_16.validTo
        WITH p_16
        ORDER BY p_16.path
        LIMIT $p_14_first + 1
        MATCH (p_16)-[:PLACES]->(x_17)
        RETURN collect([x_17.fullName]) AS c_18
      }
      RETURN collect([x_8.fullName, c_13, [c_18, $p_14_first, null]]) AS c_19
    }
    RETURN collect([x_5.fullName, c_19]) AS c_20
  }
  RETURN collect([[c_20, $p_2_first, null]]) AS c_21
}
WITH s0, c_21 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0