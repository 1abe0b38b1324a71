MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.mandate, toString(x_4.verifyBy), CASE WHEN x_4.verifyBy IS NULL OR x_4.verifyBy < $today THEN 'UNVERIFIED' WHEN x_4.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END]) AS c_5
  }
  RETURN collect([x_1.code, c_5]) AS c_6
}
WITH s0, [c_6, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0