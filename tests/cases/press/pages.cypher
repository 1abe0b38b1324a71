MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND EXISTS {
    MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province})
    WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo
  } AND x_1.sortKey >= $p_0_after0 AND NOT (x_1.sortKey = $p_0_after0 AND x_1.id <= $p_0_after1)
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([[x_1.sortKey, x_1.id], [[x_1.sortKey, x_1.id], [x_1.name]]]) AS c_4
}
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND EXISTS {
    MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province})
    WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo
  }
  RETURN count(*) AS c_5
}
WITH s0, [c_4, $p_0_first, c_5] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0