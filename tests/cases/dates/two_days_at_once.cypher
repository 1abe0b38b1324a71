MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.level = $p_0_filter_level
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  RETURN [null, [x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END]]
}, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.level = $p_0_filter_level
}] AS r0, [COLLECT {
  MATCH (x_6:Unit)
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND x_6.sortKey > '' AND x_6.level = $p_5_filter_level
  WITH x_6
    ORDER BY x_6.sortKey, x_6.id
    LIMIT $p_5_first + 1
  RETURN [null, [x_6.fullName]]
}, $p_5_first, COUNT {
  MATCH (x_6:Unit)
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND x_6.sortKey > '' AND x_6.level = $p_5_filter_level
}] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
