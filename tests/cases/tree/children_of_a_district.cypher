MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.level, x_4.fullName, x_4.code]) AS c_5
  }
  CALL (x_1) {
    MATCH (x_1)<-[e_7:CHILD_OF]-(x_8)
    WHERE e_7.validFrom <= $p_0_asOf AND $p_0_asOf < e_7.validTo AND x_8.level = $p_6_level
    WITH x_8
    ORDER BY x_8.sortKey, x_8.id
    RETURN collect([x_8.name]) AS c_9
  }
  RETURN collect([x_1.fullName, c_5, c_9]) AS c_10
}
WITH s0, c_10 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0