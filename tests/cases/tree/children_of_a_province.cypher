MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $today AND $today < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.code, x_4.name, x_4.fullName]) AS c_5
  }
  CALL (x_1) {
    MATCH (x_1)<-[e_7:CHILD_OF]-(x_8)
    WHERE e_7.validFrom <= $today AND $today < e_7.validTo AND x_8.level = $p_6_level
    WITH x_8
    ORDER BY x_8.sortKey, x_8.id
    RETURN collect([x_8.name]) AS c_9
  }
  CALL (x_1) {
    MATCH (x_1)<-[e_11:CHILD_OF]-(x_12)
    WHERE e_11.validFrom <= $today AND $today < e_11.validTo AND x_12.level = $p_10_level
    WITH x_12
    ORDER BY x_12.sortKey, x_12.id
    RETURN collect([x_12.name]) AS c_13
  }
  RETURN collect([c_5, c_9, c_13]) AS c_14
}
WITH s0, c_14 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0