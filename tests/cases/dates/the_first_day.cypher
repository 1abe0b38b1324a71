MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.name]) AS c_5
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= $p_0_asOf AND $p_0_asOf < start_7.validTo
  CALL (start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path > start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $p_0_asOf AND $p_0_asOf < p_8.validTo
    RETURN count(*) AS c_9
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_11:Placement)
  WHERE start_11.validFrom <= $p_0_asOf AND $p_0_asOf < start_11.validTo
  CALL (start_11) {
    MATCH (p_12:Placement)
    WHERE p_12.path >= start_11.path AND p_12.path < start_11.path + '"' AND p_12.validFrom <= $p_0_asOf AND $p_0_asOf < p_12.validTo AND p_12.depth > 0
    MATCH (p_12)-[:PLACES]->(x_13:Unit)
    WITH x_13, p_12, EXISTS {
      MATCH (x_13)<-[:SPEAKS_FOR]-(h_14:Spokesperson)
      WHERE h_14.mandate IN ['HEAD', 'REGULAR'] AND h_14.validFrom <= $p_0_asOf AND $p_0_asOf < h_14.validTo
    } AS spoken_15, EXISTS {
      MATCH (x_13)<-[:FOCAL_POINT_FOR]-(h_14:FocalPoint)
      WHERE h_14.role IN ['SPECIALISED', 'CONCURRENT'] AND h_14.validFrom <= $p_0_asOf AND $p_0_asOf < h_14.validTo
    } AS pointed_16, EXISTS {
      MATCH (x_13)<-[:FOCAL_POINT_FOR]-(h_14:FocalPoint)
      WHERE h_14.role = 'LEADER_IN_CHARGE' AND h_14.validFrom <= $p_0_asOf AND $p_0_asOf < h_14.validTo
    } AS led_17
    WITH start_11.path AS from_18, p_12.level AS level_19, x_13.levelRank AS rank_20, count(*) AS units_21, count(CASE WHEN spoken_15 THEN 1 END) AS withSpokesperson_22, count(CASE WHEN pointed_16 THEN 1 END) AS withFocalPoint_23, count(CASE WHEN led_17 THEN 1 END) AS withLeader_24
    WITH from_18, level_19, rank_20, units_21, withSpokesperson_22, withFocalPoint_23, withLeader_24
    ORDER BY rank_20
    RETURN collect([level_19]) AS c_25
  }
  RETURN collect([x_1.fullName, toString(x_1.validFrom), c_5, [null, $p_6_first, c_9], c_25]) AS c_26
}
CALL () {
  MATCH (x_28:Unit {code: $p_27_code})
  WHERE x_28.validFrom <= $p_27_asOf AND $p_27_asOf < x_28.validTo
  RETURN collect([x_28.fullName]) AS c_29
}
WITH s0, c_26 AS r0, c_29 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1