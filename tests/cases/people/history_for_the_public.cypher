MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $p_0_asOf AND $p_0_asOf < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $today AND $today < x_4.validTo
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.name, x_4.mandate, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31')]) AS c_5
  }
  RETURN collect([c_5]) AS c_6
}
CALL () {
  MATCH (x_8:Unit {code: $p_7_code})
  WHERE x_8.validFrom <= $p_7_asOf AND $p_7_asOf < x_8.validTo
  CALL (x_8) {
    MATCH (x_8)<-[e_10:SPEAKS_FOR]-(x_11)
    WHERE x_11.validFrom <= $p_7_asOf AND $p_7_asOf < x_11.validTo AND x_11.tier <= $tier AND x_11.validFrom <= $today AND $today < x_11.validTo
    WITH x_11
    ORDER BY x_11.mandateRank, x_11.sortKey, x_11.id
    RETURN collect([x_11.name, x_11.mandate, toString(x_11.validFrom), nullIf(toString(x_11.validTo), '9999-12-31')]) AS c_12
  }
  RETURN collect([c_12]) AS c_13
}
WITH s0, c_6 AS r0, c_13 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1