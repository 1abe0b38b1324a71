MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  CALL (day_below_2, x_1) {
    MATCH (x_1)-[e_4:SUCCEEDED_BY]->(x_5)
    WITH x_5, e_4, CASE WHEN day_below_2 < x_5.validFrom THEN x_5.validFrom WHEN day_below_2 >= x_5.validTo THEN x_5.lastDay ELSE day_below_2 END AS day_below_6
    ORDER BY e_4.date, x_5.sortKey, x_5.id
    RETURN collect([e_4.kind]) AS c_7
  }
  OPTIONAL MATCH (x_1)-[e_9:CHILD_OF]->(x_10)
  WHERE e_9.validFrom <= day_below_2 AND day_below_2 < e_9.validTo
  CALL (day_below_2, x_10) {
    MATCH (x_10)-[e_12:SUCCEEDED_BY]->(x_13)
    WITH x_13, e_12, CASE WHEN day_below_2 < x_13.validFrom THEN x_13.validFrom WHEN day_below_2 >= x_13.validTo THEN x_13.lastDay ELSE day_below_2 END AS day_below_14
    ORDER BY e_12.date, x_13.sortKey, x_13.id
    RETURN collect([e_12.kind, [x_13.fullName]]) AS c_15
  }
  RETURN collect([x_1.code, x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), coalesce(x_1.endAssumed, false), c_7, CASE WHEN x_10 IS NULL THEN null ELSE [x_10.fullName, c_15] END]) AS c_16
}
WITH s0, c_16 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0