MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  CALL (day_below_2, x_1) {
    MATCH (x_1)<-[e_4:SPEAKS_FOR]-(x_5)
    WHERE x_5.validFrom <= day_below_2 AND day_below_2 < x_5.validTo AND x_5.tier <= $tier
    WITH x_5
    ORDER BY x_5.mandateRank, x_5.sortKey, x_5.id
    RETURN collect([x_5.name, x_5.mandate, toString(x_5.validFrom), nullIf(toString(x_5.validTo), '9999-12-31')]) AS c_6
  }
  CALL (day_below_2, x_1) {
    MATCH (x_1)<-[e_8:FOCAL_POINT_FOR]-(x_9)
    WHERE x_9.validFrom <= day_below_2 AND day_below_2 < x_9.validTo AND x_9.tier <= $tier
    WITH x_9
    ORDER BY x_9.roleRank, x_9.sortKey, x_9.id
    RETURN collect([x_9.name, x_9.role, toString(x_9.validFrom), nullIf(toString(x_9.validTo), '9999-12-31')]) AS c_10
  }
  RETURN collect([x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), c_6, c_10]) AS c_11
}
WITH s0, c_11 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0