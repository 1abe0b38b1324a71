MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND x_1.scope = $p_0_filter_scope
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([x_1.name, x_1.kind]) AS c_2
}
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND x_1.scope = $p_0_filter_scope
  RETURN count(*) AS c_3
}
CALL () {
  MATCH (x_5:PressAgency)
  WHERE (x_5.closedOn IS NULL OR $today < x_5.closedOn) AND x_5.kind = $p_4_filter_kind
  WITH x_5
  ORDER BY x_5.sortKey, x_5.id
  LIMIT $p_4_first + 1
  OPTIONAL MATCH (x_5)-[e_7:GOVERNED_BY]->(x_8)
  WITH *, CASE WHEN $today < x_8.validFrom THEN x_8.validFrom WHEN $today >= x_8.validTo THEN x_8.lastDay ELSE $today END AS day_below_9
  OPTIONAL MATCH (x_5)-[e_11:BASED_IN]->(x_12)
  WHERE e_11.validFrom <= $today AND $today < e_11.validTo
  RETURN collect([x_5.name, x_5.scope, CASE WHEN x_8 IS NULL THEN null ELSE [x_8.code] END, CASE WHEN x_12 IS NULL THEN null ELSE [x_12.code] END]) AS c_13
}
CALL () {
  MATCH (x_15:PressAgency)
  WHERE (x_15.closedOn IS NULL OR $today < x_15.closedOn) AND x_15.foldedName = $p_14_filter_name
  WITH x_15
  ORDER BY x_15.sortKey, x_15.id
  LIMIT $p_14_first + 1
  OPTIONAL MATCH (x_15)-[e_17:BASED_IN]->(x_18)
  WHERE e_17.validFrom <= $today AND $today < e_17.validTo
  RETURN collect([x_15.name, CASE WHEN x_18 IS NULL THEN null ELSE [x_18.fullName] END]) AS c_19
}
CALL () {
  MATCH (x_15:PressAgency)
  WHERE (x_15.closedOn IS NULL OR $today < x_15.closedOn) AND x_15.foldedName = $p_14_filter_name
  RETURN count(*) AS c_20
}
CALL () {
  MATCH (x_22:PressAgency)
  WHERE (x_22.closedOn IS NULL OR $today < x_22.closedOn) AND x_22.kind = $p_21_filter_kind AND x_22.scope = $p_21_filter_scope
  WITH x_22
  ORDER BY x_22.sortKey, x_22.id
  LIMIT $p_21_first + 1
  RETURN collect([x_22.id]) AS c_23
}
CALL () {
  MATCH (x_22:PressAgency)
  WHERE (x_22.closedOn IS NULL OR $today < x_22.closedOn) AND x_22.kind = $p_21_filter_kind AND x_22.scope = $p_21_filter_scope
  RETURN count(*) AS c_24
}
WITH s0, [c_2, $p_0_first, c_3] AS r0, [c_13, $p_4_first, null] AS r1, [c_19, $p_14_first, c_20] AS r2, [c_23, $p_21_first, c_24] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3