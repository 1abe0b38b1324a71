MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_filter_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(x_4)
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND x_4.id > ''
  WITH x_4
  ORDER BY x_4.sortKey, x_4.id
  LIMIT $p_0_first + 1
  RETURN collect([x_4.fullName, x_4.level]) AS c_5
}
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(x_4)
  WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.sortKey > '' AND x_4.id > ''
  RETURN count(*) AS c_6
}
OPTIONAL MATCH (within_8:Unit {id: $p_7_filter_within})<-[:PLACES]-(start_9:Placement)
WHERE start_9.validFrom <= $p_7_asOf AND $p_7_asOf < start_9.validTo
CALL (start_9) {
  MATCH (p_10:Placement)
  WHERE p_10.path >= start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_7_asOf AND $p_7_asOf < p_10.validTo
  MATCH (p_10)-[:PLACES]->(x_11)
  WHERE x_11.validFrom <= $p_7_asOf AND $p_7_asOf < x_11.validTo AND x_11.sortKey > '' AND x_11.id > ''
  WITH x_11
  ORDER BY x_11.sortKey, x_11.id
  LIMIT $p_7_first + 1
  RETURN collect([x_11.fullName, x_11.level]) AS c_12
}
CALL (start_9) {
  MATCH (p_10:Placement)
  WHERE p_10.path >= start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_7_asOf AND $p_7_asOf < p_10.validTo
  MATCH (p_10)-[:PLACES]->(x_11)
  WHERE x_11.validFrom <= $p_7_asOf AND $p_7_asOf < x_11.validTo AND x_11.sortKey > '' AND x_11.id > ''
  RETURN count(*) AS c_13
}
OPTIONAL MATCH (within_15:Unit {id: $p_14_filter_within})<-[:PLACES]-(start_16:Placement)
WHERE start_16.validFrom <= $today AND $today < start_16.validTo
CALL (start_16) {
  MATCH (p_17:Placement)
  WHERE p_17.path >= start_16.path AND p_17.path < start_16.path + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo
  MATCH (p_17)-[:PLACES]->(x_18)
  WHERE x_18.validFrom <= $today AND $today < x_18.validTo AND x_18.sortKey > '' AND x_18.id > ''
  WITH x_18
  ORDER BY x_18.sortKey, x_18.id
  LIMIT $p_14_first + 1
  RETURN collect([x_18.fullName, x_18.level]) AS c_19
}
CALL (start_16) {
  MATCH (p_17:Placement)
  WHERE p_17.path >= start_16.path AND p_17.path < start_16.path + '"' AND p_17.validFrom <= $today AND $today < p_17.validTo
  MATCH (p_17)-[:PLACES]->(x_18)
  WHERE x_18.validFrom <= $today AND $today < x_18.validTo AND x_18.sortKey > '' AND x_18.id > ''
  RETURN count(*) AS c_20
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_filter_within})
} THEN [c_5, $p_0_first, c_6] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_7_filter_within})
} THEN [c_12, $p_7_first, c_13] END AS r1, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_14_filter_within})
} THEN [c_19, $p_14_first, c_20] END AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2