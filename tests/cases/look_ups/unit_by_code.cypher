MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([x_1.id, x_1.code, x_1.name, x_1.fullName, x_1.nameEn, x_1.abbreviation, x_1.level, x_1.kind, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), coalesce(x_1.endAssumed, false), x_1.website, x_1.latitude, x_1.longitude]) AS c_2
}
WITH s0, c_2 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0