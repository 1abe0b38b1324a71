MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [COLLECT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.kind = $p_0_filter_kind
  WITH x_1
    ORDER BY x_1.sortKey, x_1.id
    LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  RETURN [null, [x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.name] END]]
}, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.kind = $p_0_filter_kind
}] AS r0, [COLLECT {
  MATCH (x_6:Unit)
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND x_6.sortKey > '' AND x_6.code IN $p_5_filter_codes
  WITH x_6
    ORDER BY x_6.sortKey, x_6.id
    LIMIT $p_5_first + 1
  RETURN [null, [x_6.fullName, x_6.level]]
}, $p_5_first, COUNT {
  MATCH (x_6:Unit)
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo AND x_6.sortKey > '' AND x_6.code IN $p_5_filter_codes
}] AS r1, [COLLECT {
  MATCH (x_8:Unit)
    WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.code IN $p_7_filter_codes
  WITH x_8
    ORDER BY x_8.sortKey, x_8.id
    LIMIT $p_7_first + 1
  RETURN [null, [x_8.name]]
}, $p_7_first, COUNT {
  MATCH (x_8:Unit)
    WHERE x_8.validFrom <= $today AND $today < x_8.validTo AND x_8.sortKey > '' AND x_8.code IN $p_7_filter_codes
}] AS r2, [COLLECT {
  MATCH (x_10:Unit)
    WHERE x_10.validFrom <= $today AND $today < x_10.validTo AND x_10.sortKey > '' AND x_10.level = $p_9_filter_level AND x_10.code IN $p_9_filter_codes
  WITH x_10
    ORDER BY x_10.sortKey, x_10.id
    LIMIT $p_9_first + 1
  RETURN [null, [x_10.fullName]]
}, $p_9_first, COUNT {
  MATCH (x_10:Unit)
    WHERE x_10.validFrom <= $today AND $today < x_10.validTo AND x_10.sortKey > '' AND x_10.level = $p_9_filter_level AND x_10.code IN $p_9_filter_codes
}] AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3
