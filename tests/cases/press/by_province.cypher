MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND EXISTS { MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province}) WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo }
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_5:BASED_IN]->(x_6)
    WHERE e_5.validFrom <= $today AND $today < e_5.validTo
  RETURN [null, [x_1.name, CASE WHEN x_6 IS NULL THEN null ELSE [x_6.code] END]]
}, $p_0_first, COUNT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND EXISTS { MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province}) WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo }
}] AS r0, [COLLECT {
  MATCH (x_8:PressAgency)
    WHERE x_8.sortKey > '' AND EXISTS { MATCH (x_8)-[b_9:BASED_IN]->(q_10:Unit {code: $p_7_filter_province}) WHERE b_9.validFrom <= $today AND $today < b_9.validTo AND q_10.validFrom <= $today AND $today < q_10.validTo }
  WITH x_8
    ORDER BY x_8.sortKey, x_8.id
    LIMIT $p_7_first + 1
  RETURN [null, [x_8.name]]
}, $p_7_first, COUNT {
  MATCH (x_8:PressAgency)
    WHERE x_8.sortKey > '' AND EXISTS { MATCH (x_8)-[b_9:BASED_IN]->(q_10:Unit {code: $p_7_filter_province}) WHERE b_9.validFrom <= $today AND $today < b_9.validTo AND q_10.validFrom <= $today AND $today < q_10.validTo }
}] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
