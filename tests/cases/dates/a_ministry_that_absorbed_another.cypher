MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SUCCEEDED_BY]-(x_4)
    WITH x_4, e_3, CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END AS day_below_5
    ORDER BY e_3.date, x_4.sortKey, x_4.id
    RETURN collect([e_3.kind, toString(e_3.date), e_3.isMain, [x_4.code, x_4.fullName, nullIf(toString(x_4.validTo), '9999-12-31')]]) AS c_6
  }
  RETURN collect([x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), c_6]) AS c_7
}
WITH s0, c_7 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0