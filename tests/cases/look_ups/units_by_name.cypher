MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.foldedName = $p_0_filter_name
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  RETURN [null, [x_1.fullName, x_1.level]]
}, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.foldedName = $p_0_filter_name
}] AS r0, [COLLECT {
  MATCH (x_3:Unit)
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.sortKey > '' AND x_3.level = $p_2_filter_level AND x_3.foldedName = $p_2_filter_name
  WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    LIMIT $p_2_first + 1
  OPTIONAL MATCH (x_3)-[e_5:CHILD_OF]->(x_6)
    WHERE e_5.validFrom <= $today AND $today < e_5.validTo
  RETURN [null, [x_3.name, x_3.code, CASE WHEN x_6 IS NULL THEN null ELSE [x_6.name] END]]
}, $p_2_first, COUNT {
  MATCH (x_3:Unit)
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.sortKey > '' AND x_3.level = $p_2_filter_level AND x_3.foldedName = $p_2_filter_name
}] AS r1, [null, $p_7_first, COUNT {
  MATCH (x_8:Unit)
    WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.foldedName = $p_7_filter_name
}] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2
