MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND x_1.scope = $p_0_filter_scope
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  RETURN [null, [x_1.name, x_1.kind]]
}, $p_0_first, COUNT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND x_1.scope = $p_0_filter_scope
}] AS r0, [COLLECT {
  MATCH (x_3:PressAgency)
    WHERE x_3.sortKey > '' AND x_3.kind = $p_2_filter_kind
  WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    LIMIT $p_2_first + 1
  OPTIONAL MATCH (x_3)-[e_5:GOVERNED_BY]->(x_6)
  WITH *, CASE WHEN $today < x_6.validFrom THEN x_6.validFrom WHEN $today >= x_6.validTo THEN x_6.lastDay ELSE $today END AS day_below_7
  OPTIONAL MATCH (x_3)-[e_9:BASED_IN]->(x_10)
    WHERE e_9.validFrom <= $today AND $today < e_9.validTo
  RETURN [null, [x_3.name, x_3.scope, CASE WHEN x_6 IS NULL THEN null ELSE [x_6.code] END, CASE WHEN x_10 IS NULL THEN null ELSE [x_10.code] END]]
}, $p_2_first, null] AS r1, [COLLECT {
  MATCH (x_12:PressAgency)
    WHERE x_12.sortKey > '' AND x_12.foldedName = $p_11_filter_name
  WITH x_12
    ORDER BY x_12.sortKey, x_12.id
    LIMIT $p_11_first + 1
  OPTIONAL MATCH (x_12)-[e_14:BASED_IN]->(x_15)
    WHERE e_14.validFrom <= $today AND $today < e_14.validTo
  RETURN [null, [x_12.name, CASE WHEN x_15 IS NULL THEN null ELSE [x_15.fullName] END]]
}, $p_11_first, COUNT {
  MATCH (x_12:PressAgency)
    WHERE x_12.sortKey > '' AND x_12.foldedName = $p_11_filter_name
}] AS r2, [COLLECT {
  MATCH (x_17:PressAgency)
    WHERE x_17.sortKey > '' AND x_17.kind = $p_16_filter_kind AND x_17.scope = $p_16_filter_scope
  WITH x_17
    ORDER BY x_17.sortKey, x_17.id
    LIMIT $p_16_first + 1
  RETURN [null, [x_17.id]]
}, $p_16_first, COUNT {
  MATCH (x_17:PressAgency)
    WHERE x_17.sortKey > '' AND x_17.kind = $p_16_filter_kind AND x_17.scope = $p_16_filter_scope
}] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3
