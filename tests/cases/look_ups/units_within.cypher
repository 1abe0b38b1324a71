MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, CASE WHEN EXISTS { MATCH (:Unit {id: $p_0_filter_within}) } THEN [COLLECT {
  MATCH (within_1:Unit {id: $p_0_filter_within})<-[:PLACES]-(start_2:Placement)
    WHERE start_2.validFrom <= $today AND $today < start_2.validTo
  MATCH (p_3:Placement)
    WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(x_4:Unit)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > ''
  WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    LIMIT $p_0_first + 1
  RETURN [null, [x_4.fullName, x_4.level]]
}, $p_0_first, COUNT {
  MATCH (within_1:Unit {id: $p_0_filter_within})<-[:PLACES]-(start_2:Placement)
    WHERE start_2.validFrom <= $today AND $today < start_2.validTo
  MATCH (p_3:Placement)
    WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(x_4:Unit)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > ''
}] END AS r0, CASE WHEN EXISTS { MATCH (:Unit {id: $p_5_filter_within}) } THEN [COLLECT {
  MATCH (within_6:Unit {id: $p_5_filter_within})<-[:PLACES]-(start_7:Placement)
    WHERE start_7.validFrom <= $p_5_asOf AND $p_5_asOf < start_7.validTo
  MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_5_asOf AND $p_5_asOf < p_8.validTo
  MATCH (p_8)-[:PLACES]->(x_9:Unit)
    WHERE x_9.validFrom <= $p_5_asOf AND $p_5_asOf < x_9.validTo AND x_9.sortKey > ''
  WITH x_9
    ORDER BY x_9.sortKey, x_9.id
    LIMIT $p_5_first + 1
  RETURN [null, [x_9.fullName, x_9.level]]
}, $p_5_first, COUNT {
  MATCH (within_6:Unit {id: $p_5_filter_within})<-[:PLACES]-(start_7:Placement)
    WHERE start_7.validFrom <= $p_5_asOf AND $p_5_asOf < start_7.validTo
  MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_5_asOf AND $p_5_asOf < p_8.validTo
  MATCH (p_8)-[:PLACES]->(x_9:Unit)
    WHERE x_9.validFrom <= $p_5_asOf AND $p_5_asOf < x_9.validTo AND x_9.sortKey > ''
}] END AS r1, CASE WHEN EXISTS { MATCH (:Unit {id: $p_10_filter_within}) } THEN [COLLECT {
  MATCH (within_11:Unit {id: $p_10_filter_within})<-[:PLACES]-(start_12:Placement)
    WHERE start_12.validFrom <= $today AND $today < start_12.validTo
  MATCH (p_13:Placement)
    WHERE p_13.path >= start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $today AND $today < p_13.validTo
  MATCH (p_13)-[:PLACES]->(x_14:Unit)
    WHERE x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.sortKey > ''
  WITH x_14
    ORDER BY x_14.sortKey, x_14.id
    LIMIT $p_10_first + 1
  RETURN [null, [x_14.fullName, x_14.level]]
}, $p_10_first, COUNT {
  MATCH (within_11:Unit {id: $p_10_filter_within})<-[:PLACES]-(start_12:Placement)
    WHERE start_12.validFrom <= $today AND $today < start_12.validTo
  MATCH (p_13:Placement)
    WHERE p_13.path >= start_12.path AND p_13.path < start_12.path + '"' AND p_13.validFrom <= $today AND $today < p_13.validTo
  MATCH (p_13)-[:PLACES]->(x_14:Unit)
    WHERE x_14.validFrom <= $today AND $today < x_14.validTo AND x_14.sortKey > ''
}] END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2
