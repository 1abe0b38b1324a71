MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [null, $p_0_first, COUNT {
  MATCH (x_1:Unit)
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND EXISTS { MATCH (x_1)<-[:SPEAKS_FOR]-(h_2:Spokesperson) WHERE h_2.mandate IN ['HEAD', 'REGULAR'] AND h_2.validFrom <= $today AND $today < h_2.validTo } AND x_1.level = $p_0_filter_level
}] AS r0, [COLLECT {
  MATCH (x_4:Unit)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND NOT EXISTS { MATCH (x_4)<-[:SPEAKS_FOR]-(h_5:Spokesperson) WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $today AND $today < h_5.validTo } AND x_4.level = $p_3_filter_level
  WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    LIMIT $p_3_first + 1
  RETURN [null, [x_4.fullName]]
}, $p_3_first, COUNT {
  MATCH (x_4:Unit)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND NOT EXISTS { MATCH (x_4)<-[:SPEAKS_FOR]-(h_5:Spokesperson) WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $today AND $today < h_5.validTo } AND x_4.level = $p_3_filter_level
}] AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
