MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [null, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.level = $p_0_filter_level
}] AS r0, [COLLECT {
  MATCH (x_3:Unit)
    WHERE x_3.validFrom <= $today AND $today < x_3.validTo AND x_3.sortKey > '' AND x_3.level = $p_2_filter_level
  WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    LIMIT $p_2_first + 1
  RETURN [null]
}, $p_2_first, null] AS r1, [COLLECT {
  MATCH (x_5:Unit)
    WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.level = $p_4_filter_level
  WITH x_5
    ORDER BY x_5.sortKey, x_5.id
    LIMIT $p_4_first + 1
  RETURN [[x_5.sortKey, x_5.id]]
}, $p_4_first, COUNT {
  MATCH (x_5:Unit)
    WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.level = $p_4_filter_level
}] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2
