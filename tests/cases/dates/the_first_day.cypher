MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[:PLACES]-(start_9:Placement)
      WHERE start_9.validFrom <= $p_0_asOf AND $p_0_asOf < start_9.validTo
    MATCH (p_10:Placement)
      WHERE p_10.path >= start_9.path AND p_10.path < start_9.path + '"' AND p_10.validFrom <= $p_0_asOf AND $p_0_asOf < p_10.validTo AND p_10.depth > 0
    MATCH (p_10)-[:PLACES]->(x_11:Unit)
    WITH start_9, x_11, p_10, EXISTS { MATCH (x_11)<-[:SPEAKS_FOR]-(h_12:Spokesperson) WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $p_0_asOf AND $p_0_asOf < h_12.validTo } AS spoken_13, EXISTS { MATCH (x_11)<-[:FOCAL_POINT_FOR]-(h_12:FocalPoint) WHERE h_12.role IN ['SPECIALISED', 'CONCURRENT'] AND h_12.validFrom <= $p_0_asOf AND $p_0_asOf < h_12.validTo } AS pointed_14, EXISTS { MATCH (x_11)<-[:FOCAL_POINT_FOR]-(h_12:FocalPoint) WHERE h_12.role = 'LEADER_IN_CHARGE' AND h_12.validFrom <= $p_0_asOf AND $p_0_asOf < h_12.validTo } AS led_15
    WITH start_9.path AS from_16, p_10.level AS level_17, x_11.levelRank AS rank_18, count(*) AS units_19, count(CASE WHEN spoken_13 THEN 1 END) AS withSpokesperson_20, count(CASE WHEN pointed_14 THEN 1 END) AS withFocalPoint_21, count(CASE WHEN led_15 THEN 1 END) AS withLeader_22
    WITH from_16, level_17, rank_18, units_19, withSpokesperson_20, withFocalPoint_21, withLeader_22
      ORDER BY rank_18
    RETURN collect([level_17]) AS c_23
  }
  RETURN collect([x_1.fullName, toString(x_1.validFrom), COLLECT {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
      WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
    WITH x_4
      ORDER BY x_4.sortKey, x_4.id
    RETURN [x_4.name]
  }, [null, $p_5_first, COUNT {
    MATCH (x_1)<-[:PLACES]-(start_6:Placement)
      WHERE start_6.validFrom <= $p_0_asOf AND $p_0_asOf < start_6.validTo
    MATCH (p_7:Placement)
      WHERE p_7.path > start_6.path AND p_7.path < start_6.path + '"' AND p_7.validFrom <= $p_0_asOf AND $p_0_asOf < p_7.validTo
  }], c_23]) AS c_24
}
WITH s0, c_24 AS r0, COLLECT {
  MATCH (x_26:Unit {code: $p_25_code})
    WHERE x_26.validFrom <= $p_25_asOf AND $p_25_asOf < x_26.validTo
  RETURN [x_26.fullName]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
