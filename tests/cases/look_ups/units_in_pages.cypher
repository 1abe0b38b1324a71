MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  WITH x_1
  ORDER BY x_1.level, x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  RETURN collect([[x_1.sortKey, x_1.id], [x_1.name]]) AS c_2
}
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  RETURN count(*) AS c_3
}
CALL () {
  MATCH (x_5:Unit) USING INDEX x_5:Unit(level, sortKey, id)
  WHERE x_5.validFrom <= $p_4_asOf AND $p_4_asOf < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND x_5.level = $p_4_filter_level AND x_5.sortKey >= $p_4_after0 AND NOT (x_5.sortKey = $p_4_after0 AND x_5.id <= $p_4_after1)
  WITH x_5
  ORDER BY x_5.level, x_5.sortKey, x_5.id
  LIMIT $p_4_first + 1
  RETURN collect([[x_5.sortKey, x_5.id], [[x_5.sortKey, x_5.id], null, [x_5.name]]]) AS c_6
}
CALL () {
  MATCH (x_5:Unit) USING INDEX x_5:Unit(level, sortKey, id)
  WHERE x_5.validFrom <= $p_4_asOf AND $p_4_asOf < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND x_5.level = $p_4_filter_level
  RETURN count(*) AS c_7
}
CALL () {
  MATCH (x_9:Unit) USING INDEX x_9:Unit(level, sortKey, id)
  WHERE x_9.validFrom <= $today AND $today < x_9.validTo AND x_9.sortKey > '' AND x_9.id > '' AND x_9.level = $p_8_filter_level AND x_9.sortKey >= $p_8_after0 AND NOT (x_9.sortKey = $p_8_after0 AND x_9.id <= $p_8_after1)
  WITH x_9
  ORDER BY x_9.level, x_9.sortKey, x_9.id
  LIMIT $p_8_first + 1
  RETURN collect([[x_9.sortKey, x_9.id], [x_9.name]]) AS c_10
}
CALL () {
  MATCH (x_9:Unit) USING INDEX x_9:Unit(level, sortKey, id)
  WHERE x_9.validFrom <= $today AND $today < x_9.validTo AND x_9.sortKey > '' AND x_9.id > '' AND x_9.level = $p_8_filter_level
  RETURN count(*) AS c_11
}
WITH s0, [c_2, $p_0_first, c_3] AS r0, [c_6, $p_4_first, c_7] AS r1, [c_10, $p_8_first, c_11] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2