MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  RETURN [null, [x_1.code, x_1.fullName, x_1.kind, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, COLLECT {
    MATCH (x_1)<-[e_6:CHILD_OF]-(x_7)
      WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
    WITH x_7
      ORDER BY x_7.sortKey, x_7.id
    RETURN [x_7.code]
  }, COLLECT {
    MATCH (x_1)-[e_9:SUCCEEDED_BY]->(x_10)
    WITH x_10, e_9, CASE WHEN $p_0_asOf < x_10.validFrom THEN x_10.validFrom WHEN $p_0_asOf >= x_10.validTo THEN x_10.lastDay ELSE $p_0_asOf END AS day_below_11
      ORDER BY e_9.date, x_10.sortKey, x_10.id
    OPTIONAL MATCH (x_10)-[e_13:CHILD_OF]->(x_14)
      WHERE e_13.validFrom <= day_below_11 AND day_below_11 < e_13.validTo
    RETURN [e_9.kind, toString(e_9.date), e_9.isMain, [x_10.code, x_10.fullName, x_10.kind, CASE WHEN x_14 IS NULL THEN null ELSE [x_14.fullName] END]]
  }]]
}, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.code IN $p_0_filter_codes
}] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
