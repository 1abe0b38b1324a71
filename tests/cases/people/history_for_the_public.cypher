MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [COLLECT {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
      WHERE x_4.validFrom <= $p_0_asOf AND $p_0_asOf < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    WITH x_4
      ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN [x_4.name, x_4.mandate, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31')]
  }]
} AS r0, COLLECT {
  MATCH (x_6:Unit {code: $p_5_code})
    WHERE x_6.validFrom <= $p_5_asOf AND $p_5_asOf < x_6.validTo
  RETURN [COLLECT {
    MATCH (x_6)<-[e_8:SPEAKS_FOR]-(x_9)
      WHERE x_9.validFrom <= $p_5_asOf AND $p_5_asOf < x_9.validTo AND x_9.tier <= $tier AND x_9.validFrom <= $shownTo AND $shownFrom < x_9.validTo
    WITH x_9
      ORDER BY x_9.mandateRank, x_9.sortKey, x_9.id
    RETURN [x_9.name, x_9.mandate, toString(x_9.validFrom), nullIf(toString(x_9.validTo), '9999-12-31')]
  }]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
