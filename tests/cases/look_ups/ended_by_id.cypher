MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  OPTIONAL MATCH (x_1)-[e_4:CHILD_OF]->(x_5)
  WHERE e_4.validFrom <= day_below_2 AND day_below_2 < e_4.validTo
  CALL (day_below_2, x_5) {
    MATCH (x_5)<-[e_7:CHILD_OF]-(x_8)
    WHERE e_7.validFrom <= day_below_2 AND day_below_2 < e_7.validTo AND x_8.level = $p_6_level
    WITH x_8
    ORDER BY x_8.sortKey, x_8.id
    RETURN collect([x_8.code, x_8.fullName]) AS c_9
  }
  CALL (day_below_2, x_1) {
    MATCH line_11 = (x_1) (()-[e_12:CHILD_OF WHERE e_12.validFrom <= day_below_2 AND day_below_2 < e_12.validTo]->())+ (x_13:Unit)
    WITH x_13, line_11
    ORDER BY length(line_11)
    RETURN collect([x_13.code, x_13.fullName, nullIf(toString(x_13.validTo), '9999-12-31')]) AS c_14
  }
  RETURN collect([x_1.code, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_5 IS NULL THEN null ELSE [x_5.code, x_5.fullName, nullIf(toString(x_5.validTo), '9999-12-31'), c_9] END, c_14]) AS c_15
}
WITH s0, c_15 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0