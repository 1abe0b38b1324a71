MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.name]) AS c_5
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= $p_0_asOf AND $p_0_asOf < start_7.validTo
  CALL (start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_0_asOf AND $p_0_asOf < p_8.validTo
    RETURN count(*) AS c_9
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_11:Placement)
  WHERE start_11.validFrom <= $p_0_asOf AND $p_0_asOf < start_11.validTo
  CALL (start_11) {
    MATCH (p_12:Placement)
    WHERE p_12.path >= start_11.path AND p_12.path < start_11.path + '"' AND p_12.validFrom <= $p_0_asOf AND $p_0_asOf < p_12.validTo AND p_12.depth > 0
    MATCH (p_12)-[:PLACES]->(x_13)
    WITH x_13, p_12
    WITH start_11.path AS from_14, p_12.level AS level_15, x_13.levelRank AS rank_16, count(*) AS units_17
    WITH from_14, level_15, rank_16, units_17
    ORDER BY rank_16
    RETURN collect([level_15]) AS c_18
  }
  RETURN collect([x_1.fullName, toString(x_1.validFrom), c_5, [null, $p_6_first, c_9], c_18]) AS c_19
}
CALL () {
  MATCH (x_21:Unit {code: $p_20_code})
  WHERE x_21.validFrom <= $p_20_asOf AND $p_20_asOf < x_21.validTo
  RETURN collect([x_21.fullName]) AS c_22
}
WITH s0, c_19 AS r0, c_22 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1