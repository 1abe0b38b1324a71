MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.code, x_4.name]) AS c_5
  }
  RETURN collect([c_5]) AS c_6
}
CALL () {
  MATCH (x_8:Unit {code: 'CP'})
  WHERE x_8.validFrom <= $p_7_asOf AND $p_7_asOf < x_8.validTo
  CALL (x_8) {
    MATCH (x_8)<-[e_10:CHILD_OF]-(x_11)
    WHERE e_10.validFrom <= $p_7_asOf AND $p_7_asOf < e_10.validTo AND x_11.level = $p_9_level
    WITH x_11
    ORDER BY x_11.sortKey, x_11.id
    RETURN collect([x_11.code, x_11.name]) AS c_12
  }
  RETURN collect([c_12]) AS c_13
}
WITH s0, c_6 AS r0, c_13 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1