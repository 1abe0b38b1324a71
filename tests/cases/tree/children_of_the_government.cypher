MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [COLLECT {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
      WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
      ORDER BY x_4.sortKey, x_4.id
    RETURN [x_4.code, x_4.name]
  }]
} AS r0, COLLECT {
  MATCH (x_6:Unit {code: 'CP'})
    WHERE x_6.validFrom <= $p_5_asOf AND $p_5_asOf < x_6.validTo
  RETURN [COLLECT {
    MATCH (x_6)<-[e_8:CHILD_OF]-(x_9)
      WHERE e_8.validFrom <= $p_5_asOf AND $p_5_asOf < e_8.validTo AND x_9.level = $p_7_level
    WITH x_9
      ORDER BY x_9.sortKey, x_9.id
    RETURN [x_9.code, x_9.name]
  }]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
