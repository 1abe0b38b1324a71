MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND EXISTS {
    MATCH (x_1)<-[:FOCAL_POINT_FOR]-(h_2)
    WHERE h_2.role IN ['SPECIALISED', 'CONCURRENT'] AND h_2.validFrom <= $today AND $today < h_2.validTo
  } AND x_1.level = $p_0_filter_level
  RETURN count(*) AS c_3
}
CALL () {
  MATCH (x_5:Unit) USING INDEX x_5:Unit(level, sortKey, id)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND NOT EXISTS {
    MATCH (x_5)<-[:FOCAL_POINT_FOR]-(h_6)
    WHERE h_6.role IN ['SPECIALISED', 'CONCURRENT'] AND h_6.validFrom <= $today AND $today < h_6.validTo
  } AND x_5.level = $p_4_filter_level
  WITH x_5
  ORDER BY x_5.level, x_5.sortKey, x_5.id
  LIMIT $p_4_first + 1
  CALL (x_5) {
    MATCH (x_5)<-[e_8:FOCAL_POINT_FOR]-(x_9)
    WHERE x_9.validFrom <= $today AND $today < x_9.validTo AND x_9.tier <= $tier
    WITH x_9
    ORDER BY x_9.roleRank, x_9.sortKey, x_9.id
    RETURN collect([x_9.role, x_9.name]) AS c_10
  }
  RETURN collect([x_5.fullName, c_10]) AS c_11
}
CALL () {
  MATCH (x_5:Unit) USING INDEX x_5:Unit(level, sortKey, id)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.sortKey > '' AND x_5.id > '' AND NOT EXISTS {
    MATCH (x_5)<-[:FOCAL_POINT_FOR]-(h_6)
    WHERE h_6.role IN ['SPECIALISED', 'CONCURRENT'] AND h_6.validFrom <= $today AND $today < h_6.validTo
  } AND x_5.level = $p_4_filter_level
  RETURN count(*) AS c_12
}
WITH s0, [null, $p_0_first, c_3] AS r0, [c_11, $p_4_first, c_12] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1