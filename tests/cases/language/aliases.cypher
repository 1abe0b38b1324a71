MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.name, x_1.code, COLLECT {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
      WHERE e_3.validFrom <= $today AND $today < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
      ORDER BY x_4.sortKey, x_4.id
    RETURN [x_4.code]
  }, COLLECT {
    MATCH (x_1)<-[e_6:CHILD_OF]-(x_7)
      WHERE e_6.validFrom <= $today AND $today < e_6.validTo AND x_7.level = $p_5_level
    WITH x_7
      ORDER BY x_7.sortKey, x_7.id
    RETURN [x_7.code]
  }]
} AS r0, COLLECT {
  MATCH (x_9:Unit {code: $p_8_code})
    WHERE x_9.validFrom <= $today AND $today < x_9.validTo
  RETURN [x_9.fullName]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
