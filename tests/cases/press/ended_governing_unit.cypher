MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND x_1.foldedName = $p_0_filter_name
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:GOVERNED_BY]->(x_4)
  WITH *, CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END AS day_below_5
  OPTIONAL MATCH (x_4)-[e_7:CHILD_OF]->(x_8)
  WHERE e_7.validFrom <= day_below_5 AND day_below_5 < e_7.validTo
  CALL (day_below_5, x_4) {
    MATCH (x_4)-[e_10:SUCCEEDED_BY]->(x_11)
    WITH x_11, e_10, CASE WHEN day_below_5 < x_11.validFrom THEN x_11.validFrom WHEN day_below_5 >= x_11.validTo THEN x_11.lastDay ELSE day_below_5 END AS day_below_12
    ORDER BY e_10.date, x_11.sortKey, x_11.id
    RETURN collect([e_10.isMain, [x_11.code]]) AS c_13
  }
  OPTIONAL MATCH (x_1)-[e_15:BASED_IN]->(x_16)
  WHERE e_15.validFrom <= $today AND $today < e_15.validTo
  RETURN collect([x_1.name, x_1.governingBody, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName, nullIf(toString(x_4.validTo), '9999-12-31'), CASE WHEN x_8 IS NULL THEN null ELSE [x_8.fullName] END, c_13] END, CASE WHEN x_16 IS NULL THEN null ELSE [x_16.name] END]) AS c_17
}
WITH s0, [c_17, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0