MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  RETURN count(*) AS c_2
}
CALL () {
  MATCH (x_4:Unit) USING INDEX x_4:Unit(level, sortKey, id)
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND x_4.id > '' AND x_4.level = $p_3_filter_level
  WITH x_4
  ORDER BY x_4.level, x_4.sortKey, x_4.id
  LIMIT $p_3_first + 1
  RETURN collect([null]) AS c_5
}
CALL () {
  MATCH (x_7:Unit) USING INDEX x_7:Unit(level, sortKey, id)
  WHERE x_7.validFrom <= $today AND $today < x_7.validTo AND x_7.sortKey > '' AND x_7.id > '' AND x_7.level = $p_6_filter_level
  WITH x_7
  ORDER BY x_7.level, x_7.sortKey, x_7.id
  LIMIT $p_6_first + 1
  RETURN collect([[x_7.sortKey, x_7.id]]) AS c_8
}
CALL () {
  MATCH (x_7:Unit) USING INDEX x_7:Unit(level, sortKey, id)
  WHERE x_7.validFrom <= $today AND $today < x_7.validTo AND x_7.sortKey > '' AND x_7.id > '' AND x_7.level = $p_6_filter_level
  RETURN count(*) AS c_9
}
WITH s0, [null, $p_0_first, c_2] AS r0, [c_5, $p_3_first, null] AS r1, [c_8, $p_6_first, c_9] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2