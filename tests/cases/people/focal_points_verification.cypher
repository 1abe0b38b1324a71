MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:FOCAL_POINT_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.roleRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:BASED_ON]->(x_7)
    RETURN collect([x_4.role, CASE WHEN x_4.verifyBy IS NULL OR x_4.verifyBy < $today THEN 'UNVERIFIED' WHEN x_4.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END, toString(x_4.verifyBy), x_4.verifiedAt, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.number] END]) AS c_8
  }
  RETURN collect([c_8]) AS c_9
}
WITH s0, c_9 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0