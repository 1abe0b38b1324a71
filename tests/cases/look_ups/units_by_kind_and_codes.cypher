MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(sortKey, id)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.kind = $p_0_filter_kind
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  RETURN collect([null, [x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.name] END]]) AS c_5
}
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(sortKey, id)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.kind = $p_0_filter_kind
  RETURN count(*) AS c_6
}
CALL () {
  MATCH (x_8:Unit)
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.id > '' AND x_8.code IN $p_7_filter_codes
  WITH x_8
  ORDER BY x_8.sortKey, x_8.id
  LIMIT $p_7_first + 1
  RETURN collect([null, [x_8.fullName, x_8.level]]) AS c_9
}
CALL () {
  MATCH (x_8:Unit)
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.id > '' AND x_8.code IN $p_7_filter_codes
  RETURN count(*) AS c_10
}
CALL () {
  MATCH (x_12:Unit)
  WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.sortKey > '' AND x_12.id > '' AND x_12.code IN $p_11_filter_codes
  WITH x_12
  ORDER BY x_12.sortKey, x_12.id
  LIMIT $p_11_first + 1
  RETURN collect([null, [x_12.name]]) AS c_13
}
CALL () {
  MATCH (x_12:Unit)
  WHERE x_12.validFrom <= $today AND $today < x_12.validTo AND x_12.sortKey > '' AND x_12.id > '' AND x_12.code IN $p_11_filter_codes
  RETURN count(*) AS c_14
}
CALL () {
  MATCH (x_16:Unit)
  WHERE x_16.validFrom <= $today AND $today < x_16.validTo AND x_16.sortKey > '' AND x_16.id > '' AND x_16.level = $p_15_filter_level AND x_16.code IN $p_15_filter_codes
  WITH x_16
  ORDER BY x_16.level, x_16.sortKey, x_16.id
  LIMIT $p_15_first + 1
  RETURN collect([null, [x_16.fullName]]) AS c_17
}
CALL () {
  MATCH (x_16:Unit)
  WHERE x_16.validFrom <= $today AND $today < x_16.validTo AND x_16.sortKey > '' AND x_16.id > '' AND x_16.level = $p_15_filter_level AND x_16.code IN $p_15_filter_codes
  RETURN count(*) AS c_18
}
WITH s0, [c_5, $p_0_first, c_6] AS r0, [c_9, $p_7_first, c_10] AS r1, [c_13, $p_11_first, c_14] AS r2, [c_17, $p_15_first, c_18] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3