MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([x_1.id]) AS c_2
}
CALL () {
  MATCH (x_4:Unit {code: $p_3_code})
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo
  RETURN collect([x_4.id]) AS c_5
}
CALL () {
  MATCH (x_7:Unit {code: $p_6_code})
  WHERE x_7.validFrom <= $p_6_asOf AND $p_6_asOf < x_7.validTo
  RETURN collect([x_7.fullName, x_7.kind, nullIf(toString(x_7.validTo), '9999-12-31')]) AS c_8
}
WITH s0, c_2 AS r0, c_5 AS r1, c_8 AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2