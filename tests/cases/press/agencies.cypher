MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn)
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:GOVERNED_BY]->(x_4)
  WITH *, CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END AS day_below_5
  OPTIONAL MATCH (x_1)-[e_7:BASED_IN]->(x_8)
  WHERE e_7.validFrom <= $today AND $today < e_7.validTo
  RETURN collect([[x_1.sortKey, x_1.id], [x_1.id, x_1.name, x_1.kind, x_1.scope, x_1.governingBody, x_1.website, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, CASE WHEN x_8 IS NULL THEN null ELSE [x_8.fullName] END]]) AS c_9
}
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn)
  RETURN count(*) AS c_10
}
WITH s0, [c_9, $p_0_first, c_10] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0