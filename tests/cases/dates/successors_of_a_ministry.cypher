MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  CALL (day_below_2, x_1) {
    MATCH (x_1)-[e_4:SUCCEEDED_BY]->(x_5)
    WITH x_5, e_4, CASE WHEN day_below_2 < x_5.validFrom THEN x_5.validFrom WHEN day_below_2 >= x_5.validTo THEN x_5.lastDay ELSE day_below_2 END AS day_below_6
    ORDER BY e_4.date, x_5.sortKey, x_5.id
    CALL (day_below_6, x_5) {
      MATCH (x_5)<-[e_8:SUCCEEDED_BY]-(x_9)
      WITH x_9, e_8, CASE WHEN day_below_6 < x_9.validFrom THEN x_9.validFrom WHEN day_below_6 >= x_9.validTo THEN x_9.lastDay ELSE day_below_6 END AS day_below_10
      ORDER BY e_8.date, x_9.sortKey, x_9.id
      RETURN collect([e_8.kind, [x_9.code]]) AS c_11
    }
    RETURN collect([e_4.kind, toString(e_4.date), e_4.isMain, [x_5.code, x_5.fullName, toString(x_5.validFrom), c_11]]) AS c_12
  }
  RETURN collect([x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), c_12]) AS c_13
}
WITH s0, c_13 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0