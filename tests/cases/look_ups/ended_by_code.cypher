MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.id]
} AS r0, COLLECT {
  MATCH (x_3:Unit {code: $p_2_code})
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo
  RETURN [x_3.id]
} AS r1, COLLECT {
  MATCH (x_5:Unit {code: $p_4_code})
    WHERE x_5.validFrom <= $p_4_asOf AND $p_4_asOf < x_5.validTo
  RETURN [x_5.fullName, x_5.kind, nullIf(toString(x_5.validTo), '9999-12-31')]
} AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2
