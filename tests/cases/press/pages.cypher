MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND EXISTS { MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province}) WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo } AND x_1.sortKey >= $p_0_after0 AND ((x_1.sortKey > $p_0_after0) OR (x_1.sortKey = $p_0_after0 AND x_1.id > $p_0_after1))
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  RETURN [[x_1.sortKey, x_1.id], [[x_1.sortKey, x_1.id], [x_1.name]]]
}, $p_0_first, COUNT {
  MATCH (x_1:PressAgency)
    WHERE x_1.sortKey > '' AND EXISTS { MATCH (x_1)-[b_2:BASED_IN]->(q_3:Unit {code: $p_0_filter_province}) WHERE b_2.validFrom <= $today AND $today < b_2.validTo AND q_3.validFrom <= $today AND $today < q_3.validTo }
}] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
