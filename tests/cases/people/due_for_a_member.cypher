MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (root_1:Unit {code: 'CP'})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(u_4)<-[:SPEAKS_FOR]-(x_5)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.tier <= $tier AND (x_5.verifyBy IS NULL OR x_5.verifyBy <= $dueUntil)
  WITH p_3, x_5
  ORDER BY p_3.path, x_5.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_5)-[e_7:SPEAKS_FOR]->(x_8)
  WITH *, CASE WHEN $today < x_8.validFrom THEN x_8.validFrom WHEN $today >= x_8.validTo THEN x_8.lastDay ELSE $today END AS day_below_9
  RETURN collect([x_5.name, x_5.mandate, CASE WHEN x_5.verifyBy IS NULL OR x_5.verifyBy < $today THEN 'UNVERIFIED' WHEN x_5.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END, toString(x_5.verifyBy), coalesce(x_5.version, 0), CASE WHEN x_8 IS NULL THEN null ELSE [x_8.fullName] END]) AS c_10
}
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo
  MATCH (p_3)-[:PLACES]->(u_4)<-[:SPEAKS_FOR]-(x_5)
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo AND x_5.tier <= $tier AND (x_5.verifyBy IS NULL OR x_5.verifyBy <= $dueUntil)
  RETURN count(*) AS c_11
}
WITH s0, [c_10, $p_0_first, c_11] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0