MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level AND x_1.foldedName = $p_0_filter_name
  WITH x_1
  ORDER BY x_1.level, x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([null, [x_1.code, x_1.fullName]]) AS c_2
}
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level AND x_1.foldedName = $p_0_filter_name
  RETURN count(*) AS c_3
}
WITH s0, [c_2, $p_0_first, c_3] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0