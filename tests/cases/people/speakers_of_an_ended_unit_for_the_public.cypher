MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  CALL (day_below_2, x_1) {
    MATCH (x_1)<-[e_4:SPEAKS_FOR]-(x_5)
    WHERE x_5.validFrom <= day_below_2 AND day_below_2 < x_5.validTo AND x_5.tier <= $tier AND x_5.validFrom <= $today AND $today < x_5.validTo
    WITH x_5
    ORDER BY x_5.mandateRank, x_5.sortKey, x_5.id
    RETURN collect([x_5.name]) AS c_6
  }
  RETURN collect([x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), c_6]) AS c_7
}
WITH s0, c_7 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0