MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  WITH x_1
  ORDER BY x_1.level, x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  RETURN collect([null, [x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END]]) AS c_5
}
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  RETURN count(*) AS c_6
}
CALL () {
  MATCH (x_8:Unit) USING INDEX x_8:Unit(level, sortKey, id)
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.id > '' AND x_8.level = $p_7_filter_level
  WITH x_8
  ORDER BY x_8.level, x_8.sortKey, x_8.id
  LIMIT $p_7_first + 1
  RETURN collect([null, [x_8.fullName]]) AS c_9
}
CALL () {
  MATCH (x_8:Unit) USING INDEX x_8:Unit(level, sortKey, id)
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.id > '' AND x_8.level = $p_7_filter_level
  RETURN count(*) AS c_10
}
WITH s0, [c_5, $p_0_first, c_6] AS r0, [c_9, $p_7_first, c_10] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1