MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_6:CHILD_OF]-(x_7)
    WHERE e_6.validFrom <= $today AND $today < e_6.validTo AND x_7.level = $p_5_level
    WITH x_7
    ORDER BY x_7.sortKey, x_7.id
    RETURN collect([]) AS c_8
  }
  RETURN collect([CASE WHEN x_4 IS NULL THEN null ELSE [] END, c_8]) AS c_9
}
WITH s0, c_9 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0