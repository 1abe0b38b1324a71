MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND EXISTS {
    MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province})
    WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo
  }
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_5:BASED_IN]->(x_6)
  WHERE e_5.validFrom <= $today AND $today < e_5.validTo
  RETURN collect([x_1.name, CASE WHEN x_6 IS NULL THEN null ELSE [x_6.code] END]) AS c_7
}
CALL () {
  MATCH (x_1:PressAgency)
  WHERE (x_1.closedOn IS NULL OR $today < x_1.closedOn) AND EXISTS {
    MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province})
    WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo
  }
  RETURN count(*) AS c_8
}
CALL () {
  MATCH (x_10:PressAgency)
  WHERE (x_10.closedOn IS NULL OR $today < x_10.closedOn) AND EXISTS {
    MATCH (x_10)-[b_11:BASED_IN]->(q_12:Unit {code: $p_9_filter_province})
    WHERE b_11.validFrom <= $today AND $today < b_11.validTo AND q_12.validFrom <= $today AND $today < q_12.validTo
  }
  WITH x_10
  ORDER BY x_10.sortKey, x_10.id
  LIMIT $p_9_first + 1
  RETURN collect([x_10.name]) AS c_13
}
CALL () {
  MATCH (x_10:PressAgency)
  WHERE (x_10.closedOn IS NULL OR $today < x_10.closedOn) AND EXISTS {
    MATCH (x_10)-[b_11:BASED_IN]->(q_12:Unit {code: $p_9_filter_province})
    WHERE b_11.validFrom <= $today AND $today < b_11.validTo AND q_12.validFrom <= $today AND $today < q_12.validTo
  }
  RETURN count(*) AS c_14
}
WITH s0, [c_7, $p_0_first, c_8] AS r0, [c_13, $p_9_first, c_14] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1