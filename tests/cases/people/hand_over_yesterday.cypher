MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.name, x_4.mandate, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31')]) AS c_5
  }
  RETURN collect([x_1.fullName, c_5]) AS c_6
}
WITH s0, c_6 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0