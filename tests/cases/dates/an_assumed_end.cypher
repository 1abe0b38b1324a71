MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  OPTIONAL MATCH (x_1)-[e_8:CHILD_OF]->(x_9)
    WHERE e_8.validFrom <= day_below_2 AND day_below_2 < e_8.validTo
  RETURN [x_1.code, x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), coalesce(x_1.endAssumed, false), COLLECT {
    MATCH (x_1)-[e_4:SUCCEEDED_BY]->(x_5)
    WITH x_5, e_4, CASE WHEN day_below_2 < x_5.validFrom THEN x_5.validFrom WHEN day_below_2 >= x_5.validTo THEN x_5.lastDay ELSE day_below_2 END AS day_below_6
      ORDER BY e_4.date, x_5.sortKey, x_5.id
    RETURN [e_4.kind]
  }, CASE WHEN x_9 IS NULL THEN null ELSE [x_9.fullName, COLLECT {
    MATCH (x_9)-[e_11:SUCCEEDED_BY]->(x_12)
    WITH x_12, e_11, CASE WHEN day_below_2 < x_12.validFrom THEN x_12.validFrom WHEN day_below_2 >= x_12.validTo THEN x_12.lastDay ELSE day_below_2 END AS day_below_13
      ORDER BY e_11.date, x_12.sortKey, x_12.id
    RETURN [e_11.kind, [x_12.fullName]]
  }] END]
} AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
