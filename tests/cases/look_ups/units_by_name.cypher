MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.foldedName = $p_0_filter_name
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([null, [x_1.fullName, x_1.level]]) AS c_2
}
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.foldedName = $p_0_filter_name
  RETURN count(*) AS c_3
}
CALL () {
  MATCH (x_5:Unit)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND x_5.level = $p_4_filter_level AND x_5.foldedName = $p_4_filter_name
  WITH x_5
  ORDER BY x_5.level, x_5.sortKey, x_5.id
  LIMIT $p_4_first + 1
  OPTIONAL MATCH (x_5)-[e_7:CHILD_OF]->(x_8)
  WHERE e_7.validFrom <= $today AND $today < e_7.validTo
  RETURN collect([null, [x_5.name, x_5.code, CASE WHEN x_8 IS NULL THEN null ELSE [x_8.name] END]]) AS c_9
}
CALL () {
  MATCH (x_5:Unit)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND x_5.level = $p_4_filter_level AND x_5.foldedName = $p_4_filter_name
  RETURN count(*) AS c_10
}
CALL () {
  MATCH (x_12:Unit)
  WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.sortKey > '' AND x_12.id > '' AND x_12.foldedName = $p_11_filter_name
  RETURN count(*) AS c_13
}
WITH s0, [c_2, $p_0_first, c_3] AS r0, [c_9, $p_4_first, c_10] AS r1, [null, $p_11_first, c_13] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2